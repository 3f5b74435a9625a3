using System.Collections.Immutable;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests;

/// <summary>Compiles little policies, and compares what is said about them.</summary>
internal static class Proef
{
    /// <summary>What every policy needs; tests that are not about it leave it out of sight.</summary>
    public const string Kop = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1

        """;

    private const char Open = '⟦';
    private const char Sluit = '⟧';

    public static Compilatie Compileer(params (string Pad, string Tekst)[] bestanden)
    {
        // A file beside the policy (../map/naam.wmo) is of a policy that can be built on.
        var bronnen = bestanden.Select(b => new SourceText(b.Pad, b.Tekst)).ToLookup(b => b.Path.StartsWith("../", StringComparison.Ordinal) ? b.Path.Split('/')[1] : "");
        return WmoCompiler.Compileer(Bomen(""), Inhoud(""), [.. bronnen.Select(b => b.Key).Where(k => k.Length > 0).Select(k => new Basisbeleid(k, Bomen(k), Inhoud(k)))]);

        ImmutableArray<SyntaxTree> Bomen(string van) => [.. bronnen[van].Where(b => b.Path.EndsWith(".wmo", StringComparison.Ordinal)).Select(b => WmoSyntax.Parse(b))];

        ImmutableArray<SourceText> Inhoud(string van) => [.. bronnen[van].Where(b => b.Path.EndsWith(".inhoud", StringComparison.Ordinal))];
    }

    /// <summary>A policy in one file, with <see cref="Kop"/> above it.</summary>
    public static Compilatie Compileer(string tekst) => Compileer(("beleid.wmo", Kop + tekst));

    /// <summary>A policy that must be right.</summary>
    public static Compilatie Goed(params (string Pad, string Tekst)[] bestanden)
    {
        var compilatie = Compileer(bestanden);
        compilatie.Diagnostics.ShouldBeEmpty(Lijst(compilatie.Diagnostics));
        return compilatie;
    }

    public static Compilatie Goed(string tekst) => Goed(("beleid.wmo", Kop + tekst));

    /// <summary>Exactly one message, about the words between ⟦ and ⟧.</summary>
    public static void GeeftEen(string tekst, string code, string melding, string hulp) => Geeft(Kop + tekst, (code, melding, hulp));

    /// <summary>As many messages as there are places between ⟦ and ⟧, in that order. Nothing is put above the text.</summary>
    public static void Geeft(string tekst, params (string Code, string Melding, string Hulp)[] verwacht) => Geeft([("beleid.wmo", tekst)], verwacht);

    public static void Geeft((string Pad, string Tekst)[] bestanden, params (string Code, string Melding, string Hulp)[] verwacht)
    {
        var gemarkeerd = bestanden.Select(b => (b.Pad, Gemarkeerd: LeesTekens(b.Tekst))).OrderBy(b => b.Pad, StringComparer.Ordinal).ToList();
        var compilatie = Compileer([.. gemarkeerd.Select(g => (g.Pad, g.Gemarkeerd.Tekst))]);
        compilatie.Diagnostics.Select(d => (d.Code, d.Message, d.Help)).ShouldBe(verwacht, Lijst(compilatie.Diagnostics));
        compilatie.Diagnostics.Select(d => $"{d.Source.Path} {d.Span}: {d.Source.GetText(d.Span)}")
            .ShouldBe(gemarkeerd.SelectMany(g => g.Gemarkeerd.Plaatsen.Select(p => $"{g.Pad} {p}: {g.Gemarkeerd.Tekst.Substring(p.Start, p.Length)}")));
    }

    public static string[] Codes(Compilatie compilatie) => [.. compilatie.Diagnostics.Select(d => d.Code)];

    /// <summary>Everything that was said, without places: what must not depend on the order of files and declarations.</summary>
    public static string[] Gezegd(Compilatie compilatie) =>
        [.. compilatie.Diagnostics.Select(d => $"{d.Code} [{d.Source.GetText(d.Span)}] {d.Message} {d.Help}").Order(StringComparer.Ordinal)];

    public static string Lijst(IEnumerable<WmoDiagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Select(d => $"{d.Source.Path}({d.Source.GetPosition(d.Span.Start).Line + 1}) {d.Code} [{d.Source.GetText(d.Span)}] {d.Message} | {d.Help}"));

    private static (string Tekst, ImmutableArray<TextSpan> Plaatsen) LeesTekens(string tekst)
    {
        var plaatsen = ImmutableArray.CreateBuilder<TextSpan>();
        while (tekst.IndexOf(Open) is var begin and >= 0)
        {
            var einde = tekst.IndexOf(Sluit);
            plaatsen.Add(new TextSpan(begin, einde - begin - 1));
            tekst = tekst.Remove(einde, 1).Remove(begin, 1);
        }

        return (tekst, plaatsen.ToImmutable());
    }
}
