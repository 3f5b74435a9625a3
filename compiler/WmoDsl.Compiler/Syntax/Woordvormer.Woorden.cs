using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

// Fixed words and names.
internal sealed partial class Woordvormer
{
    // A word of a citation that says what kind of number follows. `paragraaf` is what a bare number is too.
    private static readonly string[] Plaatswoorden = ["artikel", "lid", "onderdeel", "afspraak", "punt", "pagina", "hoofdstuk", "paragraaf"];

    // What lawyers write for those, with a full stop behind it.
    private static readonly Dictionary<string, string> Afkortingen = new(StringComparer.Ordinal)
    {
        ["art"] = "artikel",
        ["Art"] = "artikel",
        ["par"] = "paragraaf",
        ["hfst"] = "hoofdstuk",
        ["blz"] = "pagina",
        ["p"] = "pagina",
        ["ond"] = "onderdeel",
    };

    internal static readonly string[] Rangtelwoorden = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"];

    private void LeesWoorden()
    {
        if (_vorige == WmoLexer.GEGEVENS_OVER && !BegintRegel(_i))
        {
            LeesKopje();
            return;
        }

        if (_vorige is WmoLexer.WAARBORG or WmoLexer.AANNAME && !BegintRegel(_i) && HoortBijWaarborgnaam(_i))
        {
            LeesWaarborgnaam();
            return;
        }

        var lexeem = _in[_i];
        if (lexeem.Soort == WmoLexer.WOORD)
        {
            if (Naamsleutel.IsVulwoord(lexeem.Tekst))
            {
                _i++;
                return;
            }

            if ((_inCitaat && LeesPlaatsdeel()) || LeesLabelMetHaakje() || LeesNaamMetVasteWoorden())
            {
                return;
            }

            if (_in[_i].Tekst is "is" or "er" && LeesMislukteAanhef())
            {
                return;
            }

            if (Zoek(_i) is { } gevonden)
            {
                LeesVastWoord(gevonden);
                return;
            }

            if (LeesMislukteAanhef())
            {
                return;
            }
        }

        LeesNaam();
    }

    /// <summary>A fixed word that was found.</summary>
    /// <param name="Vast">The entry.</param>
    /// <param name="Einde">Just after its last word.</param>
    /// <param name="Hoofdletters">Whether it was written with capitals.</param>
    /// <param name="Aantal">The number in it.</param>
    private readonly record struct Gevonden(VastWoord Vast, int Einde, bool Hoofdletters, decimal Aantal);

    /// <summary>The longest fixed word that begins at a place and is one there.</summary>
    private Gevonden? Zoek(int begin)
    {
        if (!IsSoort(begin, WmoLexer.WOORD))
        {
            return null;
        }

        var gevonden = (KanBeginnen(begin) ? Zoek(begin, hoofdletters: false) : null) ?? (MagHoofdletters(begin) ? Zoek(begin, hoofdletters: true) : null);

        // Names of rules read like sentences (`regel de vergoeding is genoeg`): nothing ends them but the line, a comma and the next part.
        var inRegelnaam = _deel is WmoLexer.REGEL or WmoLexer.UITZONDERING_OP or WmoLexer.VOLGENS_REGEL;
        return inRegelnaam && gevonden is { } g && !Zinsdelen.Begint(SoortHier(g.Vast.Soort, begin)) ? null : gevonden;
    }

    // Most words begin nothing.
    private bool KanBeginnen(int i) => _in[i].Begin is not null || Woordenschat.Wortel.NaGetal() is not null || IsVerbeterd(i);

    private bool IsVerbeterd(int i) => _heeftVerbeteringen && _verbeteringen.ContainsKey(_in[i].Span.Start);

    private Gevonden? Zoek(int begin, bool hoofdletters)
    {
        Gevonden? langste = null;
        var aantal = 1m;
        var knoop = Woordenschat.Wortel;
        for (var i = begin; i < _in.Count; i++)
        {
            var (soort, tekst, _, _) = _in[i];
            var isWoord = soort == WmoLexer.WOORD;
            if (i > begin && isWoord && Naamsleutel.IsVulwoord(tekst))
            {
                continue;
            }

            // `volgens` at the end of a line does not take the `regel` of the next one.
            if (i > begin && _in[i].Regel != _in[i - 1].Regel && isWoord && _in[i].Begin?.Vast is { Geldigheid: Geldigheid.Regelbegin or Geldigheid.Besluitkop })
            {
                break;
            }

            var volgende = isWoord ? knoop.Na(Woord(i, begin, hoofdletters)) : null;
            if (volgende is null && knoop.NaGetal() is { } naGetal && Telling(i) is { } telling)
            {
                volgende = naGetal;
                aantal = telling;
            }

            if (volgende is null)
            {
                break;
            }

            knoop = volgende;
            if (knoop.Vast is { } vast && Geldt(vast, begin, i + 1))
            {
                langste = new Gevonden(vast, i + 1, hoofdletters, aantal);
            }
        }

        return langste;
    }

    private string Woord(int i, int begin, bool hoofdletters)
    {
        var woord = i == begin && IsVerbeterd(i) ? _verbeteringen[_in[i].Span.Start] : _in[i].Tekst;
        return hoofdletters ? woord.ToLowerInvariant() : woord;
    }

    private decimal? Telling(int i) => _in[i].Soort switch
    {
        WmoLexer.WOORD when Woordenschat.Telwoord(_in[i].Tekst.ToLowerInvariant()) is > 0 and var telwoord => telwoord,
        WmoLexer.GETAL when decimal.TryParse(_in[i].Tekst, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var getal) => getal,
        _ => null,
    };

    // EN, OF and NIET in capitals; Als and Regel where a sentence begins; Ja and Nee anywhere. Other words with a capital are names.
    private bool MagHoofdletters(int i)
    {
        var tekst = _in[i].Tekst;
        return char.IsUpper(tekst[0]) && (BegintRegel(i) || tekst is "Ja" or "Nee" || (tekst.Length > 1 && tekst.All(char.IsUpper)));
    }

    private bool Geldt(VastWoord vast, int begin, int einde) => vast.Geldigheid switch
    {
        Geldigheid.Overal => true,
        Geldigheid.Regelbegin => BegintRegel(begin),
        Geldigheid.RegelbeginOfNaTekst => BegintRegel(begin) || _vorige == WmoLexer.TEKST || _naBij,
        Geldigheid.RegelbeginOfNaBij => BegintRegel(begin) || _naBij,
        Geldigheid.InBesluit => BegintRegel(begin) && _declaratie is WmoLexer.BESLUIT or WmoLexer.BEGRIP && (_stapel.Count == 0 || InMitslijst) && (!(_inRegel || InMitslijst) || NoemtGevolg(begin)),
        Geldigheid.VoorTekst => IsTekst(einde) || (IsSoort(einde, WmoLexer.DUBBELEPUNT) && IsTekst(einde + 1)) || (BegintRegel(begin) && VergatAanhalingstekens(vast.Soort, einde)),
        Geldigheid.AlleenVoorTekst => IsTekst(einde),
        Geldigheid.Vergelijking => MagVergelijken(),
        Geldigheid.VergelijkingVoorGetal when _deel == WmoLexer.LIJST => vast.Soort == WmoLexer.IS_HOOGSTENS,
        Geldigheid.VergelijkingVoorGetal => MagVergelijken() && !BegintRegel(begin) && IsGetal(einde),
        Geldigheid.NaDubbelepunt => _vorige == WmoLexer.DUBBELEPUNT,
        Geldigheid.NaVerwacht => _vorige == WmoLexer.VERWACHT,
        Geldigheid.NaUitkomstwoord => _vorige is WmoLexer.VERWACHT or WmoLexer.DAN or WmoLexer.ANDERS,
        Geldigheid.NaVerplichting => InPlicht(WmoLexer.MITS) || (_deel is WmoLexer.EN_PLICHT or WmoLexer.EN_GEEN_PLICHT or WmoLexer.EN_MISSCHIEN_PLICHT && _vorige == WmoLexer.TEKST),
        Geldigheid.InVerwacht => _inVerwacht && _stapel.Count == 0,
        Geldigheid.InRol => _declaratie == WmoLexer.ROL,
        Geldigheid.Lijstkop => BegintRegel(begin) && !BegintFeit(einde),
        Geldigheid.InLijst => _deel == WmoLexer.LIJST,
        Geldigheid.InGegeven => _inGegeven && BegintRegel(begin),
        Geldigheid.VoorNaam => VoltKwantor(einde),
        Geldigheid.NaKwantor => IsKwantor(_vorige) || (_vorige == WmoLexer.NAAM && _uit.Count > 1 && IsKwantor(_uit[_uit.Count - 2].Type)),
        Geldigheid.VoorHaakje => IsSoort(einde, WmoLexer.HAAKJE_OPEN),
        Geldigheid.InParameter => _declaratie is WmoLexer.PARAMETER or WmoLexer.INVULLING_VAN or WmoLexer.OPEN_NORM && (BegintRegel(begin) || IsGetal(einde)),
        Geldigheid.InInvulling => _declaratie == WmoLexer.INVULLING_VAN && BegintRegel(begin),
        Geldigheid.InVoorbeeldVoorGetal => _declaratie == WmoLexer.VOORBEELD && (BegintRegel(begin) || !_inGegeven) && IsGetal(einde),
        Geldigheid.InFeitVoorGetal => _deel == WmoLexer.FEITNAAM && IsGetal(einde),
        Geldigheid.EindeVoorGetal => IsGetal(einde) && !BegintRegel(begin) && (_tot || _deel is WmoLexer.FEITNAAM or WmoLexer.VANAF or WmoLexer.GELDIG_VANAF),
        _ => GeldtInWaarborg(vast, begin),
    };

    // After the words of a duty, or after a part of it.
    private bool InPlicht(int naDeel) => _deel is WmoLexer.VERPLICHTING_VAN or WmoLexer.BIJ_UITKOMST && (_vorige == WmoLexer.TEKST || _plichtdeel == naDeel);

    // In a list that is the condition of a duty, and in no brackets: what belongs to the decision may come after it.
    private bool InMitslijst => _plichtdeel == WmoLexer.MITS && _stapel.Count > 0 && !_stapel.Exists(o => o.IsHaakje);

    // `bij toekennen levert ook …`, on one line.
    private bool NoemtGevolg(int begin)
    {
        for (var i = begin + 1; OpZelfdeRegel(begin, i) && OpZelfdeRegel(begin, i + 1); i++)
        {
            if ((_in[i].Tekst, _in[i + 1].Tekst) is ("levert", "ook") or ("verplichting", "van"))
            {
                return true;
            }
        }

        return false;
    }

    // Where `is` only introduces a value or a kind, the word after it is part of that: rol x is een na bestaande.
    private bool MagVergelijken() =>
        !_begripkop && _deel is not (WmoLexer.BRON or WmoLexer.ROL or WmoLexer.VANAF or WmoLexer.GEGEVENNAAM or WmoLexer.GEGEVEN or WmoLexer.EN_BIJKOMEND
            or WmoLexer.FEITNAAM);

    // vraag Hoeveel meter kan de cliënt lopen?
    private bool VergatAanhalingstekens(int soort, int einde)
    {
        var hoortHier = soort switch
        {
            WmoLexer.VRAAG => _declaratie is WmoLexer.GEGEVENS_OVER or WmoLexer.GEGEVENS_VAN or WmoLexer.LIJST,
            WmoLexer.ZOALS => _declaratie is WmoLexer.VOORBEELD && !_inGegeven,
            _ => _declaratie is WmoLexer.BRON,
        };
        var begin = einde;
        while (hoortHier && OpZelfdeRegel(begin - 1, einde) && _in[einde].Soort != WmoLexer.DUBBELEPUNT)
        {
            einde++;
        }

        return hoortHier && !(OpZelfdeRegel(begin - 1, einde) && IsSoort(einde, WmoLexer.DUBBELEPUNT)); // a fact: `vraag gesteld : ja/nee`
    }

    private void LeesVastWoord(Gevonden gevonden)
    {
        var (vast, einde, hoofdletters, aantal) = gevonden;
        var span = Tot(einde);
        if (LeesVastWoordVerkeerd(gevonden, SoortHier(vast.Soort, _i)))
        {
            return;
        }

        if (vast.Soort == WmoLexer.REGEL && vast.Beter is not null)
        {
            LeesAndersAls(span, einde);
            return;
        }

        if (IsVerbeterd(_i))
        {
            Meld(Meldingen.OnbekendBegin(Op(_in[_i].Span), _in[_i].Tekst, vast.Woorden));
        }
        else if (hoofdletters)
        {
            Meld(Meldingen.Hoofdletters(Op(span), _bron.GetText(span), Woordenschat.Schrijf(vast.Soort)));
        }

        var soort = SoortHier(vast.Soort, _i);
        var isMitsNiet = vast.Beter == Woordenschat.EnNiet && InPlicht(WmoLexer.UITERLIJK);
        soort = isMitsNiet ? WmoLexer.MITS : soort;
        if (vast.Soort is WmoLexer.MITS or WmoLexer.ALS && soort is WmoLexer.MITS or WmoLexer.EN && soort != vast.Soort)
        {
            Meld(Meldingen.MitsOfNiet(Op(span), _bron.GetText(span), soort == WmoLexer.MITS));
        }
        else if (isMitsNiet)
        {
            Meld(Meldingen.TenzijBijPlicht(Op(span), vast.Woorden));
        }
        else if (vast.Beter is not null && (soort != WmoLexer.HOOGSTENS || vast.Soort == soort))
        {
            MeldAnderWoord(vast, span);
        }

        if (soort is WmoLexer.BESLUIT or WmoLexer.BEGRIP && _deel == WmoLexer.VOORBEELD && _vorige == WmoLexer.TEKST)
        {
            // Nobody puts a decision straight under the title of an example.
            Meld(Meldingen.OnbekendBegin(Op(span), vast.Woorden, "bij " + vast.Woorden));
            soort = soort == WmoLexer.BESLUIT ? WmoLexer.BIJ_BESLUIT : WmoLexer.BIJ_BEGRIP;
        }

        if (soort == WmoLexer.WAARVOOR)
        {
            MaakKwantor();
        }

        var eerste = BegintRegel(_i);
        if (soort == WmoLexer.UITERLIJK && _plichtdeel == WmoLexer.MITS)
        {
            SluitAlles(); // the lists of the condition before it
        }

        if (soort is WmoLexer.AAN_ALLE or WmoLexer.AAN_MINSTENS or WmoLexer.AAN_GEEN)
        {
            OpenLijst(span);
        }

        Voegtoe(new WmoToken(soort, vast.Woorden, span, eerste) { Getal = aantal }, einde);
        if (soort == WmoLexer.NOOIT_TEGELIJK)
        {
            OpenLijst(span);
        }

        if (vast.Beter == Woordenschat.EnNiet)
        {
            Voegtoe(new WmoToken(WmoLexer.NIET, vast.Woorden, span, false), einde);
        }

        _tot = soort == WmoLexer.LIGT_VAN || (_tot && soort is not (WmoLexer.EN or WmoLexer.OF or WmoLexer.TOT_EN_MET));
        _tussen = vast.Woorden.EndsWith("tussen", StringComparison.Ordinal) || (_tussen && soort != WmoLexer.TOT_EN_MET);
        if (VraagtTekst(soort))
        {
            LeesTekstZonderAanhalingstekens();
        }
    }

    // The same word is another token where it begins a part; that keeps the grammar at one token of look-ahead.
    private int SoortHier(int soort, int begin) => soort switch
    {
        WmoLexer.LEVERT_OOK when _naBij => WmoLexer.UITKOMST_LEVERT,
        WmoLexer.VERPLICHTING_VAN when _naBij => WmoLexer.UITKOMST_VERPLICHT,
        WmoLexer.IS_HOOGSTENS when _deel == WmoLexer.LIJST => WmoLexer.HOOGSTENS,
        WmoLexer.IS when _begripkop => WmoLexer.IS_WAARDE,
        WmoLexer.BESLUIT when IsPartijbesluit(begin) => WmoLexer.PARTIJBESLUIT,
        WmoLexer.BESLUIT when IsBelofteregel(begin) => WmoLexer.BELOFTE_BESLUIT,
        WmoLexer.ALTIJD when _inBelofte => WmoLexer.IS_ALTIJD,
        WmoLexer.NOOIT when _inBelofte => WmoLexer.IS_NOOIT,
        WmoLexer.OMDAT when _declaratie == WmoLexer.AANNAME && (_deel != WmoLexer.GAAT_NIET_OP || BegintRegel(begin)) => WmoLexer.REDEN,
        WmoLexer.ER_IS when _inGegeven && BegintRegel(begin) => WmoLexer.ROL_AANWEZIG,
        WmoLexer.ER_IS_GEEN when _inGegeven && BegintRegel(begin) => WmoLexer.ROL_AFWEZIG,
        WmoLexer.MITS when !InPlicht(WmoLexer.UITERLIJK) => WmoLexer.EN,
        WmoLexer.ALS when InPlicht(WmoLexer.UITERLIJK) && !BegintRegel(begin) => WmoLexer.MITS,
        WmoLexer.EN when _tussen => WmoLexer.TOT_EN_MET,
        WmoLexer.EN when _inVerwacht && _stapel.Count == 0 && (BegintRegel(begin) || _deel != WmoLexer.VOLGENS_REGEL) => WmoLexer.EN_BIJKOMEND,
        _ => soort,
    };

    private void MeldAnderWoord(VastWoord vast, TextSpan span) => Meld(vast switch
    {
        { Soort: WmoLexer.LIGT_VAN } => Meldingen.LigtTussen(Op(span), vast.Woorden),
        { Woorden: "en/of" } => Meldingen.EnOf(Op(span)),
        { Woorden: "tot" } => Meldingen.Tot(Op(span)),
        { Beter: Woordenschat.EnNiet } => Meldingen.Tenzij(Op(span), vast.Woorden),
        { IsVergeten: true } => Meldingen.WoordOntbreekt(Op(span), _bron.GetText(span), "is", vast.Beter!),
        _ => Meldingen.AnderWoord(Op(span), _bron.GetText(span), vast.Beter!),
    });

    // `gegevens over wonen en leven`: a heading, to the end of the line, whatever is in it.
    private void LeesKopje()
    {
        var einde = _i + 1;
        while (OpZelfdeRegel(_i, einde) && _in[einde].Soort is WmoLexer.WOORD or WmoLexer.NAAM_TUSSEN or WmoLexer.GETAL or WmoLexer.GETALWOORD or WmoLexer.KOMMA)
        {
            einde++;
        }

        VoegNaamToe(einde, WmoLexer.NAAM);
    }

    private void LeesNaam()
    {
        var begin = _i;
        var metGetallen = _deel == WmoLexer.BRON && _vorige == WmoLexer.IS; // raadsstuk RIS 304372
        var einde = begin + 1;
        while (OpZelfdeRegel(begin, einde) && HoortBijNaam(einde, metGetallen))
        {
            einde++;
        }

        if (BegintRegel(begin) && _declaratie is WmoLexer.GEGEVENS_OVER or WmoLexer.GEGEVENS_VAN && LeesFeitZonderDubbelePunt(begin, einde))
        {
            return;
        }

        while (einde > begin + 1 && IsSoort(einde - 1, WmoLexer.WOORD) && Naamsleutel.IsVulwoord(_in[einde - 1].Tekst))
        {
            einde--; // belongs to what follows: `x is een`
        }

        VoegNaamToe(einde, Naamsoort(begin, einde));
    }

    private bool HoortBijNaam(int i, bool metGetallen) => _in[i].Soort switch
    {
        WmoLexer.NAAM_TUSSEN or WmoLexer.KRULNAAM => true,
        WmoLexer.WOORD => Naamsleutel.IsVulwoord(_in[i].Tekst) || (!(_inCitaat && (IsPlaatswoord(i) || IsAfkorting(i) || IsRangtelwoord(i))) && Zoek(i) is null),
        WmoLexer.GETAL or WmoLexer.DUBBELNUMMER or WmoLexer.CIJFERREEKS => metGetallen,
        WmoLexer.GETALWOORD => metGetallen || (!_inCitaat && !HeeftEenheid(_in[i].Tekst)),
        _ => false,
    };

    // A name at the start of a line begins a part when what follows says so.
    private int Naamsoort(int begin, int einde)
    {
        if (IsPartijnaam(begin, einde))
        {
            return WmoLexer.PARTIJNAAM;
        }

        if (InMitslijst && BegintRegel(begin) && Zoek(einde)?.Vast.Soort == WmoLexer.GAAT_VOOR)
        {
            return WmoLexer.UITKOMSTNAAM;
        }

        if (_stapel.Count > 0 || _inCitaat || !(BegintRegel(begin) || _vorige == WmoLexer.GEGEVEN))
        {
            return WmoLexer.NAAM;
        }

        if (IsSoort(einde, WmoLexer.DUBBELEPUNT))
        {
            return _inGegeven && _declaratie == WmoLexer.VOORBEELD && OpZelfdeRegel(begin, einde + 1) ? WmoLexer.GEGEVENNAAM : WmoLexer.FEITNAAM;
        }

        var volgende = Zoek(einde)?.Vast.Soort;
        if (volgende == WmoLexer.GAAT_VOOR && _vorige != WmoLexer.GAAT_VOOR)
        {
            return WmoLexer.UITKOMSTNAAM;
        }

        if (_declaratie is WmoLexer.GEGEVENS_OVER or WmoLexer.GEGEVENS_VAN)
        {
            return _vorige is WmoLexer.KOMMA or WmoLexer.KEUZE_UIT or WmoLexer.OORDEEL_UIT or WmoLexer.DUBBELEPUNT or WmoLexer.GEGEVENS_VAN ? WmoLexer.NAAM : WmoLexer.FEITNAAM;
        }

        var waardeGevraagd = _vorige is WmoLexer.IS or WmoLexer.PLUS or WmoLexer.MIN or WmoLexer.MAAL or WmoLexer.PROCENT_VAN;
        var zegtWaarde = volgende is WmoLexer.IS or WmoLexer.IS_ONBEKEND or WmoLexer.IS_NIET_VAST_TE_STELLEN;
        return _inGegeven && (zegtWaarde || !waardeGevraagd) ? WmoLexer.GEGEVENNAAM : WmoLexer.NAAM;
    }

    private void VoegNaamToe(int einde, int soort, bool metLidwoord = false)
    {
        var span = Tot(einde);
        var woorden = new List<string>(einde - _i);
        for (var i = _i; i < einde; i++)
        {
            var (lexeemsoort, tekst, lexeemspan, _) = _in[i];
            if (lexeemsoort == WmoLexer.KRULNAAM)
            {
                Meld(Meldingen.GekruldeAanhalingstekens(Op(lexeemspan), "'"));
            }

            if (lexeemsoort == WmoLexer.KOMMA && woorden.Count > 0)
            {
                woorden[woorden.Count - 1] += ",";
            }
            else if (lexeemsoort is WmoLexer.NAAM_TUSSEN or WmoLexer.KRULNAAM)
            {
                woorden.AddRange(ZonderAanhalingstekens(lexeemsoort, tekst).Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
            }
            else
            {
                woorden.Add(ZonderAanhalingstekens(lexeemsoort, tekst));
            }
        }

        var naam = MaakNaam(span, woorden, metLidwoord);
        if (IsKwantor(_vorige))
        {
            VoegLedennaamToe(naam, einde);
            return;
        }

        Voegtoe(new WmoToken(soort, naam.Tekst, span, BegintRegel(_i)) { Naam = naam }, einde);
    }

    private static NaamSyntax MaakNaam(TextSpan span, List<string> woorden, bool metLidwoord = false)
    {
        var begin = 0;
        while (!metLidwoord && begin < woorden.Count - 1 && Naamsleutel.IsVulwoord(woorden[begin]))
        {
            begin++;
        }

        woorden.RemoveRange(0, begin);
        var tekst = woorden.Count == 1 ? woorden[0] : string.Join(" ", woorden);
        var sleutel = Naamsleutel.Van(tekst);
        return new NaamSyntax(span, tekst, sleutel.Length == 0 ? tekst : sleutel);
    }

    private static string ZonderAanhalingstekens(int soort, string tekst) => soort switch
    {
        WmoLexer.NAAM_TUSSEN => tekst.Substring(1, tekst.Length - 2).Replace("''", "'"),
        WmoLexer.KRULNAAM => tekst.Trim('\u2018', '\u2019', '\u201A', '\''),
        _ => tekst.Replace('\u2019', '\''),
    };

    // art. 3
    private bool IsAfkorting(int i) => IsSoort(i, WmoLexer.WOORD) && Afkortingen.ContainsKey(_in[i].Tekst) && IsSoort(i + 1, WmoLexer.LEESTEKEN) && _in[i + 1].Tekst == ".";

    // vierde lid
    private bool IsRangtelwoord(int i) => IsSoort(i, WmoLexer.WOORD) && Array.IndexOf(Rangtelwoorden, _in[i].Tekst) >= 0 && IsPlaatswoord(i + 1);

    private bool IsPlaatswoord(int i) => IsSoort(i, WmoLexer.WOORD) && Array.IndexOf(Plaatswoorden, _in[i].Tekst) >= 0;

    /// <summary>A part of a place, <c>artikel 2.3.5</c>; whether there was one.</summary>
    private bool LeesPlaatsdeel()
    {
        if (IsRangtelwoord(_i))
        {
            var rang = Array.IndexOf(Rangtelwoorden, _in[_i].Tekst) + 1;
            var nummerTekst = rang.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Meld(Meldingen.Rangtelwoord(Op(Tot(_i + 2)), _bron.GetText(Tot(_i + 2)), $"{_in[_i + 1].Tekst} {nummerTekst}"));
            VoegPlaatsToe(_in[_i + 1].Tekst, nummerTekst, _i + 2);
            return true;
        }

        if (!IsPlaatswoord(_i) && !IsAfkorting(_i))
        {
            return false;
        }

        var voluit = IsAfkorting(_i) ? Afkortingen[_in[_i].Tekst] : _in[_i].Tekst;
        var soort = voluit == "paragraaf" ? "" : voluit;
        var nummer = "";
        var einde = _i + 1;
        if (IsAfkorting(_i))
        {
            einde++; // the full stop
            Meld(Meldingen.AnderWoord(Op(Tot(einde)), _bron.GetText(Tot(einde)), voluit));
        }

        if (OpZelfdeRegel(_i, einde) && Nummer(einde) is { } gevonden)
        {
            nummer = gevonden;
            einde++;
        }
        else
        {
            Meld(Meldingen.VerwijzingZonderNummer(Op(_in[_i].Span), _in[_i].Tekst));
        }

        VoegPlaatsToe(soort, nummer, einde);
        return true;
    }

    private void VoegPlaatsToe(string soort, string nummer, int einde)
    {
        var span = Tot(einde);
        Voegtoe(new WmoToken(WmoLexer.PLAATS, nummer, span, BegintRegel(_i)) { Plaatsdeel = new PlaatsdeelSyntax(span, soort, nummer) }, einde);
    }

    // 4, 2.3.5, 3:46, 5a, c, iv
    private string? Nummer(int i)
    {
        var (soort, tekst, span, _) = _in[i];
        switch (soort)
        {
            case WmoLexer.GETAL or WmoLexer.GETALWOORD or WmoLexer.DUBBELNUMMER or WmoLexer.CIJFERREEKS:
                return tekst;
            case WmoLexer.LABEL:
                Meld(Meldingen.Leesteken(Op(new TextSpan(span.End - 1, 1)), "."));
                return tekst.TrimEnd('.');
            case WmoLexer.WOORD when tekst.Length <= 4 && !IsPlaatswoord(i) && Zoek(i) is null:
                return tekst;
            default:
                return null;
        }
    }
}
