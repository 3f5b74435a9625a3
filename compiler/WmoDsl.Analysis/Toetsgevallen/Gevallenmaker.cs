using System.Collections.Immutable;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>Makes for each decision a set of test cases, as small as it can find, that shows every rule, condition, threshold and outcome, and says how many are needed at least.</summary>
public static class Gevallenmaker
{
    // How often the cases are dealt anew when comparisons turn out not to go together.
    private const int MeesteRondes = 60;

    /// <summary>Makes the sets.</summary>
    /// <param name="beleid">A policy without errors.</param>
    /// <param name="peildatum">The reference date of the cases; the policy must hold on it.</param>
    /// <param name="gevraagd">The decisions and concepts to make sets for; with a decision come the concepts that are tested by themselves and that it rests on.</param>
    /// <param name="alleenOntbrekend">Whether what the examples of the policy show already is left out.</param>
    /// <param name="gereed">Told of each set as soon as it is there, by the hand that made it, and so of more than one at the same time.</param>
    public static ImmutableArray<Gevallenset> Maak(Beleid beleid, Datum peildatum, Func<Definitie, bool> gevraagd, bool alleenOntbrekend, Action<Gevallenset>? gereed = null)
    {
        var gekozen = Toetseenheid.Van(beleid, peildatum).Where(e => gevraagd(e.Wortel)).ToList();
        var namen = beleid.Voorbeelden.ToLookup(v => v.Definitie, v => v.Naam);

        // One does not wait for the other, and what takes longest begins first.
        List<Toetseenheid> opGrootte = [.. gekozen.OrderByDescending(e => e.Leden.Sum(l => l.Definitie.AlleRegels.Count()))];
        var gemaakt = Zijaanzij.Voer(opGrootte, Een).Zip(opGrootte).ToDictionary(g => g.Second, g => g.First);
        return [.. gekozen.Select(e => gemaakt[e])];

        Gevallenset Een(Toetseenheid eenheid)
        {
            var set = Maak(beleid, eenheid, peildatum, alleenOntbrekend);
            var bezet = namen[eenheid.Wortel].ToHashSet();
            set = set with { Gevallen = [.. set.Gevallen.Select(g => g with { Voorbeeld = g.Voorbeeld with { Naam = Naam(g, bezet) } })] };
            gereed?.Invoke(set);
            return set;
        }
    }

    /// <summary>The concepts that a decision rests on and that are tested by themselves, and the decision.</summary>
    /// <param name="beleid">The policy.</param>
    /// <param name="besluit">The decision; of a concept that is tested with a decision, that one comes.</param>
    /// <param name="peildatum">The reference date.</param>
    public static IReadOnlySet<Definitie> Bij(Beleid beleid, Definitie besluit, Datum peildatum)
    {
        var alle = Toetseenheid.Van(beleid, peildatum);
        var eenheden = alle.ToDictionary(e => e.Wortel);
        var eerste = alle.FirstOrDefault(e => e.Leden.Any(l => l.Definitie == besluit))?.Wortel ?? besluit;
        var gevonden = new HashSet<Definitie> { eerste };
        var wachtend = new Queue<Definitie>([eerste]);
        while (wachtend.TryDequeue(out var definitie) && eenheden.TryGetValue(definitie, out var eenheid))
        {
            foreach (var (ander, _) in eenheid.Leden.SelectMany(l => Toetseenheid.Gebruikt(l.Definitie, l.Rol, peildatum)))
            {
                if (ander.Soort == Definitiesoort.Begrip && eenheden.ContainsKey(ander) && gevonden.Add(ander))
                {
                    wachtend.Enqueue(ander);
                }
            }
        }

        return gevonden;
    }

    private static Gevallenset Maak(Beleid beleid, Toetseenheid eenheid, Datum peildatum, bool alleenOntbrekend)
    {
        var mee = eenheid.Leden.Select(l => l.Definitie).Where(d => d != eenheid.Wortel).Distinct().ToImmutableArray();
        try
        {
            var zoeker = new Doelzoeker(beleid, eenheid, peildatum);
            var maker = new Gevalmaker(zoeker, eenheid.Wortel, peildatum);
            var doelen = zoeker.Zoek().ToList();
            var gehad = alleenOntbrekend ? Gedekt(beleid, eenheid, peildatum, maker, doelen) : [];
            var (gevallen, uitsluitend) = Dek(beleid, eenheid, zoeker, maker, doelen, gehad, peildatum);

            // While cases are made it turns out what cannot be together; with that an example may show more than was seen at first.
            while (alleenOntbrekend && !gevallen.IsEmpty && Gedekt(beleid, eenheid, peildatum, maker, doelen) is var meer && !meer.IsSubsetOf(gehad))
            {
                gehad.UnionWith(meer);
                (gevallen, uitsluitend) = Dek(beleid, eenheid, zoeker, maker, doelen, gehad, peildatum);
            }

            return new Gevallenset(eenheid.Wortel, mee, peildatum, gevallen, new Ondergrensproef(zoeker).Keur(uitsluitend), [.. doelen], gehad.Count, "");
        }
        catch (TeGrootException fout)
        {
            return new Gevallenset(eenheid.Wortel, mee, peildatum, [], [], [], 0, $"Er hangen te veel voorwaarden samen om alle gevallen te overzien ({fout.Message}).");
        }
        catch (OverflowException)
        {
            return new Gevallenset(eenheid.Wortel, mee, peildatum, [], [], [], 0, "Een berekening wordt in sommige gevallen te groot.");
        }
    }

    // What an example shows that asks this, or something that rests on it, and comes out as expected.
    private static HashSet<int> Gedekt(Beleid beleid, Toetseenheid eenheid, Datum peildatum, Gevalmaker maker, List<Toetsdoel> doelen)
    {
        var gedekt = new HashSet<int>();
        var rustOp = new Dictionary<Definitie, bool> { [eenheid.Wortel] = true };
        foreach (var voorbeeld in beleid.Voorbeelden.Where(v => v.Peildatum == peildatum && RustOp(v.Definitie) && Voorbeeldtoets.Voer(v, beleid.Geldig).Geslaagd))
        {
            // What only the condition of a duty rests on, is seen by who expects the duty, or expects that there is none.
            var verwacht = voorbeeld.Verwachting.Verplichtingen;
            var gezien = Toetseenheid.Onder(
                Toetseenheid.Plichten(voorbeeld.Definitie, peildatum).Where(p => verwacht.Any(v => v.Gaat(p.Plicht))).Select(p => p.Mits.Definitie).Append(voorbeeld.Definitie), peildatum);
            gedekt.UnionWith(maker.Getoond(voorbeeld.Casus, doelen).Where(i => gezien.Contains(doelen[i].Definitie)));
        }

        return gedekt;

        bool RustOp(Definitie definitie)
        {
            if (!rustOp.TryGetValue(definitie, out var rust))
            {
                rustOp[definitie] = rust = Toetseenheid.Gebruikt(definitie, null, peildatum).Select(g => g.Definitie)
                    .Concat(Toetseenheid.Plichten(definitie, peildatum).Select(p => p.Mits.Definitie)).Any(RustOp);
            }

            return rust;
        }
    }

    private static (ImmutableArray<Toetsgeval> Gevallen, IReadOnlyList<Toetsdoel> Uitsluitend) Dek(
        Beleid beleid, Toetseenheid eenheid, Doelzoeker zoeker, Gevalmaker maker, List<Toetsdoel> doelen, HashSet<int> gehad, Datum peildatum)
    {
        var (motor, leeg) = (zoeker.Motor, new HashSet<(int, int)>());
        var gemaakt = new List<Gemaakt>();
        for (var ronde = 0; ; ronde++)
        {
            var geleerd = maker.Geleerd;
            for (var i = 0; i < doelen.Count; i++)
            {
                doelen[i] = Beperkt(doelen[i], maker, motor, zoeker.Keten is not null);
            }

            var over = Enumerable.Range(0, doelen.Count).Where(i => !gehad.Contains(i) && doelen[i].Kracht is Doelkracht.Doorslaggevend or Doelkracht.Voorkomend).ToList();
            var sets = Kleinste(motor, [.. over.Select(i => doelen[i].Gevallen).Distinct()], leeg);
            var (groepen, uitsluitend) = Overdekking.Zoek(motor, sets, maker.Botsend, maker.KanSamen, leeg);
            var gekozen = new List<Gemaakt>();
            var gemist = new SortedDictionary<int, string>();
            var toegedeeld = new HashSet<int>();
            foreach (var groep in groepen)
            {
                // Its own sets, and what comes with them.
                var eigen = groep.Sets.Select(s => sets[s]).ToHashSet();
                var bij = over.Where(i => eigen.Contains(doelen[i].Gevallen) || (!toegedeeld.Contains(i) && !Overdekking.Snijdt(motor, groep.Gevallen, motor.Niet(doelen[i].Gevallen), leeg))).ToList();
                toegedeeld.UnionWith(bij);
                if (gemaakt.Find(g => bij.TrueForAll(g.Toont.Contains)) is { } al)
                {
                    gekozen.Add(al);
                }
                else if (Maak([.. eigen], bij))
                {
                    gekozen.Add(gemaakt[^1]);
                }
                else if (maker.Geleerd == geleerd || ronde >= MeesteRondes)
                {
                    // What cannot be shown together, is shown one by one.
                    foreach (var i in bij)
                    {
                        if (gemaakt.Find(g => g.Toont.Contains(i)) is { } toch)
                        {
                            gekozen.Add(toch);
                        }
                        else if (Maak([doelen[i].Gevallen], [i]))
                        {
                            gekozen.Add(gemaakt[^1]);
                        }
                        else
                        {
                            gemist[i] = maker.Geweigerd is { } reden ? $"Een geval hiervoor kan geen voorbeeld zijn: {reden}." : "Hiervoor is geen geval gevonden dat in de proef op de som standhield.";
                        }
                    }
                }
            }

            // Now more is known of what cannot be together.
            if (maker.Geleerd != geleerd && ronde < MeesteRondes)
            {
                continue;
            }

            // What is gone by what was learned just now, was never missed.
            var verdwenen = gemist.Keys.Where(i => Beperkt(doelen[i], maker, motor, zoeker.Keten is not null).Gevallen != doelen[i].Gevallen).ToList();
            verdwenen.ForEach(i => gemist.Remove(i));
            if (gemist.Count + verdwenen.Count == 0)
            {
                return ([.. Benoem(beleid, eenheid, maker, doelen, over, gekozen, peildatum)], [.. uitsluitend.Select(s => doelen[over.Find(i => doelen[i].Gevallen == sets[s])])]);
            }

            // Of what no case was found it is not certain that there is one, so it does not count for how many are needed.
            foreach (var (i, reden) in gemist)
            {
                doelen[i] = doelen[i] with { Kracht = Doelkracht.NietGevonden, Reden = reden };
            }
        }

        bool Maak(List<int> sets, List<int> bij)
        {
            if (maker.Maak(sets, [.. bij.Select(i => doelen[i])]) is not { } casus)
            {
                return false;
            }

            gemaakt.Add(new Gemaakt(casus, maker.Getoond(casus, doelen), maker.Geleerd));
            return true;
        }
    }

    // What remains of something when more is known of what cannot be.
    private static Toetsdoel Beperkt(Toetsdoel doel, Gevalmaker maker, Diagrammotor motor, bool inKeten)
    {
        if (doel.Kracht is Doelkracht.Onmogelijk or Doelkracht.NietGevonden)
        {
            return doel;
        }

        doel = doel with { Gevallen = maker.Mogelijk(doel.Gevallen) };
        return doel.Gevallen != motor.Nooit ? doel
            : maker.Mogelijk(doel.Hier) is var hier && hier != motor.Nooit ? doel with { Gevallen = hier, Kracht = Doelkracht.Voorkomend, Reden = doel.NietDoorslaggevend }
            : doel with
            {
                Kracht = Doelkracht.Onmogelijk,
                Reden = inKeten
                    ? "Dit kan niet: de besluiten waarop dit rust, komen dan nooit zo uit."
                    : "Dit kan niet: de gegevens die met elkaar worden vergeleken, spreken elkaar dan tegen.",
            };
    }

    // A set that has all cases of another, gets its case with that.
    private static List<int> Kleinste(Diagrammotor motor, List<int> sets, HashSet<(int, int)> leeg) =>
        [.. sets.Where(s => !sets.Exists(k => k != s && !Overdekking.Snijdt(motor, k, motor.Niet(s), leeg)))];

    private static List<Toetsgeval> Benoem(
        Beleid beleid, Toetseenheid eenheid, Gevalmaker maker, List<Toetsdoel> doelen, List<int> over, List<Gemaakt> gekozen, Datum peildatum)
    {
        var gevallen = new List<Toetsgeval>();
        var getoond = new HashSet<int>();

        // What two cases show, belongs to the first; a case that shows nothing more is not needed.
        foreach (var (casus, toen, geleerd) in gekozen)
        {
            var toont = geleerd == maker.Geleerd ? toen : maker.Getoond(casus, doelen);
            var hier = over.Where(toont.Contains).ToList();
            var nieuw = hier.Where(i => !getoond.Contains(i)).ToList();
            if (nieuw.Count == 0)
            {
                continue;
            }

            getoond.UnionWith(hier);
            gevallen.Add(new Toetsgeval(Voorbeeld(beleid, eenheid.Wortel, casus, peildatum), [.. hier.Select(i => doelen[i])]) { Nieuw = [.. nieuw.Select(i => doelen[i])] });
        }

        return gevallen;
    }

    // Of the duties with a condition of their own: which come, and which do not for that condition. Of others the outcome says enough, and without outcome there is none.
    private static ImmutableArray<VerwachtePlicht> Plichten(Evaluator evaluator, Definitie besluit)
    {
        var beslissing = evaluator.Beslis(besluit);
        var gevolgen = Uitkomstgevolgen.Van(evaluator, besluit);
        return beslissing.Stand != Stand.Beslist ? [] : [.. Uitkomstgevolgen.Mogelijk(besluit, beslissing)
            .Where(v => v.Mits is not null)
            .Select(v => (Plicht: v, Mits: Uitkomstgevolgen.Mits(evaluator, v)))
            .Where(v => v.Mits == Drie.Ja || (v.Mits == Drie.Nee && !gevolgen.Verplichtingen.Concat(gevolgen.Onzeker).Any(g => (g.Verplichting.Partij, g.Verplichting.Inhoud) == (v.Plicht.Partij, v.Plicht.Inhoud))))
            .Select(v => new VerwachtePlicht(v.Mits == Drie.Ja ? Plichtverwachting.Wel : Plichtverwachting.Niet, v.Plicht.Partij, v.Plicht.Inhoud, null))
            .Distinct()];
    }

    private static string Naam(Toetsgeval geval, HashSet<string> bezet)
    {
        var voorbeeld = geval.Voorbeeld;
        var uitkomst = voorbeeld.Verwachting.Soort switch
        {
            Verwachtingsoort.Waarde => voorbeeld.Verwachting.Waarde!.Tekst(voorbeeld.Definitie.Type),
            Verwachtingsoort.Tegenstrijdig => "tegenstrijdig",
            Verwachtingsoort.NietGeregeld => "niet geregeld",
            _ => "niet te beslissen",
        };
        var delen = geval.Nieuw.Where(d => d.Kort.Length is > 0 and <= 90 && d.Kort != uitkomst)
            .OrderBy(d => d.Soort switch { Doelsoort.Grens => 0, Doelsoort.Regel => 1, Doelsoort.VoorwaardeNee => 2, Doelsoort.VoorwaardeJa => 3, _ => 4 })
            .Select(d => d.Kort).Distinct().Take(6).ToList();
        var naam = uitkomst;
        for (var i = 0; i < delen.Count && (i < 1 || bezet.Contains(naam)); i++)
        {
            naam += (i == 0 ? ": " : "; ") + delen[i];
        }

        var uniek = naam;
        for (var nummer = 2; !bezet.Add(uniek); nummer++)
        {
            uniek = $"{naam} ({nummer})";
        }

        return uniek;
    }

    private static Voorbeeld Voorbeeld(Beleid beleid, Definitie definitie, Casus casus, Datum peildatum)
    {
        var gemotiveerd = Voorbeelden.MetMotivering(casus);
        var evaluator = new Evaluator(gemotiveerd, peildatum);
        var beslissing = evaluator.Beslis(definitie);
        var plichten = Plichten(evaluator, definitie);
        var gronden = beslissing.GrondenZeker && (beslissing.Stand == Stand.Beslist || beslissing.IsOpengelaten) ? beslissing.Gronden.Where(r => r != definitie.Anders && r.Plaats != definitie.Plaats).ToImmutableArray() : [];
        var mogelijk = beslissing.Stand switch
        {
            Stand.Beslist => [Verwachtingsoort.Waarde],
            Stand.Tegenstrijdig => [Verwachtingsoort.Tegenstrijdig],
            Stand.NietGeregeld => [Verwachtingsoort.NietGeregeld],
            _ => new[] { Verwachtingsoort.Tegenstrijdig, Verwachtingsoort.NietGeregeld, Verwachtingsoort.GegevensNodig },
        };
        return mogelijk
            .Select(soort => new Voorbeeld("", definitie, peildatum, gemotiveerd, new Verwachting(soort, beslissing.Waarde, null, gronden, []) { Verplichtingen = plichten }, definitie.Plaats))
            .First(v => v.Verwachting.Soort == mogelijk[^1] || Voorbeeldtoets.Voer(v, beleid.Geldig).Geslaagd);
    }

    // A case, what it showed when it was made, and how much was learnt by then of what cannot be: more may change what it shows.
    private sealed record Gemaakt(Casus Casus, HashSet<int> Toont, int Geleerd);
}
