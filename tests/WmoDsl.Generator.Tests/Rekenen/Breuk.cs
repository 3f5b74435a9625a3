using System.Globalization;
using System.Numerics;

namespace WmoDsl.Generator.Tests.Rekenen;

/// <summary>An exact fraction of whole numbers of any size; nothing is ever rounded unless <see cref="RondAf"/> is asked to.</summary>
/// <param name="Teller">Above the line.</param>
/// <param name="Noemer">Below it; more than zero.</param>
internal readonly record struct Breuk(BigInteger Teller, BigInteger Noemer)
{
    /// <summary>Of a number in digits: <c>-12.345</c>.</summary>
    public static Breuk Van(decimal getal)
    {
        var tekst = getal.ToString(CultureInfo.InvariantCulture);
        var punt = tekst.IndexOf('.', StringComparison.Ordinal);
        return new Breuk(BigInteger.Parse(tekst.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, punt < 0 ? 0 : tekst.Length - punt - 1));
    }

    /// <summary>The nearest multiple below, above, or nearest with halves away from zero.</summary>
    public Breuk RondAf(Breuk veelvoud, string richting)
    {
        // How many times the multiple fits in: a fraction with a whole part below.
        var (teller, noemer) = (Teller * veelvoud.Noemer, Noemer * veelvoud.Teller);
        var onder = BigInteger.Divide(teller - (((teller % noemer) + noemer) % noemer), noemer);
        var rest = teller - (onder * noemer);
        var omhoog = richting switch
        {
            "naar beneden" => false,
            "naar boven" => rest > 0,
            _ => 2 * rest > noemer || (2 * rest == noemer && teller > 0),
        };
        return new Breuk((omhoog ? onder + 1 : onder) * veelvoud.Teller, veelvoud.Noemer);
    }

    /// <summary>Whether a decimal is exactly this.</summary>
    public bool Is(decimal getal) => Van(getal) is var ander && Teller * ander.Noemer == ander.Teller * Noemer;

    public static Breuk operator +(Breuk a, Breuk b) => new((a.Teller * b.Noemer) + (b.Teller * a.Noemer), a.Noemer * b.Noemer);

    public static Breuk operator -(Breuk a, Breuk b) => new((a.Teller * b.Noemer) - (b.Teller * a.Noemer), a.Noemer * b.Noemer);

    public static Breuk operator *(Breuk a, Breuk b) => new(a.Teller * b.Teller, a.Noemer * b.Noemer);

    public override string ToString() => $"{Teller}/{Noemer}";
}
