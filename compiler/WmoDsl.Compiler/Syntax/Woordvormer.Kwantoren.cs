using System;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

// What is said of the members of a list. The words of a quantifier (`er is een … waarvoor`, `voor alle … geldt`) reach the parser only together, so that
// it needs not look further than one token: until `waarvoor` comes, `er is een huisgenoot` may be all there is.
internal sealed partial class Woordvormer
{
    // How many lowest or highest of members the part that was begun last has, for which `, anders …` says what it is when there are none, and has not come yet.
    private int _wachtOpAnders;

    private static readonly string[] Ledenwoorden = ["laagste ", "hoogste ", "totaal van ", "aantal "];

    private static bool IsKwantor(int soort) => soort is WmoLexer.VOOR_ALLE or WmoLexer.VOOR_GEEN or WmoLexer.VOOR_MINSTENS;

    // In a rule or a concept; elsewhere these are words of a name: `voor alle zekerheid gevraagd : ja/nee`.
    private bool VoltKwantor(int einde) =>
        _declaratie is WmoLexer.BEGRIP or WmoLexer.BESLUIT or WmoLexer.INVULLING_VAN or WmoLexer.WAARBORG or WmoLexer.AANNAME && !Zinsdelen.BegintDeclaratie(_deel)
        && einde < _in.Count && _in[einde].Soort is WmoLexer.WOORD or WmoLexer.NAAM_TUSSEN && (Naamsleutel.IsVulwoord(_in[einde].Tekst) || Zoek(einde) is null);

    // lijst ontvangen : ja/nee
    private bool BegintFeit(int einde)
    {
        if (_declaratie is not (WmoLexer.GEGEVENS_OVER or WmoLexer.GEGEVENS_VAN))
        {
            return false;
        }

        var (heeftDubbelePunt, zegtElk) = (false, false);
        for (var i = einde; OpZelfdeRegel(einde - 1, i); i++)
        {
            heeftDubbelePunt |= _in[i].Soort == WmoLexer.DUBBELEPUNT;
            zegtElk |= heeftDubbelePunt && _in[i].Tekst is "elk" or "hoogstens";
        }

        return heeftDubbelePunt && !zegtElk;
    }

    // er is een huisgenoot waarvoor …: what `er is` was taken for, was the beginning of this.
    private void MaakKwantor()
    {
        if (_uit.Count > 1 && _vorige == WmoLexer.NAAM && _uit[_uit.Count - 2] is { Type: WmoLexer.ER_IS or WmoLexer.ER_IS_GEEN } erIs)
        {
            erIs.Type = erIs.Type == WmoLexer.ER_IS ? WmoLexer.ER_IS_WAARVOOR : WmoLexer.ER_IS_GEEN_WAARVOOR;
        }
    }

    // voor alle huisgenoten geldt: the parser relies on the last word. Without it nobody can tell where the name of the list ends.
    private void VoegLedennaamToe(NaamSyntax naam, int einde)
    {
        var geldt = Zoek(einde)?.Vast.Soort == WmoLexer.GELDT;
        if (!geldt)
        {
            Meld(Meldingen.GeldtOntbreekt(Op(TextSpan.Cover(_uit[_uit.Count - 1].Span, naam.Span)), _bron.GetText(_uit[_uit.Count - 1].Span)));
        }

        // Before a bracket the name is known; elsewhere the first words of what is said of the members are in it.
        var naamIsHeel = geldt || IsSoort(einde, WmoLexer.HAAKJE_OPEN);
        var geenNaam = new NaamSyntax(naam.Span, "", "");
        naam = naamIsHeel ? naam : geenNaam;

        var begin = BegintRegel(_i);
        Voegtoe(new WmoToken(WmoLexer.NAAM, naam.Tekst, naam.Span, begin) { Naam = naam }, einde);
        if (!geldt)
        {
            Voegtoe(new WmoToken(WmoLexer.GELDT, "", new TextSpan(naam.Span.End, 0), false), _i);
            if (!naamIsHeel)
            {
                Voegtoe(new WmoToken(WmoLexer.NAAM, "", new TextSpan(naam.Span.End, 0), false) { Naam = geenNaam }, _i);
            }
        }
    }

    // , anders € 0
    private bool LeesAndersWaarde()
    {
        if (_wachtOpAnders == 0 || !IsSoort(_i + 1, WmoLexer.WOORD) || _in[_i + 1].Tekst != "anders")
        {
            return false;
        }

        _wachtOpAnders--;
        Voegtoe(new WmoToken(WmoLexer.ANDERS_WAARDE, ", anders", Tot(_i + 2), BegintRegel(_i)), _i + 2);
        return true;
    }

    // One may stand in another: the lowest of what is the lowest of each.
    private void OnthoudAnders(WmoToken token)
    {
        if (token.Type is WmoLexer.LAAGSTE or WmoLexer.HOOGSTE or WmoLexer.TOTAAL_VAN
            || (token.Type == WmoLexer.NAAM && token.Naam is { } naam && BegintMetLedenwoord(naam.Sleutel)))
        {
            _wachtOpAnders++;
        }
    }

    private static bool BegintMetLedenwoord(string sleutel)
    {
        foreach (var woord in Ledenwoorden)
        {
            if (sleutel.StartsWith(woord, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
