using System.Collections.Immutable;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>
/// The evaluator on random policies and cases, against <see cref="Orakel"/>: what is decided while facts are unknown, must come out whatever those facts
/// turn out to be; and what is not called open, cannot change it.
/// </summary>
public sealed class WillekeurigTests
{
    private const int AantalBeleid = 600;
    private const int ZakenPerBeleid = 4;
    private static readonly Datum Peildatum = Datum.Maak(2022, 1, 1);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wat_bekend_is_geeft_wat_het_orakel_zegt(bool berekend) => VoorElke(berekend, (beleid, zaak) =>
    {
        foreach (var volledig in WillekeurigBeleid.Aanvullingen(zaak, zaak.Keys))
        {
            var verwacht = new Orakel(beleid.Definitie, volledig, Peildatum).Beslis();
            var beslissing = Beslis(beleid, volledig);
            Controleer(beslissing.Stand == verwacht.Stand && beslissing.Waarde == verwacht.Waarde, beleid, volledig, $"{beslissing.Stand} {beslissing.Waarde}, verwacht {verwacht}");
            if (verwacht.Stand is Stand.Beslist or Stand.NietGeregeld)
            {
                Controleer(beslissing.Gronden.Select(r => r.Naam).Order(StringComparer.Ordinal).SequenceEqual(verwacht.Gronden), beleid, volledig,
                    $"gronden {string.Join(", ", beslissing.Gronden)}, verwacht {string.Join(", ", verwacht.Gronden)}");
            }
        }
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wat_beslist_is_blijft_beslist_wat_er_ook_bekend_wordt(bool berekend)
    {
        var beslist = 0;
        VoorElke(berekend, (beleid, zaak) =>
        {
            var beslissing = Beslis(beleid, zaak);
            if (beslissing.Stand == Stand.Onbekend || zaak.Values.All(w => w is not null))
            {
                return;
            }

            beslist++;
            foreach (var volledig in WillekeurigBeleid.Aanvullingen(zaak, zaak.Keys))
            {
                var verwacht = new Orakel(beleid.Definitie, volledig, Peildatum).Beslis();
                Controleer(beslissing.Stand == verwacht.Stand && beslissing.Waarde == verwacht.Waarde, beleid, zaak, $"{beslissing.Stand} {beslissing.Waarde}, maar later {verwacht}");
                if (beslissing.Stand == Stand.Beslist || beslissing.IsOpengelaten)
                {
                    // A certain ground stays one; of those that may be, at least one turns out to be.
                    var gronden = beslissing.Gronden.Select(r => r.Naam).ToList();
                    Controleer(beslissing.GrondenZeker ? gronden.Count > 0 && gronden.TrueForAll(verwacht.Gronden.Contains) : gronden.Exists(verwacht.Gronden.Contains), beleid, zaak,
                        $"gronden {string.Join(", ", gronden)} (zeker: {beslissing.GrondenZeker}), maar later {string.Join(", ", verwacht.Gronden)}");
                }
            }
        });
        beslist.ShouldBeGreaterThan(AantalBeleid / 4, "het toeval moet ook beslissingen met onbekenden opleveren");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wat_onbekend_is_heeft_iets_open_en_de_rest_verandert_daar_niets_aan(bool berekend)
    {
        var onbekend = 0;
        VoorElke(berekend, (beleid, zaak) =>
        {
            if (Beslis(beleid, zaak).Stand != Stand.Onbekend)
            {
                Controleer(Open(beleid, zaak).Count == 0, beleid, zaak, "beslist, maar er is nog iets open");
                return;
            }

            onbekend++;
            var open = Open(beleid, zaak);
            Controleer(open.Count > 0, beleid, zaak, "onbekend, maar er is niets open");
            Controleer(open.All(f => zaak[f] is null), beleid, zaak, "een bekend gegeven is open");
            foreach (var andere in WillekeurigBeleid.Aanvullingen(zaak, zaak.Keys.Except(open)))
            {
                Controleer(Beslis(beleid, andere).Stand == Stand.Onbekend, beleid, zaak, $"open {string.Join(", ", open)}, maar zonder die beslist {Toon(andere)}");
            }
        });
        onbekend.ShouldBeGreaterThan(AantalBeleid / 4);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wie_antwoordt_wat_open_is_komt_er(bool berekend) => VoorElke(berekend, (beleid, zaak) =>
    {
        foreach (var volledig in WillekeurigBeleid.Aanvullingen(zaak, zaak.Keys).Take(16))
        {
            var nu = zaak;
            while (Beslis(beleid, nu).Stand == Stand.Onbekend)
            {
                // The first that is asked, is answered.
                var vraag = Open(beleid, nu)[0];
                nu = nu.SetItem(vraag, volledig[vraag]);
            }

            var verwacht = new Orakel(beleid.Definitie, volledig, Peildatum).Beslis();
            Controleer(Beslis(beleid, nu) is var b && b.Stand == verwacht.Stand && b.Waarde == verwacht.Waarde, beleid, nu, $"verwacht {verwacht}");
        }
    });

    private static void VoorElke(bool berekend, Action<WillekeurigBeleid, ImmutableDictionary<Feit, Waarde?>> toets)
    {
        for (var zaad = 1; zaad <= AantalBeleid; zaad++)
        {
            var beleid = WillekeurigBeleid.Maak(zaad, berekend);
            for (var i = 0; i < ZakenPerBeleid; i++)
            {
                toets(beleid, beleid.MaakZaak());
            }
        }
    }

    private static Beslissing Beslis(WillekeurigBeleid beleid, ImmutableDictionary<Feit, Waarde?> zaak) => new Evaluator(WillekeurigBeleid.AlsCasus(zaak), Peildatum).Beslis(beleid.Definitie);

    private static List<Feit> Open(WillekeurigBeleid beleid, ImmutableDictionary<Feit, Waarde?> zaak) =>
        [.. Openstaanden.Van(new Evaluator(WillekeurigBeleid.AlsCasus(zaak), Peildatum), beleid.Definitie).Gegevens.Select(g => g.Gegeven!.Value.Feit)];

    private static void Controleer(bool klopt, WillekeurigBeleid beleid, ImmutableDictionary<Feit, Waarde?> zaak, string wat)
    {
        if (!klopt)
        {
            Assert.Fail($"{wat}\n{Toon(zaak)}\n{beleid}");
        }
    }

    private static string Toon(ImmutableDictionary<Feit, Waarde?> zaak) => string.Join(", ", zaak.OrderBy(p => p.Key.Naam, StringComparer.Ordinal).Select(p => $"{p.Key.Naam} = {p.Value?.Tekst(p.Key.Type) ?? "?"}"));
}
