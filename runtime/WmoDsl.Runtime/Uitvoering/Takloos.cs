using System.Runtime.CompilerServices;

namespace WmoDsl.Uitvoering;

/// <summary>
/// Conditions as numbers. Whether a rule applies differs from case to case, so a branch on it is guessed wrong half the time, and a wrong guess
/// costs as much as twenty conditions. The compiler of the machine avoids branches by itself, but not inside a loop of the caller.
/// </summary>
internal static class Takloos
{
    /// <summary>1 for true, 0 for false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Getal(bool waarde) =>
#if NET
        // A bool is that already, but C# has no way to say so.
        Unsafe.As<bool, byte>(ref waarde);
#else
        waarde ? 1u : 0u;
#endif

    /// <summary>All bits for true, none for false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Masker(bool waarde) => 0UL - Getal(waarde);
}
