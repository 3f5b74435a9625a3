using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>Makes an example of a case, as it comes out now.</summary>
internal static class Voorbeelden
{
    private const string TeVullen = "VUL IN: waarom dit zo is";

    /// <summary>The example; what it expects is what the evaluator says.</summary>
    public static Voorbeeld Van(Definitie definitie, Datum peildatum, Casus casus, string naam = "")
    {
        var beslissing = new Evaluator(casus, peildatum).Beslis(definitie);
        var soort = Soort(definitie, peildatum, casus);
        var gronden = beslissing.GrondenZeker && (beslissing.Stand == Stand.Beslist || beslissing.IsOpengelaten) ? beslissing.Gronden.Where(r => r != definitie.Anders).ToImmutableArray() : [];
        return new Voorbeeld(naam.Length > 0 ? naam : $"{definitie.Naam}: {Uitkomst(definitie, beslissing)}", definitie, peildatum, MetMotivering(casus), new Verwachting(soort, beslissing.Waarde, null, gronden, []), default);
    }

    /// <summary>What an example of a case must expect, to come out.</summary>
    public static Verwachtingsoort Soort(Definitie definitie, Datum peildatum, Casus casus)
    {
        var evaluator = new Evaluator(casus, peildatum);
        var beslissing = evaluator.Beslis(definitie);
        return Voorbeeldtoets.Soort(beslissing, beslissing.Stand == Stand.Onbekend ? Openstaanden.Van(evaluator, definitie) : null);
    }

    /// <summary>The verdicts, in which no two examples that are shown have the same name, nor that of one in the policy: who takes them all over, must not have to rename them.</summary>
    /// <param name="beleid">The policy.</param>
    /// <param name="uitspraken">The verdicts.</param>
    public static ImmutableArray<Uitspraak> MetEigenNamen(Beleid beleid, IEnumerable<Uitspraak> uitspraken)
    {
        var namen = beleid.Voorbeelden.Select(v => Naamsleutel.Van(v.Naam)).ToHashSet();
        return [.. uitspraken.Select(u => u is { IsGetoond: true, Tegenvoorbeeld: { } geval } ? u with { Tegenvoorbeeld = geval with { Voorbeelden = [.. geval.Voorbeelden.Select(Eigen)] } } : u)];

        Voorbeeld Eigen(Voorbeeld voorbeeld)
        {
            var naam = voorbeeld.Naam;
            for (var nummer = 2; !namen.Add(Naamsleutel.Van(naam)); nummer++)
            {
                naam = $"{voorbeeld.Naam} ({nummer})";
            }

            return naam == voorbeeld.Naam ? voorbeeld : voorbeeld with { Naam = naam };
        }
    }

    private static string Uitkomst(Definitie definitie, Beslissing beslissing) => beslissing.Stand switch
    {
        Stand.Beslist => beslissing.Waarde!.Tekst(definitie.Type),
        Stand.Tegenstrijdig => "tegenstrijdig",
        Stand.NietGeregeld => "niet geregeld",
        _ => "geen uitkomst",
    };

    /// <summary>The case with a motivation for every judgement: an example needs one, and who takes it over writes his own.</summary>
    public static Casus MetMotivering(Casus casus) => casus with
    {
        Gegevens = casus.Gegevens.ToImmutableDictionary(g => g.Key, g => g.Key.Feit.IsOordeel && g.Value is { Waarde: not null, Motivering: null } ? g.Value with { Motivering = TeVullen } : g.Value),
    };
}
