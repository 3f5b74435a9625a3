using System.Runtime.CompilerServices;

namespace WmoDsl.Uitvoering;

/// <summary>
/// The trace of a decision as bits, for generated code: two a condition, thirty-two conditions a word. A word of zeros is a trace
/// in which nothing is known, as where nothing has been evaluated.
/// </summary>
public static class Sporen
{
    /// <summary>How many conditions a word holds.</summary>
    internal const int PerWoord = 32;

    /// <summary>Puts conditions in a word, the first lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pak(Kleene a) => a.Zeker;

    /// <inheritdoc cref="Pak(Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pak(Kleene a, Kleene b) => a.Zeker | (b.Zeker << 2);

    /// <inheritdoc cref="Pak(Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pak(Kleene a, Kleene b, Kleene c) => Pak(a, b) | (Pak(c) << 4);

    /// <inheritdoc cref="Pak(Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pak(Kleene a, Kleene b, Kleene c, Kleene d) => Pak(a, b) | (Pak(c, d) << 4);

    /// <summary>Reads a condition back; <see cref="Kleene.Onbekend"/> when it was never evaluated.</summary>
    /// <param name="woord">A word that <see cref="Pak(Kleene)"/> made.</param>
    /// <param name="plaats">0 to 31.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Lees(ulong woord, int plaats) => Kleene.VanZeker((uint)(woord >> (2 * plaats)) & 3);

    /// <summary>The word with one condition changed.</summary>
    /// <param name="woord">A word that <see cref="Pak(Kleene)"/> made.</param>
    /// <param name="plaats">0 to 31.</param>
    /// <param name="waarde">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Zet(ulong woord, int plaats, Kleene waarde) => (woord & ~(3UL << (2 * plaats))) | ((ulong)waarde.Zeker << (2 * plaats));

    /// <summary>The word with a condition in it that was not there yet.</summary>
    /// <param name="woord">A word that <see cref="Pak(Kleene)"/> made.</param>
    /// <param name="bit">Its lowest bit: <c>1UL &lt;&lt; (2 * plaats)</c>.</param>
    /// <param name="waarde">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Met(ulong woord, ulong bit, Kleene waarde) => woord | (waarde.Zeker * bit);

    /// <summary>Nee when one of the conditions is nee; ja when all are ja; else onbekend.</summary>
    /// <param name="woord">A word that <see cref="Pak(Kleene)"/> made.</param>
    /// <param name="welke">Of every condition its lowest bit: one alone at <c>1UL &lt;&lt; (2 * plaats)</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Alle(ulong woord, ulong welke) =>
        Kleene.VanZeker(Takloos.Getal((woord & welke) == welke) | (Takloos.Getal((woord & (welke << 1)) != 0) << 1));

    /// <summary>What all of these conditions say, and one of those: <c>a en b en (c of d)</c>.</summary>
    /// <param name="woord">A word that <see cref="Pak(Kleene)"/> made.</param>
    /// <param name="welke">Of every condition that must be ja, its lowest bit.</param>
    /// <param name="een">The same of the conditions of which one is enough.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Alle(ulong woord, ulong welke, ulong een) => Kleene.VanZeker(
        (Takloos.Getal((woord & welke) == welke) & Takloos.Getal((woord & een) != 0))
        | ((Takloos.Getal((woord & (welke << 1)) != 0) | Takloos.Getal((woord & (een << 1)) == een << 1)) << 1));

    /// <summary>Ja when one of the conditions is ja; nee when all are nee; else onbekend.</summary>
    /// <inheritdoc cref="Alle(ulong, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Een(ulong woord, ulong welke) =>
        Kleene.VanZeker(Takloos.Getal((woord & welke) != 0) | (Takloos.Getal((woord & (welke << 1)) == welke << 1) << 1));

    /// <summary>Ja when at least so many of the conditions are ja; nee when fewer can still be; else onbekend.</summary>
    /// <param name="aantal">How many are needed.</param>
    /// <param name="van">How many conditions there are.</param>
    /// <param name="woord">A word that <see cref="Pak(Kleene)"/> made.</param>
    /// <param name="welke">Of every condition its lowest bit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Minstens(int aantal, int van, ulong woord, ulong welke) =>
        Kleene.VanZeker(Takloos.Getal(Bits(woord & welke) >= aantal) | (Takloos.Getal(van - Bits(woord & (welke << 1)) < aantal) << 1));

    /// <summary>How far a definition is settled that is nothing but a condition.</summary>
    public static Beslisstand Stand(Kleene voorwaarde) => voorwaarde.IsOnbekend ? Beslisstand.Onbekend : Beslisstand.Beslist;

    /// <summary>A condition as a <see cref="Dossier"/> shows it: a <see cref="bool"/>, or <see langword="null"/> when unknown.</summary>
    public static object? Waarde(Kleene voorwaarde) => voorwaarde.IsOnbekend ? null : voorwaarde.IsJa;

    private static int Bits(ulong woord)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(woord);
#else
        var aantal = 0;
        for (; woord != 0; woord &= woord - 1)
        {
            aantal++;
        }

        return aantal;
#endif
    }
}
