using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WmoDsl.Uitvoering;

/// <summary>
/// What rules of a definition give together, for generated code: sets of at most 31 values, one bit a value. A rule that may apply gives
/// what it gives <em>possibly</em>; keeping "certainly" and "possibly" apart to the end is what makes taking rules together
/// independent of their order.
/// </summary>
/// <remarks>
/// The same algebra as in <see cref="Redenering"/>, which explains a decision afterwards; here without any allocation, and in one word: what a
/// condition does to a rule is then one operation, and so is taking rules together.
/// </remarks>
public readonly struct Bijdrage
{
    // What is possible stands above what is certain. That something is certainly given at all is kept as if it were one more certain value. Not
    // "leeg": the default is then nothing at all, which is what a rule that is not in force gives.
    private const int Mogelijkheden = 32;
    private const int Vulbit = 31;
    private const ulong Gevuld = 1UL << Vulbit;

    private readonly ulong _bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Bijdrage(ulong bits) => _bits = bits;

    /// <summary>Certainly nothing; also <c>default</c>.</summary>
    public static Bijdrage Niets => default;

    /// <summary>The values that are certainly given.</summary>
    public ulong Zeker => _bits & (Gevuld - 1);

    /// <summary>The values that may be given; those of <see cref="Zeker"/> included.</summary>
    public ulong Mogelijk => _bits >> Mogelijkheden;

    /// <summary>Whether it may be that nothing is given.</summary>
    public bool Leeg => (_bits & Gevuld) == 0;

    // What a condition leaves of a rule: when it is onbekend only what is possible, when it is ja all, when it is nee nothing.
    private static readonly ulong[] Blijft = [0xFFFF_FFFF_0000_0000, 0xFFFF_FFFF_FFFF_FFFF, 0];

    /// <summary>What a rule without exceptions gives.</summary>
    /// <param name="voorwaarde">Its condition; <see cref="Kleene.Ja"/> when it has none.</param>
    /// <param name="waarde">The bit of its value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bijdrage Regel(Kleene voorwaarde, ulong waarde) => new Bijdrage((waarde << Mogelijkheden) | Gevuld | waarde).Als(voorwaarde);

    /// <summary>What a rule gives: what its exceptions give; its own value as far as they give nothing.</summary>
    /// <param name="voorwaarde">Its condition; <see cref="Kleene.Ja"/> when it has none.</param>
    /// <param name="waarde">The bit of its value.</param>
    /// <param name="uitzonderingen">What its exceptions give together.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bijdrage Regel(Kleene voorwaarde, ulong waarde, Bijdrage uitzonderingen) => uitzonderingen.Anders(waarde).Als(voorwaarde);

    /// <summary>Both rules give what they give.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bijdrage operator +(Bijdrage a, Bijdrage b) => new(a._bits | b._bits);

    /// <summary>This, or as far as this gives nothing, the value with this bit: <c>anders …</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Bijdrage Anders(ulong waarde)
    {
        var hoog = waarde << Mogelijkheden;
        var anders = (long)(_bits & ~hoog);
        var gevuld = (long)(_bits << (63 - Vulbit)) >> 63;
        // Certain only when nothing else is possible: then, and only then, one less than what else there is, is negative.
        return new(_bits | ((Gevuld | hoog | (waarde & (ulong)((anders - 1) >> 63))) & ~(ulong)gevuld));
    }

    /// <summary>
    /// This, without the lower values when the higher one is certain: <c>hoger gaat voor lager</c>. What would lose anyway can be forgotten, also
    /// where it would lose against a value that itself loses; <see cref="Beslis(Voorrangstabel, ulong)"/> then seldom needs its table.
    /// </summary>
    /// <param name="hoger">The bit of the value that goes before.</param>
    /// <param name="lager">The bits of the values that give way to it, directly or by way of others.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Bijdrage GaatVoor(ulong hoger, ulong lager) => new(_bits & ~((lager | (lager << Mogelijkheden)) & Takloos.Masker((_bits & hoger) != 0)));

    /// <summary>What comes out, when no value goes before another.</summary>
    /// <param name="onbekend">Bits that stand for a value which is not known yet: it may equal any other, or none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Beslissing Beslis(ulong onbekend = 0)
    {
        var (bekend, mogelijk) = (Zeker & ~onbekend, Mogelijk);
        return Beslissing.IsEnige(bekend, mogelijk) ? Beslissing.Op(bekend) : Beslissing.Zonder(bekend, mogelijk);
    }

    /// <summary>What comes out.</summary>
    /// <param name="voorrang">Which values go before which.</param>
    /// <param name="onbekend">Bits that stand for a value which is not known yet: it may equal any other, or none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Beslissing Beslis(Voorrangstabel voorrang, ulong onbekend = 0)
    {
        var (bekend, mogelijk) = (Zeker & ~onbekend, Mogelijk);
        return Beslissing.IsEnige(bekend, mogelijk) ? Beslissing.Op(bekend) : bekend == 0 ? Beslissing.Zonder(bekend, mogelijk) : voorrang.Beslis(bekend, mogelijk);
    }

    // A condition is 0, 1 or 2, so that a check of the index would only cost.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Bijdrage Als(Kleene voorwaarde) => new(_bits &
#if NET
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Blijft), (nint)voorwaarde.Zeker));
#else
        Blijft[voorwaarde.Zeker]);
#endif
}
