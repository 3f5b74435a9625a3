using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>Plays cases in the code that is made of one version.</summary>
/// <param name="Bereid">Makes the code of definitions that will probably be asked, of a group with whom they are about; on any thread, before anything is played.</param>
/// <param name="Speel">Plays cases.</param>
public sealed record Codeversie(Action<IEnumerable<(Definitie Definitie, Rol? Zelf)>> Bereid, Codenaspel Speel);

/// <summary>
/// The second proof of a case that is shown: also in the compiled code of either version it must come out as it is said to. If not, the fault is ours, and nothing is said of
/// the decision.
/// </summary>
/// <param name="Oud">The version as it was.</param>
/// <param name="Nieuw">The version as it is now.</param>
public sealed record Versienaspel(Codeversie Oud, Codeversie Nieuw)
{
    /// <summary>Makes the code of what does not say the same in both versions, of both at the same time, beside other work: that takes longer than comparing them.</summary>
    internal Bereid Bereid(Nevenwerk nevenwerk, IReadOnlyCollection<Versiepaar> paren) => new(this, nevenwerk.Doe(() =>
    {
        Zijaanzij.Voer<Action, bool>(
            [() => Oud.Bereid(paren.Select(p => (p.GevraagdOud, p.Zelve(p.Wereld.Oud))).Distinct()), () => Nieuw.Bereid(paren.Select(p => (p.GevraagdNieuw, p.Zelve(p.Wereld.Nieuw))).Distinct())],
            maak =>
            {
                maak();
                return true;
            });
        return true;
    }));
}

/// <summary>Code of two versions, that is being made.</summary>
/// <param name="naspel">Plays in it.</param>
/// <param name="klaar">Has a value when it is made.</param>
internal sealed class Bereid(Versienaspel naspel, Lazy<bool> klaar)
{
    /// <summary>What was found of decisions, without what goes otherwise in compiled code.</summary>
    /// <param name="vergeleken">What changes, and what changes outside of what was meant to.</param>
    public List<(Besluitverschil Verschil, ImmutableArray<ImmutableArray<Periodeverschil>> Buiten)> Voer(IReadOnlyList<(Besluitverschil Verschil, ImmutableArray<ImmutableArray<Periodeverschil>> Buiten)> vergeleken)
    {
        var zaken = vergeleken.SelectMany((v, i) => v.Verschil.Perioden.Concat(v.Buiten.SelectMany(b => b)).SelectMany(p => p.Groepen).SelectMany(g => g.Blokken).SelectMany(b => b.Zaken).Select(z => (Besluit: i, z.Oud, z.Nieuw))).ToList();
        if (zaken.Count == 0)
        {
            return [.. vergeleken];
        }

        _ = klaar.Value;
        var gespeeld = Zijaanzij.Voer<(Codeversie Versie, List<Beslisvraag> Vragen), IReadOnlyList<IReadOnlyList<string>>>(
            [(naspel.Oud, [.. zaken.Select(z => z.Oud)]), (naspel.Nieuw, [.. zaken.Select(z => z.Nieuw)])], v => v.Versie.Speel(v.Vragen));
        var anders = zaken.SelectMany((z, i) => new[] { (z.Besluit, Vraag: z.Oud, Versie: "oude", Verschillen: gespeeld[0][i]), (z.Besluit, Vraag: z.Nieuw, Versie: "nieuwe", Verschillen: gespeeld[1][i]) })
            .Where(z => z.Verschillen.Count > 0).ToLookup(z => z.Besluit);
        return [.. vergeleken.Select((v, i) => anders[i].FirstOrDefault() is { Verschillen: { } verschillen } eerste ? Geweigerd(v, $"Van de {eerste.Versie} versie: {Codeproef.Anders(eerste.Vraag.Definitie, verschillen)}") : v)];
    }

    private static (Besluitverschil, ImmutableArray<ImmutableArray<Periodeverschil>>) Geweigerd((Besluitverschil Verschil, ImmutableArray<ImmutableArray<Periodeverschil>> Buiten) vergeleken, string reden) => (
        vergeleken.Verschil with { Verandering = Verandering.NietBeslist, Perioden = [], Toelichting = [reden] },
        [.. vergeleken.Buiten.Select(_ => ImmutableArray<Periodeverschil>.Empty)]);
}
