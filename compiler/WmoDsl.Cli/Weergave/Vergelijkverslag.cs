using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Analysis.Vergelijken;

namespace WmoDsl.Cli.Weergave;

/// <summary>What changes, told once: as headings, sentences, points and tables, and written as text for a terminal, Markdown or a page.</summary>
internal sealed partial class Vergelijkverslag
{
    /// <summary>How many blocks of a group are told: more of them nobody takes in; the simplest come first.</summary>
    public const int MeesteBlokken = 5;

    /// <summary>Characters that fit in a comment on a pull request; GitHub takes 65,536.</summary>
    public const int MeesteTekens = 60_000;

    // More conditions than this are told one on a line, and a case of more facts is folded.
    private const int MeesteOpRegel = 3;

    private readonly List<Deel> _delen = [];
    private readonly Omvang _omvang;

    private Vergelijkverslag(Vergelijking vergelijking, string oud, string nieuw, string nagespeeld, Omvang omvang)
    {
        _omvang = omvang;
        Kop(1, $"Wat verandert er: {vergelijking.Nieuw.Naam}");
        Zin($"Vergeleken: {oud} met {nieuw}.");
        Overzicht(vergelijking);
        Bedoeld(vergelijking);
        Onderdelen("Wat een uitkomst of verplichting kan raken", vergelijking.Onderdelen.Where(o => o.Raakt));
        foreach (var besluit in Volgorde(vergelijking.Besluiten).Where(b => b.Verandering != Verandering.Gelijk || b.Plichten.Length + b.Vraagt.Length + b.VraagtNietMeer.Length + b.Toelichting.Length > 0))
        {
            Besluit(besluit);
        }

        if (nagespeeld.Length > 0)
        {
            Zin(nagespeeld);
        }

        Onderdelen("Teksten, bronnen en voorbeelden", vergelijking.Onderdelen.Where(o => !o.Raakt));
        if (vergelijking.Stap != Versiestap.Geen)
        {
            Kop(2, "Voor ontwikkelaars");
            Zin($"De versie van het NuGet-pakket gaat omhoog met een stap {Woord(vergelijking.Stap)}.");
            Punten(vergelijking.Api.Select(a => $"{Woord(a.Stap)}: {a.Wat}"));
        }

        if (omvang != Omvang.Alles)
        {
            Zin(Ingekort);
        }
    }

    // What is told of cases, from everything to least. What only works through from elsewhere is told there, and goes first.
    private enum Omvang
    {
        Alles,
        DoorwerkingZonderZaken,
        DoorwerkingZonderGevallen,
        ZonderZaken,
        ZonderGevallen,
    }

    private abstract record Deel;

    private sealed record Kopdeel(int Niveau, string Tekst) : Deel;

    private sealed record Zindeel(string Tekst) : Deel;

    private sealed record Puntendeel(IReadOnlyList<Punt> Punten) : Deel;

    private sealed record Punt(string Tekst, IReadOnlyList<Onderpunt> Eronder);

    // A point below a point; where it can be folded, the rest is behind it.
    private sealed record Onderpunt(string Tekst, string Rest = "");

    // From here to its end is folded, where that can be.
    private sealed record Vouwdeel(string Tekst) : Deel;

    private sealed record Vouweinde : Deel;

    private sealed record Tabeldeel(IReadOnlyList<string> Kop, IReadOnlyList<IReadOnlyList<string>> Rijen) : Deel;

    /// <summary>What changes.</summary>
    /// <param name="vergelijking">What was found.</param>
    /// <param name="oud">What the old version is called.</param>
    /// <param name="nieuw">What the new version is called.</param>
    /// <param name="nagespeeld">How the cases were tried that are shown; empty when there are none.</param>
    public static Vergelijkverslag Van(Vergelijking vergelijking, string oud, string nieuw, string nagespeeld) => new(vergelijking, oud, nieuw, nagespeeld, Omvang.Alles);

    /// <summary>What changes, as a comment on a pull request: as much of it as fits, and what is left out is said.</summary>
    /// <param name="vergelijking">What was found.</param>
    /// <param name="oud">What the old version is called.</param>
    /// <param name="nieuw">What the new version is called.</param>
    /// <param name="nagespeeld">How the cases were tried that are shown; empty when there are none.</param>
    public static string Markdown(Vergelijking vergelijking, string oud, string nieuw, string nagespeeld)
    {
        foreach (var omvang in Enum.GetValues<Omvang>())
        {
            var tekst = new Vergelijkverslag(vergelijking, oud, nieuw, nagespeeld, omvang).Markdown(omvang == Omvang.ZonderGevallen ? MeesteTekens : int.MaxValue);
            if (tekst.Length <= MeesteTekens)
            {
                return tekst;
            }
        }

        throw new InvalidOperationException("Ook het kortste verslag is te lang.");
    }

    /// <summary>A verdict in words.</summary>
    public static string Woord(Verandering verandering) => verandering switch
    {
        Verandering.Gelijk => "gelijk",
        Verandering.Ruimer => "ruimer",
        Verandering.Strenger => "strenger",
        Verandering.Anders => "anders",
        Verandering.Nieuw => "nieuw",
        Verandering.Vervallen => "vervallen",
        _ => "niet beslist",
    };

    // The verdict on the outcomes; where those are equal, also whether duties are.
    private static string Woord(Besluitverschil besluit) => Woord(besluit.Verandering) + besluit.Plichten.Where(p => p.Verandering != Verandering.Gelijk).ToList() switch
    {
        _ when besluit.Verandering != Verandering.Gelijk => "",
        [] => "",
        { } plichten when plichten.TrueForAll(p => p.Verandering == Verandering.NietBeslist) => ", verplichting niet beslist",
        [_] => ", verplichting anders",
        _ => ", verplichtingen anders",
    };

    /// <summary>A step in words.</summary>
    public static string Woord(Versiestap stap) => stap switch { Versiestap.Geen => "geen", Versiestap.Patch => "patch", Versiestap.Minor => "minor", _ => "major" };

    /// <summary>How something came to be otherwise, in words.</summary>
    public static string Woord(Aard aard) => aard switch { Aard.Nieuw => "nieuw", Aard.Vervallen => "vervallen", Aard.Hernoemd => "hernoemd", _ => "gewijzigd" };

    /// <summary>A period in words.</summary>
    public static string Woord(Periodeverschil periode) => (periode.Vanaf, periode.TotEnMet) switch
    {
        (null, null) => "Op elke peildatum",
        ({ } vanaf, null) => $"Op peildata vanaf {vanaf}",
        (null, { } tot) => $"Op peildata tot en met {tot}",
        ({ } vanaf, { } tot) => $"Op peildata van {vanaf} tot en met {tot}",
    };

    // ---------------------------------------------------------------------------------------------------------------- what is told

    private void Overzicht(Vergelijking v)
    {
        if (v.IsGelijk)
        {
            Zin("Er is geen verschil: elk geval heeft dezelfde uitkomst, en geen regel, vraag, bron of tekst is anders.");
            return;
        }

        var anders = v.Besluiten.Where(b => b.Verandering != Verandering.Gelijk || !b.PlichtenGelijk).ToList();
        var gelijk = v.Besluiten.Length - anders.Count;
        Zin(anders.TrueForAll(b => b.Verandering == Verandering.Gelijk)
            ? anders.Count > 0 ? "Geen enkel geval krijgt een andere uitkomst; wel verandert er een verplichting."
            : v.Onderdelen.Any(o => o.Raakt) ? "Geen enkel geval krijgt een andere uitkomst; wel is er iets anders geregeld of geschreven." : "Geen enkel geval krijgt een andere uitkomst; wel is er iets anders geschreven."
            : $"{(anders.Count == 1 ? "1 besluit of begrip verandert" : $"{anders.Count} besluiten en begrippen veranderen")}; {(gelijk == 1 ? "1 blijft" : $"{gelijk} blijven")} in alle gevallen gelijk.");
        if (anders.Count > 0)
        {
            Tabel(["besluit", "oordeel"], Volgorde(anders).Select(b => new[] { b.Naam, Woord(b) + (Door(b) is [] ? "" : $" (door {string.Join(", ", Door(b))})") }));
        }
    }

    // What others look at comes before what looks at it: there is told what changes, here what that does.
    private static IEnumerable<Besluitverschil> Volgorde(IEnumerable<Besluitverschil> besluiten)
    {
        var alle = besluiten.ToList();
        var per = alle.ToLookup(b => (b.Nieuw ?? b.Oud)!.Naam);
        var diepte = new Dictionary<Besluitverschil, int>();
        return alle.OrderBy(Diepte);

        int Diepte(Besluitverschil besluit)
        {
            if (!diepte.TryGetValue(besluit, out var hoe))
            {
                diepte[besluit] = hoe = 0;
                diepte[besluit] = hoe = Door(besluit).SelectMany(n => per[n]).Select(b => Diepte(b) + 1).DefaultIfEmpty(0).Max();
            }

            return hoe;
        }
    }

    // From what else it comes that a decision changes; where only its duties do, from what all of those.
    private static IReadOnlyList<string> Door(Besluitverschil besluit) =>
        besluit.Verandering != Verandering.Gelijk ? besluit.WerktDoorVan
        : besluit.Plichten.Any(p => p.WerktDoorVan.IsEmpty) ? []
        : [.. besluit.Plichten.SelectMany(p => p.WerktDoorVan).Distinct()];

    private void Bedoeld(Vergelijking v)
    {
        if (v.Bedoeld.IsEmpty)
        {
            return;
        }

        Kop(2, v.ZoalsBedoeld ? "Zoals bedoeld: ja" : "Zoals bedoeld: nee");
        foreach (var oordeel in v.Bedoeld)
        {
            Punten([$"{(oordeel.Klopt ? "klopt" : "klopt niet")}: {oordeel.Bedoeling}. {oordeel.Uitleg}"]);
            Gevallen(oordeel.Gevallen, zonderZaken: _omvang >= Omvang.ZonderZaken, zonderGevallen: false);
        }
    }

    private void Besluit(Besluitverschil besluit)
    {
        Kop(2, $"{besluit.Naam}: {Woord(besluit)}");
        if (besluit.Verandering is Verandering.Ruimer or Verandering.Strenger)
        {
            Zin($"Gunstig is hier: {string.Join(", ", besluit.Gunstig)}.");
        }

        if (Door(besluit) is { Count: > 0 } door)
        {
            Zin($"Hier werkt door wat er verandert in {string.Join(", ", door)}; zie daar.");
        }

        Perioden(besluit);

        Punten([
            .. Door(besluit) is [] ? besluit.MetUitkomst.GroupBy(m => m.Uitkomst).Select(g => $"Bij {g.Key} hoort, zoals eerst: {string.Join("; ", g.Select(m => m.Plicht))}.") : [],
            .. besluit.Vraagt.Select(v => $"Voortaan telt mee: {v}."),
            .. besluit.VraagtNietMeer.Select(v => $"Telt niet meer mee: {v}."),
            .. besluit.Toelichting,
            .. besluit.Plichten.SelectMany(p => p.Toelichting.Select(t => $"De {p.Tekst}: {t}")),
        ]);
    }

    // Who reads why something changes, reads that where it begins; what comes of it further on, is there for who wants to know.
    private void Perioden(Besluitverschil besluit)
    {
        var (zonderZaken, zonderGevallen, vouw) = Door(besluit) is []
            ? (_omvang >= Omvang.ZonderZaken, _omvang >= Omvang.ZonderGevallen, false)
            : (_omvang >= Omvang.DoorwerkingZonderZaken, _omvang >= Omvang.DoorwerkingZonderGevallen, _omvang < Omvang.DoorwerkingZonderGevallen);
        ImmutableArray<Periodeverschil> perioden = [.. besluit.Perioden, .. besluit.Plichten.SelectMany(p => p.Perioden)];
        vouw &= !perioden.IsEmpty;
        if (vouw)
        {
            _delen.Add(new Vouwdeel(string.Join("; ", perioden.SelectMany(p => p.Groepen).Select(g => g.Plicht is null ? $"{g.Oud} wordt {g.Nieuw}" : Plichten([g])).Distinct())));
        }

        Gevallen(perioden, zonderZaken, zonderGevallen);
        if (vouw)
        {
            _delen.Add(new Vouweinde());
        }
    }

    // Duties that change in the same cases, are told with those cases once.
    private void Gevallen(IReadOnlyList<Periodeverschil> perioden, bool zonderZaken, bool zonderGevallen)
    {
        foreach (var samen in perioden.GroupBy(p => (p.Vanaf, p.TotEnMet, p.Peildag)))
        {
            Zin($"{Woord(samen.First())} (nagerekend op {samen.Key.Peildag}):");
            var getoond = samen.SelectMany(p => p.Groepen).GroupBy(Waar).SelectMany(g => Koppen([.. g])).OrderBy(g => g.Groep.Plicht is null ? 0 : 1).ToList();
            if (zonderGevallen)
            {
                Punten(getoond.Select(g => g.Kop));
                continue;
            }

            foreach (var (kop, groep) in getoond)
            {
                Groep(kop, groep, zonderZaken);
            }
        }

        // Groups that are not described wholly, may be other cases.
        static string Waar(Gevallenverschil groep) => string.Join('\n', groep.Blokken.SelectMany(b => b.Voorwaarden.Append("")).Append(groep.Volledig ? "" : $"{groep.Oud} {groep.Nieuw} {groep.Plicht}"));

        static IEnumerable<(string Kop, Gevallenverschil Groep)> Koppen(List<Gevallenverschil> groepen)
        {
            var (plichten, uitkomsten) = (groepen.Where(g => g.Plicht is not null).ToList(), groepen.Where(g => g.Plicht is null).Select(g => ($"{g.Oud} wordt {g.Nieuw}", g)).ToList());
            return plichten.Count == 0 ? uitkomsten
                : uitkomsten is [var (wordt, uitkomst)] ? [($"{wordt}\n{Plichten(plichten)}", uitkomst)]
                : [.. uitkomsten, (Plichten(plichten), plichten[0])];
        }
    }

    private static bool IsAndereDag(Gevallenverschil groep) => groep.Oud != Plichtverschil.Niet && groep.Nieuw != Plichtverschil.Niet;

    // What becomes of duties in the same cases. Where one comes for another, it mostly is the same duty in other words.
    private static string Plichten(IReadOnlyList<Gevallenverschil> groepen)
    {
        var (weg, erbij) = (groepen.Where(g => g.Nieuw == Plichtverschil.Niet).Select(Met(g => g.Oud)).ToList(), groepen.Where(g => g.Oud == Plichtverschil.Niet).Select(Met(g => g.Nieuw)).ToList());
        var dag = groepen.Where(IsAndereDag).Select(g => $"{g.Plicht}: {g.Oud} wordt {g.Nieuw}");
        return string.Join('\n', (weg, erbij) is ([var een], [var ander])
            ? dag.Append($"{een} wordt {ander}")
            : [.. dag, .. weg.Select(p => $"komt niet meer: {p}"), .. erbij.Select(p => $"komt erbij: {p}")]);

        static Func<Gevallenverschil, string> Met(Func<Gevallenverschil, string> dag) => g => g.Plicht + (dag(g) == Plichtverschil.Wel ? "" : " " + dag(g));
    }

    private void Groep(string kop, Gevallenverschil groep, bool zonderZaken)
    {
        var getoond = groep.Blokken.Take(MeesteBlokken).ToList();
        Zin($"{kop}{(groep.Blokken.Length > 1 ? Steeds(groep) : "")}:");

        // A border that all of them have, is told once.
        var samen = getoond.Count > 1 ? getoond[0].Grenzen.Where(g => getoond.TrueForAll(b => b.Grenzen.Contains(g))).ToList() : [];
        Lijst([.. samen.Select(g => new Punt(Grens(g, groep), [])), .. getoond.Select(Punt)]);
        var nog = groep.Blokken.Length - MeesteBlokken;
        if (nog > 0 || !groep.Volledig)
        {
            Zin(nog <= 0 ? "En nog andere groepen van gevallen, te veel om te tonen."
                : $"En nog {nog} {(nog == 1 ? "groep" : "groepen")} van gevallen{(groep.Volledig ? "" : " en meer")}; met --formaat json staan ze er allemaal.");
        }

        Punt Punt(Gevalblok blok)
        {
            var tekst = blok.AlleenVoorbeeld ? (blok.Voorwaarden.IsEmpty ? "bijvoorbeeld in deze zaak" : "bijvoorbeeld: " + En(blok.Eigen)) : blok.Voorwaarden.IsEmpty ? "in elk geval" : blok.Eigen.IsEmpty ? "verder altijd" : "als " + En(blok.Eigen);
            return new Punt(tekst, [
                .. blok.Grenzen.Except(samen).Select(g => new Onderpunt(Grens(g, groep))),
                .. blok.Getuige is null ? [new Onderpunt("niet nagespeeld: er is geen zaak gevonden, en ook niet bewezen dat die er niet is")]
                    : zonderZaken ? []
                    : new[] { Zaak(blok.Getuige.Value) },
            ]);
        }
    }

    private static Onderpunt Zaak(ImmutableArray<(string Naam, string Waarde)> getuige)
    {
        var tekst = getuige.IsEmpty ? "zonder gegevens" : string.Join("; ", getuige.Select(g => $"{g.Naam}: {g.Waarde}"));
        return getuige.Length > MeesteOpRegel ? new Onderpunt("nagespeeld in beide versies", tekst) : new Onderpunt("nagespeeld in beide versies: " + tekst);
    }

    private static string Steeds(Gevallenverschil groep) =>
        groep.Steeds.IsEmpty ? ", in deze groepen van gevallen" : $", steeds als {En(groep.Steeds)}{(groep.Steeds.Length > MeesteOpRegel ? "\n" : ", ")}en verder";

    private static string En(IReadOnlyList<string> voorwaarden) => string.Join(voorwaarden.Count > MeesteOpRegel ? "\nen " : " en ", voorwaarden);

    private static string Grens(Grenspaar grens, Gevallenverschil groep) => $"grens: met {grens.Gegeven} {grens.Blijft} {(
        groep.Plicht is null ? $"blijft het {grens.Uitkomst}" : grens.Uitkomst == Plichtverschil.Wel ? "komt zij zoals eerst" : grens.Uitkomst == Plichtverschil.Niet ? "komt zij niet, zoals eerst" : $"blijft het uiterlijk {grens.Uitkomst}")}, met {grens.Verandert} verandert het";

    private void Onderdelen(string kop, IEnumerable<Onderdeelverschil> onderdelen)
    {
        var alle = onderdelen.ToList();
        if (alle.Count == 0)
        {
            return;
        }

        Kop(2, kop);
        foreach (var onderdeel in alle)
        {
            Zin($"{onderdeel.Soort} {onderdeel.Naam}: {Woord(onderdeel.Aard)}{(onderdeel.Bronnen.IsEmpty ? "" : $" ({string.Join("; ", onderdeel.Bronnen)})")}");
            if (!onderdeel.Wijzigingen.IsEmpty)
            {
                Tabel(["wat", "was", "wordt"], onderdeel.Wijzigingen.Select(w => new[] { w.Wat, w.Oud ?? "–", w.Nieuw ?? "–" }));
            }
        }
    }

    private static string Ingekort => "Dit is ingekort zodat het in één opmerking past; met --formaat html of --formaat json staat alles er.";

    private void Kop(int niveau, string tekst) => _delen.Add(new Kopdeel(niveau, tekst));

    private void Zin(string tekst) => _delen.Add(new Zindeel(tekst));

    private void Punten(IEnumerable<string> punten) => Lijst([.. punten.Select(p => new Punt(p, []))]);

    private void Lijst(IReadOnlyList<Punt> punten)
    {
        if (punten.Count > 0)
        {
            _delen.Add(new Puntendeel(punten));
        }
    }

    private void Tabel(IReadOnlyList<string> kop, IEnumerable<IReadOnlyList<string>> rijen) => _delen.Add(new Tabeldeel(kop, rijen.ToList()));
}
