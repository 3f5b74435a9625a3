// The letters and signs of the language; no words. Which words are fixed words, where a name begins and ends, and which
// signs are mistakes is decided by Woordvormer (compiler/WmoDsl.Compiler/Syntax), which stands between this lexer and the
// parser. So this grammar accepts every text: what nobody should write gets a token too, and the Woordvormer a chance to
// say what to write instead.
lexer grammar WmoLexer;

// What the Woordvormer makes of words and numbers; the parser knows only these and the punctuation below.
tokens {
    // names and values
    NAAM, DATUM, EENHEID, PROCENT_VAN, JA, NEE,

    // a name at the start of a line which begins a part: `loopafstand : …`, `a gaat voor b`, `loopafstand is …` under gegeven
    FEITNAAM, UITKOMSTNAAM, GEGEVENNAAM,

    // what begins a declaration
    BELEID, BRON, PARAGRAAF, TOELICHTEND, GEGEVENS_OVER, GEGEVENS_VAN, KEUZELIJST, ROL, LIJST, PARAMETER, BEGRIP, BESLUIT, VOORBEELD,
    OPEN_NORM, INVULLING_VAN, WAARBORG, AANNAME,

    // what begins a part of one
    BOUWT_VOORT_OP, LAAT_NORMEN_OPEN, IN_PLAATS_VAN, OORDEELVRAAG,
    GELDIG_VANAF, INHOUD, LINK, VOLGENS, VRAAG, WEEG_MEE, BEOORDEELD_DOOR, VANAF, IS_JA_ALS, IS_WAARDE, UITKOMSTEN, LEVERT_OOK,
    REGEL, ANDERS, UITZONDERING_OP, ALS, DAN, WANT, VERPLICHTING_VAN, BIJ_UITKOMST,
    BELOFTE_BESLUIT, BELOFTE_ELK, ALTIJD, NOOIT, NOOIT_TEGELIJK, PARTIJNAAM, REDEN, GAAT_NIET_OP,
    BIJ_BESLUIT, BIJ_BEGRIP, OP, ZOALS, GEGEVEN, ROL_AANWEZIG, ROL_AFWEZIG, LIJST_AANTAL, VERWACHT, VOLGENS_REGEL, EN_BIJKOMEND, EN_PLICHT, EN_GEEN_PLICHT, EN_MISSCHIEN_PLICHT,

    // inside a part
    GAAT_VOOR, UITKOMST_LEVERT, UITKOMST_VERPLICHT, UITERLIJK, MITS, KEUZE_UIT, OORDEEL_UIT, VAN, TOT_EN_MET, MAG_ONTBREKEN, ELK, HOOGSTENS, OMDAT, DOOR, PLAATS,
    IS_ONBEKEND, IS_NIET_VAST_TE_STELLEN, GEGEVENS_NODIG, OORDEEL_NODIG, TEGENSTRIJDIG, NIET_GEREGELD,

    // what is promised of a decision
    IS_ALTIJD, IS_NOOIT, HANGT_NIET_AF_VAN, IS_EVEN_RUIM, WAARBIJ_GUNSTIG, HEEFT_BRON, BEHALVE, PARTIJBESLUIT, WEET_NIET,

    // conditions
    EN, OF, NIET, ER_IS, ER_IS_GEEN, AAN_ALLE, AAN_MINSTENS, AAN_GEEN, LIJSTEINDE,
    IS, IS_NIET, IS_MINSTENS, IS_HOOGSTENS, IS_MEER_DAN, IS_MINDER_DAN, IS_VOOR, IS_NA, IS_UITERLIJK, IS_OP_ZIJN_VROEGST,
    IS_EEN_VAN, LIGT_VAN,

    // what is said of the members of a list
    ER_IS_WAARVOOR, ER_IS_GEEN_WAARVOOR, WAARVOOR, VOOR_ALLE, VOOR_GEEN, VOOR_MINSTENS, GELDT,
    LAAGSTE, HOOGSTE, TOTAAL_VAN, ANDERS_WAARDE,

    // calculations
    PLUS, MIN, MAAL, HOOGSTE_VAN, LAAGSTE_VAN, LEEFTIJD_UIT,
    NAAR_BENEDEN_AFGEROND, NAAR_BOVEN_AFGEROND, REKENKUNDIG_AFGEROND, OP_VEELVOUD_VAN
}

OPMERKING    : '//' ~[\r\n]*                               -> channel(HIDDEN) ;
REGELEINDE   : ( '\r'? '\n' | '\r' )                       -> channel(HIDDEN) ;
WITRUIMTE    : [ \t\u000B\u000C\u0085\u00A0\u00AD\u2000-\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]+ -> channel(HIDDEN) ;

// Between double quotes, on one line; a quote inside is doubled. The open one is longer only if the other does not match.
TEKST        : '"' ( '""' | ~["\r\n] )* '"' ;
OPEN_TEKST   : '"' ( '""' | ~["\r\n] )* ;
KRULTEKST    : [\u201C\u201D\u201E\u00AB\u00BB] ~[\u201C\u201D\u00AB\u00BB"\r\n]* [\u201C\u201D\u00AB\u00BB"]? ;

// Between single quotes: a name with fixed words in it.
NAAM_TUSSEN  : '\'' ( '\'\'' | ~['\r\n] )+ '\'' ;
KRULNAAM     : [\u2018\u201A] ~[\u2018\u2019\u201A'\r\n]* [\u2019']? ;
LOS_ACCENT   : ['\u2019] ;

ECLI         : 'ECLI' ( ':' [A-Za-z0-9.]+ )+ ;

// A whole word, also 65-plusser, auto's, ja/nee, 's avonds. A last hyphen belongs to it: woon- of werkplek.
WOORD        : ( LETTER TEKEN* | CIJFERS HECHT LETTER TEKEN* | ['\u2019] [stn] ) ( HECHT TEKEN+ )* '-'? ;

// 10.000,01  19,-  4.13  2.3.5
GETAL        : CIJFERS ( '.' CIJFERS )* ( ',' ( CIJFERS | [-\u2013]+ ) )? ;
// 500m (a mistake), 24uurszorg (a word), artikel 5a, 2.3.5a (a number)
GETALWOORD   : CIJFERS ( '.' CIJFERS )* ( ',' CIJFERS )? LETTER TEKEN* ( HECHT TEKEN+ )* ;
// artikel 3:46
DUBBELNUMMER : CIJFERS ( ':' CIJFERS )+ LETTER? ;
// 01-01-2022, 33841-3, 24/7
CIJFERREEKS  : CIJFERS ( [-/] CIJFERS )+ ;
// a.  1.
LABEL        : ( [a-zA-Z] | CIJFERS ) '.' ;

EURO         : '\u20AC' ;
PROCENT      : '%' ;
DUBBELEPUNT  : ':' ;
KOMMA        : ',' ;
HAAKJE_OPEN  : '(' ;
HAAKJE_SLUIT : ')' ;

// Signs of other languages, for which this one has words.
REKENTEKEN   : '>=' | '<=' | '=>' | '=<' | '<>' | '!=' | '==' | [<>=\u2264\u2265\u2260]
             | '&&' | '||' | '--' | [+*/&|!\-\u00D7\u00F7\u2212\u2013\u2014] ;
// The last of them are how a word processor writes its bullets.
OPSOMTEKEN   : [\u2022\u00B7\u25E6\u25AA\u2023\u2043\u2219\u25A0\u25A1\u25CB\u25CF\uF000-\uF0FF] ;
LEESTEKEN    : [.;?\u2026] ;
ONBEKEND     : . ;

fragment CIJFERS : [0-9]+ ;
// \u0001 stands for all letters that are not of ASCII, \u0003 for all accents and figures by themselves: Tekenstroom. U+FFFD is what is left of a
// letter in another encoding. Signs in a word that cannot be seen, and a long dash in it, come from a word processor; the Woordvormer has messages
// for all of them.
fragment LETTER  : [a-zA-Z\u0001\uFFFD] ;
fragment TEKEN   : [\u00AD\u200B-\u200D\u2060\uFEFF]* [a-zA-Z0-9\u0001\u0003\uFFFD] ;
fragment HECHT   : ['\u2010\u2011\u2013\u2014\u2019/-] ;
