using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>
/// What is tested together: a decision with the concepts that it alone rests on, and the conditions of its duties. A concept that more than one of them rests on is tested by
/// itself, once.
/// </summary>
/// <param name="Wortel">What the cases ask.</param>
/// <param name="Leden">It and its concepts; of a group with whom it is asked of, of the members of a list the first.</param>
internal sealed record Toetseenheid(Definitie Wortel, ImmutableArray<(Definitie Definitie, Rol? Rol)> Leden)
{
    /// <summary>All of a policy on a reference date, decisions first, each in the order of the files.</summary>
    public static ImmutableArray<Toetseenheid> Van(Beleid beleid, Datum peildatum)
    {
        // Who uses what, the users first: each definition stands after what it depends on.
        var volgorde = beleid.Definities.Select((d, i) => (d, i)).ToDictionary(p => p.d, p => p.i);
        var gebruikers = new Dictionary<(Definitie, Rol?), SortedSet<int>>();
        var wachtend = new SortedSet<(int Min, string Rol)>();
        var rollen = new Dictionary<(int, string), (Definitie Definitie, Rol? Rol)>();
        foreach (var definitie in beleid.MetNaam.Where(d => d.Groep is null))
        {
            Wacht(definitie, null);
        }

        var leden = new Dictionary<int, List<(Definitie, Rol?)>>();
        while (wachtend.Count > 0)
        {
            var eerste = wachtend.Min;
            wachtend.Remove(eerste);
            var wie = rollen[eerste];
            var van = gebruikers.TryGetValue(wie, out var g) ? g : [];
            var eigen = wie.Definitie.Groep is null && (wie.Definitie.Soort == Definitiesoort.Besluit || van.Count != 1);
            var eenheid = eigen ? volgorde[wie.Definitie] : van.Min;
            (leden.TryGetValue(eenheid, out var lijst) ? lijst : leden[eenheid] = []).Add(wie);
            foreach (var ander in Gebruikt(wie.Definitie, wie.Rol, peildatum).Concat(Plichten(wie.Definitie, peildatum).Select(p => (p.Mits.Definitie, Rol: (Rol?)null))))
            {
                (gebruikers.TryGetValue(ander, out var anderen) ? anderen : gebruikers[ander] = []).Add(eenheid);
                Wacht(ander.Definitie, ander.Rol);
            }
        }

        return [.. leden
            .Select(l => new Toetseenheid(beleid.Definities[l.Key], [.. l.Value]))
            .OrderBy(e => e.Wortel.Soort == Definitiesoort.Besluit ? 0 : 1)
            .ThenBy(e => e.Wortel.Plaats.Source.Path, StringComparer.Ordinal)
            .ThenBy(e => e.Wortel.Plaats.Span.Start)];

        void Wacht(Definitie definitie, Rol? rol)
        {
            var sleutel = (-volgorde[definitie], rol?.Naam ?? "");
            if (rollen.TryAdd(sleutel, (definitie, rol)))
            {
                wachtend.Add(sleutel);
            }
        }
    }

    /// <summary>The concepts that a definition names in what its rules decide, with whom they are asked of.</summary>
    public static IEnumerable<(Definitie Definitie, Rol? Rol)> Gebruikt(Definitie definitie, Rol? zelf, Datum peildatum) => definitie.AlleRegels
        .Where(r => r.Geldig.Bevat(peildatum))
        .SelectMany(r => r.Dragend)
        .SelectMany(e => e.Alles())
        .OfType<DefinitieExpr>()
        .Select(d => (d.Definitie, Eerste(Evaluator.Van(d.Definitie.Groep, d.Rol, zelf))))
        .Distinct();

    /// <summary>The duties with a condition of their own that can come with a decision, each with the rule it comes with, or with outcomes.</summary>
    public static IEnumerable<(DefinitieExpr Mits, Verplichting Plicht, Regel? Regel, Gevolg? Gevolg)> Plichten(Definitie definitie, Datum peildatum) => definitie.Groep is not null ? []
        : definitie.AlleRegels.Where(r => r.Geldig.Bevat(peildatum) && !r.IsNietGeregeld).SelectMany(r => r.Verplichtingen.Select(v => (v.Mits!, v, (Regel?)r, (Gevolg?)null)))
            .Concat(definitie.Gevolgen.SelectMany(g => g.Verplichtingen.Select(v => (v.Mits!, v, (Regel?)null, (Gevolg?)g))))
            .Where(p => p.Item2.Mits is not null);

    /// <summary>All that some definitions rest on, themselves included.</summary>
    public static IReadOnlySet<Definitie> Onder(IEnumerable<Definitie> definities, Datum peildatum)
    {
        var onder = definities.ToHashSet();
        var wachtend = new Queue<Definitie>(onder);
        while (wachtend.TryDequeue(out var definitie))
        {
            foreach (var (ander, _) in Gebruikt(definitie, null, peildatum).Where(g => onder.Add(g.Definitie)))
            {
                wachtend.Enqueue(ander);
            }
        }

        return onder;
    }

    // It does not matter which member of a list something is shown of.
    private static Rol? Eerste(Rol? rol) => rol?.Lijst is { } lijst ? lijst.Leden[0] : rol;
}
