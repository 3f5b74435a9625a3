using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

/// <summary>
/// Writes a policy as C#: a file for every decision, and one with what they share. The text depends on the policy and the options only.
/// </summary>
public static class CSharpEmitter
{
    /// <summary>Name of the file with the types that decisions share.</summary>
    public const string Gedeeld = "Gedeeld.types.g.cs";

    /// <summary>Of a bare decision the class that has its table.</summary>
    public const string Opbouw = "Opbouw";

    /// <summary>The field of <see cref="Opbouw"/> with the table.</summary>
    public const string Schema = "Schema";

    /// <summary>The file of a decision, unless another has that name already.</summary>
    public static string Bestandsnaam(string besluit) => Naamvorm.Pascal(besluit) + ".g.cs";

    /// <summary>The name of the class of every decision, without its namespace.</summary>
    public static IReadOnlyDictionary<Definitie, string> Klassen(Beleid beleid)
    {
        var namen = new Typenamen(beleid, "");
        return beleid.Besluiten.ToDictionary(b => b, namen.Besluit);
    }

    /// <summary>Writes all files, the shared one first.</summary>
    /// <param name="beleid">A policy; only what has no errors is in it.</param>
    /// <param name="options">Namespace and the like.</param>
    /// <param name="cancellationToken">Stops between two decisions.</param>
    public static ImmutableArray<EmittedFile> Emit(Beleid beleid, EmitOptions options, CancellationToken cancellationToken = default) => Emit(beleid, options, null, cancellationToken);

    /// <summary>
    /// Writes only what decides, of some decisions: for a program that compiles it to run it at once. What decides is the same to the letter. There is no
    /// documentation in it, no place in the policy, and no table of the decision: who runs it gives that (<see cref="Opbouw"/>).
    /// </summary>
    /// <param name="beleid">A policy; only what has no errors is in it.</param>
    /// <param name="besluiten">Decisions of it.</param>
    public static ImmutableArray<EmittedFile> EmitKaal(Beleid beleid, IEnumerable<Definitie> besluiten)
    {
        var gekozen = besluiten.OrderBy(b => b.Naam, System.StringComparer.Ordinal).Distinct().ToList();
        var namen = new Typenamen(beleid, Naamvorm.Pascal(beleid.Naam));
        return
        [
            new EmittedFile(Gedeeld, new GedeeldEmitter(beleid, namen, kaal: true).Emit(beleid.Besluiten.Except(gekozen))),
            .. gekozen.Select(b => new EmittedFile(namen.Besluit(b) + ".g.cs", new BesluitEmitter(beleid, Besluitplan.Maak(b), namen, new EmitOptions(), kaal: true).Emit())),
        ];
    }

    /// <summary>Writes all files, the shared one first; of decisions that did not change what was written before.</summary>
    /// <param name="beleid">A policy; only what has no errors is in it.</param>
    /// <param name="options">Namespace and the like.</param>
    /// <param name="geheugen">What was written before; afterwards what was written now.</param>
    /// <param name="cancellationToken">Stops between two decisions.</param>
    public static ImmutableArray<EmittedFile> Emit(Beleid beleid, EmitOptions options, Emitgeheugen? geheugen, CancellationToken cancellationToken = default)
    {
        var naamruimte = string.IsNullOrWhiteSpace(options.Naamruimte) ? Naamvorm.Pascal(beleid.Naam) : Naamvorm.Naamruimte(options.Naamruimte!.Trim());
        var namen = new Typenamen(beleid, naamruimte);
        var bestanden = ImmutableArray.CreateBuilder<EmittedFile>();
        bestanden.Add(new EmittedFile(Gedeeld, new GedeeldEmitter(beleid, namen).Emit()));
        var bronnen = new Besluitbron.Maker(beleid, namen, options);
        var geschreven = new List<(Besluitbron Bron, EmittedFile Bestand)>();
        foreach (var besluit in beleid.Besluiten.OrderBy(b => b.Naam, System.StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var bron = bronnen.Van(besluit);
            var bestand = geheugen?.Zoek(bron) ?? new EmittedFile(namen.Besluit(besluit) + ".g.cs", new BesluitEmitter(beleid, Besluitplan.Maak(besluit), namen, options).Emit());
            bestanden.Add(bestand);
            geschreven.Add((bron, bestand));
        }

        geheugen?.Onthoud(geschreven);
        return bestanden.ToImmutable();
    }
}
