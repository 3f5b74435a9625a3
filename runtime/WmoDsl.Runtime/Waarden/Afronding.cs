using System;

namespace WmoDsl;

/// <summary>
/// Rounding to a multiple, as the policy writes it out: <c>naar beneden afgerond op een veelvoud van € 0,20</c>.
/// Numbers are in the unit of the value: euro, metres, percent.
/// </summary>
public static class Afronding
{
    /// <summary>The largest multiple that is not more than the value; for negative values that is away from zero.</summary>
    /// <param name="waarde">What to round.</param>
    /// <param name="veelvoud">More than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="veelvoud"/> is zero or negative.</exception>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static decimal NaarBeneden(decimal waarde, decimal veelvoud)
    {
        Eis(veelvoud);
        // The remainder of decimals is exact; dividing first would round by itself.
        var rest = waarde % veelvoud;
        return rest < 0 ? waarde - rest - veelvoud : waarde - rest;
    }

    /// <summary>The smallest multiple that is not less than the value; for negative values that is towards zero.</summary>
    /// <param name="waarde">What to round.</param>
    /// <param name="veelvoud">More than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="veelvoud"/> is zero or negative.</exception>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static decimal NaarBoven(decimal waarde, decimal veelvoud) => -NaarBeneden(-waarde, veelvoud);

    /// <summary>The nearest multiple; halfway goes away from zero (€ 0,15 to € 0,20, -€ 0,15 to -€ 0,20, on multiples of € 0,10).</summary>
    /// <param name="waarde">What to round.</param>
    /// <param name="veelvoud">More than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="veelvoud"/> is zero or negative.</exception>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static decimal Rekenkundig(decimal waarde, decimal veelvoud)
    {
        Eis(veelvoud);
        var rest = Math.Abs(waarde % veelvoud);
        var naarNul = waarde - (waarde % veelvoud);
        return rest + rest < veelvoud ? naarNul : naarNul + (waarde < 0 ? -veelvoud : veelvoud);
    }

    private static void Eis(decimal veelvoud)
    {
        if (veelvoud <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(veelvoud), "Afronden kan alleen op een veelvoud van meer dan nul.");
        }
    }
}
