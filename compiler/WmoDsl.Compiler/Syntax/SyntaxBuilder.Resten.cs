using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Text;
using static WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

// Messages for what the parser left out, and for parts in the wrong place. What stands there, what stands before it and what was
// begun last tell which mistake it most likely is.
internal sealed partial class SyntaxBuilder
{
    private void MeldResten()
    {
        foreach (var rest in _resten)
        {
            for (var i = rest.Eerste; i <= rest.Laatste; i++)
            {
                if (_tokens[i].EersteOpRegel)
                {
                    ZoekVerbetering(_tokens[i]);
                }
            }

            var eerste = _tokens[rest.Eerste];
            var vorige = rest.Eerste > 0 ? _tokens[rest.Eerste - 1] : null;
            if (!_verklaard.Contains(rest.Eerste) && !IsEerderGemeld(vorige?.Span.End ?? 0, eerste.Span.End))
            {
                Meld(MeldingVoor(rest, eerste, vorige));
            }
        }
    }

    private WmoDiagnostic MeldingVoor(Rest rest, WmoToken eerste, WmoToken? vorige)
    {
        if (vorige?.Type == GEGEVENNAAM && eerste.Type is JA or NEE or GETAL or EURO or DATUM or TEKST)
        {
            return Meldingen.InvullingZonderIs(Op(vorige), vorige.Naam!.Tekst);
        }

        if (VastWoordInNaam(rest) is { } inNaam)
        {
            return inNaam;
        }

        if (eerste.Type == HAAKJE_OPEN && vorige is not null && AnderWaarvoor(vorige) is { } waarvoor)
        {
            return Meldingen.AnderWaarvoor(Op(waarvoor), _bron.GetText(waarvoor));
        }

        switch (eerste.Type)
        {
            case OMDAT when vorige?.Type == NIET_GEREGELD:
                return Meldingen.AnderWoord(Op(eerste), "omdat", "want");
            case NIET when _tokens[rest.Eerste + 1].Naam?.Sleutel == "geregeld" && Deelbegin(rest.Eerste) is UITKOMSTEN or UITKOMSTNAAM or BIJ_UITKOMST:
                return Meldingen.NietGeregeldIsGeenUitkomst(Op(TextSpan.Cover(eerste.Span, _tokens[rest.Eerste + 1].Span)));
            case JA or NEE when Deelbegin(rest.Eerste) is UITKOMSTEN or UITKOMSTNAAM:
                return Meldingen.HoortHierNiet(Op(eerste), $"'{Geschreven(eerste)}'", "Ja en nee zijn geen uitkomsten van een besluit. Noem ze met een woord, zoals toekennen en afwijzen; of maak er een begrip van: begrip … : ja/nee.");
            case OMDAT when eerste.EersteOpRegel && IsInWaarborg(rest.Eerste):
                return Meldingen.HoortHierNiet(Op(eerste), "'omdat'", "Waarom iets wordt beloofd, zegt de bron: volgens …. Wordt de belofte niet gehouden, schrijf dan: gaat niet op omdat \"…\".");
            case OMDAT when eerste.EersteOpRegel:
                return OnbekendBegin(eerste, "want");
            case NAAM or NIET or HAAKJE_OPEN when eerste.EersteOpRegel && _tokens[rest.Laatste + 1].Type == DAN && Deelbegin(rest.Eerste) is REGEL or UITZONDERING_OP or VOLGENS:
                return Meldingen.WoordOntbreekt(Op(eerste), Kort(eerste.Span), "als", "als " + Kort(TextSpan.Cover(eerste.Span, _tokens[rest.Laatste].Span)));
            case NAAM when eerste.EersteOpRegel && rest.Eerste == rest.Laatste && Bedoeld(eerste) is null && Deelbegin(rest.Eerste) == ALS && GeenDanVerderop(rest.Laatste + 1):
                return Meldingen.WoordOntbreekt(Op(eerste), eerste.Text, "dan", "dan " + eerste.Text);
            case NAAM when eerste.EersteOpRegel && _tokens[rest.Laatste + 1].Type is UITZONDERING_OP or ALS && Deelbegin(rest.Eerste) != REGEL && Woordenschat.Lijkend(EersteWoord(eerste)) is null:
                return OnbekendBegin(eerste, "regel " + eerste.Text);
            case TEKST when eerste.EersteOpRegel && _tokens[rest.Laatste + 1].Type is BIJ_BESLUIT or BIJ_BEGRIP:
                return Meldingen.HoortHierNiet(Op(eerste), "Deze tekst", $"Bedoelde u 'voorbeeld {Kort(eerste.Span)}'?");
            case LABEL:
                return Meldingen.LabelZonderAanhef(Op(eerste), eerste.Text);
            case IS_ONBEKEND or IS_NIET_VAST_TE_STELLEN:
                return Meldingen.OnbekendInVoorwaarde(Op(eerste));
            case GETAL when vorige is { Naam: { } naam } && !eerste.EersteOpRegel:
                return Meldingen.GetalInNaam(Op(eerste), eerste.Text, naam.Tekst);
            case EN or OF when IsLijst(Deelbegin(rest.Eerste)):
                return Meldingen.VoegwoordInLijst(Op(eerste), Geschreven(eerste));
            case NAAM when eerste.EersteOpRegel && vorige is not null && vorige.Type is not (TEKST or PLAATS):
                var bedoeld = Bedoeld(eerste);
                return bedoeld is null ? Meldingen.NaamOpTweeRegels(Op(eerste), Kort(vorige.Span), eerste.Text) : OnbekendBegin(eerste, bedoeld);
            case NAAM when eerste.EersteOpRegel:
                return OnbekendBegin(eerste, Bedoeld(eerste));
            case TEKST:
                return Meldingen.HoortHierNiet(Op(eerste), "Deze tekst", "Zet er een woord voor dat zegt wat het is: 'vraag' bij een gegeven, 'want' bij een regel, 'omdat' bij een oordeel.");
            case DUBBELEPUNT when vorige is { Naam: not null } && rest.Eerste >= 2 && _tokens[rest.Eerste - 2] is { EersteOpRegel: true } woord && Zinsdelen.BegintDeclaratie(woord.Type):
                return Meldingen.VastWoordInNaam(Op(woord), Geschreven(woord), Kort(TextSpan.Cover(woord.Span, vorige.Span))); // besluit genomen : ja/nee
            case DUBBELEPUNT:
                return Meldingen.HoortHierNiet(Op(eerste), "Deze dubbele punt", "Een dubbele punt staat tussen een naam en zijn type, en na de aanhef van een opsomming.");
            case KOMMA:
                return Meldingen.HoortHierNiet(Op(eerste), "Deze komma", "Zet tussen voorwaarden 'en' of 'of', en elk onderdeel op een eigen regel.");
            default:
                return Meldingen.HoortHierNiet(Op(eerste), $"'{Geschreven(eerste)}'", "Kijk of er iets ontbreekt, of iets te veel staat.");
        }
    }

    // er is een huisgenoot die (…)
    private TextSpan? AnderWaarvoor(WmoToken naam)
    {
        if (naam.Naam is null || naam.TokenIndex == 0 || _tokens[naam.TokenIndex - 1].Type is not (ER_IS or ER_IS_GEEN))
        {
            return null;
        }

        var tekst = _bron.GetText(naam.Span);
        var woord = System.Array.Find([" voor wie", " van wie", " bij wie", " die", " dat", " waarbij", " waarvan"], w => tekst.EndsWith(w, System.StringComparison.Ordinal));
        return woord is null ? null : new TextSpan(naam.Span.End - woord.Length + 1, woord.Length - 1);
    }

    // Whether a rule goes on, or ends, without `dan`. Rules are short; longer ones are not looked through.
    private bool GeenDanVerderop(int begin)
    {
        for (var i = begin; i < _tokens.Count && i < begin + 100; i++)
        {
            if (_tokens[i].Type is DAN)
            {
                return false;
            }

            if (_tokens[i].Type is REGEL or ANDERS || Zinsdelen.BegintDeclaratie(_tokens[i].Type))
            {
                break;
            }
        }

        return true;
    }

    // in en uit bed komen : ja/nee        regel toekennen of afwijzen
    private WmoDiagnostic? VastWoordInNaam(Rest rest)
    {
        var begin = rest.Eerste;
        if (begin > 0 && _tokens[begin - 1].Naam is not null && !_tokens[begin].EersteOpRegel)
        {
            begin--; // the name that the rest interrupts
        }

        var einde = begin;
        var woord = -1;
        while (einde < _tokens.Count && (einde == begin || !_tokens[einde].EersteOpRegel) && (_tokens[einde].Naam is not null || IsWoord(_tokens[einde])))
        {
            woord = woord < 0 && IsWoord(_tokens[einde]) ? einde : woord;
            einde++;
        }

        var namen = Enumerable.Range(begin, einde - begin).Count(i => _tokens[i].Naam is not null);
        if (woord < 0 || namen == 0)
        {
            return null;
        }

        var isNaamplek = einde < _tokens.Count && _tokens[einde].Type is DUBBELEPUNT // `… : ja/nee`
            || (begin < rest.Eerste && IsNaamplek(Deelbegin(rest.Eerste)) && _tokens[begin - 1].Type != IS && !(IsLijst(Deelbegin(rest.Eerste)) && _tokens[woord].Type is EN or OF));
        if (!isNaamplek)
        {
            return null;
        }

        var span = TextSpan.Cover(_tokens[begin].Span, _tokens[einde - 1].Span);
        return Meldingen.VastWoordInNaam(Op(_tokens[woord]), Geschreven(_tokens[woord]), Kort(span));
    }

    private static bool IsWoord(WmoToken token) => Woordenschat.IsVastWoord(token.Type) && !Zinsdelen.Begint(token.Type);

    /// <summary>What the part began with in which a token stands.</summary>
    private int Deelbegin(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (Zinsdelen.Begint(_tokens[i].Type))
            {
                return _tokens[i].Type;
            }
        }

        return 0;
    }

    private bool IsInWaarborg(int index)
    {
        var i = index - 1;
        while (i >= 0 && !Zinsdelen.BegintDeclaratie(_tokens[i].Type))
        {
            i--;
        }

        return i >= 0 && _tokens[i].Type == WAARBORG;
    }

    private static bool IsNaamplek(int deel) => deel is REGEL or BESLUIT or BEGRIP or PARAMETER or OPEN_NORM or INVULLING_VAN or KEUZELIJST or ROL or LIJST or BRON or GEGEVENS_VAN or UITKOMSTNAAM or GEGEVENNAAM
        or BIJ_BESLUIT or BIJ_BEGRIP or ROL_AANWEZIG or ROL_AFWEZIG or LIJST_AANTAL or EN_BIJKOMEND or EN_PLICHT or EN_GEEN_PLICHT or EN_MISSCHIEN_PLICHT or PARTIJNAAM || IsLijst(deel);

    private static bool IsLijst(int deel) => deel is UITKOMSTEN or LEVERT_OOK or UITZONDERING_OP or VOLGENS_REGEL or VOLGENS or KEUZELIJST or FEITNAAM or VERWACHT or BELOFTE_BESLUIT or BELOFTE_ELK or PARTIJNAAM;

    // ---- Misspelt words at the start of a line ----

    private WmoDiagnostic OnbekendBegin(WmoToken token, string? bedoeld)
    {
        var woord = EersteWoord(token);
        if (bedoeld is not null && bedoeld != woord && token.Span.Start + bedoeld.Length <= _bron.Text.Length && _bron.GetText(new TextSpan(token.Span.Start, bedoeld.Length)) == bedoeld)
        {
            var soort = Woordenschat.Alle.First(v => v.Woorden == bedoeld).Soort; // written as it should be, but elsewhere
            return Meldingen.HoortHierNiet(Op(new TextSpan(token.Span.Start, bedoeld.Length)), $"'{bedoeld}'", $"Het hoort bij {HoortBij(soort)}.");
        }

        return Meldingen.OnbekendBegin(Op(new TextSpan(token.Span.Start, woord.Length)), woord, bedoeld);
    }

    /// <summary>Remembers that a name may be a misspelt fixed word; the file is then read again with that word.</summary>
    private void ZoekVerbetering(WmoToken? token)
    {
        if (token is not { Naam: not null } || EersteWoord(token) is not { } woord)
        {
            return;
        }

        if (Woordenschat.Beginwoorden(woord) is null && Woordenschat.Lijkend(woord) is { } bedoeld)
        {
            _verbeteringen[token.Span.Start] = bedoeld;
        }
        else if (IsGegevenInVoorbeeld(token, woord))
        {
            _verbeteringen[token.Span.Start] = "gegeven";
        }
    }

    private bool IsGegevenInVoorbeeld(WmoToken token, string woord) => woord == "gegevens" && Deelbegin(token.TokenIndex) is VOORBEELD or BIJ_BESLUIT or BIJ_BEGRIP or OP or ZOALS;

    // `gegevens mobiliteit` → gegevens over
    private string? Bedoeld(WmoToken token) =>
        EersteWoord(token) is var woord && IsGegevenInVoorbeeld(token, woord) ? "gegeven"
        : Woordenschat.Beginwoorden(woord) is { } geheel ? geheel == woord ? null : geheel // `altijd thuis`: right as it is, elsewhere
        : Woordenschat.Lijkend(woord) is { } lijkend ? Woordenschat.Beginwoorden(lijkend) : null;

    private string EersteWoord(WmoToken token)
    {
        var tekst = _bron.GetText(new TextSpan(token.Span.Start, System.Math.Min(token.Span.Length, 40)));
        var einde = tekst.IndexOfAny([' ', '\t', '\u00A0']);
        return einde < 0 ? tekst : tekst.Substring(0, einde);
    }

    // ---- Parts in the wrong place ----

    private WmoDiagnostic VerkeerdePlaats(WmoToken token, string waar)
    {
        var geschreven = token.Type is FEITNAAM or GEGEVENNAAM or UITKOMSTNAAM ? Kort(token.Span) : Geschreven(token);
        return token.Type switch
        {
            FEITNAAM => Meldingen.HoortHierNiet(Op(token), $"Het gegeven '{geschreven}'", "Gegevens staan onder 'gegevens over …'."),
            UITKOMSTNAAM => Meldingen.HoortHierNiet(Op(token), "'gaat voor'", "De volgorde van uitkomsten hoort bij een besluit."),
            _ => Meldingen.VerkeerdePlaats(Op(token), geschreven, HoortBij(token.Type), waar),
        };
    }

    private static string HoortBij(int deel) => deel switch
    {
        VRAAG => "een gegeven of een lijst",
        OORDEELVRAAG => "de invulling van een open norm",
        WEEG_MEE or BEOORDEELD_DOOR => "een gegeven of een invulling die een oordeel is",
        BOUWT_VOORT_OP or LAAT_NORMEN_OPEN => "het beleid",
        IN_PLAATS_VAN => "een parameter",
        INHOUD or LINK => "een bron",
        GELDIG_VANAF => "het beleid of een regel",
        VOLGENS => "een gegeven, parameter, begrip, besluit, regel of waarborg",
        BELOFTE_BESLUIT or BELOFTE_ELK or NOOIT_TEGELIJK or PARTIJNAAM or GAAT_NIET_OP => "een waarborg",
        ALTIJD or NOOIT => "een waarborg of een aanname",
        REDEN => "een aanname",
        VANAF => "een parameter",
        IS_JA_ALS or IS_WAARDE => "een begrip",
        UITKOMSTEN or LEVERT_OOK => "een besluit",
        REGEL or ANDERS => "een besluit of begrip",
        WANT => "een regel, een begrip of 'anders'",
        UITZONDERING_OP or ALS or DAN => "een regel",
        VERPLICHTING_VAN => "een besluit of een regel daarvan",
        BIJ_UITKOMST => "een besluit, vóór de eerste regel",
        _ => "een voorbeeld",
    };
}
