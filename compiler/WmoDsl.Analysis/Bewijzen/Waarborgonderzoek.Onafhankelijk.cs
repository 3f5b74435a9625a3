using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <content>Promises that a decision does not depend on something.</content>
internal static partial class Waarborgonderzoek
{
    private static Uitspraak Onafhankelijk(Beleid beleid, Waarborg waarborg, HangtNietAfVan belofte, Datum peildatum)
    {
        var aannames = Aannames(beleid, waarborg);
        var reden = "";
        foreach (var besluit in belofte.Besluiten)
        {
            var motor = new Diagrammotor();
            var gelezen = new List<int>();
            Gevallenruimte ruimte;
            try
            {
                ruimte = Gevallenruimte.Maak(peildatum, metOnbekend: true, motor, r =>
                {
                    var v = new Vertaler(r);
                    v.Beslissing(besluit, null);
                    Telt(v, waarborg, aannames);
                });
            }
            catch (TeGrootException fout)
            {
                reden = $"'{besluit.Naam}' heeft te veel samenhangende voorwaarden ({fout.Message}).";
                continue;
            }

            gelezen.AddRange(Enumerable.Range(0, ruimte.Onderwerpen.Count).Where(v => ruimte.Onderwerpen[v] switch
            {
                Vraagonderwerp { Gegeven: { Gegeven: { } g } } => belofte.Betreft(g),
                Vraagonderwerp { Gegeven: { Rol: { } rol } } => belofte.Betreft(rol),
                Vraagonderwerp { Gegeven: { Lijst: { } lijst } } => belofte.Betreft(lijst),
                Verband verband => verband.Gegevens.Any(belofte.Betreft),
                _ => false,
            }));

            // What is never read, can neither decide nor be asked.
            if (gelezen.Count == 0 || !LeestZelf(besluit, belofte, []))
            {
                continue;
            }

            // It is read. With nothing known it is asked, or it is not; else two cases that differ in it alone are sought.
            var leeg = Gebroken(Casus.Leeg, Casus.Leeg);
            int functie, telt;
            try
            {
                var vertaler = new Vertaler(ruimte);
                functie = vertaler.Beslissing(besluit, null);
                telt = Telt(vertaler, waarborg, aannames);
            }
            catch (TeGrootException fout)
            {
                if (leeg is not null)
                {
                    return leeg;
                }

                reden = $"'{besluit.Naam}' heeft te veel samenhangende voorwaarden ({fout.Message}).";
                continue;
            }

            // That the outcome changes with it, says more than that it is asked.
            if ((Paar(new Afhankelijkheid(waarborg, belofte, aannames, besluit, peildatum), ruimte, motor, functie, telt, gelezen) ?? leeg) is { } afhankelijk)
            {
                return afhankelijk;
            }

            foreach (var variabele in gelezen)
            {
                for (var cel = 1; cel < motor.Cellen(variabele); cel++)
                {
                    var (een, ander) = (motor.Beperk(functie, variabele, 0), motor.Beperk(functie, variabele, cel));
                    var verschil = motor.En(motor.En(motor.Beperk(telt, variabele, 0), motor.Beperk(telt, variabele, cel)), motor.Vouw(een, ander, (x, y) => motor.Blad(x == y ? Motor.Nee : Motor.Ja)));
                    if (motor.Geval(verschil, Motor.Ja) is { } geval && ruimte.Onderwerpen[variabele] is Vraagonderwerp)
                    {
                        geval[variabele] = 0;
                        var a = ruimte.Casus(geval);
                        geval[variabele] = cel;
                        if (Gebroken(a, ruimte.Casus(geval)) is { } uitspraak)
                        {
                            return uitspraak;
                        }
                    }
                }
            }

            reden = $"'{besluit.Naam}' leest wel iets hiervan; er is geen geval gevonden waarin het iets uitmaakt, en ook geen bewijs dat er nooit naar wordt gevraagd.";

            Uitspraak? Gebroken(Casus een, Casus ander)
            {
                if (Waarborgtoets.Toets(waarborg, aannames, peildatum, een, ander) is not { Stand: Waarborgstand.Gebroken } uitslag)
                {
                    return null;
                }

                var open = Openstaanden.Van(new Evaluator(een, peildatum), uitslag.Besluiten[0]);
                return new Uitspraak(Controlesoort.Waarborg, waarborg, uitslag.Besluiten[0], peildatum, Bewijsoordeel.Weerlegd)
                {
                    Aannames = aannames,
                    Toelichting = een == ander
                        ? $"'{uitslag.Besluiten[0].Naam}' vraagt naar {string.Join(", ", open.Gegevens.Where(o => o.Gegeven is { } g && belofte.Betreft(g)).Select(o => $"'{o.Naam}'"))} als dat nog niet bekend is."
                        : $"'{uitslag.Besluiten[0].Naam}' komt anders uit.",
                    Tegenvoorbeeld = new Tegenvoorbeeld([("", een), ("", ander)], [.. new[] { een, ander }.Distinct().Where(c => c != Casus.Leeg).Select(c => Voorbeelden.Van(uitslag.Besluiten[0], peildatum, c))]),
                };
            }
        }

        return new Uitspraak(Controlesoort.Waarborg, waarborg, null, peildatum, reden.Length == 0 ? Bewijsoordeel.Bewezen : Bewijsoordeel.NietBeslist) { Aannames = aannames, Toelichting = reden };
    }

    // Two cases that differ in one fact, known in both, and come out differently.
    private static Uitspraak? Paar(Afhankelijkheid over, Gevallenruimte ruimte, Diagrammotor motor, int functie, int telt, IEnumerable<int> gelezen)
    {
        foreach (var variabele in gelezen)
        {
            if (ruimte.Onderwerpen[variabele] is Verband verband)
            {
                if (Verschil(variabele, 1) is { } vergeleken && Vergeleken(over, ruimte, verband, variabele, vergeleken) is { } gevonden)
                {
                    return gevonden;
                }

                continue;
            }

            if (ruimte.Onderwerpen[variabele] is not Vraagonderwerp { Gegeven.Gegeven: { } gegeven } vraag)
            {
                continue;
            }

            // Where two of its cells differ, two that follow each other do.
            for (var cel = 1; cel < vraag.Waarden.Length; cel++)
            {
                if (Verschil(variabele, cel) is { } geval)
                {
                    geval[variabele] = cel - 1;
                    var een = ruimte.Casus(geval);
                    geval[variabele] = cel;
                    if (over.Toon(een, ruimte.Casus(geval), gegeven) is { } uitspraak)
                    {
                        return uitspraak;
                    }
                }
            }
        }

        return null;

        // A case that comes out otherwise in a cell than in the one before, with what is the same in both.
        int[]? Verschil(int variabele, int cel)
        {
            var verschil = motor.Vouw(motor.Beperk(functie, variabele, cel - 1), motor.Beperk(functie, variabele, cel), (x, y) => motor.Blad(x >= 0 && y >= 0 && x != y ? Motor.Ja : Motor.Nee));
            return motor.Geval(motor.En(motor.En(motor.Beperk(telt, variabele, cel - 1), motor.Beperk(telt, variabele, cel)), verschil), Motor.Ja);
        }
    }

    // The same, where the fact is compared with another: from a case at one side, nothing or very much is at the other.
    private static Uitspraak? Vergeleken(Afhankelijkheid over, Gevallenruimte ruimte, Verband verband, int variabele, int[] geval)
    {
        foreach (var kant in new[] { Motor.Nee, Motor.Ja })
        {
            geval[variabele] = kant;
            if (new Theorie.Theorie(ruimte).Zoek(geval) is not Theorie.Gevonden gevonden)
            {
                continue;
            }

            var een = ruimte.Vul(geval, gevonden.Waarden);
            foreach (var gegeven in verband.Gegevens.Where(g => over.Belofte.Betreft(g)))
            {
                var schaal = ruimte.Schalen[gegeven];
                foreach (var trede in new[] { 0, schaal.Boven / 1_000_000, schaal.Boven / 10_000, schaal.Onder, schaal.Boven }.Select(t => Math.Clamp(t, schaal.Onder, schaal.Boven)).Distinct())
                {
                    if (over.Toon(een, een with { Gegevens = een.Gegevens.SetItem(gegeven, new Gegevenstand(schaal.Waarde(trede))) }, gegeven) is { } uitspraak)
                    {
                        return uitspraak;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Shows that a decision depends on a fact, in two cases that are equal but for it.</summary>
    private sealed record Afhankelijkheid(Waarborg Waarborg, HangtNietAfVan Belofte, ImmutableArray<Aanname> Aannames, Definitie Besluit, Datum Peildatum)
    {
        /// <summary>What the cases show, with nothing in them that does not matter; none when they come out otherwise in the evaluator.</summary>
        public Uitspraak? Toon(Casus een, Casus ander, Gegeven gegeven)
        {
            if (!een.Gegevens.ContainsKey(gegeven) || !ander.Gegevens.TryGetValue(gegeven, out var anders) || !IsZo(een))
            {
                return null;
            }

            een = Naspel.Maakklein(een, IsZo);
            ander = Met(een);
            return new Uitspraak(Controlesoort.Waarborg, Waarborg, Besluit, Peildatum, Bewijsoordeel.Weerlegd)
            {
                Aannames = Aannames,
                Toelichting = $"'{Besluit.Naam}' hangt ervan af: is '{gegeven.Naam}' {Waarde(een)}, dan komt er '{Uitkomst(een)}' uit; is het {Waarde(ander)}, dan '{Uitkomst(ander)}'. Verder is alles gelijk.",
                Tegenvoorbeeld = new Tegenvoorbeeld([("", een), ("", ander)], [.. new[] { een, ander }.Select(c => Voorbeelden.Van(Besluit, Peildatum, c))]),
            };

            Casus Met(Casus casus) => casus with { Gegevens = casus.Gegevens.SetItem(gegeven, anders) };

            bool IsZo(Casus casus) => casus.Gegevens.ContainsKey(gegeven)
                && Beslis(casus) is { Stand: Stand.Beslist } a && Beslis(Met(casus)) is { Stand: Stand.Beslist } b && a.Waarde != b.Waarde
                && Waarborgtoets.Toets(Waarborg, Aannames, Peildatum, casus, Met(casus)).Stand == Waarborgstand.Gebroken;

            string Waarde(Casus casus) => casus.Gegevens[gegeven].Waarde!.Tekst(gegeven.Feit.Type);

            string Uitkomst(Casus casus) => Beslis(casus).Waarde!.Tekst(Besluit.Type);
        }

        private Beslissing Beslis(Casus casus) => new Evaluator(casus, Peildatum).Beslis(Besluit);
    }

    // Whether a decision, not counting what the condition or the assumptions read, reads one of the facts.
    private static bool LeestZelf(Definitie definitie, HangtNietAfVan belofte, HashSet<Definitie> gehad) =>
        gehad.Add(definitie) && definitie.AlleRegels.SelectMany(r => r.Dragend).SelectMany(e => e.Alles()).Any(e => e switch
        {
            FeitExpr f => belofte.Betreft(new Gegeven(f.Feit, f.Rol)) || (f.Rol is null && belofte.Gegevens.Any(g => g.Feit == f.Feit)) || (f.Feit.Groep is not null && (belofte.Rollen.Length > 0 || belofte.Lijsten.Length > 0)),
            RolAanwezigExpr r => belofte.Betreft(r.Rol) || (r.Rol.Lijst is { } lijst && belofte.Betreft(lijst)),
            AantalExpr a => belofte.Betreft(a.Bereik.Lijst),
            DefinitieExpr d => LeestZelf(d.Definitie, belofte, gehad),
            _ => false,
        });
}
