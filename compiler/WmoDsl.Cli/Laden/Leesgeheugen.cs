using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Cli.Laden;

/// <summary>
/// What has been read in one run, so that a policy which others build on is read once, whatever path each of them knows it by. Not for longer than
/// a run: files change.
/// </summary>
/// <param name="gedeeld">What is read of other versions of the policy at the same time; without it nothing is.</param>
/// <param name="vanAchter">Whether a policy is begun with its last file: two hands that read the same files, then meet in the middle.</param>
internal sealed class Leesgeheugen(Gedeeldgeheugen? gedeeld = null, bool vanAchter = false)
{
    private readonly Dictionary<string, SyntaxTree> _gelezen = new(StringComparer.Ordinal);

    /// <summary>Whether a policy is begun with its last file.</summary>
    public bool VanAchter => vanAchter;

    /// <summary>A file of a policy.</summary>
    /// <param name="plek">Where it is, absolute.</param>
    /// <param name="pad">Its path in the policy that asks for it.</param>
    /// <param name="naam">What messages call it.</param>
    /// <exception cref="Gebruiksfout">It cannot be read.</exception>
    public SyntaxTree Lees(string plek, string pad, string naam)
    {
        if (!_gelezen.TryGetValue(plek, out var boom))
        {
            var bron = new SourceText(pad, Bestandslezer.Lees(plek, naam));
            boom = gedeeld is null ? WmoSyntax.Parse(bron) : gedeeld.Lees(bron);
            _gelezen.Add(plek, boom);
        }

        return boom.MetPad(pad);
    }

    /// <summary>The text of a file that may be no policy at all.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public string Tekst(string plek) => _gelezen.TryGetValue(plek, out var boom) ? boom.Source.Text : File.ReadAllText(plek);
}

/// <summary>Files of versions of a policy, each read once whatever versions have it, for most of them change in few. Any thread may ask.</summary>
internal sealed class Gedeeldgeheugen
{
    private readonly ConcurrentDictionary<string, Lazy<SyntaxTree>> _gelezen = new(StringComparer.Ordinal);

    /// <summary>What a file says.</summary>
    public SyntaxTree Lees(SourceText bron) => _gelezen.GetOrAdd(bron.Text, _ => new Lazy<SyntaxTree>(() => WmoSyntax.Parse(bron))).Value.Van(bron);
}
