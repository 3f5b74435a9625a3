using System;
using System.Runtime.CompilerServices;
using WmoDsl.Uitvoering;

namespace WmoDsl;

/// <summary>
/// A condition with three values: <see cref="Ja"/>, <see cref="Nee"/> or <see cref="Onbekend"/> (strong Kleene logic).
/// Unknown is never guessed: an operation answers ja or nee only when every way of learning the unknown would give that answer.
/// <c>default</c> is <see cref="Onbekend"/>. No operation allocates or branches.
/// </summary>
public readonly partial struct Kleene : IEquatable<Kleene>
{
    // Stored is what is excluded already: bit 0 "it is not nee", bit 1 "it is not ja". So 0 is onbekend, and the default is safe.
    private const uint ZekerJa = 1;
    private const uint ZekerNee = 2;

    // Not a byte: what the machine counts in needs no cutting off after every step.
    private readonly uint _zeker;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Kleene(uint zeker) => _zeker = zeker;

    /// <summary>Certainly true.</summary>
    public static Kleene Ja => new(ZekerJa);

    /// <summary>Certainly false.</summary>
    public static Kleene Nee => new(ZekerNee);

    /// <summary>Not known yet, or not to be established.</summary>
    public static Kleene Onbekend => default;

    /// <summary>What is certain, as a trace holds it: 1 for ja, 2 for nee, 0 for onbekend.</summary>
    internal uint Zeker => _zeker;

    /// <summary>All bits for ja, else none.</summary>
    internal ulong JaMasker => 0UL - (_zeker & ZekerJa);

    /// <summary>All bits for nee, else none.</summary>
    internal ulong NeeMasker => 0UL - (_zeker >> 1);

    /// <summary>Whether this is <see cref="Ja"/>.</summary>
    public bool IsJa => _zeker == ZekerJa;

    /// <summary>Whether this is <see cref="Nee"/>.</summary>
    public bool IsNee => _zeker == ZekerNee;

    /// <summary>Whether this is <see cref="Onbekend"/>.</summary>
    public bool IsOnbekend => _zeker == 0;

    /// <summary>True for ja, false for nee, <see langword="null"/> for onbekend.</summary>
    public bool? AlsBool => IsOnbekend ? null : IsJa;

    /// <summary>
    /// Two bits to store: bit 0 is "can be true", bit 1 is "can be false". Ja is 1, nee is 2, onbekend is 3.
    /// 0 is never a value, so a cleared table can use it for "not evaluated yet".
    /// </summary>
    public byte Bits => (byte)(3 ^ Verwissel(_zeker));

    /// <summary>The value that <see cref="Bits"/> gave.</summary>
    /// <param name="bits">1, 2 or 3.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bits"/> is not 1, 2 or 3.</exception>
    public static Kleene VanBits(int bits)
    {
        if (bits is < 1 or > 3)
        {
            throw new ArgumentOutOfRangeException(nameof(bits), "Een voorwaarde is 1 (ja), 2 (nee) of 3 (onbekend).");
        }

        return new Kleene(Verwissel(3 ^ (uint)bits));
    }

    /// <summary>Ja for true, nee for false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Van(bool waarde) => new(ZekerNee - Takloos.Getal(waarde));

    /// <summary>Ja for true, nee for false, onbekend for <see langword="null"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Van(bool? waarde) => Van(waarde.HasValue, waarde.GetValueOrDefault());

    /// <summary>The outcome of a judgement; onbekend for <see langword="null"/>, a judgement that nobody gave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Van(Oordeel? oordeel) => oordeel is null ? Onbekend : Van(oordeel.Uitkomst);

    /// <summary>Ja for true and nee for false when it is known, else onbekend.</summary>
    /// <param name="bekend">Whether it is known.</param>
    /// <param name="waarde">What it would be; anything when it is not known.</param>
    // Shifting is what makes this free of branches: what is known and not so goes from ja to nee, and what is not known stays nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Kleene Van(bool bekend, bool waarde) => new(Takloos.Getal(bekend) << (int)Takloos.Getal(!waarde));

    /// <summary>Ja for true and nee for false when both sides of a comparison are known, else onbekend.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Kleene Van(bool links, bool rechts, bool waarde) => new((Takloos.Getal(links) & Takloos.Getal(rechts)) << (int)Takloos.Getal(!waarde));

    /// <summary>The value that <see cref="Zeker"/> gave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Kleene VanZeker(uint bits) => new(bits);

    /// <summary>Whether at least <paramref name="aantal"/> of the conditions are ja.</summary>
    /// <param name="aantal">The number needed; 0 or less is always ja.</param>
    /// <param name="voorwaarden">The conditions.</param>
    /// <returns>Ja when that many are ja; nee when fewer than that many can still be ja; else onbekend.</returns>
    public static Kleene Minstens(int aantal, params ReadOnlySpan<Kleene> voorwaarden)
    {
        var ja = 0;
        var mogelijk = 0;
        foreach (var voorwaarde in voorwaarden)
        {
            ja += (int)(voorwaarde._zeker & ZekerJa);
            mogelijk += (int)(voorwaarde._zeker >> 1) ^ 1;
        }

        return Minstens(aantal, ja, mogelijk);
    }

    /// <summary>Whether at least <paramref name="aantal"/> are ja, when so many are ja and so many can still be.</summary>
    internal static Kleene Minstens(int aantal, int ja, int mogelijk) =>
        new((ja >= aantal ? ZekerJa : 0) | (mogelijk < aantal ? ZekerNee : 0));

    /// <summary>Nee when either is nee; ja when both are ja; else onbekend.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene operator &(Kleene links, Kleene rechts) =>
        new((links._zeker & rechts._zeker) | ((links._zeker | rechts._zeker) & ZekerNee));

    /// <summary>Ja when either is ja; nee when both are nee; else onbekend.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene operator |(Kleene links, Kleene rechts) =>
        new((links._zeker & rechts._zeker) | ((links._zeker | rechts._zeker) & ZekerJa));

    /// <summary>Ja becomes nee, nee becomes ja, onbekend stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene operator !(Kleene waarde) => new(Verwissel(waarde._zeker));

    /// <summary>Whether both are the same of the three values. (Not a condition: onbekend equals onbekend.)</summary>
    public static bool operator ==(Kleene links, Kleene rechts) => links._zeker == rechts._zeker;

    /// <summary>Whether the two are different of the three values.</summary>
    public static bool operator !=(Kleene links, Kleene rechts) => links._zeker != rechts._zeker;

    /// <inheritdoc/>
    public bool Equals(Kleene other) => _zeker == other._zeker;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Kleene other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_zeker;

    /// <summary><c>ja</c>, <c>nee</c> or <c>onbekend</c>.</summary>
    public override string ToString() => IsJa ? "ja" : IsNee ? "nee" : "onbekend";

    // 0 stays 0, 1 becomes 2 and 2 becomes 5, of which 1 is left.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Verwissel(uint bits) => ((bits * 5) >> 1) & 3;
}
