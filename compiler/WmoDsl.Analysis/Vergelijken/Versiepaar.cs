using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>Two versions of one definition, and how to give one case to both.</summary>
/// <param name="Wereld">What both talk about.</param>
/// <param name="Oud">As it was.</param>
/// <param name="Nieuw">As it is now.</param>
/// <param name="Zelf">For a concept of a group: whose, in common terms.</param>
internal sealed record Versiepaar(Wereld Wereld, Definitie Oud, Definitie Nieuw, Rol? Zelf)
{
    /// <summary>As it was, in common terms.</summary>
    public Definitie OudSamen { get; } = Wereld.Oud.Van(Oud);

    /// <summary>As it is now, in common terms.</summary>
    public Definitie NieuwSamen { get; } = Wereld.Nieuw.Van(Nieuw);

    /// <summary>The duty of which this says when it comes; none when it is about a definition of the policy itself.</summary>
    public Plichtpaar? Plicht { get; init; }

    /// <summary>What is asked of the old version: of a duty, the decision it comes with.</summary>
    public Definitie GevraagdOud => Plicht?.Oud.Besluit ?? Oud;

    /// <summary>What is asked of the new version.</summary>
    public Definitie GevraagdNieuw => Plicht?.Nieuw.Besluit ?? Nieuw;

    /// <summary>Of a duty: the decisions it comes with, in common terms.</summary>
    public (Definitie Oud, Definitie Nieuw)? BesluitenSamen => Plicht is null ? null : (Wereld.Oud.Van(GevraagdOud), Wereld.Nieuw.Van(GevraagdNieuw));

    /// <summary>What is asked of the old version about a case, in its own words.</summary>
    public Beslisvraag VraagOud(Casus casus, Datum peildag) => new(GevraagdOud, peildag, Wereld.Oud.Terug(casus)) { Zelf = Zelve(Wereld.Oud) };

    /// <summary>What is asked of the new version about a case, in its own words.</summary>
    public Beslisvraag VraagNieuw(Casus casus, Datum peildag) => new(GevraagdNieuw, peildag, Wereld.Nieuw.Terug(casus)) { Zelf = Zelve(Wereld.Nieuw) };

    /// <summary>How a case stands in the old version, in common terms: in its own words the evaluator decides it.</summary>
    public Beslissing BeslisOud(Casus casus, Datum peildag) => Beslis(Wereld.Oud, VraagOud(casus, peildag), Plicht?.Oud);

    /// <summary>How a case stands in the new version.</summary>
    public Beslissing BeslisNieuw(Casus casus, Datum peildag) => Beslis(Wereld.Nieuw, VraagNieuw(casus, peildag), Plicht?.Nieuw);

    /// <summary>For a concept of a group: whose, in the terms of a version.</summary>
    public Rol? Zelve(Overzetter versie) => Zelf is null ? null : versie.Rollen.FirstOrDefault(r => r.Value == Zelf && !r.Key.IsElk).Key;

    private Beslissing Beslis(Overzetter versie, Beslisvraag vraag, Plichtversie? plicht)
    {
        var evaluator = new Evaluator(vraag.Casus, vraag.Peildatum);
        if (plicht is not null)
        {
            return Plicht!.Beslis(plicht, evaluator);
        }

        var beslissing = evaluator.Beslis(vraag.Definitie, vraag.Zelf);
        return beslissing with { Waarde = beslissing.Waarde is { } waarde ? versie.Van(waarde, vraag.Definitie.Type) : null };
    }
}
