using System.Collections.Immutable;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>The stretches of time in which neither version of a definition gets other numbers or rules.</summary>
internal static class Perioden
{
    // Where nothing names a day, any day will do; the same on every machine.
    private static readonly Datum Zomaar = Datum.Maak(2025, 1, 1);

    /// <summary>The stretches, in order of time, each with the day to compute with.</summary>
    /// <param name="geldig">When both policies hold.</param>
    /// <param name="begindagen">Days on which something may become otherwise.</param>
    public static ImmutableArray<(Periode Periode, Datum Peildag)> Van(Periode geldig, IEnumerable<Datum> begindagen)
    {
        var dagen = begindagen.Where(d => (geldig.Vanaf is null || d > geldig.Vanaf) && (geldig.TotEnMet is null || d <= geldig.TotEnMet)).Distinct().Order().ToList();
        var perioden = ImmutableArray.CreateBuilder<(Periode, Datum)>();
        var vanaf = geldig.Vanaf;
        foreach (var dag in dagen)
        {
            Voeg(new Periode(vanaf, dag.PlusDagen(-1)));
            vanaf = dag;
        }

        Voeg(new Periode(vanaf, geldig.TotEnMet));
        return perioden.ToImmutable();

        void Voeg(Periode periode) => perioden.Add((periode, periode.Vanaf ?? periode.TotEnMet ?? Zomaar));
    }

    /// <summary>When both hold; when they never do, always: then the numbers and rules say when they count.</summary>
    public static Periode Samen(Periode a, Periode b)
    {
        var vanaf = a.Vanaf is null || b.Vanaf > a.Vanaf ? b.Vanaf : a.Vanaf;
        var totEnMet = a.TotEnMet is null || b.TotEnMet < a.TotEnMet ? b.TotEnMet ?? a.TotEnMet : a.TotEnMet;
        return vanaf > totEnMet ? default : new Periode(vanaf ?? a.Vanaf, totEnMet);
    }
}
