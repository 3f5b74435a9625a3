using System;
using System.Collections.Generic;
using System.IO;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Laden;

/// <summary>
/// What has been read in one run, so that a policy which others build on is read once, whatever path each of them knows it by. Not for longer than
/// a run: files change.
/// </summary>
internal sealed class Leesgeheugen
{
    private readonly Dictionary<string, SyntaxTree> _gelezen = new(StringComparer.Ordinal);

    /// <summary>A file of a policy.</summary>
    /// <param name="plek">Where it is, absolute.</param>
    /// <param name="pad">Its path in the policy that asks for it.</param>
    /// <param name="naam">What messages call it.</param>
    /// <exception cref="Gebruiksfout">It cannot be read.</exception>
    public SyntaxTree Lees(string plek, string pad, string naam)
    {
        if (!_gelezen.TryGetValue(plek, out var boom))
        {
            boom = WmoSyntax.Parse(new SourceText(pad, Bestandslezer.Lees(plek, naam)));
            _gelezen.Add(plek, boom);
        }

        return boom.MetPad(pad);
    }

    /// <summary>The text of a file that may be no policy at all.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public string Tekst(string plek) => _gelezen.TryGetValue(plek, out var boom) ? boom.Source.Text : File.ReadAllText(plek);
}
