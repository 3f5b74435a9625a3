using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>
/// Proves a promise on one reference date, or finds a case that breaks it: what breaks one is what <see cref="Waarborgtoets"/> says. Promises about outcomes are asked of
/// cases in which everything is known; not knowing never makes certain what is not certain then. Independence and what parties know are asked with unknowns.
/// </summary>
internal static partial class Waarborgonderzoek
{
    private const int MeesteBlokken = 6;

    /// <summary>The verdicts about promises on one day. Those about outcomes are looked at together: the decisions that they speak of are then translated once.</summary>
    public static IReadOnlyDictionary<Waarborg, Uitspraak> Voer(Beleid beleid, IReadOnlyList<Waarborg> waarborgen, Datum peildatum)
    {
        var samen = waarborgen.Where(w => w.Belofte is not (HeeftBron or HangtNietAfVan or NooitTegelijk)).ToList();
        var gevonden = new Dictionary<Waarborg, Uitspraak>();
        if (samen.Count > 1)
        {
            try
            {
                gevonden = Samen(beleid, samen, peildatum);
            }
            catch (TeGrootException)
            {
                // Then one by one.
            }
        }

        return waarborgen.ToDictionary(w => w, w => gevonden.TryGetValue(w, out var al) ? al : Voer(beleid, w, peildatum));
    }

    private static Dictionary<Waarborg, Uitspraak> Samen(Beleid beleid, IReadOnlyList<Waarborg> waarborgen, Datum peildatum)
    {
        var beloften = waarborgen.Select(w => (Waarborg: w, Aannames: Aannames(beleid, w))).ToList();
        var besluiten = waarborgen.SelectMany(Definities).Where(d => d.Groep is null).Distinct().OrderByDescending(Gebied.Omvang).ToList();
        var ruimte = Gevallenruimte.Maak(peildatum, metOnbekend: false, new Diagrammotor(), r =>
        {
            var vertaler = new Vertaler(r);
            besluiten.ForEach(b => vertaler.Beslissing(b, null));
            beloften.ForEach(b => Breuk(vertaler, b.Waarborg, b.Aannames));
        });
        var vertaler = new Vertaler(ruimte);
        var gevonden = new Dictionary<Waarborg, Uitspraak>();
        foreach (var (waarborg, aannames) in beloften)
        {
            var leest = Onderzoeksruimte.Leest(ruimte, aannames);
            ruimte.Lezer = leest;
            var (breuk, telt) = Breuk(vertaler, waarborg, aannames);
            ruimte.Lezer = null;
            if (ruimte.Past(leest))
            {
                gevonden[waarborg] = Uitkomst(waarborg, aannames, ruimte, breuk, telt, leest.Variabelen);
            }
        }

        return gevonden;
    }

    /// <summary>The verdict about one promise.</summary>
    public static Uitspraak Voer(Beleid beleid, Waarborg waarborg, Datum peildatum, Keuze? keuze = null)
    {
        try
        {
            return waarborg.Belofte switch
            {
                HeeftBron => Bronnen(waarborg, peildatum),
                HangtNietAfVan belofte => Onafhankelijk(beleid, waarborg, belofte, peildatum),
                NooitTegelijk belofte => Tegelijk(beleid, waarborg, belofte, peildatum),
                _ => Uitkomst(beleid, waarborg, peildatum, keuze ?? Keuze.Gewoon),
            };
        }
        catch (TeGrootException fout)
        {
            return new Uitspraak(Controlesoort.Waarborg, waarborg, null, peildatum, Bewijsoordeel.NietBeslist)
            {
                Toelichting = $"Er zijn te veel samenhangende voorwaarden om alle gevallen te overzien ({fout.Message}).",
            };
        }
    }

    /// <summary>The decisions and concepts a promise speaks about.</summary>
    public static IEnumerable<Definitie> Definities(Waarborg waarborg)
    {
        var genoemd = waarborg.Belofte switch
        {
            NooitUitkomst b => [b.Besluit],
            AltijdUitkomst b => [b.Besluit],
            AltijdWaar b => In(b.Stelling),
            NooitWaar b => In(b.Stelling),
            HangtNietAfVan b => b.Besluiten,
            MinstensEvenRuim b => [b.A, b.B],
            NooitTegelijk b => b.Partijen.Select(p => p.Besluit),
            HeeftBron b => b.Besluiten,
            _ => Enumerable.Empty<Definitie>(),
        };
        return genoemd.Concat(waarborg.Als is { } als ? In(als) : []).Distinct();

        static IEnumerable<Definitie> In(Expr expr) => expr.Alles().OfType<DefinitieExpr>().Select(d => d.Definitie);
    }

    /// <summary>The conditions that a promise states itself: what it reads there, it may read nowhere else.</summary>
    public static IEnumerable<Expr> Voorwaarden(Waarborg waarborg) =>
        new[] { waarborg.Als, (waarborg.Belofte as AltijdWaar)?.Stelling, (waarborg.Belofte as NooitWaar)?.Stelling }.OfType<Expr>();

    /// <summary>The assumptions that a promise rests on.</summary>
    public static ImmutableArray<Aanname> Aannames(Beleid beleid, Waarborg waarborg) => Onderzoeksruimte.Aannames(beleid, Definities(waarborg), Voorwaarden(waarborg));

    private static Uitspraak Bronnen(Waarborg waarborg, Datum peildatum)
    {
        var gebroken = Waarborgtoets.Toets(waarborg, [], peildatum);
        return new Uitspraak(Controlesoort.Waarborg, waarborg, null, peildatum, gebroken.Stand == Waarborgstand.Gebroken ? Bewijsoordeel.Weerlegd : Bewijsoordeel.Bewezen)
        {
            Toelichting = gebroken.Stand == Waarborgstand.Gebroken ? "Zonder bron: " + string.Join(", ", gebroken.Besluiten.Select(b => b.Naam)) + "." : "",
        };
    }

    // ---------------------------------------------------------------------------------------------------------------- outcomes and statements

    private static Uitspraak Uitkomst(Beleid beleid, Waarborg waarborg, Datum peildatum, Keuze keuze)
    {
        var aannames = Aannames(beleid, waarborg);
        var (uitspraak, motor) = keuze.Kies(peildatum, metOnbekend: false, r => Breuk(new Vertaler(r), waarborg, aannames), (r, vraag) => Uitkomst(waarborg, aannames, r, vraag.Breuk, vraag.Telt, null));
        return uitspraak with { Motor = motor };
    }

    private static Uitspraak Uitkomst(Waarborg waarborg, ImmutableArray<Aanname> aannames, Gevallenruimte ruimte, int breuk, int telt, IReadOnlySet<int>? gelezen)
    {
        var (motor, peildatum) = (ruimte.Motor, ruimte.Peildatum);
        var uitspraak = new Uitspraak(Controlesoort.Waarborg, waarborg, null, peildatum, Bewijsoordeel.Bewezen) { Aannames = aannames };
        if (motor.IsNooit(breuk))
        {
            return motor.IsNooit(telt) ? uitspraak with { Toelichting = "Geen enkel geval voldoet aan wat achter 'als' staat. Kijk na wat daar had moeten staan." } : uitspraak;
        }

        var (echt, casus, reden) = new Naspel(ruimte, motor).Zoek(breuk, c => IsBreuk(waarborg, aannames, peildatum, c), gelezen);
        if (casus is null)
        {
            return reden.Length == 0 ? uitspraak : uitspraak with { Oordeel = Bewijsoordeel.NietBeslist, Toelichting = reden };
        }

        var weerlegd = motor is Diagrammotor diagram ? Weerlegd(uitspraak, ruimte, diagram, echt, reden)
            : uitspraak with { Oordeel = Bewijsoordeel.Weerlegd, Gevallen = [new Gevalstekst(ruimte).Van(casus)], AlleGevallen = false };
        return weerlegd with
        {
            Tegenvoorbeeld = new Tegenvoorbeeld([("", casus)], [.. Getoond(waarborg).Select(d => Voorbeelden.Van(d, peildatum, casus))]),
        };
    }

    private static (int Breuk, int Telt) Breuk(Vertaler vertaler, Waarborg waarborg, ImmutableArray<Aanname> aannames)
    {
        var motor = vertaler.Ruimte.Motor;
        var telt = Telt(vertaler, waarborg, aannames);
        var breuk = waarborg.Belofte switch
        {
            NooitUitkomst b => Geeft(vertaler, b.Besluit, b.Uitkomsten),
            AltijdUitkomst b => GeeftIetsAnders(vertaler, b.Besluit, b.Uitkomsten),
            AltijdWaar b => motor.Is(vertaler.Voorwaarde(b.Stelling, null), Motor.Nee),
            NooitWaar b => motor.Is(vertaler.Voorwaarde(b.Stelling, null), Motor.Ja),
            MinstensEvenRuim b => motor.En(Geeft(vertaler, b.B, b.GunstigB), GeeftIetsAnders(vertaler, b.A, b.GunstigA)),
            _ => throw new InvalidOperationException($"Onbekende belofte {waarborg.Belofte.GetType().Name}."),
        };
        return (motor.En(telt, breuk), telt);
    }

    private static int Telt(Vertaler vertaler, Waarborg waarborg, ImmutableArray<Aanname> aannames)
    {
        var motor = vertaler.Ruimte.Motor;
        var telt = Onderzoeksruimte.Telt(vertaler, aannames);
        return waarborg.Als is { } als ? motor.En(telt, motor.Is(vertaler.Voorwaarde(als, null), Motor.Ja)) : telt;
    }

    private static int Geeft(Vertaler vertaler, Definitie besluit, ImmutableArray<int> uitkomsten)
    {
        var motor = vertaler.Ruimte.Motor;
        var beslissing = vertaler.Beslissing(besluit, null);
        return motor.Een(uitkomsten.Select(u => motor.Is(beslissing, vertaler.Ruimte.Termen.Van(new KeuzeWaarde(u), besluit.Type))));
    }

    private static int GeeftIetsAnders(Vertaler vertaler, Definitie besluit, ImmutableArray<int> uitkomsten)
    {
        var motor = vertaler.Ruimte.Motor;
        return motor.Niet(motor.Of(motor.Is(vertaler.Beslissing(besluit, null), Standblad.Onbekend), Geeft(vertaler, besluit, uitkomsten)));
    }

    // ---------------------------------------------------------------------------------------------------------------- parties

    // One world, with for each party what it knows of it and what it judges itself.
    private static Uitspraak Tegelijk(Beleid beleid, Waarborg waarborg, NooitTegelijk belofte, Datum peildatum)
    {
        var aannames = Aannames(beleid, waarborg);
        var motor = new Diagrammotor();
        var ruimte = Gevallenruimte.Maak(peildatum, metOnbekend: false, motor, r => Breuk(r));
        var breuk = Breuk(ruimte);
        var uitspraak = new Uitspraak(Controlesoort.Waarborg, waarborg, null, peildatum, Bewijsoordeel.Bewezen) { Aannames = aannames };
        if (breuk == motor.Nooit)
        {
            return uitspraak;
        }

        var naspel = new Naspel(ruimte, motor);
        ImmutableArray<Casus> zaken = [];
        var (echt, casus, reden) = naspel.Zoek(breuk, (geval, waarden) =>
        {
            ImmutableArray<Casus> partijen = [.. belofte.Partijen.Select(p => WatWeet(p, ruimte.Vul(geval, waarden, p.Partij)))];
            if (Waarborgtoets.Toets(waarborg, aannames, peildatum, [.. partijen]).Stand != Waarborgstand.Gebroken)
            {
                return null;
            }

            for (var i = 0; i < partijen.Length; i++)
            {
                var nummer = i;
                partijen = partijen.SetItem(i, Naspel.Maakklein(partijen[i], c => Waarborgtoets.Toets(waarborg, aannames, peildatum, [.. partijen.SetItem(nummer, c)]).Stand == Waarborgstand.Gebroken));
            }

            zaken = partijen;
            return partijen[0];
        });
        if (casus is null)
        {
            return reden.Length == 0 ? uitspraak : uitspraak with { Oordeel = Bewijsoordeel.NietBeslist, Toelichting = reden };
        }

        return Weerlegd(uitspraak, ruimte, motor, echt, reden, [.. belofte.Partijen.Select(p => p.Partij).Distinct()]) with
        {
            Tegenvoorbeeld = new Tegenvoorbeeld(
                [.. belofte.Partijen.Zip(zaken, (p, z) => (p.Partij, z))],
                [.. belofte.Partijen.Zip(zaken, (p, z) => Voorbeelden.Van(p.Besluit, peildatum, z, $"{waarborg.Naam}: {p.Partij}"))]),
        };

        // Nor does it know what only another party's decision looks at.
        static Casus WatWeet(Partijbelofte partij, Casus casus) => casus with { Gegevens = casus.Gegevens.RemoveRange(casus.Gegevens.Keys.Where(partij.WeetNooit)) };

        int Breuk(Gevallenruimte r)
        {
            var m = r.Motor;
            var alle = Telt(new Vertaler(r), waarborg, aannames);
            foreach (var partij in belofte.Partijen)
            {
                alle = m.En(alle, Geeft(new Vertaler(r, partij.Partij), partij.Besluit, partij.Uitkomsten));
            }

            return m.En(alle, m.Niet(r.WeetIets(belofte)));
        }
    }

    private static Uitspraak Weerlegd(Uitspraak uitspraak, Gevallenruimte ruimte, Diagrammotor motor, int echt, string reden, IReadOnlyList<string>? partijen = null)
    {
        var blokken = Blokken.Van(motor, echt, motor.Nooit, MeesteBlokken);
        var tekst = new Gevalstekst(ruimte);
        return uitspraak with
        {
            Oordeel = Bewijsoordeel.Weerlegd,
            Gevallen = [.. blokken.Lijst.Select(b => partijen is null ? tekst.Van(b) : tekst.Van(b, partijen))],
            AlleGevallen = blokken.Volledig && reden.Length == 0,
        };
    }

    private static bool IsBreuk(Waarborg waarborg, ImmutableArray<Aanname> aannames, Datum peildatum, Casus casus) =>
        Waarborgtoets.Toets(waarborg, aannames, peildatum, casus).Stand == Waarborgstand.Gebroken;

    // What is shown of a case: what the decisions give that the promise is about, or else its concepts.
    private static IEnumerable<Definitie> Getoond(Waarborg waarborg) =>
        Definities(waarborg).Where(d => d.Groep is null).ToLookup(d => d.Soort == Definitiesoort.Besluit) is var soorten && soorten[true].Any() ? soorten[true].Take(2) : soorten[false].Take(2);
}
