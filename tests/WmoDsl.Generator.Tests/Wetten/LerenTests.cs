using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Generator.Tests.Hulp;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;
using CompilerDatum = WmoDsl.Compiler.Text.Datum;

namespace WmoDsl.Generator.Tests.Wetten;

/// <summary>What learning a fact does, and does not do.</summary>
/// <remarks>
/// <para>Learning is: a fact that was unknown gets a value or turns out never to be known; or of a role that was unknown it becomes known whether it is filled.</para>
/// <para>
/// 1. What was certain stays as it is. Conditions are Kleene's: what is ja or nee stays so when an unknown part becomes known. A contribution of rules only
/// gets tighter: more values certain, fewer possible. So a value that is certain and wins over all that is possible still is and does, two certain values
/// between which nothing possible decides still stand against each other, and where nothing is possible nothing becomes possible. The same for the rules
/// it rests on, when those were certain; of those that only may apply, not all need to remain.
/// </para>
/// <para>
/// 2. No new question. A rule is asked about as long as it is not settled and may still give a value that matters, and both only end. So what is missing
/// after learning something, was missing before. Facts never come back.
/// </para>
/// <para>
/// 3. What is not asked, cannot matter: whatever becomes known of facts that are not missing, all of them at once, nothing changes, neither the outcome
/// nor the questions.
/// </para>
/// </remarks>
public class LerenTests(ITestOutputHelper uitvoer)
{
    private const int PerBeleid = 60;

    [Fact]
    public void Wat_zeker_was_blijft_zeker()
    {
        var zeker = 0;
        VoorElkeZaak((plan, casus, op, toeval) =>
        {
            var (eerst, later) = (new Evaluator(casus, op), new Evaluator(Leer(casus, Onbekenden(plan, casus), toeval, 1), op));
            foreach (var definitie in plan.Definities)
            {
                var (voor, na) = (eerst.Beslis(definitie.Definitie, definitie.Rol), later.Beslis(definitie.Definitie, definitie.Rol));
                if (voor.Stand == Stand.Onbekend)
                {
                    continue;
                }

                zeker++;
                (na.Stand, na.Waarde).ShouldBe((voor.Stand, voor.Waarde), definitie.Naam);
                if (voor.Stand == Stand.Beslist && voor.GrondenZeker)
                {
                    na.GrondenZeker.ShouldBeTrue(definitie.Naam);
                    voor.Gronden.Except(na.Gronden).ShouldBeEmpty(definitie.Naam);
                }
            }

            foreach (var atoom in plan.Atomen.Where(a => eerst.Voorwaarde(a.Expr, a.Zelf) != Drie.Onbekend))
            {
                later.Voorwaarde(atoom.Expr, atoom.Zelf).ShouldBe(eerst.Voorwaarde(atoom.Expr, atoom.Zelf));
            }
        });
        uitvoer.WriteLine($"{zeker} zekere antwoorden.");
        zeker.ShouldBeGreaterThan(1000);
    }

    // The last day of a duty may still become known, and another rule may bring another duty; but nobody is freed of one.
    [Fact]
    public void Wie_zeker_een_verplichting_heeft_houdt_haar()
    {
        var (zeker, onzeker, zonderVraag) = (0, 0, 0);
        VoorElkeZaak((plan, casus, op, toeval) =>
        {
            var voor = Uitkomstgevolgen.Van(new Evaluator(casus, op), plan.Besluit);
            var na = Uitkomstgevolgen.Van(new Evaluator(Leer(casus, Onbekenden(plan, casus), toeval, 1), op), plan.Besluit);
            foreach (var (plicht, uiterlijk) in voor.Verplichtingen)
            {
                na.Verplichtingen.ShouldContain(v => v.Verplichting.Partij == plicht.Partij && v.Verplichting.Inhoud == plicht.Inhoud && (uiterlijk == null || v.Uiterlijk == uiterlijk));
            }

            // What was not certain, was asked about. Where there is nothing to ask (a concept is left open, an age is asked on a day before the birth), no
            // fact settles it.
            foreach (var (plicht, _) in voor.Onzeker)
            {
                var open = Openstaanden.Van(new Evaluator(casus, op), plicht.Mits!.Definitie);
                if (open.Gegevens.Length + open.NietVastTeStellen.Length + open.Tegenstrijdig.Length + open.NietGeregeld.Length + open.ZonderWaarde.Length == 0)
                {
                    zonderVraag++;
                    na.Onzeker.ShouldContain(v => v.Verplichting == plicht);
                }
            }

            zeker += voor.Verplichtingen.Length;
            onzeker += voor.Onzeker.Length;
        });
        uitvoer.WriteLine($"{zeker} zekere en {onzeker} onzekere verplichtingen, {zonderVraag} zonder vraag.");
        zeker.ShouldBeGreaterThan(100);
        (onzeker - zonderVraag).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Wie_iets_leert_krijgt_geen_nieuwe_vraag()
    {
        var open = 0;
        VoorElkeZaak((plan, casus, op, toeval) =>
        {
            var voor = Vragen(plan, casus, op);
            if (voor.Count == 0)
            {
                return;
            }

            open++;
            var geleerd = Leer(casus, Onbekenden(plan, casus), toeval, 1);
            // But once it is known how many there are in a list, there is something to ask about each.
            Vragen(plan, geleerd, op).Except(voor).Where(g => g.Gegeven?.Rol?.Lijst is not { } lijst || !voor.Contains(new OpenGegeven(null, null, lijst))).Select(g => g.Naam).ShouldBeEmpty();
        });
        uitvoer.WriteLine($"{open} zaken met vragen.");
        open.ShouldBeGreaterThan(300);
    }

    [Fact]
    public void Wat_niet_wordt_gevraagd_doet_er_niet_toe()
    {
        var open = 0;
        VoorElkeZaak((plan, casus, op, toeval) =>
        {
            var voor = Vragen(plan, casus, op);
            var overig = Onbekenden(plan, casus).Where(g => !voor.Contains(g.Feit is { } feit ? new OpenGegeven(new Gegeven(feit, g.Rol), null) : new OpenGegeven(null, g.Rol, g.Lijst))).ToList();
            if (voor.Count == 0 || overig.Count == 0)
            {
                return;
            }

            open++;
            var geleerd = Leer(casus, overig, toeval, overig.Count);
            new Evaluator(geleerd, op).Beslis(plan.Besluit).Stand.ShouldBe(Stand.Onbekend);
            Vragen(plan, geleerd, op).ShouldBe(voor, ignoreOrder: true);
        });
        uitvoer.WriteLine($"{open} zaken met vragen, en met gegevens die niet worden gevraagd.");
        open.ShouldBeGreaterThan(100);
    }

    private static HashSet<OpenGegeven> Vragen(Besluitplan plan, Casus casus, CompilerDatum op)
    {
        var open = Openstaanden.Van(new Evaluator(casus, op), plan.Besluit);
        return [.. open.Gegevens, .. open.NietVastTeStellen];
    }

    // What nothing is known of, not even that it cannot be.
    private static List<Gegevenplan> Onbekenden(Besluitplan plan, Casus casus) =>
        [.. plan.Gegevens.Where(g => g.Lijst is { } lijst ? !casus.Lijsten.ContainsKey(lijst)
            : g.Feit is null ? !casus.Rollen.ContainsKey(g.Rol!)
            : !casus.Gegevens.ContainsKey(new Gegeven(g.Feit, g.Rol)) && (g.Rol?.Lijst is not { } van || (casus.Lijsten.TryGetValue(van, out var aantal) && g.Rol.Nummer <= aantal)))];

    private static Casus Leer(Casus casus, List<Gegevenplan> uit, Toeval toeval, int aantal)
    {
        foreach (var gegeven in toeval.Schud(uit).Take(aantal))
        {
            if (gegeven.Lijst is { } lijst)
            {
                casus = casus with { Lijsten = casus.Lijsten.SetItem(lijst, toeval.Kans(0.2) ? null : toeval.Van(0, lijst.Maximum)) };
            }
            else if (gegeven.Feit is not { } feit)
            {
                casus = casus with { Rollen = casus.Rollen.SetItem(gegeven.Rol!, toeval.Kans(0.5)) };
            }
            else
            {
                casus = casus with { Gegevens = casus.Gegevens.SetItem(new Gegeven(feit, gegeven.Rol), Casusgenerator.Stand(feit, toeval.Kans(0.8), toeval)) };
            }
        }

        return casus;
    }

    private static void VoorElkeZaak(Action<Besluitplan, Casus, CompilerDatum, Toeval> wet) => Omvang.VoorElkBeleid(
        zaad =>
        {
            var toeval = new Toeval(zaad);
            foreach (var plan in Proefbeleid.Compileer(("toeval.wmo", Beleidsgenerator.Maak(zaad))).Besluiten.Select(Besluitplan.Maak))
            {
                for (var i = 0; i < PerBeleid; i++)
                {
                    var (casus, op) = Casusgenerator.Maak(plan, toeval);
                    wet(plan, casus, op, toeval);
                }
            }
        },
        200);
}
