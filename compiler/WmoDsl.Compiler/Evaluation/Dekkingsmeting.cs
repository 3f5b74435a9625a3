using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>
/// Measures what worked examples touch. Only an example that comes out as expected counts, and only for what its expectation rests on: the asked
/// definition, the values it names besides, and the definitions those depend on on its reference date.
/// </summary>
public sealed class Dekkingsmeting
{
    private readonly Beleid _beleid;
    private readonly List<Voorbeeld> _voorbeelden;
    private readonly Dictionary<(Regel, Rol?), List<Voorbeeld>> _gronden = [];
    private readonly Dictionary<(Expr, Rol?, bool), List<Voorbeeld>> _kanten = [];
    private readonly Dictionary<(Dekkingsgrens, Rol?, Zijde), List<Voorbeeld>> _zijden = [];

    private Dekkingsmeting(Beleid beleid, IEnumerable<Toetsresultaat> resultaten)
    {
        _beleid = beleid;
        _voorbeelden = resultaten.Where(r => r.Geslaagd).Select(r => r.Voorbeeld).ToList();
    }

    /// <summary>Measures.</summary>
    /// <param name="beleid">The policy.</param>
    /// <param name="resultaten">How its examples went.</param>
    public static Dekking Meet(Beleid beleid, IEnumerable<Toetsresultaat> resultaten)
    {
        var meting = new Dekkingsmeting(beleid, resultaten);
        foreach (var voorbeeld in meting._voorbeelden)
        {
            meting.Neem(voorbeeld);
        }

        return meting.Maak();
    }

    // ---------------------------------------------------------------------------------------------------------------- measuring

    private void Neem(Voorbeeld voorbeeld)
    {
        var evaluator = new Evaluator(voorbeeld.Casus, voorbeeld.Peildatum);
        var bereikt = new HashSet<(Definitie, Rol?)>();
        foreach (var definitie in voorbeeld.Verwachting.Bijkomend.Select(b => b.Definitie).Concat(Plichten(voorbeeld, evaluator)).Prepend(voorbeeld.Definitie))
        {
            Loop(definitie, null, bereikt, d => d.AlleRegels.Where(r => r.Geldig.Bevat(voorbeeld.Peildatum)).SelectMany(r => r.Dragend));
        }

        // The rules of a concept about someone who is not there, are not weighed.
        foreach (var (definitie, zelf) in bereikt.Where(b => b.Item2 is null || evaluator.Aanwezig(b.Item2) == Drie.Ja))
        {
            if (evaluator.Beslis(definitie, zelf) is { GrondenZeker: true } beslissing && (beslissing.Stand == Stand.Beslist || beslissing.IsOpengelaten))
            {
                foreach (var grond in beslissing.Gronden)
                {
                    Noteer(_gronden, (grond, Wie(zelf)), voorbeeld);
                }
            }

            foreach (var voorwaarde in definitie.AlleRegels.Where(r => r.Geldig.Bevat(voorbeeld.Peildatum)).SelectMany(Dekkingsatoom.Van))
            {
                Neem(voorbeeld, evaluator, voorwaarde, zelf);
            }
        }
    }

    // The conditions of the duties that an example expects, or expects not to be there: only of those that come with the outcome, or else are none for another reason.
    private static IEnumerable<Definitie> Plichten(Voorbeeld voorbeeld, Evaluator evaluator) => voorbeeld.Verwachting.Verplichtingen.IsEmpty ? []
        : Uitkomstgevolgen.Mogelijk(voorbeeld.Definitie, evaluator.Beslis(voorbeeld.Definitie))
            .Where(v => voorbeeld.Verwachting.Verplichtingen.Any(p => p.Gaat(v)))
            .Select(v => v.Mits?.Definitie)
            .OfType<Definitie>();

    // What is said of the members of a list, counts for anybody who is there.
    private void Neem(Voorbeeld voorbeeld, Evaluator evaluator, Dekkingsatoom atoom, Rol? zelf)
    {
        foreach (var voorwaarde in atoom.Exemplaren(l => evaluator.Aanwezig(l) == Drie.Ja))
        {
            var waarheid = evaluator.Voorwaarde(voorwaarde, zelf);
            if (waarheid != Drie.Onbekend)
            {
                Noteer(_kanten, (atoom.Voorwaarde, Wie(zelf), waarheid == Drie.Ja), voorbeeld);
            }

            if (voorwaarde.OptioneleRollen(zelf).Any(r => evaluator.Aanwezig(r) != Drie.Ja))
            {
                continue;
            }

            foreach (var (grens, van) in Dekkingsgrens.Van(atoom.Voorwaarde).Zip(Dekkingsgrens.Van(voorwaarde), (g, v) => (g, v)))
            {
                if (evaluator.Bereken(van.Getoetst, zelf) is { } getoetst && evaluator.Bereken(van.Bij, zelf) is { } bij && grens.Kant(getoetst, bij) is { } zijde)
                {
                    Noteer(_zijden, (grens, Wie(zelf), zijde), voorbeeld);
                }
            }
        }
    }

    // It does not matter which member of a list something was seen of.
    private static Rol? Wie(Rol? rol) => rol?.Lijst?.Elk ?? rol;

    private static void Loop(Definitie definitie, Rol? zelf, HashSet<(Definitie, Rol?)> bereikt, Func<Definitie, IEnumerable<Expr>> expressies)
    {
        zelf = definitie.Groep is null ? null : zelf;
        if (!bereikt.Add((definitie, zelf)))
        {
            return;
        }

        foreach (var verwijzing in expressies(definitie).SelectMany(e => e.Alles()).OfType<DefinitieExpr>())
        {
            Loop(verwijzing.Definitie, Evaluator.Van(verwijzing.Definitie.Groep, verwijzing.Rol, zelf), bereikt, expressies);
        }
    }

    private static void Noteer<T>(Dictionary<T, List<Voorbeeld>> waar, T sleutel, Voorbeeld voorbeeld)
        where T : notnull
    {
        if (!waar.TryGetValue(sleutel, out var lijst))
        {
            lijst = [];
            waar[sleutel] = lijst;
        }

        lijst.Add(voorbeeld);
    }

    private static ImmutableArray<Voorbeeld> Bij<T>(Dictionary<T, List<Voorbeeld>> waar, T sleutel)
        where T : notnull => waar.TryGetValue(sleutel, out var lijst) ? lijst.ToImmutableArray() : [];

    // ---------------------------------------------------------------------------------------------------------------- reporting

    private Dekking Maak()
    {
        // A decision comes with all it shows and delivers.
        var perBesluit = _beleid.Besluiten.Select(b => (Besluit: b, Alles: Volledig([b]))).ToList();
        var bereikt = Volledig(_beleid.Definities.Where(d => d.Groep is null));
        var alle = _beleid.Definities
            .SelectMany(d => Rollen(d).Where(r => bereikt.Any(b => b.Definitie == d && Wie(b.Rol) == r) || !bereikt.Any(b => b.Definitie == d)).Select(r => Maak(d, r)))
            .OrderBy(d => d.Definitie.Plaats.Source.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Definitie.Plaats.Span.Start)
            .ToImmutableArray();
        return new Dekking(alle, perBesluit
            .OrderBy(b => b.Besluit.Plaats.Source.Path, StringComparer.Ordinal)
            .ThenBy(b => b.Besluit.Plaats.Span.Start)
            .Select(b => new Besluitdekking(b.Besluit, alle.Where(d => b.Alles.Any(a => a.Definitie == d.Definitie && Wie(a.Rol) == d.Rol)).ToImmutableArray()))
            .ToImmutableArray());
    }

    private static HashSet<(Definitie Definitie, Rol? Rol)> Volledig(IEnumerable<Definitie> vanaf)
    {
        var bereikt = new HashSet<(Definitie, Rol?)>();
        var wachtend = new Queue<Definitie>(vanaf);
        while (wachtend.Count > 0)
        {
            var definitie = wachtend.Dequeue();
            Loop(definitie, null, bereikt, d => d.Expressies());
            foreach (var mee in bereikt.SelectMany(b => b.Item1.LevertOok).Where(m => !bereikt.Contains((m, null)) && !wachtend.Contains(m)).ToList())
            {
                wachtend.Enqueue(mee);
            }
        }

        return bereikt;
    }

    private IEnumerable<Rol?> Rollen(Definitie definitie) => definitie.Groep is null ? new Rol?[] { null } : _beleid.Rollen.Concat(_beleid.Lijsten.Select(l => l.Elk)).Where(r => r.Groep == definitie.Groep).Cast<Rol?>();

    private Definitiedekking Maak(Definitie definitie, Rol? rol)
    {
        var vanWie = rol is null ? "" : " van " + rol.Naam;
        var voorwaarden = definitie.AlleRegels.SelectMany(Dekkingsatoom.Van).ToList();
        return new Definitiedekking(
            definitie,
            rol,
            definitie.AlleRegels.Select(r => Maak(definitie, r, rol, vanWie)).ToImmutableArray(),
            voorwaarden.Select(v => new Voorwaardedekking(v.Voorwaarde, v.Tekst, vanWie, Bij(_kanten, (v.Voorwaarde, rol, true)), Bij(_kanten, (v.Voorwaarde, rol, false)))).ToImmutableArray(),
            voorwaarden.SelectMany(v => Dekkingsgrens.Van(v.Voorwaarde)).Select(g => Maak(g, rol, vanWie)).ToImmutableArray());
    }

    private Regeldekking Maak(Definitie definitie, Regel regel, Rol? rol, string vanWie)
    {
        var soort = definitie.Soort == Definitiesoort.Besluit ? "besluit" : "begrip";
        var waarde = regel.Waarde is LiteralExpr literal ? literal.Waarde.Tekst(literal.Type) : null;

        if (definitie.VoorPlicht is { } plicht)
        {
            var geen = regel == definitie.Anders ? "geen " : "";
            return new Regeldekking(regel, geen + plicht, $"een voorbeeld met: en {geen}{plicht}", Bij(_gronden, (regel, rol))) { Ontbreekt = $"geen voorbeeld verwacht {geen}{plicht}" };
        }

        // 'is ja als' and 'is': the rules have no name of their own.
        var (noemer, nodig) = regel.Plaats == definitie.Plaats
            ? ($"{soort} '{definitie.Naam}'{vanWie}{(waarde is null ? "" : $" is {waarde} en")}", $"een voorbeeld waarin {definitie.Naam}{vanWie} {(waarde is null ? "een waarde heeft" : $"{waarde} is")}")
            : regel == definitie.Anders
                ? ($"anders van {soort} '{definitie.Naam}'{vanWie}", $"een voorbeeld waarin geen regel van {definitie.Naam}{vanWie} iets geeft{(waarde is null ? "" : $" en er dus {waarde} uit komt")}")
                : ($"regel '{regel.Naam}'{vanWie}", $"een voorbeeld waarin regel {regel.Naam}{vanWie} een grond is{(waarde is null ? "" : $" van {waarde}")}");
        return new Regeldekking(regel, noemer, nodig, Bij(_gronden, (regel, rol)));
    }

    private Grensdekking Maak(Dekkingsgrens grens, Rol? rol, string vanWie)
    {
        var bij = Grenswaarde(grens.Bij);
        var opBestaat = bij is null || grens.Dichtstbij(Zijde.Op, bij) is not null;
        var zijden = new[] { Zijde.Onder, Zijde.Op, Zijde.Boven }
            .Select(z => (Zijde: z, Voorbeelden: Bij(_zijden, (grens, rol, z)), Waarde: bij is null ? null : grens.Dichtstbij(z, bij)))
            .Where(z => bij is null || z.Waarde is not null || !z.Voorbeelden.IsEmpty)
            .Select(z => new Zijdedekking(
                z.Zijde,
                grens.Verplicht(z.Zijde, opBestaat),
                z.Waarde is null
                    ? $"een voorbeeld waarin {Noem(grens.Getoetst, rol)} {z.Zijde switch { Zijde.Onder => "net minder is dan", Zijde.Op => "gelijk is aan", _ => "net meer is dan" }} {Dekkingsatoom.Opeenregel(grens.Bij)}"
                    : $"een voorbeeld waarin {Noem(grens.Getoetst, rol)} {z.Waarde.Tekst(Dekkingsgrens.Kaal(grens.Getoetst).Type)} is",
                z.Voorbeelden));
        return new Grensdekking(grens.Voorwaarde, Dekkingsatoom.Opeenregel(grens.Voorwaarde), vanWie, zijden.ToImmutableArray());
    }

    // The line as the examples find it: a parameter may have had other values before.
    private Waarde? Grenswaarde(Expr bij)
    {
        IEnumerable<Datum> dagen = _voorbeelden.Select(v => v.Peildatum).Distinct().OrderByDescending(d => d);
        dagen = _beleid.Geldig.Vanaf is { } vanaf ? dagen.Append(vanaf) : dagen;
        return dagen.Select(d => new Evaluator(Casus.Leeg, d).Bereken(bij, null)).FirstOrDefault(w => w is not null);
    }

    private static string Noem(Expr expr, Rol? rol) => Dekkingsgrens.Kaal(expr) switch
    {
        FeitExpr e => new Gegeven(e.Feit, Evaluator.Van(e.Feit.Groep, e.Rol, rol)).Naam,
        DefinitieExpr e => e.Definitie.Naam + (Evaluator.Van(e.Definitie.Groep, e.Rol, rol) is { } r ? " van " + r.Naam : ""),
        AantalExpr or AggregaatExpr { Soort: Aggregaat.Totaal } => "het " + Dekkingsatoom.Opeenregel(Dekkingsgrens.Kaal(expr)),
        AggregaatExpr => "de " + Dekkingsatoom.Opeenregel(Dekkingsgrens.Kaal(expr)),

        // An article is not part of what it stands before.
        LeeftijdExpr or UiterstExpr when Dekkingsatoom.Opeenregel(Dekkingsgrens.Kaal(expr)) is var tekst => tekst.StartsWith("de ", StringComparison.Ordinal) ? tekst : "de " + tekst,
        var anders => Dekkingsatoom.Opeenregel(anders),
    };
}
