using System.Runtime.CompilerServices;

namespace WmoDsl.Uitvoering;

// What is a number underneath beside a known number: by far the most there is to compare. Written out for every type, so that the compiler of the machine has
// nothing to find out: there is so much that it writes out in one place, and no more.
public static partial class Is
{
    /// <inheritdoc cref="Gelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Gelijk(int? links, int rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault() == rechts);

    /// <inheritdoc cref="Ongelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Ongelijk(int? links, int rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault() != rechts);

    /// <inheritdoc cref="Minstens{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Minstens(int? links, int rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault() >= rechts);

    /// <inheritdoc cref="Hoogstens{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Hoogstens(int? links, int rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault() <= rechts);

    /// <inheritdoc cref="MeerDan{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MeerDan(int? links, int rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault() > rechts);

    /// <inheritdoc cref="MinderDan{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MinderDan(int? links, int rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault() < rechts);

    /// <inheritdoc cref="Gelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Gelijk(Afstand? links, Afstand rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InMillimeter == rechts.InMillimeter);

    /// <inheritdoc cref="Ongelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Ongelijk(Afstand? links, Afstand rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InMillimeter != rechts.InMillimeter);

    /// <inheritdoc cref="Minstens{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Minstens(Afstand? links, Afstand rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InMillimeter >= rechts.InMillimeter);

    /// <inheritdoc cref="Hoogstens{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Hoogstens(Afstand? links, Afstand rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InMillimeter <= rechts.InMillimeter);

    /// <inheritdoc cref="MeerDan{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MeerDan(Afstand? links, Afstand rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InMillimeter > rechts.InMillimeter);

    /// <inheritdoc cref="MinderDan{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MinderDan(Afstand? links, Afstand rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InMillimeter < rechts.InMillimeter);

    /// <inheritdoc cref="Gelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Gelijk(Bedrag? links, Bedrag rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InCenten == rechts.InCenten);

    /// <inheritdoc cref="Ongelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Ongelijk(Bedrag? links, Bedrag rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InCenten != rechts.InCenten);

    /// <inheritdoc cref="Minstens{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Minstens(Bedrag? links, Bedrag rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InCenten >= rechts.InCenten);

    /// <inheritdoc cref="Hoogstens{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Hoogstens(Bedrag? links, Bedrag rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InCenten <= rechts.InCenten);

    /// <inheritdoc cref="MeerDan{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MeerDan(Bedrag? links, Bedrag rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InCenten > rechts.InCenten);

    /// <inheritdoc cref="MinderDan{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MinderDan(Bedrag? links, Bedrag rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().InCenten < rechts.InCenten);

    /// <inheritdoc cref="Gelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Gelijk(Datum? links, Datum rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().Dagnummer == rechts.Dagnummer);

    /// <inheritdoc cref="Ongelijk{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Ongelijk(Datum? links, Datum rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().Dagnummer != rechts.Dagnummer);

    /// <inheritdoc cref="Minstens{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Minstens(Datum? links, Datum rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().Dagnummer >= rechts.Dagnummer);

    /// <inheritdoc cref="Hoogstens{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene Hoogstens(Datum? links, Datum rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().Dagnummer <= rechts.Dagnummer);

    /// <inheritdoc cref="MeerDan{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MeerDan(Datum? links, Datum rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().Dagnummer > rechts.Dagnummer);

    /// <inheritdoc cref="MinderDan{T}(T?, T?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Kleene MinderDan(Datum? links, Datum rechts) => Kleene.Van(links.HasValue, links.GetValueOrDefault().Dagnummer < rechts.Dagnummer);
}
