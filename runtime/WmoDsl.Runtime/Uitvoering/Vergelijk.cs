using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace WmoDsl.Uitvoering;

/// <summary>
/// Comparisons without branches. What is a number underneath is compared as one, known or not, and only then is looked whether it was known; other
/// values (a month and a day do not compare) are left alone while one of them is unknown. The compiler of the machine knows the type, so that of
/// every method one line remains.
/// </summary>
internal static class Vergelijk
{
    /// <summary>Whether both are the same value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Gelijk<T>(T? links, T? rechts)
        where T : struct =>
        IsGeheel<T>() ? Kleene.Van(links.HasValue, rechts.HasValue, Geheel(links.GetValueOrDefault()) == Geheel(rechts.GetValueOrDefault()))
        : IsKeuze<T>() ? Kleene.Van(links.HasValue, rechts.HasValue, IsGelijk(links.GetValueOrDefault(), rechts.GetValueOrDefault()))
        : links.HasValue && rechts.HasValue ? Kleene.Van(IsGelijk(links.GetValueOrDefault(), rechts.GetValueOrDefault()))
        : Kleene.Onbekend;

    /// <inheritdoc cref="Gelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Gelijk<T>(T? links, T rechts)
        where T : struct =>
        IsKeuze<T>() ? Kleene.Van(links.HasValue, IsGelijk(links.GetValueOrDefault(), rechts))
        : links.HasValue ? Kleene.Van(IsGelijk(links.GetValueOrDefault(), rechts))
        : Kleene.Onbekend;

    /// <summary>Whether the left is not after the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Hoogstens<T>(T? links, T? rechts)
        where T : struct, IComparable<T> =>
        IsGeheel<T>() ? Kleene.Van(links.HasValue, rechts.HasValue, Geheel(links.GetValueOrDefault()) <= Geheel(rechts.GetValueOrDefault()))
        : links.HasValue && rechts.HasValue ? Kleene.Van(links.GetValueOrDefault().CompareTo(rechts.GetValueOrDefault()) <= 0)
        : Kleene.Onbekend;

    /// <summary>Whether the left is not after the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Hoogstens<T>(T? links, T rechts)
        where T : struct, IComparable<T> =>
        links.HasValue ? Kleene.Van(links.GetValueOrDefault().CompareTo(rechts) <= 0)
        : Kleene.Onbekend;

    /// <summary>Whether the left is not before the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Minstens<T>(T? links, T rechts)
        where T : struct, IComparable<T> =>
        links.HasValue ? Kleene.Van(links.GetValueOrDefault().CompareTo(rechts) >= 0)
        : Kleene.Onbekend;

    /// <summary>Whether the left is before the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MinderDan<T>(T? links, T rechts)
        where T : struct, IComparable<T> =>
        links.HasValue ? Kleene.Van(links.GetValueOrDefault().CompareTo(rechts) < 0)
        : Kleene.Onbekend;

    /// <summary>Whether the left is after the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MeerDan<T>(T? links, T rechts)
        where T : struct, IComparable<T> =>
        links.HasValue ? Kleene.Van(links.GetValueOrDefault().CompareTo(rechts) > 0)
        : Kleene.Onbekend;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsGelijk<T>(T links, T rechts)
        where T : struct => EqualityComparer<T>.Default.Equals(links, rechts);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsGeheel<T>()
        where T : struct =>
        typeof(T) == typeof(int) || typeof(T) == typeof(Afstand) || typeof(T) == typeof(Bedrag) || typeof(T) == typeof(Datum);

    // Only where asking costs nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsKeuze<T>()
        where T : struct =>
#if NET
        typeof(T).IsEnum;
#else
        false;
#endif

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Geheel<T>(T waarde)
        where T : struct =>
        typeof(T) == typeof(int) ? Unsafe.As<T, int>(ref waarde)
        : typeof(T) == typeof(Afstand) ? Unsafe.As<T, Afstand>(ref waarde).InMillimeter
        : typeof(T) == typeof(Bedrag) ? Unsafe.As<T, Bedrag>(ref waarde).InCenten
        : Unsafe.As<T, Datum>(ref waarde).Dagnummer;
}
