using System.Runtime.CompilerServices;

namespace WmoDsl;

// Many conditions at once, for generated code. What all of them have and what any of them has is each one step a condition.
public readonly partial struct Kleene
{
    /// <summary>Nee when one of them is nee; ja when all are ja; else onbekend: the same as <c>&amp;</c> between them, in fewer steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Alle(Kleene a, Kleene b, Kleene c) =>
        new((a._zeker & b._zeker & c._zeker) | ((a._zeker | b._zeker | c._zeker) & ZekerNee));

    /// <inheritdoc cref="Alle(Kleene, Kleene, Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Alle(Kleene a, Kleene b, Kleene c, Kleene d) =>
        new((a._zeker & b._zeker & c._zeker & d._zeker) | ((a._zeker | b._zeker | c._zeker | d._zeker) & ZekerNee));

    /// <inheritdoc cref="Alle(Kleene, Kleene, Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Alle(Kleene a, Kleene b, Kleene c, Kleene d, Kleene e) =>
        new((a._zeker & b._zeker & c._zeker & d._zeker & e._zeker) | ((a._zeker | b._zeker | c._zeker | d._zeker | e._zeker) & ZekerNee));

    /// <inheritdoc cref="Alle(Kleene, Kleene, Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Alle(Kleene a, Kleene b, Kleene c, Kleene d, Kleene e, Kleene f) =>
        new((a._zeker & b._zeker & c._zeker & d._zeker & e._zeker & f._zeker) | ((a._zeker | b._zeker | c._zeker | d._zeker | e._zeker | f._zeker) & ZekerNee));

    /// <inheritdoc cref="Alle(Kleene, Kleene, Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Alle(Kleene a, Kleene b, Kleene c, Kleene d, Kleene e, Kleene f, Kleene g) =>
        new((a._zeker & b._zeker & c._zeker & d._zeker & e._zeker & f._zeker & g._zeker) | ((a._zeker | b._zeker | c._zeker | d._zeker | e._zeker | f._zeker | g._zeker) & ZekerNee));

    /// <inheritdoc cref="Alle(Kleene, Kleene, Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Alle(Kleene a, Kleene b, Kleene c, Kleene d, Kleene e, Kleene f, Kleene g, Kleene h) =>
        new((a._zeker & b._zeker & c._zeker & d._zeker & e._zeker & f._zeker & g._zeker & h._zeker) | ((a._zeker | b._zeker | c._zeker | d._zeker | e._zeker | f._zeker | g._zeker | h._zeker) & ZekerNee));

    /// <summary>Ja when one of them is ja; nee when all are nee; else onbekend: the same as <c>|</c> between them, in fewer steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Een(Kleene a, Kleene b, Kleene c) =>
        new((a._zeker & b._zeker & c._zeker) | ((a._zeker | b._zeker | c._zeker) & ZekerJa));

    /// <inheritdoc cref="Een(Kleene, Kleene, Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Een(Kleene a, Kleene b, Kleene c, Kleene d) =>
        new((a._zeker & b._zeker & c._zeker & d._zeker) | ((a._zeker | b._zeker | c._zeker | d._zeker) & ZekerJa));

    /// <inheritdoc cref="Een(Kleene, Kleene, Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Een(Kleene a, Kleene b, Kleene c, Kleene d, Kleene e) =>
        new((a._zeker & b._zeker & c._zeker & d._zeker & e._zeker) | ((a._zeker | b._zeker | c._zeker | d._zeker | e._zeker) & ZekerJa));

    /// <inheritdoc cref="Een(Kleene, Kleene, Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Een(Kleene a, Kleene b, Kleene c, Kleene d, Kleene e, Kleene f) =>
        new((a._zeker & b._zeker & c._zeker & d._zeker & e._zeker & f._zeker) | ((a._zeker | b._zeker | c._zeker | d._zeker | e._zeker | f._zeker) & ZekerJa));

    /// <inheritdoc cref="Een(Kleene, Kleene, Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Een(Kleene a, Kleene b, Kleene c, Kleene d, Kleene e, Kleene f, Kleene g) =>
        new((a._zeker & b._zeker & c._zeker & d._zeker & e._zeker & f._zeker & g._zeker) | ((a._zeker | b._zeker | c._zeker | d._zeker | e._zeker | f._zeker | g._zeker) & ZekerJa));

    /// <inheritdoc cref="Een(Kleene, Kleene, Kleene)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Een(Kleene a, Kleene b, Kleene c, Kleene d, Kleene e, Kleene f, Kleene g, Kleene h) =>
        new((a._zeker & b._zeker & c._zeker & d._zeker & e._zeker & f._zeker & g._zeker & h._zeker) | ((a._zeker | b._zeker | c._zeker | d._zeker | e._zeker | f._zeker | g._zeker | h._zeker) & ZekerJa));
}
