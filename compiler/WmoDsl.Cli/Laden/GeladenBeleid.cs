using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Cli.Opdrachten;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Laden;

/// <summary>A policy that was read from disk and compiled.</summary>
/// <param name="Map">Where it came from.</param>
/// <param name="Compilatie">What it became. Paths in it start from the folder.</param>
internal sealed record GeladenBeleid(Beleidsmap Map, Compilatie Compilatie)
{
    private Verantwoording? _verantwoording;

    /// <summary>The policy; what has errors is left out of it.</summary>
    public Beleid Beleid => Compilatie.Beleid;

    /// <summary>What it was made from: its files, its outlines, and what it may build on.</summary>
    public (ImmutableArray<SyntaxTree> Bomen, ImmutableArray<SourceText> Inhoud, ImmutableArray<Basisbeleid> Bases) Invoer { get; private init; }

    /// <summary>The diagnostics that refuse the policy.</summary>
    public IEnumerable<WmoDiagnostic> Fouten => Compilatie.Diagnostics.Where(d => d.IsError);

    /// <summary>Whether something stands in the policy itself, and not in one that it builds on.</summary>
    public bool IsEigen(Symbool symbool) => !symbool.Plaats.Source.Path.StartsWith("../", StringComparison.Ordinal);

    /// <summary>For what the policy answers itself, also of what it builds on.</summary>
    public Verantwoording Verantwoording => _verantwoording ??= new Verantwoording(Beleid, IsEigen);

    /// <summary>The title of the policy that something stands in, when that is one that this policy builds on; none for what is its own.</summary>
    public string? Basis(Symbool symbool) => IsEigen(symbool)
        ? null
        : Invoer.Bases.SelectMany(b => b.Bomen.Any(boom => boom.Source.Path == symbool.Plaats.Source.Path) ? b.Bomen.SelectMany(boom => boom.Root.Declaraties).OfType<BeleidSyntax>() : []).FirstOrDefault()?.Titel.Waarde;

    /// <summary>The path of a file for people: from where they stand.</summary>
    public string Toon(SourceText bestand) => Basismap.Ingekort(Map.Voorvoegsel + bestand.Path);

    /// <summary>Reads and compiles what is at a path.</summary>
    /// <exception cref="Gebruiksfout">Something cannot be read; all that cannot is named.</exception>
    public static GeladenBeleid Laad(string pad, Omgeving omgeving) => Laad(pad, omgeving.Werkmap, omgeving.Basismappen);

    /// <summary>Reads and compiles what is at a path.</summary>
    /// <param name="pad">A folder or a file.</param>
    /// <param name="werkmap">The current directory.</param>
    /// <param name="bases">Folders of policies to build on, besides those beside the policy's own.</param>
    /// <exception cref="Gebruiksfout">Something cannot be read; all that cannot is named.</exception>
    public static GeladenBeleid Laad(string pad, string werkmap, params IReadOnlyList<string> bases) => Laad(Beleidsmap.Zoek(pad, werkmap), werkmap, bases, new Leesgeheugen());

    /// <summary>Reads and compiles what is in a folder.</summary>
    /// <param name="map">The folder.</param>
    /// <param name="werkmap">The current directory.</param>
    /// <param name="bases">Folders of policies to build on, besides those beside the policy's own.</param>
    /// <param name="geheugen">What has been read before, for another policy.</param>
    /// <exception cref="Gebruiksfout">Something cannot be read; all that cannot is named.</exception>
    public static GeladenBeleid Laad(Beleidsmap map, string werkmap, IReadOnlyList<string> bases, Leesgeheugen geheugen)
    {
        var lezer = new Lezer(map, geheugen.VanAchter);
        var bomen = lezer.Lees(map.Beleid, geheugen.Lees).ToImmutableArray();
        var inhoud = lezer.Lees(map.IsBestand ? GenoemdeInhoud(map, bomen).ToList() : map.Inhoud, (plek, pad, naam) => new SourceText(pad, Bestandslezer.Lees(plek, naam)));
        lezer.Klaar();
        var gevonden = Basismap.Zoek(map, bomen, werkmap, bases, geheugen);
        return new GeladenBeleid(map, WmoCompiler.Compileer(bomen, inhoud.ToImmutableArray(), gevonden)) { Invoer = (bomen, inhoud.ToImmutableArray(), gevonden) };
    }

    // One file stands by itself, but its citations are checked against the outlines that it names.
    private static IEnumerable<string> GenoemdeInhoud(Beleidsmap map, ImmutableArray<SyntaxTree> bomen) =>
        bomen.SelectMany(b => b.Root.Declaraties).OfType<BronSyntax>().Select(b => b.Inhoud?.Waarde).OfType<string>()
            .Where(naam => !Path.IsPathRooted(naam) && !naam.Contains('\0') && File.Exists(Path.Combine(map.Wortel, naam)))
            .Distinct();

    /// <summary>Reads files, and keeps what went wrong until all have been tried.</summary>
    private sealed class Lezer(Beleidsmap map, bool vanAchter)
    {
        private readonly List<Gebruiksfout> _fouten = [];

        public List<T> Lees<T>(IReadOnlyList<string> paden, Func<string, string, string, T> lees)
            where T : class
        {
            var (gelezen, fouten) = (new T?[paden.Count], new Gebruiksfout?[paden.Count]);
            for (var n = 0; n < paden.Count; n++)
            {
                var i = vanAchter ? paden.Count - 1 - n : n;
                try
                {
                    gelezen[i] = lees(Path.Combine(map.Wortel, paden[i]), paden[i], map.Voorvoegsel + paden[i]);
                }
                catch (Gebruiksfout fout)
                {
                    fouten[i] = fout;
                }
            }

            _fouten.AddRange(fouten.OfType<Gebruiksfout>());
            return [.. gelezen.OfType<T>()];
        }

        public void Klaar()
        {
            if (_fouten.Count > 0)
            {
                throw new Gebruiksfout(
                    string.Join("\n", _fouten.Select(f => f.Message)),
                    string.Join("\n", _fouten.Select(f => f.Hulp).Where(h => h.Length > 0).Distinct()));
            }
        }
    }
}
