using System.Globalization;
using System.Text;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Generator.Tests.Hulp;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;
using CompilerDatum = WmoDsl.Compiler.Text.Datum;

namespace WmoDsl.Generator.Tests;

/// <summary>
/// Generated C# means what the reference evaluator says, on random policies and random cases: how every definition stands, every condition, the advice with
/// its grounds, and what is still missing. <c>WMO_VERSCHIL_BELEID</c> and <c>WMO_VERSCHIL_CASUS</c> set how many, <c>WMO_VERSCHIL_ZAAD</c> where to begin.
/// </summary>
public class VerschilTests(ITestOutputHelper uitvoer)
{
    private const int PerAssembly = 40;

    [Fact]
    public void Gegenereerde_csharp_beslist_als_de_evaluator()
    {
        var (beleid, casus, zaad) = (Aantal("BELEID", 60), Aantal("CASUS", 60), Aantal("ZAAD", 1));
        var (beslist, open) = Vergelijk(zaad, beleid, casus, metGaten: false);
        uitvoer.WriteLine($"{beleid} keer beleid, {beslist + open} beslissingen: {beslist} beslist, {open} nog open of niet te beslissen.");
        // A run in which all is unknown, or nothing, would prove little.
        beslist.ShouldBeGreaterThan((beslist + open) / 10);
        open.ShouldBeGreaterThan((beslist + open) / 10);
    }

    [Fact]
    public void Een_parameter_zonder_waarde_geeft_hetzelfde_of_een_weigering()
    {
        var (beslist, open) = Vergelijk(zaad: 1_000_000, aantalBeleid: 20, aantalCasus: 20, metGaten: true);
        (beslist + open).ShouldBeGreaterThan(100);
    }

    private static int Aantal(string naam, int standaard) =>
        int.TryParse(Environment.GetEnvironmentVariable("WMO_VERSCHIL_" + naam), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) ? aantal : standaard;

    private static (int Beslist, int Open) Vergelijk(int zaad, int aantalBeleid, int aantalCasus, bool metGaten)
    {
        var (beslist, open) = (0, 0);
        foreach (var zaden in Enumerable.Range(zaad, aantalBeleid).Chunk(PerAssembly))
        {
            var beleid = zaden.Select(z => (Zaad: z, Tekst: Beleidsgenerator.Maak(z, metGaten))).Select(b => (b.Zaad, b.Tekst, Beleid: Proefbeleid.Compileer(("toeval.wmo", b.Tekst)))).ToList();
            var bestanden = beleid.SelectMany(b => b.Beleid.Vertaal($"Toeval{b.Zaad}").Select(f => ($"/bron/{b.Zaad}/{f.HintName}", f.Text)));
            var assembly = CSharp.Compilatie(bestanden, naam: $"Toeval{zaden[0]}").Laad();
            foreach (var (z, tekst, b) in beleid)
            {
                var gegenereerd = new Gegenereerd(assembly, $"Toeval{z}");
                foreach (var besluit in b.Besluiten)
                {
                    var toeval = new Toeval(z);
                    var plan = Besluitplan.Maak(besluit);
                    var bouwer = new Casusbouwer(gegenereerd, plan);
                    for (var i = 0; i < aantalCasus; i++)
                    {
                        var (casus, op) = Casusgenerator.Maak(plan, toeval);
                        var vergelijking = new Vergelijking(plan, casus, op, gegenereerd, bouwer);
                        if (metGaten && vergelijking.IsGeweigerd())
                        {
                            continue;
                        }

                        var verschillen = vergelijking.Voer(out var isBeslist);
                        verschillen.ShouldBeEmpty(verschillen.Count == 0 ? null : Verslag(z, tekst, besluit, casus, op, verschillen));
                        (beslist, open) = isBeslist ? (beslist + 1, open) : (beslist, open + 1);
                    }
                }
            }
        }

        return (beslist, open);
    }

    private static string Verslag(int zaad, string tekst, Definitie besluit, Casus casus, CompilerDatum op, IReadOnlyList<string> verschillen)
    {
        var verslag = new StringBuilder();
        verslag.AppendLine(CultureInfo.InvariantCulture, $"Zaad {zaad}, {besluit.Naam} op {op}.").AppendJoin("\n", verschillen).AppendLine().AppendLine();
        foreach (var (gegeven, stand) in casus.Gegevens.OrderBy(g => g.Key.Naam, StringComparer.Ordinal))
        {
            verslag.AppendLine(CultureInfo.InvariantCulture, $"  {gegeven.Naam} is {stand.Waarde?.Tekst(gegeven.Feit.Type.Soort == Waardesoort.Oordeel ? Waardetype.JaNee : gegeven.Feit.Type) ?? "niet vast te stellen"}");
        }

        foreach (var (rol, aanwezig) in casus.Rollen)
        {
            verslag.AppendLine(CultureInfo.InvariantCulture, $"  er is {(aanwezig ? "een" : "geen")} {rol.Naam}");
        }

        return verslag.AppendLine().Append(tekst).ToString();
    }

    /// <summary>One case, asked in both ways.</summary>
    private sealed class Vergelijking(Besluitplan plan, Casus casus, CompilerDatum op, Gegenereerd gegenereerd, Casusbouwer bouwer)
    {
        private readonly Evaluator _evaluator = new(casus, op);
        private readonly List<string> _verschillen = [];

        public IReadOnlyList<string> Voer(out bool isBeslist)
        {
            var gegevens = bouwer.Bouw(casus);
            var peildatum = Casusbouwer.AlsDatum(op);
            var advies = gegenereerd.Adviseer(plan.Besluit.Naam, gegevens, peildatum);
            var dossier = advies.Dossier;
            for (var i = 0; i < plan.Definities.Length; i++)
            {
                var (definitie, rol) = (plan.Definities[i].Definitie, plan.Definities[i].Rol);
                var verwacht = _evaluator.Beslis(definitie, rol);
                Gelijk($"stand van {plan.Definities[i].Naam}", verwacht.Stand.ToString(), dossier.Stand(i).ToString());
                Gelijk($"waarde van {plan.Definities[i].Naam}", Casusbouwer.AlsObject(verwacht.Waarde, definitie.Type), dossier.Waarde(i));
            }

            for (var i = 0; i < plan.Atomen.Length; i++)
            {
                Gelijk($"voorwaarde '{Woorden(plan.Atomen[i])}'", _evaluator.Voorwaarde(plan.Atomen[i].Expr, plan.Atomen[i].Zelf).ToString(), CultureInfo.InvariantCulture.TextInfo.ToTitleCase(dossier.Atoom(i).ToString()));
            }

            for (var i = 0; i < plan.Termijnen.Length; i++)
            {
                var verwacht = _evaluator.Bereken(plan.Termijnen[i].Uiterlijk, plan.Termijnen[i].Zelf);
                Gelijk("uiterlijk", Casusbouwer.AlsObject(verwacht, Waardetype.Datum), dossier.Uiterlijk(i));
            }

            var beslissing = _evaluator.Beslis(plan.Besluit);
            isBeslist = beslissing.Stand == Stand.Beslist;
            VergelijkAdvies(beslissing, advies.Bevinding);
            var (stand, uitkomst) = gegenereerd.Bepaal(plan.Besluit.Naam, gegevens, peildatum);
            Gelijk("stand langs de snelle weg", beslissing.Stand.ToString(), stand.ToString());
            Gelijk("uitkomst langs de snelle weg", (beslissing.Waarde as KeuzeWaarde)?.Index, uitkomst);
            return _verschillen;
        }

        /// <summary>Whether the decision is refused, for a parameter without a value; generated code then refuses too.</summary>
        public bool IsGeweigerd()
        {
            if (_evaluator.Beslis(plan.Besluit).Stand != Stand.Onbekend || !Openstaanden.Van(_evaluator, plan.Besluit).IsGeweigerd)
            {
                return false;
            }

            Should.Throw<PeildatumException>(() => gegenereerd.Adviseer(plan.Besluit.Naam, bouwer.Bouw(casus), Casusbouwer.AlsDatum(op)));
            return true;
        }

        private static string Woorden(Atoomplan atoom) => atoom.Expr.Plaats.Source.GetText(atoom.Expr.Plaats.Span);

        private void VergelijkAdvies(Beslissing beslissing, Bevinding bevinding)
        {
            var open = beslissing.Stand == Stand.Onbekend ? Openstaanden.Van(_evaluator, plan.Besluit) : null;
            Gelijk("soort advies", Soort(beslissing, open), bevinding.Soort);
            if (beslissing.Stand == Stand.Beslist)
            {
                Gelijk("gronden", Namen(beslissing.Gronden.Select(r => r.Naam)), Namen(bevinding.Gronden.Select(g => g.Regel.Naam)));
                var gevolgen = Uitkomstgevolgen.Van(_evaluator, plan.Besluit);
                Gelijk("levert ook", Gesorteerd(gevolgen.LevertOok.Select(d => d.Naam)), Gesorteerd(bevinding.LevertOok.Select(w => w.Naam)));
                Gelijk("voor toelichting", Gesorteerd(Openstaanden.VanToelichting(_evaluator, plan.Besluit).Select(g => g.Naam)), Gesorteerd(bevinding.VoorToelichting.Select(v => v.Naam)));
                Gelijk(
                    "verplichtingen",
                    Namen(gevolgen.Verplichtingen.Select(v => $"{v.Verplichting.Partij}: {v.Verplichting.Inhoud} {v.Uiterlijk}")),
                    Namen(bevinding.Verplichtingen.Select(v => $"{v.Partij}: {v.Inhoud} {v.Uiterlijk}")));
            }
            else if (beslissing.Stand == Stand.Tegenstrijdig)
            {
                // The evaluator also names rules that lose against one of the others anyway; the advice does not bother people with those.
                var strijdig = bevinding.Regels.Select(g => g.Regel.Naam).ToList();
                Gelijk("strijdige regels buiten die van de evaluator", "", Namen(strijdig.Except(beslissing.Gronden.Select(r => r.Naam))));
                Gelijk("minstens twee strijdige regels", true, strijdig.Count > 1);
            }

            if (open is not null)
            {
                Gelijk("te vragen", Gesorteerd(open.Gegevens.Where(g => !g.IsOordeel).Select(g => g.Naam)), Gesorteerd(bevinding.Gegevens.Select(v => v.Naam)));
                Gelijk("te beoordelen", Gesorteerd(open.Gegevens.Where(g => g.IsOordeel).Select(g => g.Naam)), Gesorteerd(bevinding.Oordelen.Select(v => v.Naam)));
                Gelijk("niet vast te stellen", Gesorteerd(open.NietVastTeStellen.Select(g => g.Naam)), Gesorteerd(bevinding.NietVastTeStellen.Select(v => v.Naam)));
            }
        }

        private static Adviessoort Soort(Beslissing beslissing, Openstaand? open) => beslissing.Stand switch
        {
            Stand.Beslist => Adviessoort.Beslist,
            Stand.Tegenstrijdig => Adviessoort.Tegenstrijdig,
            Stand.NietGeregeld => Adviessoort.NietGeregeld,
            _ when open!.Gegevens.Any(g => !g.IsOordeel) => Adviessoort.GegevensNodig,
            _ when !open.Gegevens.IsEmpty => Adviessoort.OordeelNodig,
            _ when !open.Tegenstrijdig.IsEmpty => Adviessoort.Tegenstrijdig,
            _ when !open.NietGeregeld.IsEmpty => Adviessoort.NietGeregeld,
            _ => Adviessoort.GegevensNodig,
        };

        private static string Namen(IEnumerable<string> namen) => string.Join(", ", namen);

        // The order of questions is a courtesy, not the meaning: facts that are as useful may stand in any order.
        private static string Gesorteerd(IEnumerable<string> namen) => Namen(namen.OrderBy(n => n, StringComparer.Ordinal));

        private void Gelijk(string wat, object? verwacht, object? gekregen)
        {
            if (!Equals(verwacht, gekregen))
            {
                _verschillen.Add($"{wat}: de evaluator zegt '{verwacht}', de gegenereerde C# '{gekregen}'");
            }
        }
    }
}
