using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Policies.Tests;

/// <summary>The worked examples hold in the reference evaluator and in the compiled functions, and they cover the policy.</summary>
public class VoorbeeldenTests
{
    public static TheoryData<string> Beleid => [.. Beleidsmappen.Namen];

    [Theory]
    [MemberData(nameof(Beleid))]
    public void Het_beleid_heeft_geen_fouten(string beleid) =>
        Beleidsmappen.Van(beleid).Diagnostics.Select(d => $"{d.Source.Path} {d.Code} {d.Message}").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Beleid))]
    public void Elk_voorbeeld_klopt(string beleid)
    {
        var model = Beleidsmappen.Van(beleid).Beleid;
        model.Voorbeelden
            .Select(v => Voorbeeldtoets.Voer(v, model.Geldig))
            .Where(r => !r.Geslaagd)
            .Select(r => $"{r.Voorbeeld.Naam}: {string.Join(" ", r.Verschillen)}")
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Beleid))]
    public void De_vertaalde_functie_geeft_bij_elk_voorbeeld_hetzelfde_als_de_verwijzende_uitleg(string beleid)
    {
        var besluiten = Beleidsmappen.Van(beleid).Beleid.Voorbeelden.Where(v => v.Definitie.Soort == Compiler.Model.Definitiesoort.Besluit).ToList();
        besluiten.ShouldNotBeEmpty();
        besluiten.SelectMany(v => Verschillen(v, VertaaldBeleid.Adviseer(beleid, v)).Select(verschil => $"{v.Naam}: {verschil}")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Beleid))]
    public void Elk_besluit_heeft_een_functie(string beleid) =>
        VertaaldBeleid.Namen(beleid).Order(StringComparer.Ordinal).ShouldBe(Beleidsmappen.Van(beleid).Beleid.Besluiten.Select(b => b.Naam).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Beleid))]
    public void Elke_uitkomst_van_elk_besluit_komt_in_een_voorbeeld_voor(string beleid)
    {
        var model = Beleidsmappen.Van(beleid).Beleid;
        var verwacht = model.Voorbeelden.Where(v => v.Verwachting.Waarde is not null).Select(v => (v.Definitie, v.Verwachting.Waarde!.Tekst(v.Definitie.Type))).ToHashSet();
        model.Besluiten.Where(Beleidsmappen.IsEigen)
            .SelectMany(b => b.Type.Keuzes!.Waarden.Select(u => (Besluit: b, Uitkomst: u)))
            .Where(p => !verwacht.Contains(p))
            .Select(p => $"{p.Besluit.Naam}: {p.Uitkomst}")
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Beleid))]
    public void Elke_regel_van_elk_besluit_draagt_een_voorbeeld(string beleid)
    {
        var model = Beleidsmappen.Van(beleid).Beleid;
        var gronden = model.Voorbeelden.SelectMany(v => new Evaluator(v.Casus, v.Peildatum).Beslis(v.Definitie).Gronden).ToHashSet();
        model.Besluiten.Where(Beleidsmappen.IsEigen).SelectMany(b => b.AlleRegels.Select(r => (Besluit: b, Regel: r)))
            .Where(p => !gronden.Contains(p.Regel))
            .Select(p => $"{p.Besluit.Naam}: {p.Regel.Naam}")
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> Verschillen(Voorbeeld voorbeeld, Advies advies)
    {
        var evaluator = new Evaluator(voorbeeld.Casus, voorbeeld.Peildatum);
        var beslissing = evaluator.Beslis(voorbeeld.Definitie);
        var bevinding = advies.Bevinding;
        var open = beslissing.Stand == Stand.Onbekend ? Openstaanden.Van(evaluator, voorbeeld.Definitie) : null;

        if (beslissing.Waarde?.Tekst(voorbeeld.Definitie.Type) != bevinding.Uitkomst)
        {
            yield return $"uitkomst {beslissing.Waarde?.Tekst(voorbeeld.Definitie.Type) ?? "geen"} tegenover {bevinding.Uitkomst ?? "geen"}";
        }

        if (beslissing.Stand == Stand.Beslist && !beslissing.Gronden.Select(g => g.Naam).SequenceEqual(bevinding.Gronden.Select(g => g.Regel.Naam)))
        {
            yield return $"gronden {string.Join(", ", beslissing.Gronden)} tegenover {string.Join(", ", bevinding.Gronden.Select(g => g.Regel.Naam))}";
        }

        var gevraagd = open?.Gegevens.Select(g => g.Naam).ToList() ?? [];
        var vragen = bevinding.Gegevens.Concat(bevinding.Oordelen).Select(v => v.Naam).ToList();
        if (!gevraagd.Order(StringComparer.Ordinal).SequenceEqual(vragen.Order(StringComparer.Ordinal)))
        {
            yield return $"open {string.Join(", ", gevraagd)} tegenover {string.Join(", ", vragen)}";
        }

        foreach (var bijkomend in beslissing.Stand == Stand.Beslist ? bevinding.LevertOok : [])
        {
            var definitie = voorbeeld.Definitie.LevertOok.Single(d => d.Naam == bijkomend.Naam);
            var uitleg = evaluator.Beslis(definitie);
            var waarde = uitleg.Waarde?.Tekst(definitie.Type) ?? (uitleg.Stand == Stand.NietGeregeld ? "niet geregeld" : "onbekend");
            if (waarde != bijkomend.Tekst)
            {
                yield return $"{bijkomend.Naam} {waarde} tegenover {bijkomend.Tekst}";
            }
        }
    }
}
