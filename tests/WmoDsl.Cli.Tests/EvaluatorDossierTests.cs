using System.Runtime.CompilerServices;
using WmoDsl.Cli.Beoordelen;
using WmoDsl.Cli.Laden;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Execution;
using Model = WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Tests;

/// <summary>The advice that the runtime makes over the evaluator must say what the evaluator says.</summary>
public sealed class EvaluatorDossierTests
{
    public static TheoryData<string> Beleid() => [.. Directory.EnumerateDirectories(Repo("policies"))
        .Where(m => Directory.EnumerateFiles(m, "*.wmo", SearchOption.AllDirectories).Any())
        .Select(m => Path.GetFileName(m)!).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData(typeof(Model.Definitiesoort), typeof(Definitiesoort))]
    [InlineData(typeof(Compiler.Emit.Knoopsoort), typeof(Knoopsoort))]
    [InlineData(typeof(Compiler.Emit.Verwijssoort), typeof(Verwijssoort))]
    public void Soorten_die_worden_omgezet_hebben_dezelfde_namen(Type van, Type naar)
    {
        Enum.GetNames(van).ShouldBe(Enum.GetNames(naar));
        Enum.GetValues(van).Cast<int>().ShouldBe(Enum.GetValues(naar).Cast<int>());
    }

    [Theory]
    [MemberData(nameof(Beleid))]
    public void Elk_voorbeeld_van_het_beleid_krijgt_hetzelfde_advies(string map) =>
        Vergelijk(GeladenBeleid.Laad(Repo("policies/" + map), Repo("")).Beleid);

    [Fact]
    public void Elk_voorbeeld_van_het_proefbeleid_krijgt_hetzelfde_advies()
    {
        using var werkplaats = new Werkplaats();
        Proefbeleid.Zet(werkplaats);
        Vergelijk(GeladenBeleid.Laad("beleid", werkplaats.Map).Beleid).ShouldBe(3);
    }

    private static int Vergelijk(Model.Beleid beleid)
    {
        foreach (var voorbeeld in beleid.Voorbeelden)
        {
            var plan = Besluitplan.Maak(voorbeeld.Definitie);
            var schema = SchemaVanModel.Maak(beleid, plan);
            var zaak = Zaak(plan, schema, voorbeeld.Casus);
            var bevinding = Adviezen.Maak(new EvaluatorDossier(schema, plan, zaak, Waardevertaling.Dag(voorbeeld.Peildatum))).Bevinding;

            var evaluator = new Evaluator(voorbeeld.Casus, voorbeeld.Peildatum);
            var beslissing = evaluator.Beslis(voorbeeld.Definitie);
            (bevinding.Soort == Adviessoort.Beslist).ShouldBe(beslissing.Stand == Stand.Beslist, voorbeeld.Naam);
            if (beslissing.Stand == Stand.Beslist)
            {
                bevinding.Uitkomst.ShouldBe(beslissing.Waarde!.Tekst(voorbeeld.Definitie.Type), voorbeeld.Naam);
                bevinding.Gronden.Select(g => g.Regel.Naam).ShouldBe(beslissing.Gronden.Select(r => r.Naam), ignoreOrder: true, voorbeeld.Naam);
            }
            else if (beslissing.Stand == Stand.Onbekend)
            {
                var open = Openstaanden.Van(evaluator, voorbeeld.Definitie);
                bevinding.Gegevens.Select(g => g.Naam).ShouldBe(open.Gegevens.Where(g => !g.IsOordeel).Select(g => g.Naam), voorbeeld.Naam);
                bevinding.Oordelen.Select(g => g.Naam).ShouldBe(open.Gegevens.Where(g => g.IsOordeel).Select(g => g.Naam), voorbeeld.Naam);
                bevinding.NietVastTeStellen.Select(g => g.Naam).ShouldBe(open.NietVastTeStellen.Select(g => g.Naam), voorbeeld.Naam);
            }
        }

        return beleid.Voorbeelden.Length;
    }

    private static Zaak Zaak(Besluitplan plan, Besluitschema schema, Model.Casus casus)
    {
        var zaak = Beoordelen.Zaak.Leeg(schema);
        for (var slot = 0; slot < plan.Gegevens.Length; slot++)
        {
            var (feit, rol, lijst) = plan.Gegevens[slot];
            if (lijst is not null)
            {
                zaak = casus.Lijsten.TryGetValue(lijst, out var aantal) ? zaak.Met(slot, aantal) : zaak;
            }
            else if (feit is null)
            {
                zaak = casus.Rollen.TryGetValue(rol!, out var vervuld) ? zaak.Met(slot, vervuld) : zaak;
            }
            else if (casus.Gegevens.TryGetValue(new Model.Gegeven(feit, rol), out var stand))
            {
                var waarde = Waardevertaling.NaarRuntime(stand.Waarde, feit.Type);
                zaak = zaak.Met(slot, stand.Motivering is null ? waarde : waarde switch
                {
                    int index => Keuzeoordeel.Van(index, stand.Motivering, stand.Door),
                    true => Oordeel.Ja(stand.Motivering, stand.Door),
                    _ => Oordeel.Nee(stand.Motivering, stand.Door),
                });
                Waardevertaling.NaarModel(zaak.Waarde(slot) ?? false, schema.Gegevens[slot].Soort).Waarde.ShouldBe(stand.Waarde ?? Model.Waarde.Nee);
            }
        }

        return zaak;
    }

    private static string Repo(string pad, [CallerFilePath] string hier = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(hier)!, "../..", pad));
}
