using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Fouten;

/// <summary>
/// One case of the collection of broken policies (the <c>.txt</c> files next to this one). A case has a title, what the author did, and what the terminal must show:
/// <code>
/// === Kleiner dan of gelijk aan, als teken
/// -     b. loopafstand is hoogstens grens loopafstand
/// +     b. loopafstand &lt;= grens loopafstand
/// ---
/// beleid.wmo:47:20: fout WMO1005: …
/// </code>
/// Lines with <c>-</c> stand in <c>basis.wmo</c>, which is right, and are replaced by those with <c>+</c>; so whatever is said, is said about that slip.
/// A theme may have a policy of its own to slip in, named like it (<c>11-lijsten.wmo</c>). A case that is about neither gives its files whole, each after
/// <c>>>> naam</c>; a file beside the policy (<c>../map/naam.wmo</c>) is of a policy that can be built on. A sign that cannot be seen is written as its code: <c>⟨00A0⟩</c>.
/// </summary>
public sealed partial record Foutgeval(string Thema, string Titel, string Invoer, string Verwacht)
{
    /// <summary>What is expected of a text with which nothing is wrong.</summary>
    public const string Goed = "geen meldingen";

    /// <summary>Where the collection stands.</summary>
    public static string Map { get; } = Path.GetFullPath(Path.Combine(Hier(), "."));

    /// <summary>The themes: a file each.</summary>
    public static IEnumerable<string> Themas => Directory.GetFiles(Map, "*.txt").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal);

    /// <summary>Every case there is.</summary>
    public static IEnumerable<Foutgeval> Alle => Themas.SelectMany(t => Lees(t).Gevallen);

    /// <summary>The policy that most cases are a slip in.</summary>
    public static string Basis { get; } = Bestand("basis.wmo");

    /// <summary>The policies that the cases are a slip in: that of most, and those of themes that have their own.</summary>
    public static IEnumerable<string> Grondslagen => Themas.Select(Grondslag).Distinct();

    /// <summary>The outline of the source that those policies cite.</summary>
    public static string Inhoud { get; } = Bestand("leidraad.inhoud");

    /// <summary>The cases of a theme, and what stands above them.</summary>
    public static (string Inleiding, IReadOnlyList<Foutgeval> Gevallen) Lees(string thema)
    {
        var delen = Bestand(thema + ".txt").Split("\n=== ");
        return (delen[0].Trim(), [.. delen.Skip(1).Select(deel =>
        {
            var kop = deel.IndexOf('\n', StringComparison.Ordinal);
            var streep = deel.IndexOf("\n---\n", StringComparison.Ordinal);
            streep.ShouldBeGreaterThan(0, deel);
            return new Foutgeval(thema, deel[..kop], deel[(kop + 1)..streep], deel[(streep + 5)..].TrimEnd('\n'));
        })]);
    }

    /// <summary>A theme as it is written.</summary>
    public static string Schrijf(string inleiding, IEnumerable<Foutgeval> gevallen) =>
        inleiding + "\n" + string.Concat(gevallen.Select(g => $"\n=== {g.Titel}\n{g.Invoer}\n---\n{g.Verwacht}\n"));

    /// <summary>The files that the compiler gets.</summary>
    public IReadOnlyList<SourceText> Bestanden()
    {
        var regels = Invoer.Split('\n');
        if (!regels[0].StartsWith(">>> ", StringComparison.Ordinal))
        {
            return [new SourceText("beleid.wmo", Vergis(regels)), new SourceText("leidraad.inhoud", Inhoud)];
        }

        var bestanden = new List<(string Naam, List<string> Regels)>();
        foreach (var regel in regels)
        {
            if (regel.StartsWith(">>> ", StringComparison.Ordinal))
            {
                bestanden.Add((regel[4..], []));
            }
            else
            {
                bestanden[^1].Regels.Add(Tekens(regel));
            }
        }

        return [.. bestanden.Select(b => new SourceText(b.Naam, string.Join("\n", b.Regels)))];
    }

    /// <summary>What compiling the files gives.</summary>
    public Compilatie Compileer()
    {
        var bestanden = Bestanden().ToLookup(b => b.Path.StartsWith("../", StringComparison.Ordinal) ? b.Path.Split('/')[1] : "");
        return WmoCompiler.Compileer(Bomen(""), Inhouden(""), [.. bestanden.Select(b => b.Key).Where(k => k.Length > 0).Select(k => new Basisbeleid(k, Bomen(k), Inhouden(k)))]);

        ImmutableArray<SyntaxTree> Bomen(string van) => [.. bestanden[van].Where(b => b.Path.EndsWith(".wmo", StringComparison.Ordinal)).Select(b => WmoSyntax.Parse(b))];

        ImmutableArray<SourceText> Inhouden(string van) => [.. bestanden[van].Where(b => b.Path.EndsWith(".inhoud", StringComparison.Ordinal))];
    }

    /// <summary>A text with codes for what cannot be seen.</summary>
    public static string Zichtbaar(string tekst)
    {
        var zichtbaar = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            var onzichtbaar = teken is not (' ' or '\n') && char.GetUnicodeCategory(teken) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;
            zichtbaar.Append(onzichtbaar ? string.Create(CultureInfo.InvariantCulture, $"⟨{(int)teken:X4}⟩") : teken.ToString());
        }

        return zichtbaar.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Thema}: {Titel}";

    private string Vergis(string[] invoer)
    {
        var tekst = "\n" + Grondslag(Thema);
        for (var i = 0; i < invoer.Length;)
        {
            var (oud, nieuw) = (Neem('-'), Neem('+'));
            var plaats = tekst.IndexOf(oud, StringComparison.Ordinal);
            (oud.Length > 0 && plaats >= 0 && tekst.IndexOf(oud, plaats + 1, StringComparison.Ordinal) < 0).ShouldBeTrue($"{this}: moet precies één keer in het beleid staan:{oud}");
            tekst = tekst[..plaats] + nieuw + tekst[(plaats + oud.Length)..];

            string Neem(char wat)
            {
                var begin = i;
                while (i < invoer.Length && invoer[i].StartsWith(wat))
                {
                    i++;
                }

                return "\n" + string.Concat(invoer[begin..i].Select(r => Tekens(r.Length < 2 ? "" : r[2..]) + "\n"));
            }
        }

        return tekst[1..];
    }

    private static string Grondslag(string thema) => File.Exists(Path.Combine(Map, thema + ".wmo")) ? Bestand(thema + ".wmo") : Basis;

    private static string Tekens(string regel) =>
        Code().Replace(regel, m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private static string Bestand(string naam) => File.ReadAllText(Path.Combine(Map, naam)).ReplaceLineEndings("\n");

    private static string Hier([CallerFilePath] string pad = "") => Path.GetDirectoryName(pad)!;

    [GeneratedRegex("⟨([0-9A-F]{4})⟩")]
    private static partial Regex Code();
}
