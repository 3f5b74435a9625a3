using System;
using System.Runtime.CompilerServices;

namespace WmoDsl;

/// <summary>
/// A condition with its value and the number of its article, in eight bytes without references: for a buffer of the caller's own, also one on the
/// stack. <see cref="Besluitschema.Voorwaarden"/> and <see cref="Besluitschema.Artikelen"/> tell what the numbers mean.
/// </summary>
/// <example><code>
/// Span&lt;Voorwaardewaarde&gt; waarden = stackalloc Voorwaardewaarde[Scootmobiel.AantalVoorwaarden];
/// Scootmobiel.Bepaal(gegevens, peildatum).Voorwaarden(waarden);
/// </code></example>
public readonly struct Voorwaardewaarde : IEquatable<Voorwaardewaarde>
{
    // The number of the condition in the lowest 16 bits, above it the article, above that the value: one word to write.
    private readonly ulong _bits;

    private const int Waardeplaats = 32;

    /// <summary>Makes one; for generated code.</summary>
    /// <param name="nummer">Index of the condition, 0 to 65535.</param>
    /// <param name="artikel">Index of its article, or -1.</param>
    /// <param name="waarde">Its value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Voorwaardewaarde(int nummer, int artikel, Kleene waarde) => _bits = (ushort)nummer | ((ulong)(ushort)artikel << 16) | ((ulong)waarde.Zeker << Waardeplaats);

    /// <summary>The same condition with its value filled in.</summary>
    /// <param name="onbekend">The bits of the condition when it is onbekend.</param>
    /// <param name="waarde">Its value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Voorwaardewaarde(ulong onbekend, Kleene waarde) => _bits = onbekend | ((ulong)waarde.Zeker << Waardeplaats);

    /// <summary>Where the bits have the value.</summary>
    internal const ulong Waardebits = 3UL << Waardeplaats;

    /// <summary>All in one word.</summary>
    internal ulong Bits => _bits;

    /// <summary>Index in <see cref="Besluitschema.Voorwaarden"/>.</summary>
    public int Nummer => (ushort)_bits;

    /// <summary>Index in <see cref="Besluitschema.Artikelen"/>; -1 when the condition rests on nothing of its own.</summary>
    public int Artikel => (short)(_bits >> 16);

    /// <summary>The value.</summary>
    public Kleene Waarde => Kleene.VanZeker((uint)(_bits >> Waardeplaats));

    /// <summary>Whether both are the same condition with the same value.</summary>
    public static bool operator ==(Voorwaardewaarde links, Voorwaardewaarde rechts) => links.Equals(rechts);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Voorwaardewaarde links, Voorwaardewaarde rechts) => !links.Equals(rechts);

    /// <inheritdoc/>
    public bool Equals(Voorwaardewaarde other) => _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Voorwaardewaarde other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _bits.GetHashCode();

    /// <summary><c>3: ja</c></summary>
    public override string ToString() => Nummer.ToString(System.Globalization.CultureInfo.InvariantCulture) + ": " + Waarde;
}
