using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Syntax;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;
using SourceText = WmoDsl.Compiler.Text.SourceText;
using SyntaxTree = WmoDsl.Compiler.Syntax.SyntaxTree;

namespace WmoDsl.Generator;

/// <summary>
/// Compiles the <c>.wmo</c> files of a project to C#. Looks at those files, at outlines of sources (<c>.inhoud</c>) and at a few properties of
/// the project; never at the C# of the project, so that typing C# costs nothing here.
/// </summary>
[Generator]
public sealed class WmoGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var opties = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => Opties.Lees(provider.GlobalOptions))
            .WithTrackingName(Stappen.Opties);
        var bomen = Bestanden(context, opties, ".wmo")
            .WithTrackingName(Stappen.Teksten)
            .Select(static (bestand, ct) => new Boom(bestand, WmoSyntax.Parse(bestand.AlsSource(), ct)))
            .WithTrackingName(Stappen.Bomen);
        var inhoud = Bestanden(context, opties, ".inhoud").WithTrackingName(Stappen.Inhoud);

        // From here on texts only: nothing of the model stays in memory between two edits. The memory holds texts too, and spares the decisions
        // that an edit cannot have touched; what comes out is the same without it.
        var geheugen = new Emitgeheugen();
        var beleid = bomen.Collect().Combine(inhoud.Collect()).Combine(opties)
            .Select((bron, ct) => Compileer(bron.Left.Left, bron.Left.Right, bron.Right, geheugen, ct))
            .WithTrackingName(Stappen.Beleid);

        context.RegisterSourceOutput(
            beleid.SelectMany(static (resultaat, _) => resultaat.Bestanden.ToImmutableArray()).WithTrackingName(Stappen.Bestanden),
            static (uitvoer, bestand) =>
            {
                if (bestand.Text.Length > 0)
                {
                    uitvoer.AddSource(bestand.HintName, RoslynText.From(bestand.Text, Encoding.UTF8));
                }
            });
        context.RegisterSourceOutput(
            beleid.Select(static (resultaat, _) => resultaat.Meldingen).WithTrackingName(Stappen.Meldingen),
            static (uitvoer, meldingen) =>
            {
                foreach (var melding in meldingen)
                {
                    uitvoer.ReportDiagnostic(melding.AlsDiagnostic());
                }
            });
    }

    private static IncrementalValuesProvider<Bestand> Bestanden(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Opties> opties, string uitgang) =>
        context.AdditionalTextsProvider
            .Where(text => text.Path.EndsWith(uitgang, StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (bron, _) => (Text: bron.Left, Herkomst: Herkomst.Lees(bron.Right.GetOptions(bron.Left))))
            .Combine(opties.Select(static (o, _) => o.Projectmap))
            .Select(static (bron, ct) =>
            {
                var ((text, herkomst), projectmap) = bron;
                return new Bestand(herkomst.Naam.Length > 0 ? herkomst.Naam : Naam(text.Path, projectmap), text.Path, text.GetText(ct)?.ToString() ?? "", herkomst.Pakket);
            });

    // What messages and #line call a file: its path from the folder of the project, the same on every machine.
    private static string Naam(string pad, string projectmap) => projectmap.Length == 0 ? Paden.Schuin(pad) : Paden.Relatief(projectmap, Paden.Schuin(pad));

    private static Resultaat Compileer(ImmutableArray<Boom> bomen, ImmutableArray<Bestand> inhoud, Opties opties, Emitgeheugen geheugen, CancellationToken cancellationToken)
    {
        // Who only calls the code of a policy package has no policy of its own, and that of the package has been compiled.
        if (bomen.All(b => b.Bestand.Pakket.Length > 0))
        {
            return new Resultaat(default, default);
        }

        try
        {
            var volledig = bomen.Select(b => b.Bestand).Concat(inhoud).GroupBy(b => b.Naam, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Pad, StringComparer.Ordinal);
            var compilatie = WmoCompiler.Compileer(
                Bomen(""),
                Inhoud(""),
                bomen.Select(b => b.Bestand.Pakket).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal)
                    .Select(p => new Basisbeleid(p, Bomen(p), Inhoud(p))).ToImmutableArray(),
                cancellationToken);
            var bestanden = CSharpEmitter.Emit(compilatie.Beleid, new EmitOptions { Naamruimte = opties.Naamruimte, Padvoorvoegsel = opties.Padvoorvoegsel }, geheugen, cancellationToken);
            return new Resultaat(
                new EquatableArray<EmittedFile>(OpVastePlaats(bomen, bestanden)),
                new EquatableArray<Melding>(compilatie.Diagnostics.Select(d => Melding.Van(d, pad => volledig.TryGetValue(pad, out var heel) ? heel : pad)).ToImmutableArray()));
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            // Roslyn would make this a warning, and a project of policies alone would then build to an empty library.
            var melding = new Melding(Compiler.Diagnostics.Meldingen.Intern.Code, Compiler.Diagnostics.Meldingen.Intern.Title, $"De compiler van WmoDsl is vastgelopen: {fout.GetType().Name}: {fout.Message} Meld dit, met het beleid erbij.", IsFout: true, null, null);
            return new Resultaat(default, new EquatableArray<Melding>([melding]));
        }

        ImmutableArray<SyntaxTree> Bomen(string pakket) => bomen.Where(b => b.Bestand.Pakket == pakket).OrderBy(b => b.Bestand.Naam, StringComparer.Ordinal).Select(b => b.Syntax).ToImmutableArray();

        ImmutableArray<SourceText> Inhoud(string pakket) => inhoud.Where(b => b.Pakket == pakket).OrderBy(b => b.Naam, StringComparer.Ordinal).Select(b => b.AlsSource()).ToImmutableArray();
    }

    // Roslyn compares what two runs made by place in the row. A decision that is left out because of an error keeps its place, without text: else
    // all that come after it would seem to have changed at every slip of the keyboard, and C# would read them all again.
    private static ImmutableArray<EmittedFile> OpVastePlaats(ImmutableArray<Boom> bomen, ImmutableArray<EmittedFile> bestanden)
    {
        var gemaakt = bestanden.ToDictionary(b => b.HintName, StringComparer.OrdinalIgnoreCase);
        return bomen.SelectMany(b => b.Syntax.Root.Declaraties).OfType<BesluitSyntax>().Select(b => CSharpEmitter.Bestandsnaam(b.Naam.Tekst))
            .Concat(gemaakt.Keys)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(naam => naam, StringComparer.OrdinalIgnoreCase)
            .Select(naam => gemaakt.TryGetValue(naam, out var bestand) ? bestand : new EmittedFile(naam, ""))
            .ToImmutableArray();
    }

    /// <summary>A file as text.</summary>
    /// <param name="Naam">What messages call it.</param>
    /// <param name="Pad">Where it is on this machine.</param>
    /// <param name="Tekst">What is in it.</param>
    /// <param name="Pakket">The package or project it comes from; empty for a file of this project.</param>
    private sealed record Bestand(string Naam, string Pad, string Tekst, string Pakket)
    {
        public SourceText AlsSource() => new(Naam, Tekst);
    }

    /// <summary>A file, parsed. Two are equal when their texts are.</summary>
    private sealed record Boom(Bestand Bestand, SyntaxTree Syntax)
    {
        public bool Equals(Boom? other) => other is not null && Bestand == other.Bestand;

        public override int GetHashCode() => Bestand.GetHashCode();
    }

    /// <summary>What compiling gave, as texts.</summary>
    private sealed record Resultaat(EquatableArray<EmittedFile> Bestanden, EquatableArray<Melding> Meldingen);
}
