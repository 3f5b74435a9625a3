using System.Collections.Immutable;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Theorie;

/// <summary>
/// Decides whether comparisons of facts with each other, which are free variables of the analysis, can be so together. Sums, days and amounts are told exactly; calendar months,
/// ages, roundings and products too, unless the search takes too many steps.
/// </summary>
/// <param name="ruimte">The cases.</param>
internal sealed partial class Theorie(Gevallenruimte ruimte)
{
    // Stretches looked at, before it is left undecided; and for each attempt to leave something out of a proof.
    private const int Stappen = 600, StappenPerProef = 100;

    // Of someone of whom nothing else is asked: an age that goes with most questions.
    private const int GewoneLeeftijd = 40;

    private const int CentenPerEuro = 100;

    // Of a day that is not the reference date itself: so long ago, rather than at the end of the calendar.
    private static readonly int[] JarenErvoor = [1, 2, 5, 10, 20, 40];

    // Days that calendars are about: the ends of long and short months.
    private static readonly (int Maand, int Dag)[] Bijzonder = [(2, 28), (2, 29), (3, 1), (1, 30), (1, 31), (8, 31), (12, 31)];

    private readonly Vormen _vormen = new(ruimte);
    private readonly Dictionary<int, Verbandvorm> _verbanden = [];
    private readonly Dictionary<string, Theorieuitkomst> _gehad = [];
    private readonly Dictionary<Gegeven, int> _variabelen = ruimte.Onderwerpen
        .Select((o, i) => (Gegeven: (o as Vraagonderwerp)?.Gegeven.Gegeven, Variabele: i))
        .Where(v => v.Gegeven is { } g && g.Feit.Type.IsGeordend).ToDictionary(v => v.Gegeven!.Value, v => v.Variabele);

    /// <summary>Whether comparisons can be so with facts in their cells.</summary>
    /// <param name="geval">A cell for each variable, or -1 for any. A comparison with a fact that is in its cell <em>onbekend</em> says nothing.</param>
    public Theorieuitkomst Zoek(ReadOnlySpan<int> geval)
    {
        var waarden = ImmutableDictionary.CreateBuilder<Gegeven, Waarde>();
        Theorieuitkomst? onbeslist = null;
        foreach (var groep in Groepen(geval))
        {
            switch (Los(groep))
            {
                case Gevonden gevonden:
                    waarden.AddRange(gevonden.Waarden);
                    break;
                case Onmogelijk onmogelijk:
                    return onmogelijk;
                case var anders:
                    onbeslist ??= anders;
                    break;
            }
        }

        return onbeslist ?? new Gevonden(waarden.ToImmutable());
    }

    // ---------------------------------------------------------------------------------------------------------------- taking apart

    // What has facts in common, with the cells of those facts.
    private List<SortedDictionary<int, int>> Groepen(ReadOnlySpan<int> geval)
    {
        var groepen = new List<(HashSet<int> Feiten, SortedDictionary<int, int> Cellen)>();
        for (var i = 0; i < geval.Length; i++)
        {
            if (geval[i] < 0 || ruimte.Onderwerpen[i] is not Verband verband || IsOnbekend(verband, geval))
            {
                continue;
            }

            var (feiten, cellen) = (new HashSet<int>(), new SortedDictionary<int, int> { [i] = geval[i] });
            foreach (var variabele in verband.Gegevens.Select(g => _variabelen[g]))
            {
                feiten.Add(variabele);
                if (geval[variabele] >= 0)
                {
                    cellen[variabele] = geval[variabele];
                }
            }

            foreach (var groep in groepen.Where(g => g.Feiten.Overlaps(feiten)).ToList())
            {
                groepen.Remove(groep);
                feiten.UnionWith(groep.Feiten);
                foreach (var (variabele, cel) in groep.Cellen)
                {
                    cellen[variabele] = cel;
                }
            }

            groepen.Add((feiten, cellen));
        }

        return [.. groepen.Select(g => g.Cellen)];
    }

    private bool IsOnbekend(Verband verband, ReadOnlySpan<int> geval)
    {
        foreach (var gegeven in verband.Gegevens)
        {
            var variabele = _variabelen[gegeven];
            if (geval[variabele] >= 0 && geval[variabele] == ruimte.Onderwerpen[variabele].CelOnbekend)
            {
                return true;
            }
        }

        return false;
    }

    // ---------------------------------------------------------------------------------------------------------------- solving

    private Theorieuitkomst Los(SortedDictionary<int, int> cellen)
    {
        var sleutel = string.Join(' ', cellen.Select(c => $"{c.Key}={c.Value}"));
        if (!_gehad.TryGetValue(sleutel, out var uitkomst))
        {
            _gehad[sleutel] = uitkomst = Los(cellen, Stappen) switch
            {
                { Gevonden: { } waarden } => new Gevonden(waarden.ToImmutableDictionary(w => _vormen.Gegeven(w.Key)!.Value, w => _vormen.Schaal(w.Key).Waarde(w.Value))),
                { Kern: { } kern } => new Onmogelijk(Verklein(cellen, kern)),
                _ => new Onbeslist(Reden(cellen)),
            };
        }

        return uitkomst;
    }

    private Zoektocht.Einde Los(IReadOnlyDictionary<int, int> cellen, int stappen)
    {
        if (Tegenspraak(cellen) is var (een, ander))
        {
            return new Zoektocht.Einde(null, [een, ander]);
        }

        var verbanden = cellen.Where(c => ruimte.Onderwerpen[c.Key] is Verband).Select(c => (Vorm: Vorm(c.Key), Cel: c.Value)).ToList();
        var feiten = verbanden.SelectMany(v => v.Vorm.Feiten).Distinct().Order().ToList();
        var stukken = new Dictionary<int, (long, long)>();
        var redenen = new Dictionary<int, int>();
        foreach (var feit in feiten)
        {
            var variabele = _variabelen[_vormen.Gegeven(feit)!.Value];
            var schaal = _vormen.Schaal(feit);
            stukken[feit] = (schaal.Onder, schaal.Boven);
            if (cellen.TryGetValue(variabele, out var cel))
            {
                var waarden = ((Vraagonderwerp)ruimte.Onderwerpen[variabele]).Waarden;
                stukken[feit] = (waarden[cel].Laag, waarden[cel].Hoog);
                redenen[feit] = variabele;
            }
        }

        // Where a comparison is so in more than one way, each way.
        IEnumerable<ImmutableList<Ongelijkheid>> wijzen = [[]];
        foreach (var (vorm, cel) in verbanden)
        {
            wijzen = [.. wijzen.SelectMany(w => vorm.In(cel).Select(w.AddRange))];
        }

        // Of a fact that is in none of these comparisons (any more) the cell does not matter.
        var alles = verbanden.Select(v => v.Vorm.Variabele).Concat(redenen.Values).Order().ToList();
        var kern = new SortedSet<int>(verbanden.Where(v => v.Vorm.In(v.Cel).Count != 1).Select(v => v.Vorm.Variabele));
        foreach (var eisen in wijzen)
        {
            var einde = new Zoektocht(_vormen, eisen, feiten, redenen, alles, w => Klopt(verbanden, w), Voorkeur).Zoek(stukken, stappen);
            if (einde.Kern is null)
            {
                return einde;
            }

            kern.UnionWith(einde.Kern);
        }

        return new Zoektocht.Einde(null, kern);
    }

    private Verbandvorm Vorm(int variabele)
    {
        if (!_verbanden.TryGetValue(variabele, out var vorm))
        {
            _verbanden[variabele] = vorm = new Verbandvorm(variabele, (Verband)ruimte.Onderwerpen[variabele], _vormen);
        }

        return vorm;
    }

    private bool Klopt(List<(Verbandvorm Vorm, int Cel)> verbanden, IReadOnlyDictionary<int, long> waarden)
    {
        var gegevens = waarden.ToImmutableDictionary(w => _vormen.Gegeven(w.Key)!.Value, w => new Gegevenstand(_vormen.Schaal(w.Key).Waarde(w.Value)));
        return verbanden.TrueForAll(v => v.Cel == v.Vorm.Verband.Cel(ruimte.Termen.Bereken(v.Vorm.Verband.Links, gegevens), ruimte.Termen.Bereken(v.Vorm.Verband.Rechts, gegevens)));
    }

    // Leaves out of a contradiction what it can do without: first the cells of facts, then comparisons.
    private ImmutableArray<int> Verklein(SortedDictionary<int, int> cellen, IReadOnlyCollection<int> begin)
    {
        var kern = new SortedSet<int>(begin);
        foreach (var zonder in begin.OrderBy(v => ruimte.Onderwerpen[v] is Verband ? 1 : 0).ThenByDescending(v => v).ToList())
        {
            if (kern.Contains(zonder) && kern.Count > 1)
            {
                var rest = kern.Where(v => v != zonder).ToDictionary(v => v, v => cellen[v]);
                if (Los(rest, StappenPerProef).Kern is { } kleiner)
                {
                    kern = [.. kleiner];
                }
            }
        }

        return [.. kern];
    }

    private string Reden(SortedDictionary<int, int> cellen)
    {
        var namen = cellen.Keys.Select(v => ruimte.Onderwerpen[v]).OfType<Verband>().SelectMany(v => v.Gegevens).Distinct()
            .Select(g => g.Naam).Order(StringComparer.Ordinal);
        return $"na {Stappen} stappen zijn er geen waarden gevonden voor {string.Join(", ", namen)} waarmee de vergelijkingen daartussen zo uitvallen, en is ook niet bewezen dat die er niet zijn";
    }

    // ---------------------------------------------------------------------------------------------------------------- what people would name

    private IEnumerable<long> Voorkeur(int feit, long laag, long hoog)
    {
        var schaal = _vormen.Schaal(feit);
        if (_vormen.Gegeven(feit)!.Value.Feit.Type.Soort is not Waardesoort.Datum and var soort)
        {
            // Whole euros read better than cents.
            var euro = (Math.Max(laag, 0) + CentenPerEuro - 1) / CentenPerEuro * CentenPerEuro;
            return [soort == Waardesoort.Bedrag && euro <= hoog ? euro : schaal.Voorkeur(laag, hoog), laag, hoog, laag + ((hoog - laag) / 2)];
        }

        // No later than the reference date is a date of birth.
        var nu = ruimte.Peildatum;
        var toen = schaal.Boven == nu.Dagnummer ? nu.PlusMaanden(-12 * GewoneLeeftijd, naarBoven: false) ?? nu : nu;
        var voorkeur = Math.Clamp(toen.Dagnummer, laag, hoog);
        var jaar = Compiler.Text.Datum.Maak(1, 1, 1).PlusDagen((int)voorkeur)!.Value.Jaar;
        var schrikkeljaar = Enumerable.Range(jaar, 9).FirstOrDefault(j => j <= 9999 && DateTime.IsLeapYear(j), 4);
        var ervoor = JarenErvoor.Select(j => nu.PlusMaanden(-12 * j, naarBoven: false)?.Dagnummer).OfType<int>().Select(d => (long)d).Where(d => d >= laag && d <= hoog);
        return [voorkeur, .. ervoor, laag, hoog, .. Bijzonder.Select(b => (long)Compiler.Text.Datum.Maak(schrikkeljaar, b.Maand, b.Dag).Dagnummer).Where(d => d >= laag && d <= hoog), laag + ((hoog - laag) / 2)];
    }
}
