using System.Collections.Immutable;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Generator.Tests.Hulp;

/// <summary>Policies for tests: from a file beside the tests, or from text.</summary>
public static class Proefbeleid
{
    /// <summary>What every policy in a test begins with.</summary>
    public const string Begin = """
        beleid "Proef"
          geldig vanaf 1 januari 2022
        bron Leidraad is beleidsregel "Leidraad"
        paragraaf Leidraad 1.1

        """;

    /// <summary>Text of a policy file of the tests.</summary>
    public static string Tekst(string naam) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Beleid", naam));

    /// <summary>A policy file of the tests, which must have no errors.</summary>
    public static Beleid Lees(string naam) => Compileer((naam, Tekst(naam)));

    /// <summary>A policy from its text after <see cref="Begin"/>; must have no errors.</summary>
    public static Beleid Van(string tekst) => Compileer(("proef.wmo", Begin + tekst));

    /// <summary>A policy of several files; must have no errors.</summary>
    public static Beleid Compileer(params (string Pad, string Tekst)[] bestanden)
    {
        var compilatie = WmoCompiler.Compileer(bestanden.Select(b => WmoSyntax.Parse(new SourceText(b.Pad, b.Tekst))).ToImmutableArray(), []);
        compilatie.Diagnostics.ShouldBeEmpty();
        return compilatie.Beleid;
    }

    /// <summary>The C# of a policy.</summary>
    public static ImmutableArray<EmittedFile> Vertaal(this Beleid beleid, string naamruimte = "Proef", string padvoorvoegsel = "") =>
        CSharpEmitter.Emit(beleid, new EmitOptions { Naamruimte = naamruimte, Padvoorvoegsel = padvoorvoegsel });

    /// <summary>The decision with a name.</summary>
    public static Definitie Besluit(this Beleid beleid, string naam) => beleid.Besluiten.Single(b => b.Naam == naam);
}
