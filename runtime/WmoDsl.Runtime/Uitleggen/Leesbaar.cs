using System;
#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using System.Text;

namespace WmoDsl;

/// <summary>
/// Makes words of a case safe to show among others: what people typed may hold line breaks, terminal codes, or signs that turn the
/// direction of reading round. Each becomes a space.
/// </summary>
internal static class Leesbaar
{
    /// <summary>The words without such signs.</summary>
    public static string Maak(string woorden)
    {
        var eerste = Eerste(woorden);
        if (eerste < 0)
        {
            return woorden;
        }

        var tekst = new StringBuilder(woorden);
        for (var i = eerste; i < woorden.Length; i++)
        {
            if (IsOnleesbaar(woorden[i]))
            {
                tekst[i] = ' ';
            }
        }

        return tekst.ToString();
    }

    /// <summary>Whether the words can be shown as they stand: no such signs, and nowhere more white space than one space between two words.</summary>
    public static bool IsEffen(string woorden) =>
        woorden.Length == 0
#if NET
        || IsGewoon(woorden)
#endif
        || (woorden[0] != ' ' && woorden[woorden.Length - 1] != ' ' && woorden.AsSpan().IndexOf("  ".AsSpan()) < 0 && Eerste(woorden) < 0);

#if NET
    // Nothing but letters and signs of the English alphabet with one space between words: eight at a time, for all words of an explanation are looked at.
    private static bool IsGewoon(string woorden)
    {
        var laatste = woorden.Length - 1 - Vector128<ushort>.Count;
        if (!Vector128.IsHardwareAccelerated || laatste < 0 || woorden[0] == ' ' || woorden[^1] is <= ' ' or > '~')
        {
            return false;
        }

        ref var tekens = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(woorden.AsSpan()));
        var spatie = Vector128.Create((ushort)' ');
        var fout = Vector128<ushort>.Zero;
        for (var i = 0; ; i = Math.Min(i + Vector128<ushort>.Count, laatste))
        {
            var dit = Vector128.LoadUnsafe(ref tekens, (nuint)i);
            var volgende = Vector128.LoadUnsafe(ref tekens, (nuint)i + 1);
            fout |= Vector128.GreaterThan(dit - spatie, Vector128.Create((ushort)('~' - ' '))) | (Vector128.Equals(dit, spatie) & Vector128.Equals(volgende, spatie));
            if (i == laatste)
            {
                return fout == Vector128<ushort>.Zero;
            }
        }
    }
#endif

    // Where the first such sign is, or -1. Nearly all words are of the policy and have none.
    private static int Eerste(string woorden)
    {
        var begin = 0;
#if NET
        begin = woorden.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (begin < 0)
        {
            return -1;
        }
#endif
        for (var i = begin; i < woorden.Length; i++)
        {
            if (IsOnleesbaar(woorden[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsOnleesbaar(char teken) => char.IsControl(teken) || IsStuurteken(teken);

    // Line and paragraph separator, and the marks, embeddings, overrides and isolates of bidirectional text.
    private static bool IsStuurteken(char teken) =>
        teken is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
