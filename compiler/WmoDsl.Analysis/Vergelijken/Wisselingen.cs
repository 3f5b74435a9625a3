using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>How definitions were found to change, for those that look at them.</summary>
internal sealed class Wisselingen
{
    private readonly Dictionary<string, List<(Periode Periode, IReadOnlyList<(Waarde? Oud, Waarde? Nieuw)>? Paren)>> _gevonden = [];

    /// <summary>Those that were compared.</summary>
    public IReadOnlySet<string> Gehad => _gevonden.Keys.ToHashSet();

    /// <summary>Notes how a definition changes in a period.</summary>
    /// <param name="sleutel">Which, by <see cref="Wereld.Sleutel(Definitie)"/>.</param>
    /// <param name="periode">When.</param>
    /// <param name="paren">The old and new values that some case has, none for what cannot be determined; <see langword="null"/> when that is not known.</param>
    public void Voeg(string sleutel, Periode periode, IReadOnlyList<(Waarde? Oud, Waarde? Nieuw)>? paren)
    {
        if (!_gevonden.TryGetValue(sleutel, out var lijst))
        {
            _gevonden[sleutel] = lijst = [];
        }

        lijst.Add((periode, paren));
    }

    /// <summary>How a definition changes on a day; <see langword="null"/> when that is not known.</summary>
    public IReadOnlyList<(Waarde? Oud, Waarde? Nieuw)>? Op(string sleutel, Datum dag) =>
        _gevonden.TryGetValue(sleutel, out var lijst) ? lijst.Where(p => p.Periode.Bevat(dag)).Select(p => p.Paren).FirstOrDefault() : null;
}
