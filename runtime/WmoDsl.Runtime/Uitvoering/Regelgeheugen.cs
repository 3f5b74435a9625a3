using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WmoDsl.Uitvoering;

/// <summary>
/// What the rules of a definition come to, by what their conditions are; for generated code. Worked out when a combination is met for the first time:
/// it is the same ever after. May be used from more than one thread: whoever comes first, writes the same byte.
/// </summary>
public static class Regelgeheugen
{
    /// <summary>Makes one that remembers nothing yet.</summary>
    /// <param name="voorwaarden">How many conditions there are.</param>
    public static byte[] Maak(int voorwaarden) => new byte[1 << (2 * voorwaarden)];

    /// <summary>What was remembered; not <see cref="Beslissing.IsOnthouden"/> when it is nothing.</summary>
    /// <param name="geheugen">A byte for every combination, of two bits a condition.</param>
    /// <param name="stand">The conditions, as <see cref="Sporen"/> puts them in a word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Beslissing Van(byte[] geheugen, ulong stand) => Beslissing.VanCode(
#if NET
        // There are no more conditions than there is room for: a check of the index would only cost.
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(geheugen), (nint)stand));
#else
        geheugen[(int)stand]);
#endif

    /// <summary>Remembers what the rules come to.</summary>
    /// <param name="geheugen">A byte for every combination, of two bits a condition.</param>
    /// <param name="stand">The conditions, as <see cref="Sporen"/> puts them in a word.</param>
    /// <param name="beslissing">What they come to; on a value of 0 to 30.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Beslissing Onthoud(byte[] geheugen, ulong stand, Beslissing beslissing)
    {
        geheugen[(int)stand] = checked((byte)beslissing.Code);
        return beslissing;
    }
}
