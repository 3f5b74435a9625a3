using System.Collections.Immutable;
using System.Text;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Theorie;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Tests.OverTheorie;

/// <summary>Some conditions on some facts, in the words of the language: which of them can be so together?</summary>
internal sealed class Proef
{
    private readonly List<int> _voorwaarden;
    private readonly List<Expr> _expressies;

    /// <summary>A trial.</summary>
    /// <param name="feiten">Facts with their kinds, one a line.</param>
    /// <param name="voorwaarden">Conditions.</param>
    /// <param name="metOnbekend">Whether facts may be unknown.</param>
    public Proef(string feiten, IReadOnlyList<string> voorwaarden, bool metOnbekend = false)
    {
        var tekst = new StringBuilder("beleid \"Proef\"\n  geldig vanaf 1 januari 2022\nbron Leidraad is beleidsregel \"Leidraad\"\nparagraaf Leidraad 1.1\n\ngegevens over iets\n");
        foreach (var feit in feiten.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            tekst.Append("  ").Append(feit.Trim()).Append("\n    vraag \"?\"\n");
        }

        for (var i = 0; i < voorwaarden.Count; i++)
        {
            tekst.Append($"\nbegrip voorwaarde {(char)('a' + i)} : ja/nee\n  is ja als {voorwaarden[i]}\n");
        }

        var compilatie = WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("proef.wmo", tekst.ToString()))], ImmutableArray<SourceText>.Empty);
        compilatie.Diagnostics.ShouldBeEmpty(tekst.ToString());
        _expressies = [.. compilatie.Beleid.Definities.Where(b => b.Naam.StartsWith("voorwaarde", StringComparison.Ordinal)).OrderBy(b => b.Naam, StringComparer.Ordinal).Select(b => b.Regels.Single().Voorwaarde!)];
        _expressies.Count.ShouldBe(voorwaarden.Count);
        Feiten = [.. compilatie.Beleid.Feiten.Select(f => new Gegeven(f, null))];
        Ruimte = Gevallenruimte.Maak(Peildatum, metOnbekend, new Diagrammotor(), r => Vertaal(r));
        _voorwaarden = Vertaal(Ruimte);
        Theorie = new Theorie.Theorie(Ruimte);
    }

    /// <summary>The reference date.</summary>
    public static Datum Peildatum { get; } = Datum.Maak(2024, 2, 15);

    public IReadOnlyList<Gegeven> Feiten { get; }

    public Gevallenruimte Ruimte { get; }

    public Theorie.Theorie Theorie { get; }

    public Diagrammotor Motor => (Diagrammotor)Ruimte.Motor;

    /// <summary>The comparisons among the variables.</summary>
    public IReadOnlyList<int> Verbanden => [.. Enumerable.Range(0, Ruimte.Onderwerpen.Count).Where(i => Ruimte.Onderwerpen[i] is Verband)];

    /// <summary>The condition that all are so, or the other way where that is said.</summary>
    public int Samen(params bool[] zo) => Motor.Alle(_voorwaarden.Select((v, i) => Motor.Is(v, i >= zo.Length || zo[i] ? Motoren.Motor.Ja : Motoren.Motor.Nee)));

    /// <summary>Whether they can be so together; asks for a decision, and for values that the evaluator agrees with.</summary>
    public bool Kan(params bool[] zo)
    {
        var (kan, onbeslist) = KanOfOnbeslist(zo);
        onbeslist.ShouldBeEmpty();
        return kan;
    }

    /// <summary>What the conditions can be, each of <see cref="Motoren.Motor.Ja"/>, <see cref="Motoren.Motor.Nee"/> and <see cref="Motoren.Motor.Onbekend"/>; asks for a decision.</summary>
    public bool KanZijn(params int[] waarheden)
    {
        var verfijnd = Theorie.Verfijn(Motor.Alle(_voorwaarden.Select((v, i) => Motor.Is(v, waarheden[i]))));
        verfijnd.Onbeslist.ShouldBeEmpty();
        return Motor.Geval(verfijnd.Voorwaarde, Motoren.Motor.Ja) is not null;
    }

    /// <summary>What each condition is in a case, as the engine numbers it.</summary>
    public int[] Waarheden(Casus casus)
    {
        var evaluator = new Evaluator(casus, Peildatum);
        return [.. _expressies.Select(e => evaluator.Voorwaarde(e, null) switch { Drie.Ja => Motoren.Motor.Ja, Drie.Nee => Motoren.Motor.Nee, _ => Motoren.Motor.Onbekend })];
    }

    /// <summary>Whether they can be so together, and why it is not known.</summary>
    public (bool Kan, ImmutableArray<string> Onbeslist) KanOfOnbeslist(params bool[] zo)
    {
        var verfijnd = Theorie.Verfijn(Samen(zo));
        if (Motor.Geval(verfijnd.Voorwaarde, Motoren.Motor.Ja) is not { } geval)
        {
            return (false, verfijnd.Onbeslist);
        }

        if (Waarden(geval) is { } casus)
        {
            for (var i = 0; i < _expressies.Count; i++)
            {
                new Evaluator(casus, Peildatum).Voorwaarde(_expressies[i], null).ShouldBe(i >= zo.Length || zo[i] ? Drie.Ja : Drie.Nee);
            }
        }

        return (true, verfijnd.Onbeslist);
    }

    /// <summary>The case that is found for cells, with anything for what does not matter; none when it is not found.</summary>
    public Casus? Waarden(int[] geval)
    {
        if (Theorie.Zoek(geval) is not Gevonden(var waarden))
        {
            return null;
        }

        var casus = Ruimte.Casus([.. geval.Select(cel => Math.Max(cel, 0))]);
        return casus with { Gegevens = casus.Gegevens.SetItems(waarden.Select(w => KeyValuePair.Create(w.Key, new Gegevenstand(w.Value)))) };
    }

    /// <summary>What each condition is in a case.</summary>
    public int Bits(Casus casus)
    {
        var evaluator = new Evaluator(casus, Peildatum);
        return _expressies.Select((e, i) => evaluator.Voorwaarde(e, null) switch { Drie.Ja => 1 << i, Drie.Nee => 0, _ => 1 << 30 }).Sum();
    }

    private List<int> Vertaal(Gevallenruimte ruimte)
    {
        var vertaler = new Vertaler(ruimte);
        return [.. _expressies.Select(e => vertaler.Voorwaarde(e, null))];
    }
}
