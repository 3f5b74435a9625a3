using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

/// <summary>
/// The outline of a source: its numbering, headings and a hash per paragraph, without its text. One entry a line: <c>4.13 "Scootmobiel" 0123456789abcdef</c>;
/// the first line with a number is the paragraph, later ones are headed parts in it; <c>9 onderdeel a 0123456789abcdef</c> is a lettered part.
/// </summary>
public sealed class Inhoudsopgave
{
    private const int Hashlengte = 16;

    private readonly ILookup<string, Inhoudsregel> _opNummer;

    private Inhoudsopgave(SourceText source, ImmutableArray<Inhoudsregel> regels, bool onleesbaar)
    {
        Source = source;
        HeeftOnleesbareRegels = onleesbaar;
        Regels = regels;
        _opNummer = regels.ToLookup(r => r.Nummer, StringComparer.Ordinal);
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>Whether lines were left out because they could not be read; what is not found may stand there.</summary>
    public bool HeeftOnleesbareRegels { get; }

    /// <summary>Its entries in order.</summary>
    public ImmutableArray<Inhoudsregel> Regels { get; }

    /// <summary>All numbers, each once, in order.</summary>
    public IEnumerable<string> Nummers => Regels.Select(r => r.Nummer).Distinct();

    /// <summary>Reads an outline; a line that cannot be read is reported and left out.</summary>
    public static Inhoudsopgave Lees(SourceText source, DiagnosticBag diagnostics)
    {
        var regels = ImmutableArray.CreateBuilder<Inhoudsregel>();
        var onleesbaar = false;
        for (var i = 0; i < source.LineCount; i++)
        {
            var tekst = source.GetLine(i);
            var kaal = tekst.Trim('\uFEFF', ' ', '\t');
            if (kaal.Length > 0 && !kaal.StartsWith("#", StringComparison.Ordinal))
            {
                if (LeesRegel(kaal) is { } regel)
                {
                    regels.Add(regel);
                }
                else
                {
                    onleesbaar = true;
                    diagnostics.Add(Meldingen.InhoudOnleesbaar(new Plaats(source, new TextSpan(source.GetLineStart(i), tekst.Length))));
                }
            }
        }

        return new Inhoudsopgave(source, regels.ToImmutable(), onleesbaar);
    }

    // A number, and then if they are there: the word onderdeel with a letter, a heading in quotes; a hash at the end. One space between.
    private static Inhoudsregel? LeesRegel(string tekst)
    {
        const string Onderdeel = " onderdeel ";
        var einde = tekst.Length - Hashlengte - 1;
        var i = Tot(0, t => IsKleineLetterOfCijfer(t) || t is (>= 'A' and <= 'Z') or '.' or ':' or '-');
        if (i == 0 || tekst[0] is '.' or ':' or '-' || einde < i || tekst[einde] != ' ' || Tot(einde + 1, t => t is (>= '0' and <= '9') or (>= 'a' and <= 'f')) < tekst.Length)
        {
            return null;
        }

        var nummer = tekst.Substring(0, i);
        string? onderdeel = null;
        if (string.CompareOrdinal(tekst, i, Onderdeel, 0, Onderdeel.Length) == 0)
        {
            var begin = i + Onderdeel.Length;
            i = Tot(begin, IsKleineLetterOfCijfer);
            onderdeel = tekst.Substring(begin, i - begin);
        }

        string? kop = null;
        if (i + 2 < einde && tekst[i] == ' ' && tekst[i + 1] == '"' && tekst.IndexOf('"', i + 2) is > 0 and var sluit)
        {
            kop = tekst.Substring(i + 2, sluit - i - 2);
            i = sluit + 1;
        }

        return i == einde && onderdeel != "" ? new Inhoudsregel(nummer, onderdeel, kop, tekst.Substring(einde + 1)) : null;

        int Tot(int plaats, Func<char, bool> past)
        {
            while (plaats < tekst.Length && past(tekst[plaats]))
            {
                plaats++;
            }

            return plaats;
        }
    }

    private static bool IsKleineLetterOfCijfer(char teken) => teken is (>= '0' and <= '9') or (>= 'a' and <= 'z');

    /// <summary>Whether the outline has this number.</summary>
    public bool Heeft(string nummer) => _opNummer.Contains(nummer);

    /// <summary>Whether the number has this lettered part; a number without any lettered parts in the outline accepts all.</summary>
    public bool HeeftOnderdeel(string nummer, string onderdeel)
    {
        var onderdelen = _opNummer[nummer].Where(r => r.Onderdeel is not null).ToList();
        return onderdelen.Count == 0 || onderdelen.Any(r => r.Onderdeel == onderdeel);
    }

    /// <summary>The headings at a number: its own and those of its parts.</summary>
    public IEnumerable<string> Koppen(string nummer) => _opNummer[nummer].Select(r => r.Kop).OfType<string>();

    /// <summary>The number somebody probably meant: two digits that changed places, or the only one that is one slip away; of many that are just as near none is meant.</summary>
    public string? Bedoeld(string nummer)
    {
        var omgewisseld = Nummers.Where(n => n.Length == nummer.Length && string.Concat(n.OrderBy(t => t)) == string.Concat(nummer.OrderBy(t => t))).ToList();
        var bedoeld = Suggestions.Closest(nummer, Nummers);
        return omgewisseld.Count == 1 ? omgewisseld[0] : bedoeld is null || Suggestions.Closest(nummer, Nummers.Where(n => n != bedoeld)) is not null ? null : bedoeld;
    }

    /// <summary>The numbers with a heading, when there are; the heading is compared as names are.</summary>
    public IEnumerable<string> MetKop(string kop) =>
        Regels.Where(r => r.Onderdeel is null && r.Kop is not null && string.Equals(Naamsleutel.Van(r.Kop), Naamsleutel.Van(kop), StringComparison.OrdinalIgnoreCase)).Select(r => r.Nummer).Distinct();

    /// <summary>The last number in the outline that comes before one that it does not have: <c>4.15</c> for <c>4.16</c>. Only of the same chapter.</summary>
    public Inhoudsregel? Vorige(string nummer)
    {
        var punt = nummer.LastIndexOf('.');
        return punt > 0 && int.TryParse(nummer.Substring(punt + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var laatste)
            ? Regels.Where(r => r.Onderdeel is null && r.Nummer.LastIndexOf('.') == punt && string.CompareOrdinal(r.Nummer, 0, nummer, 0, punt + 1) == 0
                && int.TryParse(r.Nummer.Substring(punt + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var dit) && dit < laatste)
                .OrderBy(r => int.Parse(r.Nummer.Substring(punt + 1), NumberStyles.None, CultureInfo.InvariantCulture)).LastOrDefault()
            : null;
    }

    /// <summary>The numbers just before and after one in the outline, each with its own heading.</summary>
    public IEnumerable<Inhoudsregel> Buren(string nummer)
    {
        var hoofden = Regels.Where(r => r.Onderdeel is null).GroupBy(r => r.Nummer).Select(g => g.First()).ToList();
        var plaats = hoofden.FindIndex(r => r.Nummer == nummer);
        return plaats < 0 ? [] : hoofden.Skip(plaats + 1).Take(1).Concat(hoofden.Skip(Math.Max(0, plaats - 1)).Take(Math.Min(1, plaats)));
    }
}

/// <summary>An entry of an outline.</summary>
/// <param name="Nummer">Number as in the source: <c>4.13</c>.</param>
/// <param name="Onderdeel">Letter of a part.</param>
/// <param name="Kop">Heading.</param>
/// <param name="Hash">First 16 hexadecimal digits of the SHA-256 of the text with white space collapsed.</param>
public sealed record Inhoudsregel(string Nummer, string? Onderdeel, string? Kop, string Hash);
