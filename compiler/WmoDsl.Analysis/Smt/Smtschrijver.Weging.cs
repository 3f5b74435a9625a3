using WmoDsl.Compiler.Model;
using static WmoDsl.Analysis.Smt.Smttekst;

namespace WmoDsl.Analysis.Smt;

// Which rule wins. Of every rule: whether its value is certainly given, whether it may be; rules with the same value stand for each other.
public sealed partial class Smtschrijver
{
    private Standterm Definitie(Definitie definitie, Rol? zelf)
    {
        zelf = definitie.Groep is null ? null : zelf;
        if (!_definities.TryGetValue((definitie, zelf), out var term))
        {
            _definities[(definitie, zelf)] = term = Weeg(definitie, zelf);
        }

        return term;
    }

    private Standterm Weeg(Definitie definitie, Rol? zelf)
    {
        var soort = Soort(definitie.Type);
        var regels = definitie.AlleRegels.Where(r => r.Geldig.Bevat(peildatum)).ToList();
        var waarden = regels.Select(r => r.IsNietGeregeld ? new Waardeterm(Onwaar, Willekeurig(soort)) : Bereken(r.Waarde, zelf)).Select(w => new Waardeterm(Benoem(w.Bekend, "Bool"), Benoem(w.Waarde, soort))).ToList();
        var vast = regels.Select(r => (r.Waarde as LiteralExpr)?.Waarde).ToList();
        var voorwaarden = regels.Select(r => r.Voorwaarde is null ? Waarheidsterm.Altijd : Noem(Voorwaarde(r.Voorwaarde, zelf))).ToList();
        var gegeven = new Dictionary<Regel, Gift>();

        var totaal = Samen(regels.Where(r => r.UitzonderingOp.IsEmpty && r != definitie.Anders).Select(Van));
        if (definitie.Anders is { } anders && regels.Contains(anders))
        {
            totaal = Anders(totaal, regels.IndexOf(anders));
        }

        var alle = Enumerable.Range(0, regels.Count).ToList();
        var wint = alle.Select(k => Benoem(En(totaal.Zeker[k], waarden[k].Bekend, En(alle.Select(v => Of(Niet(totaal.Mogelijk[v]), Zelfde(v, k), GaatVoor(k, v))))), "Bool")).ToList();
        var niets = En(totaal.Leeg, Niet(Of(totaal.Mogelijk)));
        var open = En(Of(alle.Where(k => regels[k].IsNietGeregeld).Select(k => totaal.Zeker[k])), Niet(Of(alle.Where(k => !regels[k].IsNietGeregeld).Select(k => totaal.Mogelijk[k]))));
        var beslist = Benoem(En(Niet(niets), Of(wint)), "Bool");
        var botst = Of(alle.SelectMany(a => alle.Where(b => b > a).Select(b => En(totaal.Zeker[a], totaal.Zeker[b], waarden[a].Bekend, waarden[b].Bekend, Niet(Zelfde(a, b)),
            Niet(GaatVoor(a, b)), Niet(GaatVoor(b, a)), Niet(Of(alle.Select(v => En(totaal.Mogelijk[v], GaatVoor(v, a), GaatVoor(v, b)))))))));
        var waarde = regels.Count == 0 ? Willekeurig(soort) : alle.SkipLast(1).Reverse().Aggregate(waarden[^1].Waarde, (rest, k) => Als(wint[k], waarden[k].Waarde, rest));
        var uit = new Standterm(beslist, Benoem(waarde, soort), Benoem(En(Niet(niets), Niet(beslist), botst), "Bool"), Benoem(niets, "Bool"), Benoem(open, "Bool"));
        if (zelf is null)
        {
            return uit;
        }

        // Nothing is so of someone who is not there, and nothing is known of someone who may not be.
        var aanwezig = Aanwezig(zelf);
        return definitie.Type.Soort == Waardesoort.JaNee
            ? new Standterm(Benoem(Of(En(aanwezig.Ja, uit.Beslist), aanwezig.Nee), "Bool"), Benoem(En(aanwezig.Ja, uit.Waarde), soort), En(aanwezig.Ja, uit.Tegenstrijdig), En(aanwezig.Ja, uit.NietGeregeld), En(aanwezig.Ja, uit.Opengelaten))
            : new Standterm(En(aanwezig.Ja, uit.Beslist), uit.Waarde, En(aanwezig.Ja, uit.Tegenstrijdig), En(aanwezig.Ja, uit.NietGeregeld), En(aanwezig.Ja, uit.Opengelaten));

        Gift Van(Regel regel)
        {
            if (!gegeven.TryGetValue(regel, out var gift))
            {
                var nummer = regels.IndexOf(regel);
                var eigen = Anders(Samen(regel.Uitzonderingen.Where(regels.Contains).Select(Van)), nummer);
                var (ja, nee) = (voorwaarden[nummer].Ja, voorwaarden[nummer].Nee);
                gegeven[regel] = gift = new Gift(
                    [.. eigen.Zeker.Select(z => Benoem(En(ja, z), "Bool"))],
                    [.. eigen.Mogelijk.Select(m => Benoem(En(Niet(nee), m), "Bool"))],
                    Benoem(Of(Niet(ja), eigen.Leeg), "Bool"));
            }

            return gift;
        }

        Gift Samen(IEnumerable<Gift> giften)
        {
            var lijst = giften.ToList();
            return new Gift(
                [.. Enumerable.Range(0, regels.Count).Select(j => Benoem(Of(lijst.Select(g => g.Zeker[j])), "Bool"))],
                [.. Enumerable.Range(0, regels.Count).Select(j => Benoem(Of(lijst.Select(g => g.Mogelijk[j])), "Bool"))],
                Benoem(En(lijst.Select(g => g.Leeg)), "Bool"));
        }

        // What is given, or where nothing is the value of a rule; certain where nothing else may be given.
        Gift Anders(Gift gift, int eigen)
        {
            var alleen = En(Enumerable.Range(0, regels.Count).Select(j => Of(Niet(gift.Mogelijk[j]), Zelfde(j, eigen))));
            var (zeker, mogelijk) = (gift.Zeker.ToArray(), gift.Mogelijk.ToArray());
            zeker[eigen] = Benoem(Of(zeker[eigen], En(gift.Leeg, alleen)), "Bool");
            mogelijk[eigen] = Benoem(Of(mogelijk[eigen], gift.Leeg), "Bool");
            return new Gift(zeker, mogelijk, Onwaar);
        }

        string Zelfde(int i, int j) =>
            i == j ? Waar
            : vast[i] is { } a && vast[j] is { } b ? (a == b ? Waar : Onwaar)
            : En(waarden[i].Bekend, waarden[j].Bekend, Gelijk(waarden[i].Waarde, waarden[j].Waarde));

        string GaatVoor(int i, int j)
        {
            if (regels[j].IsNietGeregeld)
            {
                return regels[i].IsNietGeregeld ? Onwaar : Waar;
            }

            if (definitie.Type.Soort != Waardesoort.Keuze || definitie.Voorrang.IsEmpty)
            {
                return Onwaar;
            }

            return vast[i] is KeuzeWaarde a && vast[j] is KeuzeWaarde b ? (definitie.GaatVoor(a.Index, b.Index) ? Waar : Onwaar)
                : En(waarden[i].Bekend, waarden[j].Bekend, Of(definitie.Voorrang.Select(v => En(Gelijk(waarden[i].Waarde, Getal(v.Hoger)), Gelijk(waarden[j].Waarde, Getal(v.Lager))))));
        }
    }

    private Waarheidsterm Noem(Waarheidsterm term) => new(Benoem(term.Ja, "Bool"), Benoem(term.Nee, "Bool"));

    private static string Willekeurig(string soort) => soort switch { "Bool" => Onwaar, "Int" => "0", _ => "0.0" };

    private sealed record Gift(string[] Zeker, string[] Mogelijk, string Leeg);
}
