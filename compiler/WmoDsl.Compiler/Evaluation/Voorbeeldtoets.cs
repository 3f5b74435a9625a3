using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>Runs worked examples: asks the reference evaluator, and compares with what the author expects.</summary>
public static class Voorbeeldtoets
{
    /// <summary>Runs one example.</summary>
    /// <param name="voorbeeld">The example.</param>
    /// <param name="geldig">When the policy holds; an example outside it fails, as the policy cannot be asked then.</param>
    public static Toetsresultaat Voer(Voorbeeld voorbeeld, Periode geldig = default)
    {
        if (!geldig.Bevat(voorbeeld.Peildatum))
        {
            return Mislukt(voorbeeld, $"Het beleid geldt niet op {voorbeeld.Peildatum}.");
        }

        try
        {
            return new Toets(voorbeeld).Voer();
        }
        catch (OverflowException)
        {
            return Mislukt(voorbeeld, "Een berekening wordt te groot.");
        }
    }

    private static Toetsresultaat Mislukt(Voorbeeld voorbeeld, string waarom) =>
        new(voorbeeld, Verwacht(voorbeeld), "niets", [], [waarom]);

    private static string Verwacht(Voorbeeld voorbeeld)
    {
        var verwachting = voorbeeld.Verwachting;
        return verwachting.Soort == Verwachtingsoort.Waarde
            ? verwachting.Waarde!.Tekst(voorbeeld.Definitie.Type)
            : Woorden(verwachting.Soort) + (verwachting.Gegevens is { } namen ? ": " + string.Join(", ", namen) : "");
    }

    /// <summary>What kind of advice a case gets: facts come before judgements, and what is wrong with the policy comes when nothing is left to ask.</summary>
    /// <param name="beslissing">How the definition stands.</param>
    /// <param name="open">What is missing, when it is not known how it stands.</param>
    public static Verwachtingsoort Soort(Beslissing beslissing, Openstaand? open) => beslissing.Stand switch
    {
        Stand.Beslist => Verwachtingsoort.Waarde,
        Stand.Tegenstrijdig => Verwachtingsoort.Tegenstrijdig,
        Stand.NietGeregeld => Verwachtingsoort.NietGeregeld,
        _ when open!.Gegevens.Any(g => !g.IsOordeel) => Verwachtingsoort.GegevensNodig,
        _ when !open.Gegevens.IsEmpty => Verwachtingsoort.OordeelNodig,
        _ when !open.Tegenstrijdig.IsEmpty => Verwachtingsoort.Tegenstrijdig,
        _ when !open.NietGeregeld.IsEmpty => Verwachtingsoort.NietGeregeld,
        _ => Verwachtingsoort.GegevensNodig,
    };

    private static string Woorden(Verwachtingsoort soort) => soort switch
    {
        Verwachtingsoort.GegevensNodig => "gegevens nodig",
        Verwachtingsoort.OordeelNodig => "oordeel nodig",
        Verwachtingsoort.Tegenstrijdig => "tegenstrijdig",
        Verwachtingsoort.NietGeregeld => "niet geregeld",
        _ => throw new InvalidOperationException(),
    };

    private static string Opsomming(IEnumerable<string> namen) => string.Join(", ", namen);

    /// <summary>One run.</summary>
    private sealed class Toets(Voorbeeld voorbeeld)
    {
        private readonly Evaluator _evaluator = new(voorbeeld.Casus, voorbeeld.Peildatum);
        private readonly List<string> _verschillen = [];

        public Toetsresultaat Voer()
        {
            var beslissing = _evaluator.Beslis(voorbeeld.Definitie);
            var open = beslissing.Stand == Stand.Onbekend ? Openstaanden.Van(_evaluator, voorbeeld.Definitie) : null;
            if (open is { IsGeweigerd: true })
            {
                return Mislukt(voorbeeld, $"De parameter '{open.ZonderWaarde[0].Parameter.Naam}' heeft op {open.ZonderWaarde[0].Dag} geen waarde.");
            }

            var soort = Soort(beslissing, open);
            var gekregen = Gekregen(soort, beslissing, open);
            var verwachting = voorbeeld.Verwachting;
            if (soort != verwachting.Soort || (soort == Verwachtingsoort.Waarde && beslissing.Waarde != verwachting.Waarde))
            {
                _verschillen.Add($"Verwacht is {Verwacht(voorbeeld)}, maar er komt uit: {gekregen}.");
            }
            else if (verwachting.Gegevens is { } namen && open is not null)
            {
                Vergelijk(namen, open);
            }

            foreach (var regel in verwachting.Regels.Where(r => !beslissing.GrondenZeker || !beslissing.Gronden.Contains(r)))
            {
                _verschillen.Add($"{Noem(regel)} is geen grond: {(beslissing.Gronden.Contains(regel) ? "het is nog niet zeker dat zij van toepassing is" : WaaromNiet(regel))}.");
            }

            foreach (var (definitie, waarde) in verwachting.Bijkomend)
            {
                Vergelijk(definitie, waarde);
            }

            Vergelijk(verwachting.Verplichtingen);
            return new Toetsresultaat(voorbeeld, Verwacht(voorbeeld), gekregen, beslissing.Gronden, _verschillen.ToImmutableArray());
        }

        private static string Noem(Regel regel) => regel.Voorwaarde is null && regel.Naam == "anders" ? "'anders'" : $"Regel '{regel.Naam}'";

        private string Gekregen(Verwachtingsoort soort, Beslissing beslissing, Openstaand? open) => soort switch
        {
            Verwachtingsoort.Waarde => beslissing.Waarde!.Tekst(voorbeeld.Definitie.Type),
            Verwachtingsoort.Tegenstrijdig or Verwachtingsoort.NietGeregeld when open is not null =>
                $"{Woorden(soort)} ({Opsomming((soort == Verwachtingsoort.Tegenstrijdig ? open.Tegenstrijdig : open.NietGeregeld).Select(d => d.Naam))})",
            Verwachtingsoort.Tegenstrijdig or Verwachtingsoort.NietGeregeld => Woorden(soort),
            _ when open!.Gegevens.IsEmpty => $"{Woorden(soort)}, maar niet vast te stellen: {Opsomming(open.NietVastTeStellen.Select(g => g.Naam))}",
            _ => $"{Woorden(soort)}: {Opsomming(open.Gegevens.Select(g => g.Naam))}",
        };

        private void Vergelijk(ImmutableArray<string> verwacht, Openstaand open)
        {
            // Judgements belong to the list: it is all that somebody still has to give.
            var gekregen = open.Gegevens.Select(g => g.Naam).ToList();
            var teWeinig = gekregen.Except(verwacht).ToList();
            var teVeel = verwacht.Except(gekregen).ToList();
            if (teWeinig.Count > 0)
            {
                _verschillen.Add($"Ook nodig, maar niet genoemd: {Opsomming(teWeinig)}.");
            }

            if (teVeel.Count > 0)
            {
                _verschillen.Add($"Wel genoemd, maar niet nodig: {Opsomming(teVeel)}.");
            }
        }

        private void Vergelijk(Definitie definitie, Waarde verwacht)
        {
            var beslissing = _evaluator.Beslis(definitie);
            if (beslissing.Stand != Stand.Beslist || beslissing.Waarde != verwacht)
            {
                var gekregen = beslissing.Stand switch
                {
                    Stand.Beslist => beslissing.Waarde!.Tekst(definitie.Type),
                    Stand.Tegenstrijdig => "tegenstrijdig",
                    Stand.NietGeregeld => "niet geregeld",
                    _ => "onbekend",
                };
                _verschillen.Add($"Verwacht is dat {definitie.Naam} {verwacht.Tekst(definitie.Type)} is, maar er komt uit: {gekregen}.");
            }
        }

        private void Vergelijk(ImmutableArray<VerwachtePlicht> verwacht)
        {
            var gevolgen = verwacht.IsEmpty ? null : Uitkomstgevolgen.Van(_evaluator, voorbeeld.Definitie);
            foreach (var plicht in verwacht)
            {
                var zeker = gevolgen!.Verplichtingen.Where(v => plicht.Gaat(v.Verplichting)).ToList();
                var onzeker = gevolgen.Onzeker.Where(v => plicht.Gaat(v.Verplichting)).ToList();
                var verschil = (plicht.Soort, zeker.Count, onzeker.Count) switch
                {
                    (Plichtverwachting.Wel, > 0, _) => plicht.Uiterlijk is not { } dag || zeker.Any(v => v.Uiterlijk == dag) ? null
                        : $"wel, maar {(zeker[0].Uiterlijk is { } anders ? "uiterlijk " + anders : "zonder bekende laatste dag")}",
                    (Plichtverwachting.Niet, 0, 0) or (Plichtverwachting.Misschien, 0, > 0) => null,
                    (_, > 0, _) => "zij is er",
                    (_, _, > 0) => $"zij is niet zeker; nodig: {Opsomming(onzeker.SelectMany(v => Openstaanden.Van(_evaluator, v.Verplichting.Mits!.Definitie).Gegevens).Select(g => g.Naam).Distinct())}",
                    _ => "zij is er niet",
                };
                if (verschil is not null)
                {
                    _verschillen.Add($"Verwacht is {plicht.Woord}verplichting van {plicht.Partij} \"{plicht.Inhoud}\"{(plicht.Uiterlijk is { } dag ? " uiterlijk " + dag : "")}, maar: {verschil}.");
                }
            }
        }

        private string WaaromNiet(Regel regel)
        {
            if (regel == voorbeeld.Definitie.Anders)
            {
                return "er is een regel van toepassing";
            }

            if (!regel.Geldig.Bevat(voorbeeld.Peildatum))
            {
                return $"de regel geldt niet op {voorbeeld.Peildatum}";
            }

            var voorwaarde = Voorwaarde(regel);
            if (voorwaarde != Drie.Ja)
            {
                return voorwaarde == Drie.Nee ? "haar voorwaarde is nee" : "haar voorwaarde is nog onbekend";
            }

            if (regel.Uitzonderingen.FirstOrDefault(u => u.Geldig.Bevat(voorbeeld.Peildatum) && Voorwaarde(u) == Drie.Ja) is { } uitzondering)
            {
                return $"de uitzondering '{uitzondering.Naam}' geldt";
            }

            return !regel.UitzonderingOp.IsEmpty && regel.UitzonderingOp.All(r => Voorwaarde(r) == Drie.Nee)
                ? $"de regel waarop zij een uitzondering is, '{regel.UitzonderingOp[0].Naam}', geldt niet"
                : _evaluator.Bereken(regel.Waarde, null) is { } waarde ? $"zij geeft {waarde.Tekst(voorbeeld.Definitie.Type)}" : "haar waarde is nog onbekend";
        }

        private Drie Voorwaarde(Regel regel) => regel.Voorwaarde is null ? Drie.Ja : _evaluator.Voorwaarde(regel.Voorwaarde, null);
    }
}

/// <summary>How an example went.</summary>
/// <param name="Voorbeeld">The example.</param>
/// <param name="Verwacht">What the author expects, in the words of the policy.</param>
/// <param name="Gekregen">What comes out, in the same words.</param>
/// <param name="Gronden">The rules it rests on; or when contradictory, the rules that contradict each other.</param>
/// <param name="Verschillen">What differs, each a Dutch sentence.</param>
public sealed record Toetsresultaat(Voorbeeld Voorbeeld, string Verwacht, string Gekregen, ImmutableArray<Regel> Gronden, ImmutableArray<string> Verschillen)
{
    /// <summary>Whether all that the author expects, comes out.</summary>
    public bool Geslaagd => Verschillen.IsEmpty;
}
