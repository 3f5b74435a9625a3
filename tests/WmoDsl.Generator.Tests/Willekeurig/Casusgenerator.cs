using System.Collections.Immutable;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;
using CompilerDatum = WmoDsl.Compiler.Text.Datum;

namespace WmoDsl.Generator.Tests.Willekeurig;

/// <summary>Makes random cases for a decision: some nearly complete, some nearly empty, with values that lie close together.</summary>
public static class Casusgenerator
{
    private static readonly CompilerDatum[] Peildata =
    [
        CompilerDatum.Maak(2022, 1, 1), CompilerDatum.Maak(2023, 6, 15), CompilerDatum.Maak(2024, 2, 29), CompilerDatum.Maak(2024, 3, 1), CompilerDatum.Maak(2031, 12, 31),
    ];

    /// <summary>A case, and the day on which it is asked.</summary>
    public static (Casus Casus, CompilerDatum Peildatum) Maak(Besluitplan plan, Toeval toeval)
    {
        var gegevens = ImmutableDictionary.CreateBuilder<Gegeven, Gegevenstand>();
        var rollen = ImmutableDictionary.CreateBuilder<Rol, bool>();
        var bekend = toeval.Een(new[] { 0.2, 0.5, 0.8, 1.0 });
        foreach (var rol in plan.Gegevens.Select(g => g.Rol).OfType<Rol>().Where(r => r is { MagOntbreken: true, Lijst: null }).Distinct().Where(_ => toeval.Kans(bekend)))
        {
            rollen[rol] = toeval.Kans(0.6);
        }

        var lijsten = ImmutableDictionary.CreateBuilder<Compiler.Model.Lijst, int?>();
        foreach (var lijst in plan.Lijsten.Where(_ => toeval.Kans(0.3 + (0.7 * bekend))))
        {
            lijsten[lijst] = toeval.Kans(0.1) ? null : toeval.Van(0, lijst.Maximum);
        }

        foreach (var gegeven in plan.Gegevens)
        {
            // Of somebody who is not there, or may not be, nothing can be known.
            var vanIemand = gegeven.Rol is not { MagOntbreken: true } rol || (rol.Lijst is { } van ? lijsten.TryGetValue(van, out var aantal) && rol.Nummer <= aantal : rollen.TryGetValue(rol, out var aanwezig) && aanwezig);
            if (gegeven.Feit is not { } feit || !vanIemand)
            {
                continue;
            }

            if (toeval.Kans(bekend))
            {
                gegevens[new Gegeven(feit, gegeven.Rol)] = Stand(feit, kenbaar: true, toeval);
            }
            else if (toeval.Kans(0.3))
            {
                gegevens[new Gegeven(feit, gegeven.Rol)] = Stand(feit, kenbaar: false, toeval);
            }
        }

        var peildatum = toeval.Een(Peildata);
        foreach (var slot in plan.Geboortedata)
        {
            // Who is not yet born, is refused before anything is decided.
            var geboren = new Gegeven(plan.Gegevens[slot].Feit!, plan.Gegevens[slot].Rol);
            if (gegevens.TryGetValue(geboren, out var stand) && stand.Waarde is DatumWaarde { Waarde: var dag } && dag.CompareTo(peildatum) > 0)
            {
                gegevens[geboren] = new Gegevenstand(new DatumWaarde(peildatum));
            }
        }

        return (new Casus(gegevens.ToImmutable(), rollen.ToImmutable()) { Lijsten = lijsten.ToImmutable() }, peildatum);
    }

    /// <summary>What becomes known of a fact: a value, or that it will never be known.</summary>
    public static Gegevenstand Stand(Feit feit, bool kenbaar, Toeval toeval) =>
        kenbaar ? new Gegevenstand(BinnenBereik(Waarde(feit.Type, toeval), feit), feit.IsOordeel ? "gezien" : null) : new Gegevenstand(null);

    private static Waarde BinnenBereik(Waarde waarde, Feit feit) => waarde is not GetalWaarde { Waarde: var getal } ? waarde
        : new GetalWaarde(Math.Min(Math.Max(getal, feit.Minimum ?? getal), feit.Maximum ?? getal));

    private static Waarde Waarde(Waardetype type, Toeval toeval) => type.Soort switch
    {
        Waardesoort.JaNee or Waardesoort.Oordeel => Compiler.Model.Waarde.Van(toeval.Kans(0.6)),
        Waardesoort.Keuze => new KeuzeWaarde(toeval.Tot(type.Keuzes!.Waarden.Length)),
        Waardesoort.Datum => new DatumWaarde(toeval.Een(new[] { CompilerDatum.Maak(2004, 2, 29), CompilerDatum.Maak(2006, 2, 28), CompilerDatum.Maak(2022, 1, 1), CompilerDatum.Maak(2024, 1, 31), CompilerDatum.Maak(2024, 2, 29), CompilerDatum.Maak(2025, 12, 31), CompilerDatum.Maak(9999, 12, 31) })),
        Waardesoort.Bedrag => new GetalWaarde(toeval.Een(new[] { 0m, 0.19m, 0.20m, 0.21m, 1m, 1.5m, 2m, 10m, 1234.56m })),
        Waardesoort.Afstand => new GetalWaarde(toeval.Een(new[] { 0m, 0.5m, 0.501m, 1m, 499.999m, 500m, 1000m })),
        Waardesoort.Percentage => new GetalWaarde(toeval.Een(new[] { 0m, 2.5m, 10m, 100m })),
        Waardesoort.DecimaalGetal => new GetalWaarde(toeval.Van(0, 11) / 2m),
        _ => new GetalWaarde(toeval.Van(0, 6)),
    };
}
