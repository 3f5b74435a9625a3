// The language in sentences. Read it together with docs/taal/README.md.
//
// Three things make every row of tokens readable for this grammar, so that good messages are the business of SyntaxBuilder
// and a mistake in one rule does not hide the next:
//   * what must follow a fixed word is optional here; that it is missing is noticed by SyntaxBuilder;
//   * every part may stand under every declaration; that `vraag` does not belong to a besluit is noticed there too;
//   * what is left over between two parts is skipped by Herstelstrategie and named by SyntaxBuilder.
// So there are no choices here with an empty alternative, which fail on what can neither begin nor follow them; there is `( … )?`.
// One token of look-ahead is always enough: the first token of a part (FEITNAAM, IS_WAARDE, EN_BIJKOMEND, …) is never one
// that can go on with the part before it, and brackets and lists are always closed (with HAAKJE_SLUIT and LIJSTEINDE). The
// Woordvormer sees to both. Keep it so, then reading takes linear time: a test counts AdaptivePredict in the parser.
parser grammar WmoParser;

options { tokenVocab = WmoLexer; contextSuperClass = Zinscontext; }

bestand
    : delen regels declaraties EOF
    ;

declaraties : declaratie* ;
declaratie  : kop delen regels ;
regels      : regel* ;
regel       : regelkop delen ;
delen       : deel* ;

// ---- What a declaration begins with ----

kop
    : beleid
    | bron
    | paragraaf
    | toelichtend
    | gegevens
    | keuzelijst
    | rol
    | ledenlijst
    | parameter
    | openNorm
    | normvulling
    | begrip
    | besluit
    | waarborg
    | aanname
    | voorbeeld
    ;

beleid     : BELEID TEKST? ;
bron       : BRON naam? ( IS bronsoort? )? TEKST? ;
bronsoort  : NAAM ECLI? ;
paragraaf  : PARAGRAAF citaat ;
toelichtend : TOELICHTEND citaat ( KOMMA citaat )* ( OMDAT TEKST? )? ;
gegevens   : ( GEGEVENS_OVER | GEGEVENS_VAN ) naam? ;
keuzelijst : KEUZELIJST naam? ( DUBBELEPUNT namen )? ;
rol        : ROL naam? ( IS naam? )? ( KOMMA? MAG_ONTBREKEN )? ;
ledenlijst : LIJST naam? ( DUBBELEPUNT ELK? naam? )? ( KOMMA? HOOGSTENS GETAL? )? ;
parameter  : PARAMETER naam? ( DUBBELEPUNT type? )? ;
openNorm   : OPEN_NORM naam? ( DUBBELEPUNT type? )? ;
normvulling : INVULLING_VAN naam? ( DUBBELEPUNT type? )? ;
begrip     : BEGRIP naam? ( DUBBELEPUNT type? )? ;
besluit    : BESLUIT naam? ;
waarborg   : WAARBORG naam? ;
aanname    : AANNAME naam? ;
voorbeeld  : VOORBEELD TEKST? ;

regelkop
    : REGEL naam?
    | ANDERS NIET_GEREGELD? voorwaarde
    ;

// ---- The parts ----

deel
    : geldig | bouwtVoort | laatOpen | inPlaatsVan
    | inhoud | link | volgens | vraag | oordeelvraag | weegMee | beoordelaar
    | feit
    | periode
    | waarde | isJaAls
    | uitkomsten | volgorde | levertOok | bijUitkomst
    | uitzondering | als | dan | want | verplichting
    | besluitbelofte | stelling | nooitTegelijk | weetNiet | reden | gaatNietOp
    | bijDefinitie | op | zoals | gegeven | invulling | rolinvulling | lijstinvulling
    | verwacht | volgensRegel | bijkomend | verwachtePlicht
    ;

geldig        : GELDIG_VANAF DATUM? ( TOT_EN_MET DATUM? )? ;
bouwtVoort    : BOUWT_VOORT_OP TEKST? ;
laatOpen      : LAAT_NORMEN_OPEN ;
inPlaatsVan   : IN_PLAATS_VAN TEKST? ;
inhoud        : INHOUD TEKST? ;
link          : LINK TEKST? ;
volgens       : VOLGENS citaat ( KOMMA citaat )* ;
vraag         : VRAAG TEKST? ;
oordeelvraag  : OORDEELVRAAG TEKST? ;
weegMee       : WEEG_MEE TEKST? ( KOMMA TEKST? )* ;
beoordelaar   : BEOORDEELD_DOOR TEKST? ;
feit          : FEITNAAM ( DUBBELEPUNT type? )? ( VAN som ( TOT_EN_MET som )? )? ;
periode       : VANAF DATUM? ( TOT_EN_MET DATUM? )? ( IS som )? ;
waarde        : IS_WAARDE voorwaarde ;
isJaAls       : IS_JA_ALS voorwaarde ;
uitkomsten    : UITKOMSTEN namen ;
volgorde      : UITKOMSTNAAM ( GAAT_VOOR naam? )+ ;
levertOok     : LEVERT_OOK namen ;
// After the outcomes the words are tokens of their own, so that `bij toekennen` and a `levert ook` of every outcome below it stay apart.
bijUitkomst   : BIJ_UITKOMST namen ( UITKOMST_LEVERT namen | UITKOMST_VERPLICHT naam? TEKST? plichtdeel* )? ;
uitzondering  : UITZONDERING_OP namen ;
als           : ALS voorwaarde ;
dan           : DAN NIET_GEREGELD? voorwaarde ;
want          : WANT TEKST? ;
verplichting  : VERPLICHTING_VAN naam? TEKST? plichtdeel* ;
plichtdeel    : UITERLIJK som
              | MITS voorwaarde
              ;
// `dan hangt besluit a niet af van b` comes as `besluit a hangt niet af van b`.
besluitbelofte : ( BELOFTE_BESLUIT namen | BELOFTE_ELK ( BEHALVE namen )? ) belofte? ;
belofte        : ( IS_ALTIJD | IS_NOOIT ) uitkomstnamen
               | HANGT_NIET_AF_VAN namen
               | IS_EVEN_RUIM naam? ( KOMMA? WAARBIJ_GUNSTIG uitkomstnamen )?
               | HEEFT_BRON
               ;
stelling      : ( ALTIJD | NOOIT ) voorwaarde ;
nooitTegelijk : NOOIT_TEGELIJK DUBBELEPUNT? partijen LIJSTEINDE ;
partijen      : partij* ;
partij        : LABEL naam? ( DUBBELEPUNT PARTIJBESLUIT? naam? )? ( IS uitkomstnamen )? ;
weetNiet      : PARTIJNAAM WEET_NIET DUBBELEPUNT? namen ;
reden         : REDEN TEKST? ;
gaatNietOp    : GAAT_NIET_OP KOMMA? OMDAT? TEKST? ;
bijDefinitie  : ( BIJ_BESLUIT | BIJ_BEGRIP ) naam? ;
op            : OP DATUM? ;
zoals         : ZOALS TEKST? ;
gegeven       : GEGEVEN ;
invulling     : GEGEVENNAAM ( IS som | IS_ONBEKEND | IS_NIET_VAST_TE_STELLEN )? ( OMDAT TEKST? )? ( DOOR TEKST? )? ;
rolinvulling  : ( ROL_AANWEZIG | ROL_AFWEZIG ) naam? ;
lijstinvulling : LIJST_AANTAL naam? ;
verwacht      : VERWACHT ( GEGEVENS_NODIG | OORDEEL_NODIG | TEGENSTRIJDIG | NIET_GEREGELD )? som ( DUBBELEPUNT namen )? ;
volgensRegel  : VOLGENS_REGEL namen ;
bijkomend     : EN_BIJKOMEND naam? ( IS som )? ;
verwachtePlicht : ( EN_PLICHT | EN_GEEN_PLICHT | EN_MISSCHIEN_PLICHT ) naam? TEKST? ( UITERLIJK DATUM? )? ;

// ---- Names, types, citations ----

naam      : NAAM ;
namen     : naam? ( KOMMA naam? )* ;
uitkomstnamen : naam? ( ( KOMMA | OF ) naam? )* ;

type      : NAAM
          | ( KEUZE_UIT | OORDEEL_UIT ) namen
          ;

citaat    : ( NAAM | ECLI )? PLAATS* TEKST? ;

// ---- Conditions and values; `en` and `of` are equals here, SyntaxBuilder refuses them side by side ----

voorwaarde : term ( ( EN | OF ) term )* ;
term       : ( NIET | kwantor )* vergelijking ;

// The Woordvormer makes these words of a quantifier only together.
kwantor    : ( ER_IS_WAARVOOR | ER_IS_GEEN_WAARVOOR ) naam WAARVOOR
           | ( VOOR_ALLE | VOOR_GEEN | VOOR_MINSTENS ) naam GELDT
           ;

vergelijking : som vergelijkdeel* ;

vergelijkdeel
    : ( IS | IS_NIET | IS_MINSTENS | IS_HOOGSTENS | IS_MEER_DAN | IS_MINDER_DAN
      | IS_VOOR | IS_NA | IS_UITERLIJK | IS_OP_ZIJN_VROEGST ) som
    | LIGT_VAN som ( TOT_EN_MET som )?
    | IS_EEN_VAN waarden
    ;

som
    : product ( ( PLUS | MIN ) product | afronding )*
    ;

afronding
    : ( NAAR_BENEDEN_AFGEROND | NAAR_BOVEN_AFGEROND | REKENKUNDIG_AFGEROND ) ( OP_VEELVOUD_VAN factor )?
    ;

product    : factor ( MAAL factor )* ;
factor     : PROCENT_VAN* primair? ;

primair
    : GETAL EENHEID?
    | EURO GETAL?
    | DATUM
    | TEKST
    | JA
    | NEE
    | naam waarvoor? andersdeel?
    | ( LAAGSTE | HOOGSTE | TOTAAL_VAN ) haakjes naam? waarvoor? andersdeel?
    | haakjes
    | ( HOOGSTE_VAN | LAAGSTE_VAN ) waarden
    | LEEFTIJD_UIT ( naam | haakjes )?
    | ( ER_IS | ER_IS_GEEN ) naam?
    | lijst
    ;

waarvoor    : WAARVOOR ( haakjes | lijst )? ;
andersdeel  : ANDERS_WAARDE anderswaarde? ;
anderswaarde : GETAL EENHEID? | EURO GETAL? | DATUM | naam | haakjes ;

haakjes    : HAAKJE_OPEN voorwaarde HAAKJE_SLUIT ;
waarden    : ( HAAKJE_OPEN voorwaarde ( KOMMA voorwaarde )* HAAKJE_SLUIT )? ;

// The Woordvormer says where a list ends: before a label that belongs to a list around it, a closing bracket or the next part.
lijst      : ( AAN_ALLE | AAN_MINSTENS | AAN_GEEN ) DUBBELEPUNT? onderdelen LIJSTEINDE ;
onderdelen : onderdeel* ;
onderdeel  : LABEL voorwaarde ;
