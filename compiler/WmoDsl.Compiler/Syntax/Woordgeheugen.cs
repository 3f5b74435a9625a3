using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

/// <summary>A word as it was written, of which there is one object however often it is written.</summary>
/// <param name="tekst">The word, in Unicode form C.</param>
internal sealed class Woord(string tekst)
{
    /// <summary>The word.</summary>
    public string Tekst { get; } = tekst;

    /// <summary>What it begins in the tree of fixed words, or nothing; most words begin none.</summary>
    public Woordenschat.Knoop? Begin { get; } = Woordenschat.Wortel.Na(tekst);
}

/// <summary>
/// Words seen before. A policy is written in a few thousand different words, and has many more. What is kept is of a fixed size, and who finds
/// something else in a place takes that place: so files can be read at the same time, and nothing grows.
/// </summary>
internal static class Woordgeheugen
{
    private const int Langste = 24;
    private const int Plaatsen = 4096;

    private static readonly Woord?[] Gezien = new Woord?[Plaatsen];

    /// <summary>The word at a place in a text, or nothing when it must be looked at more closely, or is no word that comes back.</summary>
    public static Woord? Zoek(string tekst, TextSpan span)
    {
        if (span.Length > Langste)
        {
            return null;
        }

        var sleutel = 0u;
        for (var i = span.Start; i < span.End; i++)
        {
            if (tekst[i] >= Naamsleutel.EersteSamengesteld)
            {
                return null; // it may have to be put in form C
            }

            sleutel = (sleutel * 31) + tekst[i];
        }

        ref var plaats = ref Gezien[(sleutel ^ (sleutel >> 12)) % Plaatsen];
        var gezien = plaats;
        if (gezien is null || !IsGelijk(gezien.Tekst, tekst, span))
        {
            gezien = new Woord(tekst.Substring(span.Start, span.Length));
            plaats = gezien;
        }

        return gezien;
    }

    private static bool IsGelijk(string woord, string tekst, TextSpan span)
    {
        if (woord.Length != span.Length)
        {
            return false;
        }

        for (var i = 0; i < woord.Length; i++)
        {
            if (woord[i] != tekst[span.Start + i])
            {
                return false;
            }
        }

        return true;
    }
}
