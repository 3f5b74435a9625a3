using System;
using System.Globalization;
using System.Text;
using Spectre.Console;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Weergave;

/// <summary>The line of a file that a message is about, with a line below it that points at the words.</summary>
/// <param name="Regel">The line; of a very long one the part around the words.</param>
/// <param name="Wijzer">Blanks up to the words, then <c>^</c> below them.</param>
internal readonly record struct Uitsnede(string Regel, string Wijzer)
{
    private const int Breedste = 160;
    private const int Ervoor = 60;

    /// <summary>Cuts out the line where the words begin; of words on more lines the first line is pointed at.</summary>
    public static Uitsnede Van(SourceText bestand, TextSpan woorden)
    {
        var (nummer, kolom) = bestand.GetPosition(woorden.Start);
        var regel = bestand.GetLine(nummer);
        kolom = Math.Min(kolom, regel.Length);
        var einde = (int)Math.Min((long)kolom + woorden.Length, regel.Length);
        var links = "";
        if (regel.Length > Breedste)
        {
            var begin = NietHalf(regel, Math.Max(0, kolom - Ervoor));
            var tot = NietHalf(regel, Math.Min(regel.Length, begin + Breedste));
            links = begin > 0 ? "…" : "";
            regel = regel[begin..tot] + (tot < regel.Length ? "…" : "");
            (kolom, einde) = (kolom - begin, Math.Min(einde, tot) - begin);
        }

        var voor = new StringBuilder(links.Length + kolom).Append(' ', links.Length);
        foreach (var teken in regel[..kolom].EnumerateRunes())
        {
            // A tab stays a tab, so that both lines jump as far.
            voor.Append(teken.Value == '\t' ? "\t" : new string(' ', Breedte(teken)));
        }

        var breedte = 0;
        foreach (var teken in regel[kolom..einde].EnumerateRunes())
        {
            breedte += teken.Value == '\t' ? 1 : Breedte(teken);
        }

        return new Uitsnede(links + regel, voor.Append('^', Math.Max(1, breedte)).ToString());
    }

    // Columns on the screen. What is common in Dutch is one; Spectre knows the rest, but need not be woken for it.
    private static int Breedte(Rune teken) =>
        teken.Value < 0x300 ? 1
        : Rune.GetUnicodeCategory(teken) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : teken.ToString().GetCellWidth();

    private static int NietHalf(string tekst, int plaats) =>
        plaats > 0 && plaats < tekst.Length && char.IsLowSurrogate(tekst[plaats]) ? plaats - 1 : plaats;
}
