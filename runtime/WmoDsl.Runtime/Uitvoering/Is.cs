using System;
using System.Runtime.CompilerServices;

namespace WmoDsl.Uitvoering;

/// <summary>
/// The comparisons of the language, for generated code: <c>Is.Hoogstens(gegevens.Loopafstand, grens)</c>. An operand that is
/// <see langword="null"/> is unknown, and then so is the answer. Nothing is allocated.
/// </summary>
public static partial class Is
{
    /// <summary><c>links is rechts</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Gelijk<T>(T? links, T? rechts)
        where T : struct => Vergelijk.Gelijk(links, rechts);

    /// <inheritdoc cref="Gelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Gelijk<T>(T? links, T rechts)
        where T : struct => Vergelijk.Gelijk(links, rechts);

    /// <summary><c>links is rechts</c>, of two conditions: unknown as soon as one of them is.</summary>
    public static Kleene Gelijk(Kleene links, Kleene rechts) => (links & rechts) | (!links & !rechts);

    /// <summary><c>links is niet rechts</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Ongelijk<T>(T? links, T? rechts)
        where T : struct => !Gelijk(links, rechts);

    /// <inheritdoc cref="Ongelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Ongelijk<T>(T? links, T rechts)
        where T : struct => !Gelijk(links, rechts);

    /// <summary><c>links is niet rechts</c>, of two conditions.</summary>
    public static Kleene Ongelijk(Kleene links, Kleene rechts) => !Gelijk(links, rechts);

    /// <summary><c>links is rechts</c>, of a definition and one of its outcomes: unknown while it is not decided.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Gelijk<T>(Uitkomststand<T> links, T rechts)
        where T : struct => links.Is(rechts);

    /// <summary><c>links is niet rechts</c>, of a definition and one of its outcomes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Ongelijk<T>(Uitkomststand<T> links, T rechts)
        where T : struct => !links.Is(rechts);

    /// <summary><c>links is minstens rechts</c>, <c>is op zijn vroegst</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Minstens<T>(T? links, T? rechts)
        where T : struct, IComparable<T> => Vergelijk.Hoogstens(rechts, links);

    /// <inheritdoc cref="Minstens{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Minstens<T>(T? links, T rechts)
        where T : struct, IComparable<T> => Vergelijk.Minstens(links, rechts);

    /// <summary><c>links is hoogstens rechts</c>, <c>is uiterlijk</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Hoogstens<T>(T? links, T? rechts)
        where T : struct, IComparable<T> => Vergelijk.Hoogstens(links, rechts);

    /// <inheritdoc cref="Hoogstens{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Hoogstens<T>(T? links, T rechts)
        where T : struct, IComparable<T> => Vergelijk.Hoogstens(links, rechts);

    /// <summary><c>links is meer dan rechts</c>, <c>is na</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MeerDan<T>(T? links, T? rechts)
        where T : struct, IComparable<T> => !Hoogstens(links, rechts);

    /// <inheritdoc cref="MeerDan{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MeerDan<T>(T? links, T rechts)
        where T : struct, IComparable<T> => Vergelijk.MeerDan(links, rechts);

    /// <summary><c>links is minder dan rechts</c>, <c>is vóór</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MinderDan<T>(T? links, T? rechts)
        where T : struct, IComparable<T> => !Minstens(links, rechts);

    /// <inheritdoc cref="MinderDan{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MinderDan<T>(T? links, T rechts)
        where T : struct, IComparable<T> => Vergelijk.MinderDan(links, rechts);

    /// <summary><c>waarde ligt van … tot en met …</c>: nee as soon as one of the two known bounds excludes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Tussen<T>(T? waarde, T? van, T? totEnMet)
        where T : struct, IComparable<T> => Minstens(waarde, van) & Hoogstens(waarde, totEnMet);

    /// <summary><c>er is een …</c>: whether a role that may be unfilled is filled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Aanwezig<T>(Rol<T>? rol)
        where T : class => Kleene.Van(rol.HasValue, rol.HasValue & !rol.GetValueOrDefault().Ontbreekt);

    /// <summary>Whether a list has a member; the first has number 1.</summary>
    public static Kleene Aanwezig<T>(Lijst<T>? lijst, int nummer)
        where T : class => lijst is null ? Kleene.Onbekend : Kleene.Van(lijst.Count >= nummer);

    /// <summary>A member of a list, when it is known to be there; the first has number 1.</summary>
    public static T? Lid<T>(Lijst<T>? lijst, int nummer)
        where T : class => lijst is not null && lijst.Count >= nummer ? lijst[nummer - 1] : null;

    /// <summary>
    /// What is said of someone: nee when they are known not to be there, unknown when nobody knows whether they are, else the
    /// condition itself.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Bij(Kleene aanwezig, Kleene voorwaarde) =>
        Kleene.VanZeker((voorwaarde.Zeker & (uint)aanwezig.JaMasker) | (aanwezig.Zeker & (uint)aanwezig.NeeMasker));
}
