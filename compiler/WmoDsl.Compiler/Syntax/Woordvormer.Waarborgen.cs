using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

// Promises and assumptions. Their names read like sentences, and `besluit` begins a line of a promise as well as a decision: what else stands on the line tells which.
internal sealed partial class Woordvormer
{
    // How far a line of a promise is read ahead: it may go on after a comma.
    private const int LangsteBelofte = 400;

    private bool _heeftBelofte;   // in a waarborg, after what it promises
    private bool _inBelofte;      // after the decisions of a promise, before what is promised of them
    private bool _isVooraan;      // that promise began with `dan is besluit`
    private bool _inUitkomsten;   // in a row of outcomes of a promise, with `of` before the last

    private static bool IsBelofte(int soort) => soort is WmoLexer.BELOFTE_BESLUIT or WmoLexer.BELOFTE_ELK or WmoLexer.ALTIJD or WmoLexer.NOOIT or WmoLexer.NOOIT_TEGELIJK;

    private void BeginBelofte(int soort)
    {
        _heeftBelofte = !Zinsdelen.BegintDeclaratie(soort) && (_heeftBelofte || IsBelofte(soort));
        _inBelofte = soort is WmoLexer.BELOFTE_BESLUIT or WmoLexer.BELOFTE_ELK;
        _inUitkomsten = false;
    }

    private void OnthoudBelofte(WmoToken token)
    {
        var soort = token.Type;
        _isVooraan = soort == WmoLexer.BELOFTE_BESLUIT ? token.Text.StartsWith("dan is", System.StringComparison.Ordinal) : _isVooraan;
        _inBelofte &= soort is not (WmoLexer.IS_ALTIJD or WmoLexer.IS_NOOIT or WmoLexer.HANGT_NIET_AF_VAN or WmoLexer.IS_EVEN_RUIM or WmoLexer.HEEFT_BRON);
        _inUitkomsten = soort is WmoLexer.IS_ALTIJD or WmoLexer.IS_NOOIT or WmoLexer.WAARBIJ_GUNSTIG || (soort == WmoLexer.IS && _deel == WmoLexer.NOOIT_TEGELIJK)
            || (_inUitkomsten && soort is WmoLexer.NAAM or WmoLexer.KOMMA or WmoLexer.OF);
    }

    private bool GeldtInWaarborg(VastWoord vast, int begin) => vast.Geldigheid switch
    {
        Geldigheid.Besluitkop => BegintRegel(begin) || IsPartijbesluit(begin),
        Geldigheid.Belofteregel => IsBelofteregel(begin),
        Geldigheid.Belofte => _declaratie is WmoLexer.WAARBORG or WmoLexer.AANNAME && !_inCitaat && (BegintRegel(begin) || (_inBelofte && vast.Soort is WmoLexer.ALTIJD or WmoLexer.NOOIT) || (vast.Soort == WmoLexer.GAAT_NIET_OP && IsGaatNietOp(begin))),
        Geldigheid.InWaarborg => _declaratie == WmoLexer.WAARBORG,
        Geldigheid.InBelofte => _inBelofte,
        Geldigheid.NaElkBesluit => _vorige == WmoLexer.BELOFTE_ELK,
        Geldigheid.NaEvenRuim => _deel == WmoLexer.BELOFTE_BESLUIT,
        _ => false,
    };

    // waarborg inkomen telt niet mee: to the end of the line it is all name, but for what says where it comes from.
    private void LeesWaarborgnaam()
    {
        var einde = _i;
        while (OpZelfdeRegel(_i, einde) && HoortBijWaarborgnaam(einde))
        {
            einde++;
        }

        VoegNaamToe(einde, WmoLexer.NAAM, metLidwoord: true);
    }

    private bool HoortBijWaarborgnaam(int i) =>
        _in[i].Soort is WmoLexer.WOORD or WmoLexer.NAAM_TUSSEN or WmoLexer.KRULNAAM or WmoLexer.GETAL or WmoLexer.GETALWOORD or WmoLexer.CIJFERREEKS or WmoLexer.KOMMA
        && !IsVerwijzing(i);

    private bool IsVerwijzing(int i) => _in[i].Tekst == "volgens" || (_in[i].Tekst == "omdat" && IsTekst(i + 1)) || IsGaatNietOp(i);

    // waarborg inkomen telt niet mee gaat niet op omdat "…", on one line
    private bool IsGaatNietOp(int i)
    {
        if (_declaratie != WmoLexer.WAARBORG || i + 4 >= _in.Count || (_in[i].Tekst, _in[i + 1].Tekst, _in[i + 2].Tekst) is not ("gaat", "niet", "op"))
        {
            return false;
        }

        var omdat = IsSoort(i + 3, WmoLexer.KOMMA) ? i + 4 : i + 3;
        return omdat + 1 < _in.Count && _in[omdat].Tekst == "omdat" && IsTekst(omdat + 1);
    }

    private bool IsPartijbesluit(int begin) => _deel == WmoLexer.NOOIT_TEGELIJK && !BegintRegel(begin) && _vorige is WmoLexer.DUBBELEPUNT or WmoLexer.LABEL;

    // de gemeente weet niet: …
    private bool IsPartijnaam(int begin, int einde) => BegintRegel(begin) && _declaratie == WmoLexer.WAARBORG && Zoek(einde)?.Vast.Soort == WmoLexer.WEET_NIET;

    // de gemeente: besluit … is …, in a row of parties without letters
    private bool IsPartijregel() => _deel == WmoLexer.NOOIT_TEGELIJK;

    // besluiten a, b hangen niet af van c, against the beginning of a decision. A line that says neither is a promise that went wrong, as long as the waarborg has none and
    // nothing of a decision comes after it.
    private bool IsBelofteregel(int begin)
    {
        if (_declaratie != WmoLexer.WAARBORG || !BegintRegel(begin))
        {
            return false;
        }

        var i = begin + 1;
        for (; i < _in.Count && i < begin + LangsteBelofte && (OpZelfdeRegel(i - 1, i) || IsSoort(i - 1, WmoLexer.KOMMA)); i++)
        {
            if ((_in[i - 1].Tekst, _in[i].Tekst) is ("is", "nooit") or ("is", "altijd") or ("niet", "af") or ("nooit", "af") or ("even", "ruim") or ("bij", "elke"))
            {
                return true;
            }
        }

        return !_heeftBelofte && !BegintBesluitdeel(i);
    }

    private bool BegintBesluitdeel(int i)
    {
        if (i >= _in.Count)
        {
            return false;
        }

        if (_in[i].Tekst is "uitkomsten" or "regel" or "volgens" or "bij" or "levert" or "verplichting" or "anders")
        {
            return true;
        }

        for (var j = i + 1; OpZelfdeRegel(j - 1, j); j++)
        {
            if ((_in[j - 1].Tekst, _in[j].Tekst) is ("gaat", "voor"))
            {
                return true;
            }
        }

        return false;
    }

    // besluit x is toekennen, besluit x is niet toekennen, dan is besluit x niet toekennen
    private void LeesHalveBelofte(int soort, TextSpan span, int einde)
    {
        var altijd = soort == WmoLexer.IS;
        var bedoeld = (altijd, soort) switch { (true, _) => "is altijd", (_, WmoLexer.IS_NIET) => "is nooit", _ => "nooit" };
        Meld(Meldingen.AltijdOfNooit(Op(span), _bron.GetText(span), bedoeld));
        Voegtoe(new WmoToken(altijd ? WmoLexer.IS_ALTIJD : WmoLexer.IS_NOOIT, bedoeld, span, BegintRegel(_i)), einde);
    }

    // besluiten a en b …, … hangt niet af van a en b, de gemeente weet niet: a en b
    private bool InRijVanBelofte() => _deel is WmoLexer.BELOFTE_BESLUIT or WmoLexer.BELOFTE_ELK or WmoLexer.PARTIJNAAM && !_inUitkomsten;
}
