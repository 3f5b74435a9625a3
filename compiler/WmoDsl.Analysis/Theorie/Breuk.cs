using System.Numerics;

namespace WmoDsl.Analysis.Theorie;

/// <summary>An exact fraction. What is not set is zero.</summary>
internal readonly struct Breuk : IComparable<Breuk>, IEquatable<Breuk>
{
    /// <summary>Nothing, and one.</summary>
    public static readonly Breuk Nul, Een = new(1);

    private readonly BigInteger _teller;

    // Zero stands for one, so that the default is a number.
    private readonly BigInteger _noemer;

    /// <summary>A whole number.</summary>
    public Breuk(BigInteger heel)
    {
        _teller = heel;
        _noemer = BigInteger.One;
    }

    /// <summary>A fraction in lowest terms.</summary>
    public Breuk(BigInteger teller, BigInteger noemer)
    {
        var deler = BigInteger.GreatestCommonDivisor(teller, noemer);
        deler = noemer.Sign < 0 ? -deler : deler;
        (_teller, _noemer) = deler.IsOne ? (teller, noemer) : (teller / deler, noemer / deler);
    }

    /// <summary>Above the line.</summary>
    public BigInteger Teller => _teller;

    /// <summary>Under the line: more than zero.</summary>
    public BigInteger Noemer => _noemer.IsZero ? BigInteger.One : _noemer;

    /// <summary>-1, 0 or 1.</summary>
    public int Teken => _teller.Sign;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsHeel => Noemer.IsOne;

    /// <summary>The greatest whole number that is not more.</summary>
    public BigInteger NaarBeneden => IsHeel ? _teller : Teken < 0 ? (_teller - Noemer + 1) / Noemer : _teller / Noemer;

    /// <summary>The smallest whole number that is not less.</summary>
    public BigInteger NaarBoven => -(-this).NaarBeneden;

    /// <summary>The same number.</summary>
    public static Breuk Van(decimal getal)
    {
        Span<int> delen = stackalloc int[4];
        decimal.GetBits(getal, delen);
        var teller = ((BigInteger)(uint)delen[2] << 64) | ((BigInteger)(uint)delen[1] << 32) | (uint)delen[0];
        return new Breuk(delen[3] < 0 ? -teller : teller, BigInteger.Pow(10, (delen[3] >> 16) & 0xFF));
    }

    /// <summary>The greatest fraction of which both are a whole number of times; of zero the other.</summary>
    public static Breuk GrootsteDeler(Breuk a, Breuk b) => new(BigInteger.GreatestCommonDivisor(a.Teller * b.Noemer, b.Teller * a.Noemer), a.Noemer * b.Noemer);

    public static Breuk operator +(Breuk a, Breuk b) => a.IsHeel && b.IsHeel ? new Breuk(a._teller + b._teller) : new Breuk((a._teller * b.Noemer) + (b._teller * a.Noemer), a.Noemer * b.Noemer);

    public static Breuk operator -(Breuk a, Breuk b) => a + -b;

    public static Breuk operator -(Breuk a) => new(-a._teller, a.Noemer, true);

    public static Breuk operator *(Breuk a, Breuk b) => a.IsHeel && b.IsHeel ? new Breuk(a._teller * b._teller) : new Breuk(a._teller * b._teller, a.Noemer * b.Noemer);

    public static Breuk operator /(Breuk a, Breuk b) => new(a._teller * b.Noemer, a.Noemer * b._teller);

    public static bool operator <(Breuk a, Breuk b) => a.CompareTo(b) < 0;

    public static bool operator >(Breuk a, Breuk b) => a.CompareTo(b) > 0;

    public static bool operator <=(Breuk a, Breuk b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Breuk a, Breuk b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Breuk a, Breuk b) => a.Equals(b);

    public static bool operator !=(Breuk a, Breuk b) => !a.Equals(b);

    public static implicit operator Breuk(int heel) => new(heel);

    public static implicit operator Breuk(BigInteger heel) => new(heel);

    public static Breuk Minste(Breuk a, Breuk b) => a <= b ? a : b;

    public static Breuk Meeste(Breuk a, Breuk b) => a >= b ? a : b;

    /// <inheritdoc/>
    public int CompareTo(Breuk other) => IsHeel && other.IsHeel ? _teller.CompareTo(other._teller) : (_teller * other.Noemer).CompareTo(other._teller * Noemer);

    /// <inheritdoc/>
    public bool Equals(Breuk other) => _teller == other._teller && Noemer == other.Noemer;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Breuk breuk && Equals(breuk);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_teller, Noemer);

    /// <inheritdoc/>
    public override string ToString() => IsHeel ? $"{_teller}" : $"{_teller}/{_noemer}";

    // In lowest terms already.
    private Breuk(BigInteger teller, BigInteger noemer, bool _) => (_teller, _noemer) = (teller, noemer);
}
