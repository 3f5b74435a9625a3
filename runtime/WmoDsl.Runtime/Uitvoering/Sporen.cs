using System.Runtime.CompilerServices;

namespace WmoDsl.Uitvoering;

/// <summary>
/// The trace of a decision as bits, for generated code: two a condition, thirty-two conditions a word. A word of zeros is a trace
/// in which nothing is known, as where nothing has been evaluated.
/// </summary>
public static class Sporen
{
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

    /// <summary>How far a definition is settled that is nothing but a condition.</summary>
    public static Beslisstand Stand(Kleene voorwaarde) => voorwaarde.IsOnbekend ? Beslisstand.Onbekend : Beslisstand.Beslist;

    /// <summary>A condition as a <see cref="Dossier"/> shows it: a <see cref="bool"/>, or <see langword="null"/> when unknown.</summary>
    public static object? Waarde(Kleene voorwaarde) => voorwaarde.IsOnbekend ? null : voorwaarde.IsJa;
}
