using System;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif
using WmoDsl.Uitvoering;

namespace WmoDsl;

/// <summary>
/// All that the conditions of a decision can be, made once with the schema: what remains for a case is to choose by two bits a condition. Reads traces
/// as <see cref="Sporen"/> makes them.
/// </summary>
internal sealed class Voorwaardestanden
{
    // Of every condition its objects by value, four places each: an index is then a shift.
    private readonly Voorwaardestand[] _standen;

    // What goes to the buffer for every condition while nothing is known of it.
    private readonly ulong[] _onbekend;

    public Voorwaardestanden(Voorwaarde[] voorwaarden)
    {
        _onbekend = new ulong[voorwaarden.Length];
        _standen = new Voorwaardestand[voorwaarden.Length * 4];
        for (var i = 0; i < voorwaarden.Length; i++)
        {
            _onbekend[i] = new Voorwaardewaarde(i, voorwaarden[i].Artikel, Kleene.Onbekend).Bits;
            foreach (var waarde in new[] { Kleene.Onbekend, Kleene.Ja, Kleene.Nee })
            {
                _standen[(i * 4) + (int)waarde.Zeker] = voorwaarden[i].Met(waarde);
            }
        }
    }

    /// <summary>How many conditions there are.</summary>
    public int Aantal => _onbekend.Length;

    /// <summary>A condition with its value.</summary>
    /// <param name="voorwaarde">Its number.</param>
    /// <param name="waarde">Two bits of a trace.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Voorwaardestand Stand(int voorwaarde, ulong waarde) => _standen[(voorwaarde * 4) + (int)(waarde & 3)];

    /// <inheritdoc cref="Besluitschema.Schrijf"/>
    public void Schrijf(int woord, ulong spoor, Span<Voorwaardewaarde> doel)
    {
        if (doel.Length < _onbekend.Length)
        {
            throw new ArgumentException("Er is plaats nodig voor " + Aantal.ToString(System.Globalization.CultureInfo.InvariantCulture) + " voorwaarden.", nameof(doel));
        }

        var i = woord * Sporen.PerWoord;
        var einde = Math.Min(i + Sporen.PerWoord, _onbekend.Length);
#if NET
        if (Avx2.IsSupported)
        {
            // Four at a time: each shifted to where a buffer has the value.
            ref var van = ref MemoryMarshal.GetArrayDataReference(_onbekend);
            ref var naar = ref Unsafe.As<Voorwaardewaarde, ulong>(ref MemoryMarshal.GetReference(doel));
            var plaats = Vector256.Create(32UL, 30UL, 28UL, 26UL);
            var masker = Vector256.Create(Voorwaardewaarde.Waardebits);
            for (var vier = Vector256.Create(spoor); i <= einde - 4; i += 4, vier >>>= 8)
            {
                var waarden = Avx2.ShiftLeftLogicalVariable(vier, plaats) & masker;
                (waarden | Vector256.LoadUnsafe(ref van, (nuint)i)).StoreUnsafe(ref naar, (nuint)i);
            }
        }
#endif

        for (; i < einde; i++)
        {
            doel[i] = new Voorwaardewaarde(_onbekend[i], Sporen.Lees(spoor, i % Sporen.PerWoord));
        }
    }
}
