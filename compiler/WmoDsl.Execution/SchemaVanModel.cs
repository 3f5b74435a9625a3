using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Emit;
using Model = WmoDsl.Compiler.Model;

namespace WmoDsl.Execution;

/// <summary>
/// Makes the <see cref="Besluitschema"/> of the runtime from the model, where generated code has it as a table: so that a decision that was read a
/// moment ago is asked and explained in the same way as one that was compiled into a program.
/// </summary>
public static class SchemaVanModel
{
    private static readonly Datum EersteDag = new(1, 1, 1);

    /// <summary>Makes the schema of a decision; its indices are those of the plan.</summary>
    public static Besluitschema Maak(Model.Beleid beleid, Besluitplan plan) => new(
        plan.Besluit.Naam,
        beleid.Naam,
        beleid.Geldig.Vanaf is { } vanaf ? Waardevertaling.Dag(vanaf) : EersteDag,
        Waardevertaling.Dag(beleid.Geldig.TotEnMet),
        [.. plan.Gegevens.Select((g, i) => Gegeven(g, plan.Geboortedata.Contains(i)))],
        Lijst(plan.Parameters, p => new Parameterschema(p.Parameter.Naam, Waardevertaling.Soort(p.Parameter.Type), Bronnen(p.Parameter), Keuzes(p.Parameter.Type), (Verwijssoort)p.Soort, p.Index)),
        Lijst(plan.Knopen, Knoop),
        Lijst(plan.Definities, Definitie),
        plan.LevertOok,
        Lijst(plan.Gevolgen, g => new Gevolgschema(g.Uitkomsten, g.LevertOok, Plichten(g.Verplichtingen), Leest(g.Toelichting))));

    private static Gegevenschema Gegeven(Gegevenplan plan, bool isGeboortedatum)
    {
        if (plan.Lijst is { } lijst)
        {
            return new Gegevenschema(lijst.Naam, null, Gegevensoort.Lijst, lijst.Vraag, [], null, 0, lijst.Maximum, Bronnen(lijst));
        }

        if (plan.Feit is not { } feit)
        {
            return new Gegevenschema(plan.Naam, null, Gegevensoort.Rolvervulling, $"Is er een {plan.Naam}?", [], null, null, null, Bronnen(plan.Rol!));
        }

        return new Gegevenschema(
            feit.Naam, plan.Rol?.Naam, feit is { IsOordeel: true, Type.Keuzes: not null } ? Gegevensoort.Keuzeoordeel : Waardevertaling.Soort(feit.Type), feit.Vraag, Keuzes(feit.Type), feit.Onderwerp, feit.Minimum, feit.Maximum, Bronnen(feit))
        {
            Lijst = plan.Rol?.Lijst?.Naam,
            Nummer = plan.Rol?.Nummer ?? 0,
            IsGeboortedatum = isGeboortedatum,
            Factoren = feit.Factoren,
            Beoordelaar = feit.Beoordelaar,
        };
    }

    private static Knoop Knoop(Knoopplan plan) => new(
        (Knoopsoort)plan.Soort, plan.Tekst, plan.Index, plan.Aantal, plan.Kinderen, plan.Labels, plan.Leest.Gegevens, plan.Leest.Definities, plan.Leest.Parameters)
    {
        Lid = plan.Lid?.Naam,
        Leden = Lijst(plan.Leest.Leden, Lid),
    };

    private static Lidlezing Lid(Lidleesplan plan) => new(plan.Voorwaarde, plan.Waarde.Gegevens, plan.Waarde.Definities, plan.Waarde.Parameters, Lijst(plan.Waarde.Leden, Lid));

    private static Definitieschema Definitie(Definitieplan plan) => new(
        plan.Definitie.Naam,
        plan.Rol?.Naam,
        (Definitiesoort)plan.Definitie.Soort,
        Waardevertaling.Soort(plan.Definitie.Type),
        plan.Uitkomsten,
        Lijst(plan.Definitie.Voorrang, v => new Voorrang(v.Hoger, v.Lager)),
        Lijst(plan.Regels, Regel),
        plan.Anders,
        Bronnen(plan.Definitie))
    {
        Lijst = plan.Rol?.Lijst?.Naam,
        Nummer = plan.Rol?.Nummer ?? 0,
    };

    private static Regelschema Regel(Regelplan plan) => new(
        plan.Regel.Naam,
        plan.Voorwaarde,
        plan.Uitkomst,
        plan.UitzonderingOp,
        plan.Leest.Gegevens,
        plan.Leest.Definities,
        Lijst(plan.Want, d => new Tekstdeel(d.Tekst, (Verwijssoort)d.Soort, d.Index)),
        Plichten(plan.Verplichtingen),
        Bronnen(plan.Regel),
        Waardevertaling.Dag(plan.Regel.Geldig.Vanaf),
        Waardevertaling.Dag(plan.Regel.Geldig.TotEnMet),
        plan.Regel.Plaats.Source.Path,
        plan.Regel.Plaats.Regelnummer,
        plan.Leest.Parameters,
        Leest(plan.Toelichting))
    {
        IsNietGeregeld = plan.Regel.IsNietGeregeld,
        Leden = Lijst(plan.Leest.Leden, Lid),
    };

    private static Leesschema Leest(Leesplan plan) => new(plan.Gegevens, plan.Definities);

    private static Verplichtingschema[] Plichten(ImmutableArray<Verplichtingplan> plichten) => Lijst(plichten, v => new Verplichtingschema(v.Partij, v.Inhoud, v.Termijn) { Mits = v.Mits, Toelichting = Leest(v.Toelichting) });

    private static IReadOnlyList<string> Keuzes(Model.Waardetype type) => type.Keuzes is { } lijst ? lijst.Waarden : [];

    private static Bronverwijzing[] Bronnen(Model.Symbool symbool) => Lijst(
        symbool.Bronnen, b => new Bronverwijzing(new Bron(b.Bron.Naam, b.Bron.Soort, b.Bron.Nummer, b.Bron.Titel, b.Bron.Link), b.Plaats, b.Kop));

    private static TUit[] Lijst<TIn, TUit>(ImmutableArray<TIn> van, System.Func<TIn, TUit> maak) => van.Select(maak).ToArray();
}
