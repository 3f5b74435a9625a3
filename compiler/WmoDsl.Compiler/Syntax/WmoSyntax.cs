using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;
using Grammatica = WmoDsl.Compiler.Syntax.Generated.WmoParser;

namespace WmoDsl.Compiler.Syntax;

/// <summary>What a file says, and what is wrong with how it is written.</summary>
/// <param name="Source">The file.</param>
/// <param name="Root">Its declarations; what could not be read is missing or an error node, and has a diagnostic.</param>
/// <param name="Diagnostics">In the order of the text.</param>
public sealed record SyntaxTree(SourceText Source, BestandSyntax Root, ImmutableArray<WmoDiagnostic> Diagnostics)
{
    /// <summary>The same file as another policy knows it, by another path. Nothing is read again: what it says is the same.</summary>
    public SyntaxTree MetPad(string pad) => pad == Source.Path ? this : Van(Source.MetPad(pad));

    /// <summary>The same for another file that is the same, word for word.</summary>
    /// <param name="source">That file.</param>
    public SyntaxTree Van(SourceText source) =>
        source == Source ? this : new SyntaxTree(source, Root, Diagnostics.Select(d => d with { Source = source, Related = d.Related is { } verwant ? verwant with { Source = source } : null }).ToImmutableArray());
}

/// <summary>Reads the text of a file: lexer, <see cref="Woordvormer"/>, parser, <see cref="SyntaxBuilder"/>.</summary>
public static class WmoSyntax
{
    /// <summary>Files larger than this (in megabytes) are refused.</summary>
    public const int MaximaleGrootte = 10;

    /// <summary>After this many diagnostics the rest is left out.</summary>
    public const int MaximaalMeldingen = 200;

    // So many are kept while reading, to be able to say in how many other places a slip was made.
    internal const int MaximaalOnthouden = 10_000;

    /// <summary>Reads a file. Never throws for what is in it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="ct">Stops halfway, with an <see cref="System.OperationCanceledException"/>.</param>
    public static SyntaxTree Parse(SourceText source, CancellationToken ct = default)
    {
        if (source.Text.Length > MaximaleGrootte * 1024 * 1024)
        {
            return Onleesbaar(source, Meldingen.BestandTeGroot(new Plaats(source, new TextSpan(0, 0)), MaximaleGrootte));
        }

        if (source.Text.IndexOf('\0') is >= 0 and var nul)
        {
            return Onleesbaar(source, Meldingen.GeenTekst(new Plaats(source, new TextSpan(nul, 1))));
        }

        var lexemen = Lexemen.Lees(source, ct);
        var verbeteringen = ImmutableDictionary<int, string>.Empty;
        var beste = Lees(source, lexemen, verbeteringen, ct);

        // `besliut scootmobiel`: read once more with what was meant, so that what stands below it is understood, and with it perhaps the next
        // misspelt word. Only if that helps: a name may look like a fixed word.
        for (var poging = 0; poging < 3 && beste.Verbeteringen.Count > 0 && beste.Verbeteringen.Any(v => !verbeteringen.ContainsKey(v.Key)); poging++)
        {
            verbeteringen = verbeteringen.SetItems(beste.Verbeteringen);
            var volgende = Lees(source, lexemen, verbeteringen, ct);
            if (volgende.Boom.Diagnostics.Length > beste.Boom.Diagnostics.Length)
            {
                break;
            }

            beste = volgende;
        }

        // A letter, a web page: there is nothing in it to say anything about.
        var boom = beste.Boom.Root.Declaraties.IsEmpty && lexemen.Count > 0 && !beste.HeeftDelen
            ? Onleesbaar(source, Meldingen.GeenBeleidstekst(new Plaats(source, lexemen[0].Span)))
            : beste.Boom;
        lexemen.GeefTerug();
        return boom;
    }

    private static SyntaxTree Onleesbaar(SourceText source, WmoDiagnostic melding) => new(source, new BestandSyntax(new TextSpan(0, source.Text.Length), []), [melding]);

    private static (SyntaxTree Boom, IReadOnlyDictionary<int, string> Verbeteringen, bool HeeftDelen) Lees(SourceText source, Lexemenrij lexemen, IReadOnlyDictionary<int, string> verbeteringen, CancellationToken ct)
    {
        var meldingen = new DiagnosticBag();
        var tokens = Woordvormer.Vorm(source, lexemen, verbeteringen, meldingen, ct);
        var strategie = new Herstelstrategie();
        var parser = new Grammatica(new Tokenstroom(tokens), TextWriter.Null, TextWriter.Null) { ErrorHandler = strategie };
        parser.RemoveErrorListeners();
        parser.Interpreter.PredictionMode = PredictionMode.SLL; // one token of look-ahead decides everything: there is nothing for LL to add
        var bestand = parser.bestand();

        var builder = new SyntaxBuilder(source, tokens, strategie.Resten, meldingen, ct);
        var boom = builder.Bestand(bestand);
        var heeftDelen = boom.Declaraties.Length > 0 || builder.Verbeteringen.Count > 0 || tokens.Exists(t => t.EersteOpRegel && Zinsdelen.Begint(t.Type));
        return (new SyntaxTree(source, boom, Begrens(source, DiagnosticBag.EenPerOorzaak(meldingen.ToSorted()))), builder.Verbeteringen, heeftDelen);
    }

    private static ImmutableArray<WmoDiagnostic> Begrens(SourceText source, ImmutableArray<WmoDiagnostic> meldingen) =>
        meldingen.Length <= MaximaalMeldingen
            ? meldingen
            : meldingen.Take(MaximaalMeldingen).Append(Meldingen.TeVeelFouten(new Plaats(source, meldingen[MaximaalMeldingen].Span), MaximaalMeldingen)).ToImmutableArray();
}
