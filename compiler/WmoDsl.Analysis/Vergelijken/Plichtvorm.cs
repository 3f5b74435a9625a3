using System.Collections.Immutable;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>
/// Says when a duty comes with a decision as a concept, so that it is compared as any other: ja where the outcome is one it comes with, or certainly rests on a rule it comes with, and its
/// own condition holds. What Evaluation/Weging takes for a certain ground, is said here in conditions.
/// </summary>
/// <param name="besluit">The decision, of one version.</param>
/// <param name="betekenis">Tells what a definition of that version says.</param>
internal sealed class Plichtvorm(Definitie besluit, Func<Definitie, string> betekenis)
{
    /// <summary>The duties of a decision, by where they come from.</summary>
    public static IEnumerable<Plichtbron> Bronnen(Definitie besluit) =>
        besluit.AlleRegels.Where(r => !r.IsNietGeregeld).SelectMany(r => r.Verplichtingen.Select(v => new Plichtbron(v, r, null)))
            .Concat(besluit.Gevolgen.SelectMany(g => g.Verplichtingen.Select(v => new Plichtbron(v, null, g))));

    /// <summary>
    /// The outcomes that a duty always comes with, and the other rules it comes with. What stands at the only rule that gives an outcome, comes with that outcome; where more rules give it,
    /// all with the duty, it can be settled while it is not certain which of them applies, and then there is no duty.
    /// </summary>
    /// <param name="besluit">The decision.</param>
    /// <param name="bronnen">Where the duty comes from.</param>
    public static (IReadOnlySet<int> Uitkomsten, IReadOnlySet<Regel> Gronden) Verdeel(Definitie besluit, IEnumerable<Plichtbron> bronnen)
    {
        var alle = bronnen.ToList();
        var gronden = alle.Select(b => b.Regel).OfType<Regel>().ToHashSet();
        var bijEnigeRegel = besluit.AlleRegels.Where(r => !r.IsNietGeregeld).GroupBy(Uitkomst).Where(g => g.Count() == 1 && g.All(gronden.Contains)).Select(g => g.Key);
        var uitkomsten = Enumerable.Range(0, besluit.Type.Keuzes!.Waarden.Length).Where(i => alle.Exists(b => b.Gevolg?.KomtBij(i) == true)).Concat(bijEnigeRegel).ToHashSet();
        return (uitkomsten, gronden.Where(r => !uitkomsten.Contains(Uitkomst(r))).ToHashSet());
    }

    /// <summary>Which outcome a rule of a decision gives.</summary>
    /// <exception cref="InvalidOperationException">It leaves the case open.</exception>
    public static int Uitkomst(Regel regel) => regel.Waarde is LiteralExpr { Waarde: KeuzeWaarde keuze } ? keuze.Index : throw new InvalidOperationException("Deze regel geeft geen uitkomst.");

    /// <summary>When a duty comes.</summary>
    /// <param name="naam">What the concept is called.</param>
    /// <param name="bronnen">Where the duty comes from.</param>
    /// <param name="metDag">Whether it gives the last day of the duty; else ja or nee.</param>
    public Definitie Maak(string naam, IEnumerable<Plichtbron> bronnen, bool metDag)
    {
        var regels = new List<Regel>();
        foreach (var groep in bronnen.GroupBy(b => b.Plicht.Mits is { } mits ? betekenis(mits.Definitie) : ""))
        {
            var (eerste, (uitkomsten, gronden)) = (groep.First().Plicht, Verdeel(besluit, groep));
            var wanneer = uitkomsten.Count == 0 ? [] : new List<Expr> { Is(uitkomsten) };
            wanneer.AddRange(besluit.AlleRegels.Where(gronden.Contains).Select(Zeker));
            regels.AddRange(wanneer.Select(w => new Regel(naam, Alle([w, .. eerste.Voorwaarde is { } mits ? [mits] : Array.Empty<Expr>()]), metDag ? eerste.Uiterlijk! : JaNee(true), [], [], default, [], besluit.Plaats)));
        }

        return new Definitie(naam, Definitiesoort.Begrip, metDag ? Waardetype.Datum : Waardetype.JaNee, null, [], besluit.Plaats)
        {
            Regels = [.. regels],
            Anders = metDag ? null : new Regel("anders", null, JaNee(false), [], [], default, [], besluit.Plaats),
        };
    }

    private LiteralExpr JaNee(bool waarde) => new(Waarde.Van(waarde), Waardetype.JaNee, besluit.Plaats);

    private Expr Is(IEnumerable<int> uitkomsten)
    {
        var wat = new DefinitieExpr(besluit, null, besluit.Plaats);
        ImmutableArray<Expr> waarden = [.. uitkomsten.Order().Select(i => new LiteralExpr(new KeuzeWaarde(i), besluit.Type, besluit.Plaats))];
        return waarden is [var enige] ? new VergelijkExpr(Compiler.Model.Vergelijking.Is, wat, enige, besluit.Plaats) : new EenVanExpr(wat, waarden, besluit.Plaats);
    }

    // That the outcome certainly rests on a rule: what leads to it holds, none of its exceptions may hold, and what it gives is what comes out.
    private Expr Zeker(Regel regel)
    {
        List<Expr> alle = [.. Bereikt(regel)];
        var buiten = (regel == besluit.Anders ? besluit.Hoofdregels : regel.Uitzonderingen).Select(r => (Expr)(Voorwaarde(r) ?? JaNee(true))).ToList();
        if (buiten.Count > 0)
        {
            alle.Add(Samen(Samenstelling.Geen, 0, buiten));
        }

        // Of what goes before all that can come beside it, that goes without saying; and nothing comes beside anders.
        var uitkomst = Uitkomst(regel);
        if (regel != besluit.Anders && besluit.Regels.Any(r => !r.IsNietGeregeld && Uitkomst(r) != uitkomst && !besluit.GaatVoor(uitkomst, Uitkomst(r))))
        {
            alle.Insert(0, Is([uitkomst]));
        }

        return Alle(alle);
    }

    // An exception is looked at only where what it is an exception to applies.
    private IEnumerable<Expr> Bereikt(Regel regel)
    {
        if (!regel.UitzonderingOp.IsEmpty)
        {
            var langs = regel.UitzonderingOp.Select(r => Alle([.. Bereikt(r)])).ToList();
            yield return langs is [var enige] ? enige : Samen(Samenstelling.Minstens, 1, langs);
        }

        if (Voorwaarde(regel) is { } voorwaarde)
        {
            yield return voorwaarde;
        }
    }

    // None when it always holds. Of a rule that is not always in force, it only does while it is.
    private Expr? Voorwaarde(Regel regel) => regel.Geldig == default ? regel.Voorwaarde : new DefinitieExpr(
        new Definitie($"voorwaarde van regel '{regel.Naam}' van {besluit.Naam}", Definitiesoort.Begrip, Waardetype.JaNee, null, [], regel.Plaats)
        {
            Regels = [new Regel(regel.Naam, regel.Voorwaarde, JaNee(true), [], [], regel.Geldig, [], regel.Plaats)],
            Anders = new Regel("anders", null, JaNee(false), [], [], default, [], regel.Plaats),
        },
        null,
        regel.Plaats);

    private Expr Alle(List<Expr> delen) => delen.Count == 0 ? JaNee(true) : delen is [var enige] ? enige : Samen(Samenstelling.Alle, 0, delen);

    private SamengesteldExpr Samen(Samenstelling soort, int aantal, IEnumerable<Expr> delen) => new(soort, aantal, [.. delen.Select(d => new Onderdeel("", d))], besluit.Plaats);
}

/// <summary>A duty with what it comes with.</summary>
/// <param name="Plicht">The duty.</param>
/// <param name="Regel">The rule it comes with, or none.</param>
/// <param name="Gevolg">The outcomes it comes with, or none.</param>
internal sealed record Plichtbron(Verplichting Plicht, Regel? Regel, Gevolg? Gevolg);
