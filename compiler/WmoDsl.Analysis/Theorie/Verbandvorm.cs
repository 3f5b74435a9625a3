using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Theorie;

/// <summary>A comparison as sums that are at most nothing.</summary>
internal sealed class Verbandvorm
{
    // Farther ahead no age is asked: a month so far off may be beyond the calendar.
    private const int OudsteLeeftijd = 500;

    private readonly IReadOnlyList<IReadOnlyList<Ongelijkheid>>[] _perCel;

    /// <summary>Writes a comparison.</summary>
    /// <param name="variabele">Its variable.</param>
    /// <param name="verband">The comparison.</param>
    /// <param name="vormen">Where sums are made.</param>
    public Verbandvorm(int variabele, Verband verband, Vormen vormen)
    {
        (Variabele, Verband) = (variabele, verband);
        Feiten = [.. verband.Gegevens.Select(vormen.Feit)];
        var grenzen = vormen.Bestaansgrenzen(verband.Links).Concat(verband.IsBestaan ? [] : vormen.Bestaansgrenzen(verband.Rechts)).ToList();
        int[] reden = [variabele];
        var nodig = grenzen.Select(g => g.Met).OfType<(Lineair Som, bool Strikt)>().Select(Ongelijk).ToList();
        IReadOnlyList<IReadOnlyList<Ongelijkheid>> zonder = [.. grenzen.Select(g => g.Zonder is { } mist ? (IReadOnlyList<Ongelijkheid>)[Ongelijk(mist)] : [])];
        _perCel = verband.IsBestaan
            ? [zonder, [nodig]]
            : [[[.. nodig, .. Hoogstens(verband, false, vormen).Select(Ongelijk)]], [[.. nodig, .. Hoogstens(verband, true, vormen).Select(Ongelijk)]], zonder];

        Ongelijkheid Ongelijk((Lineair Som, bool Strikt) som) => Ongelijkheid.Van(som.Som, som.Strikt, reden);
    }

    /// <summary>The variable.</summary>
    public int Variabele { get; }

    /// <summary>The comparison.</summary>
    public Verband Verband { get; }

    /// <summary>The unknowns of its facts.</summary>
    public IReadOnlyList<int> Feiten { get; }

    /// <summary>What holds in a cell: one of these, each with all that is in it.</summary>
    public IReadOnlyList<IReadOnlyList<Ongelijkheid>> In(int cel) => _perCel[cel];

    private static IEnumerable<(Lineair Som, bool Strikt)> Hoogstens(Verband verband, bool waar, Vormen vormen)
    {
        // At most so old: not yet a year older. A birthday is a day, and days are exact.
        if (verband.Links is LeeftijdExpr leeftijd && vormen.Vorm(verband.Rechts) is { IsVast: true } hoogstens && Jarig(leeftijd, hoogstens.Vast.NaarBeneden + 1, !waar, vormen) is { } jonger)
        {
            return [jonger];
        }

        if (verband.Rechts is LeeftijdExpr ouder && vormen.Vorm(verband.Links) is { IsVast: true } minstens && Jarig(ouder, minstens.Vast.NaarBoven, waar, vormen) is { } oud)
        {
            return [oud];
        }

        return vormen.Vorm(verband.Links) is { } links && vormen.Vorm(verband.Rechts) is { } rechts
            ? [waar ? (links - rechts, false) : (rechts - links, true)]
            : [];
    }

    // That someone has had a birthday, or has not.
    private static (Lineair Som, bool Strikt)? Jarig(LeeftijdExpr leeftijd, System.Numerics.BigInteger jaren, bool geweest, Vormen vormen)
    {
        if (jaren < 0 || jaren > OudsteLeeftijd || vormen.NaarBoven(leeftijd.Geboortedatum, (int)jaren * 12) is not { } verjaardag || vormen.Op(leeftijd) is not { } op)
        {
            return null;
        }

        return geweest ? (verjaardag - op, false) : (op - verjaardag, true);
    }
}
