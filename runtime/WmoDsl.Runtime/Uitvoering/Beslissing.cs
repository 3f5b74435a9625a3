using System.Runtime.CompilerServices;

namespace WmoDsl.Uitvoering;

/// <summary>How a definition is settled, and on which value.</summary>
public readonly struct Beslissing
{
    // One number, so that a decision stays in a register: the value plus one, and below that two bits for how it is settled.
    private readonly int _code;

    /// <summary>Makes one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Beslissing(Beslisstand stand, int waarde) => _code = ((waarde + 1) << 2) | (int)stand;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Beslissing(int code) => _code = code;

    /// <summary>As one number; 0 is no decision.</summary>
    internal int Code => _code;

    /// <summary>The decision that <see cref="Code"/> gave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Beslissing VanCode(int code) => new(code);

    /// <summary>Whether this is a decision at all; <c>default</c> is none.</summary>
    public bool IsOnthouden => _code != 0;

    /// <summary>How far it is settled.</summary>
    public Beslisstand Stand => (Beslisstand)(_code & 3);

    /// <summary>The number of the bit of the value when it is decided; else -1.</summary>
    public int Waarde => (_code >> 2) - 1;

    /// <summary>This; or when it is decided on the number that stands for what is said not to be regulated, that it is not regulated.</summary>
    /// <param name="nummer">The number of that bit. It is no value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Beslissing OfNietGeregeld(int nummer) => Waarde == nummer ? new Beslissing(Beslisstand.NietGeregeld, -1) : this;

    /// <summary>Whether one value is possible, and it is certain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsEnige(ulong bekend, ulong mogelijk) => bekend == mogelijk && (bekend & (bekend - 1)) == 0 && bekend != 0;

    /// <summary>Decided on the value with this bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Beslissing Op(ulong bekend) => new(Beslisstand.Beslist, Bitnummer(bekend));

    /// <summary>What it is when it is not decided, and no value goes before another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Beslissing Zonder(ulong bekend, ulong mogelijk) => new(
        mogelijk == 0 ? Beslisstand.NietGeregeld : (bekend & (bekend - 1)) != 0 ? Beslisstand.Tegenstrijdig : Beslisstand.Onbekend, -1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bitnummer(ulong bit)
    {
#if NET
        return System.Numerics.BitOperations.TrailingZeroCount(bit);
#else
        var nummer = 0;
        while (bit > 1)
        {
            bit >>= 1;
            nummer++;
        }

        return nummer;
#endif
    }
}
