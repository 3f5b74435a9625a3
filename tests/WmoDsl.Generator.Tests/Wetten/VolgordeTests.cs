using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Hulp;
using WmoDsl.Generator.Tests.Willekeurig;
using CompilerDatum = WmoDsl.Compiler.Text.Datum;

namespace WmoDsl.Generator.Tests.Wetten;

/// <summary>How a policy is written down does not matter: not the order of rules, declarations and files, and not the layout.</summary>
public class VolgordeTests
{
    private const int PerBeleid = 40;

    [Fact]
    public void De_volgorde_van_regels_onderdelen_en_bestanden_betekent_niets() => Omvang.VoorElkBeleid(
        zaad =>
        {
            var toeval = new Toeval(zaad);
            var tekst = Beleidsgenerator.Maak(zaad, metGaten: zaad % 2 == 0);
            var (recht, anders) = (Proefbeleid.Compileer(("toeval.wmo", tekst)), Proefbeleid.Compileer(DoorElkaar(tekst, toeval)));
            foreach (var besluit in recht.Besluiten)
            {
                var plan = Besluitplan.Maak(besluit);
                for (var i = 0; i < PerBeleid; i++)
                {
                    var (casus, op) = Casusgenerator.Maak(plan, toeval);
                    Beschrijf(anders, anders.Besluit(besluit.Naam), In(anders, casus), op).ShouldBe(Beschrijf(recht, besluit, casus, op), tekst);
                }
            }
        },
        150);

    [Fact]
    public void De_opmaak_verandert_geen_betekenis_en_twee_keer_is_een_keer() => Omvang.VoorElkBeleid(
        zaad =>
        {
            var slordig = Slordig(Beleidsgenerator.Maak(zaad), new Toeval(zaad));
            var netjes = Opmaak.Maak(new SourceText("toeval.wmo", slordig));
            netjes.Fouten.ShouldBeEmpty();
            netjes.Tekst.ShouldNotBe(slordig);
            Modelvergelijking.Verschil(Proefbeleid.Compileer(("toeval.wmo", slordig)), Proefbeleid.Compileer(("toeval.wmo", netjes.Tekst))).ShouldBeNull(slordig);
            Opmaak.Maak(new SourceText("toeval.wmo", netjes.Tekst)).Tekst.ShouldBe(netjes.Tekst);
        },
        150);

    [Fact]
    public void De_opmaak_van_echt_beleid_verandert_geen_betekenis()
    {
        foreach (var bestand in Beleidsmappen.Namen.SelectMany(m => Beleidsmappen.Bestanden(m, "*.wmo")))
        {
            // Spaces and comments come and go; lines stay, for a name ends where its line ends.
            var slordig = Slordig(bestand.Text.ReplaceLineEndings("\n"), new Toeval(1));
            Opmaak.Maak(new SourceText(bestand.Path, slordig)).Tekst.Split('\n').Where(r => r.Trim() != "// zomaar" && r.Trim().Length > 0)
                .ShouldBe(Opmaak.Maak(bestand).Tekst.Split('\n').Where(r => r.Trim().Length > 0));
        }
    }

    // The parts of a random policy stand apart by a blank line, its rules each begin a line. The head comes first in its own file.
    private static (string Pad, string Tekst)[] DoorElkaar(string tekst, Toeval toeval)
    {
        var delen = tekst.Split("\n\n");
        var bestanden = Enumerable.Range(0, toeval.Van(1, 4)).Select(_ => new List<string>()).ToList();
        foreach (var deel in toeval.Schud(delen.Skip(1)))
        {
            toeval.Een(bestanden).Add(Regels(deel, toeval));
        }

        return toeval.Schud(bestanden.Select((b, i) => ($"{toeval.Tot(1000)}-{i}.wmo", "paragraaf Leidraad 1.1\n\n" + string.Join("\n\n", b) + "\n")).Append(("beleid.wmo", delen[0] + "\n"))).ToArray();
    }

    private static string Regels(string deel, Toeval toeval)
    {
        var stukken = new List<List<string>> { new() };
        foreach (var regel in deel.Split('\n'))
        {
            if (regel.StartsWith("  regel ", StringComparison.Ordinal) || regel.StartsWith("  anders ", StringComparison.Ordinal))
            {
                stukken.Add([]);
            }

            stukken[^1].Add(regel);
        }

        return string.Join("\n", stukken.Take(1).Concat(toeval.Schud(stukken.Skip(1))).SelectMany(s => s));
    }

    private static string Slordig(string tekst, Toeval toeval) => string.Join("\n", tekst.Split('\n').SelectMany(regel =>
        (toeval.Kans(0.1) ? new[] { "", "    // zomaar" } : []).Append(new string(' ', toeval.Tot(9)) + regel.Trim() + new string(' ', toeval.Tot(3)))));

    // The same case, told in the symbols of another model.
    private static Casus In(Beleid beleid, Casus casus)
    {
        var rollen = beleid.Rollen.Concat(beleid.Lijsten.SelectMany(l => l.Leden)).ToDictionary(r => r.Naam);
        var lijsten = beleid.Lijsten.ToDictionary(l => l.Naam);
        var feiten = beleid.Feiten.ToDictionary(f => (f.Naam, f.Groep?.Naam));
        var uit = Casus.Leeg;
        foreach (var (rol, aanwezig) in casus.Rollen)
        {
            uit = uit with { Rollen = uit.Rollen.SetItem(rollen[rol.Naam], aanwezig) };
        }

        foreach (var (lijst, aantal) in casus.Lijsten)
        {
            uit = uit with { Lijsten = uit.Lijsten.SetItem(lijsten[lijst.Naam], aantal) };
        }

        foreach (var (gegeven, stand) in casus.Gegevens)
        {
            uit = uit with { Gegevens = uit.Gegevens.SetItem(new Gegeven(feiten[(gegeven.Feit.Naam, gegeven.Feit.Groep?.Naam)], gegeven.Rol is { } rol ? rollen[rol.Naam] : null), stand) };
        }

        return uit;
    }

    // All that is said of a case. Lists are sets here: their order is that of the policy.
    private static string Beschrijf(Beleid beleid, Definitie besluit, Casus casus, CompilerDatum op)
    {
        var evaluator = new Evaluator(casus, op);
        var open = Openstaanden.Van(evaluator, besluit);
        return string.Join("\n", beleid.Definities.Where(d => d.Groep is null).OrderBy(d => d.Naam, StringComparer.Ordinal).Select(d => (d, evaluator.Beslis(d)))
            .Select(p => $"{p.d.Naam} {p.Item2.Stand} {p.Item2.Waarde?.Tekst(p.d.Type)} {Namen(p.Item2.Gronden.Select(g => g.Naam))} {p.Item2.GrondenZeker}"))
            + $"\nopen {Namen(open.Gegevens.Select(g => g.Naam))}; {Namen(open.NietVastTeStellen.Select(g => g.Naam))}; {Namen(open.Tegenstrijdig.Select(d => d.Naam))}; {Namen(open.NietGeregeld.Select(d => d.Naam))}; {Namen(open.ZonderWaarde.Select(p => $"{p.Parameter.Naam} op {p.Dag}"))}"
            + $"\nbeloofd {Namen(beleid.Waarborgen.Where(w => Waarborgtoets.AantalZaken(w.Belofte) == 1).Select(w => $"{w.Naam}: {Waarborgtoets.Toets(w, [], op, casus).Stand}"))}"
            + $"\nuitgesloten {Namen(beleid.Aannames.Where(a => Waarborgtoets.Uitgesloten([a], casus, op) is not null).Select(a => a.Naam))}";
    }

    private static string Namen(IEnumerable<string> namen) => string.Join(", ", namen.Order(StringComparer.Ordinal));
}
