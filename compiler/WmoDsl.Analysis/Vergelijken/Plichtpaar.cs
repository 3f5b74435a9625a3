using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>A duty that comes with a decision in one version or in both.</summary>
/// <param name="Partij">Whose.</param>
/// <param name="Inhoud">What.</param>
/// <param name="IsOverDag">Whether its last day may be another one: then that day is compared with it.</param>
/// <param name="Oud">As it was.</param>
/// <param name="Nieuw">As it is now.</param>
internal sealed record Plichtpaar(string Partij, string Inhoud, bool IsOverDag, Plichtversie Oud, Plichtversie Nieuw)
{
    /// <summary>The duty in words; with its last day, unless that is what is compared.</summary>
    public required string Tekst { get; init; }

    /// <summary>The concept that is its last day, where that is told of by itself; none when the duty itself says another day.</summary>
    public string? DagDoor { get; init; }

    /// <summary>That the duty does not come for certain.</summary>
    public Beslissing Afwezig => IsOverDag ? new Beslissing(Stand.NietGeregeld, null, []) : new Beslissing(Stand.Beslist, Waarde.Nee, []);

    /// <summary>What a form of the duty comes to, with nothing between certain and not.</summary>
    public Beslissing Zeker(Beslissing vorm) => vorm.Stand == Stand.Beslist && vorm.Waarde != Waarde.Nee ? vorm : Afwezig;

    /// <summary>Whether the duty comes with a decision in a case, as a version itself says it: ja or nee, or its last day.</summary>
    /// <param name="versie">The version.</param>
    /// <param name="evaluator">Decides the case in its own terms.</param>
    public Beslissing Beslis(Plichtversie versie, Evaluator evaluator)
    {
        if (!versie.IsEr)
        {
            return Afwezig;
        }

        var dag = versie.Uiterlijk is { } uiterlijk ? (evaluator.Bereken(uiterlijk, null) as DatumWaarde)?.Waarde : null;
        var komt = Uitkomstgevolgen.Van(evaluator, versie.Besluit).Verplichtingen
            .Any(v => (v.Verplichting.Partij, v.Verplichting.Inhoud) == (Partij, Inhoud) && v.Uiterlijk == dag && v.Verplichting.Uiterlijk is null == versie.Uiterlijk is null);
        return !komt ? Afwezig
            : !IsOverDag ? new Beslissing(Stand.Beslist, Waarde.Ja, [])
            : dag is { } laatste ? new Beslissing(Stand.Beslist, new DatumWaarde(laatste), []) : Afwezig;
    }
}

/// <summary>A duty in one version.</summary>
/// <param name="Besluit">The decision it comes with.</param>
/// <param name="Vorm">When it comes, as a concept: ja where it does, or its last day.</param>
/// <param name="Uiterlijk">Its last day, if it has one.</param>
/// <param name="IsEr">Whether the version has such a duty at all.</param>
internal sealed record Plichtversie(Definitie Besluit, Definitie Vorm, Expr? Uiterlijk, bool IsEr);
