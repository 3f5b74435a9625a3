using System;
using System.Runtime.CompilerServices;

namespace WmoDsl.Uitvoering;

/// <summary>
/// How a definition stands in a case, with its value when it is decided; for generated code. <c>default</c> is: not known.
/// </summary>
/// <typeparam name="T">
/// <see cref="bool"/>, an enum, <see cref="Datum"/>, <see cref="Tekst"/>, or <see cref="decimal"/> for all that is counted, in the
/// unit of its kind (euro, metres, percents, days, months, years).
/// </typeparam>
public readonly struct Vaststelling<T>
    where T : struct
{
    private readonly T _waarde;

    // The default must mean Onbekend, which is not the first of Beslisstand.
    private readonly byte _stand;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vaststelling(Beslisstand stand, T waarde)
    {
        _stand = (byte)((int)stand ^ (int)Beslisstand.Onbekend);
        _waarde = waarde;
    }

    /// <summary>How far it is settled.</summary>
    public Beslisstand Stand => (Beslisstand)(_stand ^ (int)Beslisstand.Onbekend);

    /// <summary>The value when it is decided; else <see langword="null"/>.</summary>
    public T? Waarde => Stand == Beslisstand.Beslist ? _waarde : null;

    /// <summary>Decided on a value, or not known yet when that is <see langword="null"/>.</summary>
    public static Vaststelling<T> Van(T? waarde) => waarde.HasValue
        ? new Vaststelling<T>(Beslisstand.Beslist, waarde.GetValueOrDefault())
        : default;

    /// <summary>What was decided, with the value that belongs to it.</summary>
    /// <param name="beslissing">How it is settled.</param>
    /// <param name="waarde">The value of <see cref="Beslissing.Waarde"/>; ignored when nothing is decided.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vaststelling<T> Van(Beslissing beslissing, T? waarde) => new(beslissing.Stand, waarde.GetValueOrDefault());

    /// <inheritdoc/>
    public override string ToString() => Waarde?.ToString() ?? Stand.ToString();
}

/// <summary>Text as a value among others; for generated code.</summary>
public readonly struct Tekst : IEquatable<Tekst>
{
    private readonly string? _waarde;

    private Tekst(string waarde) => _waarde = waarde;

    /// <summary>The text.</summary>
    public string Waarde => _waarde ?? "";

    /// <summary>A text, or nothing.</summary>
    public static Tekst? Van(string? waarde) => waarde is null ? null : new Tekst(waarde);

    /// <summary>Whether both are the same, letter for letter.</summary>
    public static bool operator ==(Tekst links, Tekst rechts) => links.Equals(rechts);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Tekst links, Tekst rechts) => !links.Equals(rechts);

    /// <inheritdoc/>
    public bool Equals(Tekst other) => string.Equals(Waarde, other.Waarde, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tekst other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde;
}
