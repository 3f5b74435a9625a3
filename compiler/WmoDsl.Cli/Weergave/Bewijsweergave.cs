using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using WmoDsl.Analysis.Bewijzen;
using WmoDsl.Cli.Laden;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;

namespace WmoDsl.Cli.Weergave;

/// <summary>Shows what was proven of a policy, and what was not.</summary>
internal static class Bewijsweergave
{
    /// <summary>For people: first the promises, those that hold before those that do not, and those known not to hold last; then per definition what is not so. What is proven is counted.</summary>
    /// <param name="venster">Where it is shown.</param>
    /// <param name="beleid">The policy.</param>
    /// <param name="uitspraken">The verdicts.</param>
    /// <param name="waarborgen">What the promises among them come to.</param>
    /// <param name="inCode">Whether the cases were played in compiled code too.</param>
    /// <param name="zonderCode">Of how many there is no code.</param>
    public static void Tekst(Venster venster, GeladenBeleid beleid, ImmutableArray<Uitspraak> uitspraken, ImmutableArray<Waarborguitslag> waarborgen, bool inCode, int zonderCode)
    {
        foreach (var uitspraak in uitspraken.Where(u => u.Soort == Controlesoort.Aannames && u.Oordeel != Bewijsoordeel.Bewezen).DistinctBy(u => (u.Oordeel, string.Join("\n", u.Aannames.Select(a => a.Naam)))))
        {
            Aannames(venster, beleid, uitspraak);
        }

        foreach (var soort in waarborgen.GroupBy(w => w.Staat == Waarborgstaat.WeerlegdEnBekend ? 2 : w.IsFout ? 1 : 0).OrderBy(g => g.Key))
        {
            foreach (var uitslag in soort)
            {
                Waarborg(venster, beleid, uitslag);
            }

            if (soort.Any(w => w.Staat == Waarborgstaat.Weerlegd && beleid.IsEigen(w.Waarborg)))
            {
                venster.Regel("    Wat te doen: kijk bij de bron na wat klopt. Klopt de waarborg, verander dan de regels. Kloppen de regels, beperk dan de waarborg met 'als'. Klopt de waarborg, maar houdt de bron zelf zich er niet aan, zeg dat dan met 'gaat niet op omdat \"…\"'.", Stijl.Zacht);
            }
        }

        // The same finding in more periods is told once.
        var over = uitspraken.Where(u => u.Soort is not (Controlesoort.Waarborg or Controlesoort.Aannames) && u.Oordeel != Bewijsoordeel.Bewezen)
            .GroupBy(u => (u.Soort, u.Onderwerp, u.Definitie, Tekst: Kop(beleid, u)))
            .Select(g => g.First());
        foreach (var groep in over.GroupBy(u => u.Definitie!))
        {
            venster.Regel();
            venster.Schrijf($"{Toetsweergave.Soort(groep.Key)} {groep.Key.Naam}", Stijl.Kop);
            venster.Regel($"  {Plaats(beleid, groep.Key)}");
            venster.Regel($"  {string.Join(", ", groep.Key.Bronnen)}");
            foreach (var soort in groep.GroupBy(u => (u.Soort, u.Oordeel, VanBasis: IsVanBasis(beleid, u))))
            {
                if (soort.Key.VanBasis)
                {
                    VanBasis(venster, beleid, [.. soort]);
                    continue;
                }

                var werktDoor = soort.ToLookup(u => WerktDoor(u, uitspraken));
                foreach (var zin in werktDoor[true].Select(u => $"Geen uitkomst waar {Noem(beleid, u.Herkomst)} er geen heeft. Verbeter het daar.").Distinct())
                {
                    venster.Regel($"  {zin}");
                }

                var verder = werktDoor[false].ToList();
                for (var i = 0; i < verder.Count; i++)
                {
                    // The same reason of many is told after the last.
                    var nogEens = soort.Key.Oordeel == Bewijsoordeel.NietBeslist && i + 1 < verder.Count && verder[i + 1].Toelichting == verder[i].Toelichting && verder[i].Tegenvoorbeeld is null;
                    Eén(venster, beleid, nogEens ? verder[i] with { Toelichting = "" } : verder[i], Wanneer(verder[i], uitspraken));
                }

                foreach (var raad in werktDoor[false].Where(u => u.Oordeel == Bewijsoordeel.Weerlegd && u.Bekend.IsEmpty).Select(u => Raad(beleid, u, uitspraken)).Distinct())
                {
                    venster.Regel($"    {raad}", Stijl.Zacht);
                }
            }
        }

        venster.Regel();
        Slot(venster, beleid, uitspraken, waarborgen, Nagespeeld(uitspraken, inCode, zonderCode));
    }

    /// <summary>For programs: every verdict.</summary>
    public static string Json(GeladenBeleid beleid, ImmutableArray<Uitspraak> uitspraken, ImmutableArray<Waarborguitslag> waarborgen, bool inCode) => Jsontekst.Schrijf(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("versie", 1);
        json.WriteBoolean("nagespeeldInCode", inCode);
        json.WriteStartArray("uitspraken");
        foreach (var u in uitspraken)
        {
            json.WriteStartObject();
            json.WriteString("vraag", Vraag(u.Soort));
            json.WriteString("over", u.Onderwerp.Naam);
            if (u.Definitie is { } definitie)
            {
                json.WriteString(Toetsweergave.Soort(definitie), definitie.Naam);
            }

            if (u.Gegeven is { } gegeven)
            {
                json.WriteString("gegeven", gegeven);
            }

            json.WriteString("bestand", beleid.Toon(u.Onderwerp.Plaats.Source));
            json.WriteNumber("regel", (u.Voorwaarde?.Plaats ?? u.Onderwerp.Plaats).Regelnummer);
            json.WriteStartArray("herkomst");
            foreach (var symbool in u.Herkomst)
            {
                json.WriteStartObject();
                json.WriteString("naam", symbool.Naam);
                json.WriteString("bestand", beleid.Toon(symbool.Plaats.Source));
                json.WriteNumber("regel", symbool.Plaats.Regelnummer);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteBoolean("vanBasis", IsVanBasis(beleid, u));
            json.WriteString("vanaf", Jsontekst.Iso(u.Vanaf));
            json.WriteString("oordeel", Woord(u.Oordeel));
            json.WriteString("toelichting", u.Toelichting);
            if (u.Onderwerp is Waarborg { GaatNietOp: { } niet } waarborg)
            {
                var staat = waarborgen.First(w => w.Waarborg == waarborg).Staat;
                json.WriteString("gaatNietOpOmdat", niet.Reden);
                json.WriteBoolean("gaatTochOp", staat == Waarborgstaat.GaatTochOp);
                json.WriteBoolean("bekend", staat == Waarborgstaat.WeerlegdEnBekend);
            }
            else
            {
                json.WriteBoolean("bekend", !u.Bekend.IsEmpty);
            }

            json.WriteStartArray("gevallen");
            foreach (var geval in u.Gevallen)
            {
                json.WriteStartArray();
                foreach (var voorwaarde in geval)
                {
                    json.WriteStringValue(voorwaarde);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.Teksten("bekendeVoorbeelden", u.Bekend.Select(v => v.Naam));
            json.Teksten("voorbeelden", (u.IsGetoond ? u.Tegenvoorbeeld!.Voorbeelden : []).Select(v => Modelschrijver.SchrijfVoorbeeld(beleid.Beleid, v)));
            json.Teksten("aannames", u.Aannames.Select(a => a.Naam));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Whether a question changes nothing here, but is asked only by what this policy builds on: then there is nothing to be mended in it.</summary>
    public static bool IsVanBasis(GeladenBeleid beleid, Uitspraak u) =>
        u.Soort == Controlesoort.VraagDoetErToe && u.Oordeel == Bewijsoordeel.Weerlegd && !u.Herkomst.IsEmpty && !u.Herkomst.OfType<Definitie>().Any(beleid.IsEigen);

    private static void VanBasis(Venster venster, GeladenBeleid beleid, IReadOnlyList<Uitspraak> vragen)
    {
        foreach (var basis in vragen.GroupBy(u => string.Join(" en ", u.Herkomst.Select(h => $"\"{beleid.Basis(h)}\"").Distinct())))
        {
            venster.Regel($"  Hiernaar vraagt alleen {basis.Key}, waarop dit voortbouwt, en voor dit besluit maakt het antwoord nooit verschil: {string.Join(", ", basis.Select(u => $"'{u.Gegeven}'"))}.");
        }

        venster.Regel("    Wat te doen: in dit beleid niets. Is het te veel gevraagd (AVG artikel 5), bespreek dat dan met wie over dat andere beleid gaat.", Stijl.Zacht);
    }

    private static void Aannames(Venster venster, GeladenBeleid beleid, Uitspraak uitspraak)
    {
        if (uitspraak.Oordeel == Bewijsoordeel.Weerlegd)
        {
            venster.Schrijf("tegenstrijdig: ", Stijl.Fout);
            venster.Regel(Aannameweergave.Zin(beleid, uitspraak));
            venster.Regel("    " + Aannameweergave.Gevolg);
        }
        else
        {
            venster.Schrijf("niet beslist: ", Stijl.Fout);
            venster.Regel($"of er een geval is waarin al deze aannames opgaan: {string.Join("; ", uitspraak.Aannames.Select(a => a.Naam))}");
            venster.Regel($"    {uitspraak.Toelichting}");
        }
    }

    private static void Waarborg(Venster venster, GeladenBeleid beleid, Waarborguitslag uitslag)
    {
        var (waarborg, slechtste) = (uitslag.Waarborg, uitslag.Slechtste);
        venster.Schrijf($"{Woord(uitslag.Staat)}{(IsLeeg(uitslag) ? ", maar zegt niets" : "")}: ", uitslag.IsFout ? Stijl.Fout : IsLeeg(uitslag) ? Stijl.Waarschuwing : uitslag.Staat == Waarborgstaat.Bewezen ? Stijl.Goed : Stijl.Zacht);
        venster.Regel($"waarborg {waarborg.Naam}  {Plaats(beleid, waarborg)}");
        venster.Regel($"    {string.Join(", ", waarborg.Bronnen)}");
        if (slechtste.Aannames.Length > 0)
        {
            venster.Regel($"    onder de aanname dat: {string.Join("; ", slechtste.Aannames.Select(a => a.Naam))}");
        }

        if (waarborg.GaatNietOp is { } niet)
        {
            venster.Regel($"    gaat niet op omdat: {niet.Reden}");
            if (uitslag.Staat is Waarborgstaat.GaatTochOp or Waarborgstaat.GaatDieDagOp)
            {
                venster.Regel(uitslag.Staat == Waarborgstaat.GaatTochOp
                    ? $"    Dat is niet meer zo: zij gaat in alle gevallen op. Haal 'gaat niet op' weg ({Plaats(beleid, niet.Plaats)}), dan blijft zij bewezen."
                    : $"    Op {slechtste.Vanaf} is dat niet zo. Of het op een andere dag zo is, zegt 'wmo bewijs' zonder --op.");
            }
        }

        if (slechtste.Oordeel == Bewijsoordeel.Weerlegd && uitslag.Uitspraken.Length > 1)
        {
            venster.Regel($"    op peildatum {slechtste.Vanaf}:");
        }

        if (slechtste.Toelichting.Length > 0)
        {
            venster.Regel($"    {slechtste.Toelichting}");
        }

        Gevallen(venster, beleid, slechtste);
        if (uitslag.Staat == Waarborgstaat.Weerlegd && VanElders(beleid, waarborg) is { } raad)
        {
            venster.Regel("    " + raad, Stijl.Zacht);
        }
    }

    // Whether it holds for want of cases: that is rarely what was meant.
    private static bool IsLeeg(Waarborguitslag uitslag) => uitslag.Uitspraken.All(u => u is { Oordeel: Bewijsoordeel.Bewezen, Toelichting.Length: > 0 });

    // In which periods it is so, if not in all.
    private static string Wanneer(Uitspraak u, ImmutableArray<Uitspraak> uitspraken)
    {
        var dagen = uitspraken.Where(v => (v.Soort, v.Onderwerp, v.Definitie, v.Gegeven, v.Voorwaarde?.Plaats) == (u.Soort, u.Onderwerp, u.Definitie, u.Gegeven, u.Voorwaarde?.Plaats)).ToLookup(v => v.Oordeel == Bewijsoordeel.Bewezen, v => v.Vanaf.ToString());
        return u.Oordeel != Bewijsoordeel.Weerlegd || !dagen[true].Any() ? "" : $"Dit is zo op {string.Join(", ", dagen[false])}, en niet op {string.Join(", ", dagen[true])}.";
    }

    private static void Eén(Venster venster, GeladenBeleid beleid, Uitspraak u, string wanneer)
    {
        venster.Regel($"  {Kop(beleid, u)}");
        if (wanneer.Length > 0)
        {
            venster.Regel($"    {wanneer}");
        }

        if (u.Toelichting.Length > 0)
        {
            venster.Regel($"    {u.Toelichting}");
        }

        if (!u.Bekend.IsEmpty)
        {
            venster.Regel($"    Bekend: het voorbeeld \"{u.Bekend[0].Naam}\" verwacht dit.");
        }

        Gevallen(venster, beleid, u);
    }

    private static string Kop(GeladenBeleid beleid, Uitspraak u)
    {
        var nietBeslist = u.Oordeel == Bewijsoordeel.NietBeslist;
        return u.Soort switch
        {
            Controlesoort.RegelDoetErToe when nietBeslist && u.Onderwerp is Regel => $"Niet beslist: of {(u.Onderwerp == u.Definitie!.Anders ? "" : "regel ")}'{u.Onderwerp.Naam}' ({Plaats(beleid, u.Onderwerp)}) verschil maakt.",
            Controlesoort.VoorwaardeDoetErToe when nietBeslist && u.Voorwaarde is { } deel => $"Niet beslist: of in regel '{u.Onderwerp.Naam}' ({Plaats(beleid, deel.Plaats)}) een voorwaarde weg kan: {Woorden(deel)}.",
            Controlesoort.VraagDoetErToe when nietBeslist && u.Gegeven is not null => $"Niet beslist: of het antwoord op '{u.Gegeven}' verschil maakt.",
            _ when nietBeslist => $"Niet beslist of dit opgaat: {Vraag(u.Soort)}.",
            Controlesoort.Volledig => "Geen uitkomst in deze gevallen:",
            Controlesoort.Eenduidig => $"Tegenstrijdig in deze gevallen:{string.Concat(u.Regels.Select(r => $"\n    regel '{r.Naam}' ({Plaats(beleid, r)}) zegt {(r.Waarde is LiteralExpr vast ? vast.Waarde.Tekst(vast.Type) : Woorden(r.Waarde))}: {string.Join(", ", r.Bronnen)}"))}",
            Controlesoort.RegelDoetErToe => $"{(u.Onderwerp == u.Definitie!.Anders ? "" : "Regel ")}'{u.Onderwerp.Naam}' ({Plaats(beleid, u.Onderwerp)}) maakt nooit verschil.",
            Controlesoort.VoorwaardeDoetErToe => $"In regel '{u.Onderwerp.Naam}' ({Plaats(beleid, u.Voorwaarde!.Plaats)}) kan een voorwaarde weg: {Woorden(u.Voorwaarde)}.",
            Controlesoort.VraagDoetErToe => $"Naar '{u.Gegeven}' wordt gekeken{Waar(beleid, u)}, maar het antwoord maakt nooit verschil: niet voor de uitkomst en niet voor een verplichting.",
            _ => Vraag(u.Soort),
        };
    }

    // Where, if that is not in the rules of the decision itself.
    private static string Waar(GeladenBeleid beleid, Uitspraak u)
    {
        var vragers = u.Herkomst.OfType<Definitie>().ToList();
        return vragers.TrueForAll(d => d == u.Onderwerp) ? "" : $" (in {string.Join(", ", vragers.Select(h => $"'{h.Naam}' {Plaats(beleid, h)}"))})";
    }

    // What the author can do about it.
    private static string Raad(GeladenBeleid beleid, Uitspraak u, ImmutableArray<Uitspraak> uitspraken) => u.Soort switch
    {
        _ when VanElders(beleid, u.Definitie ?? u.Onderwerp) is { } ander => ander,
        _ when u.Herkomst.OfType<Parameter>().ToList() is { Count: > 0 } zonderWaarde => $"Wat te doen: geef {Noem(beleid, zonderWaarde)} een waarde die dan geldt.",
        Controlesoort.Volledig when !u.Herkomst.IsEmpty => Elders(beleid, u),
        Controlesoort.Volledig => "Wat te doen: schrijf een regel voor deze gevallen, of zeg met 'niet geregeld' dat de bron ze openlaat.",
        Controlesoort.Eenduidig => "Wat te doen: zeg welke uitkomst voorgaat ('… gaat voor …'), maak de ene regel een uitzondering op de andere, of verander een voorwaarde.",
        Controlesoort.RegelDoetErToe when u.Onderwerp is Regel { Uitzonderingen: { IsEmpty: false } uitzonderingen } =>
            $"Wat te doen: kijk bij de bron na wat de regel had moeten zeggen, of haal hem weg. {Noem(beleid, uitzonderingen)} {(uitzonderingen.Length == 1 ? "is er een uitzondering op en geldt" : "zijn er uitzonderingen op en gelden")} alleen waar hij geldt: haal die dan ook weg, of zeg erbij wanneer.",
        Controlesoort.RegelDoetErToe => "Wat te doen: haal de regel weg, of kijk bij de bron na wat hij had moeten zeggen.",
        Controlesoort.VoorwaardeDoetErToe => "Wat te doen: haal de voorwaarde weg; de rest van de regel zegt het al. Of kijk bij de bron na wat er had moeten staan.",
        _ => Weglaten(u, uitspraken),
    };

    // Of what stands in another policy and comes out otherwise by something that stands here: the other cannot be changed here, that can.
    private static string? VanElders(GeladenBeleid beleid, Symbool over) => beleid.Verantwoording.Waarop(over) is { IsEmpty: false } waarop
        ? $"Wat te doen: dit staat in \"{beleid.Basis(over)}\" waarop dit voortbouwt, en hangt hier af van {Noem(beleid, waarop)}. Kijk na of dat klopt. Zo ja, bespreek het dan met wie over dat andere beleid gaat."
        : null;

    // A gap that is wholly one of other decisions is told there, with its cases. Where it is known there, it is to be known here too.
    private static bool WerktDoor(Uitspraak u, ImmutableArray<Uitspraak> uitspraken) =>
        u is { Soort: Controlesoort.Volledig, Oordeel: Bewijsoordeel.Weerlegd, OokHier: false } && u.Bekend.IsEmpty
        && u.Herkomst.All(h => uitspraken.Any(v => v.Definitie == h && v is { Oordeel: Bewijsoordeel.Weerlegd, Soort: Controlesoort.Volledig or Controlesoort.Eenduidig, Bekend.IsEmpty: true }));

    // A rule in the decision would not help: it waits for a value that does not come.
    private static string Elders(GeladenBeleid beleid, Uitspraak u)
    {
        var eigen = u.Herkomst.Where(beleid.IsEigen).ToList();
        return eigen.Count > 0 ? $"Wat te doen: het ligt aan {Noem(beleid, eigen)}. Verbeter het daar."
            : $"Wat te doen: het ligt aan {Noem(beleid, u.Herkomst)}, in {string.Join(" en ", u.Herkomst.Select(h => $"\"{beleid.Basis(h)}\"").Distinct())} waarop dit voortbouwt. Meld het aan wie daarover gaat, of laat de uitkomst hier niet van {string.Join(" en ", u.Herkomst.Select(h => $"'{h.Naam}'"))} afhangen.";
    }

    private static string Noem(GeladenBeleid beleid, IEnumerable<Symbool> wat) => string.Join(" en ", wat.Select(h => $"'{h.Naam}' ({Plaats(beleid, h)})"));

    // What a rule of another definition asks, may matter for another decision: there it must stay.
    private static string Weglaten(Uitspraak u, ImmutableArray<Uitspraak> uitspraken)
    {
        var nodig = u.Herkomst.SequenceEqual([u.Onderwerp]) ? []
            : uitspraken.Where(v => v.Soort == u.Soort && v.Oordeel == Bewijsoordeel.Bewezen && v.Gegeven == u.Gegeven && v.Onderwerp != u.Onderwerp).Select(v => $"'{v.Onderwerp.Naam}'").Distinct().ToList();
        return nodig.Count == 0
            ? "Wat te doen: vraag niet wat niets uitmaakt (AVG artikel 5). Haal het uit de regels, of kijk bij de bron na waar het verschil had moeten maken."
            : $"Wat te doen: voor {(nodig.Count == 1 ? "besluit" : "besluiten")} {Opsomming(nodig)} maakt het wel verschil, dus daar moet het blijven. Kijk bij de bron na waar het hier verschil had moeten maken. Zo niet, laat dit besluit dan naar iets kijken waar deze vraag niet in zit (AVG artikel 5).";
    }

    private static string Opsomming(IReadOnlyList<string> namen) => namen.Count switch
    {
        1 => namen[0],
        <= 3 => $"{string.Join(", ", namen.SkipLast(1))} en {namen[^1]}",
        _ => $"{string.Join(", ", namen.Take(2))} en nog {namen.Count - 2}",
    };

    private static void Gevallen(Venster venster, GeladenBeleid beleid, Uitspraak u)
    {
        if (u.Oordeel != Bewijsoordeel.Weerlegd)
        {
            if (u.Tegenvoorbeeld is { Voorbeelden.IsEmpty: false } gevonden)
            {
                Voorbeelden(venster, beleid, gevonden, "Het geval, om mee te sturen:");
            }

            return;
        }

        // What all have in common is told once.
        ImmutableArray<string> steeds = u.Gevallen.Length < 2 ? [] : [.. u.Gevallen[0].Where(v => u.Gevallen.All(g => g.Contains(v)))];
        var partijen = u.Onderwerp is Waarborg { Belofte: NooitTegelijk tegelijk } ? tegelijk.Partijen.Select(p => p.Partij + " ").ToList() : [];
        if (!steeds.IsEmpty)
        {
            venster.Regel($"    steeds als {Regels(steeds)}");
            venster.Regel("    en verder:");
        }

        foreach (var geval in u.Gevallen)
        {
            var regels = Regels(geval.Except(steeds));
            venster.Regel($"    - {(regels.Length == 0 ? "altijd" : regels)}");
        }

        // What each party knows and judges is on a line of its own.
        string Regels(IEnumerable<string> voorwaarden)
        {
            var delen = voorwaarden.ToLookup(v => partijen.Exists(p => v.StartsWith(p, StringComparison.Ordinal)));
            return string.Join("\n      ", new[] { string.Join(", ", delen[false]) }.Where(r => r.Length > 0).Concat(delen[true]));
        }

        if (!u.AlleGevallen)
        {
            venster.Regel("    - en in meer gevallen");
        }

        if (u.Tegenvoorbeeld is { Voorbeelden.IsEmpty: false } tegenvoorbeeld && u.Bekend.IsEmpty)
        {
            Voorbeelden(venster, beleid, tegenvoorbeeld, "Als voorbeeld, om over te nemen en bij de bron na te lezen:");
        }
    }

    private static void Voorbeelden(Venster venster, GeladenBeleid beleid, Tegenvoorbeeld tegenvoorbeeld, string kop)
    {
        venster.Regel("    " + kop);
        foreach (var voorbeeld in tegenvoorbeeld.Voorbeelden)
        {
            foreach (var regel in Modelschrijver.SchrijfVoorbeeld(beleid.Beleid, voorbeeld).TrimEnd('\n').Split('\n'))
            {
                venster.Regel(regel.Length == 0 ? "" : "      " + regel);
            }
        }
    }

    // In how many ways the cases that are shown were decided.
    private static string Nagespeeld(ImmutableArray<Uitspraak> uitspraken, bool inCode, int zonderCode) =>
        !uitspraken.Any(u => u.IsGetoond) ? "" : Nagespeeld("getoond", inCode, zonderCode);

    /// <summary>How cases were tried before they are shown.</summary>
    /// <param name="soort">What they are called.</param>
    /// <param name="inCode">Whether they were played in compiled code too.</param>
    /// <param name="zonderCode">Of how many there is no code.</param>
    public static string Nagespeeld(string soort, bool inCode, int zonderCode) =>
        !inCode ? $"Elk {soort} geval is nagespeeld volgens de regels, en niet in de vertaalde code (--zonder-code)."
        : zonderCode > 0 ? $"Elk {soort} geval is nagespeeld, volgens de regels en in de vertaalde code; {Meldingentekst.Aantal(zonderCode, "begrip komt", "begrippen komen")} in geen besluit voor en {(zonderCode == 1 ? "heeft" : "hebben")} geen code."
        : $"Elk {soort} geval is nagespeeld: volgens de regels, en in de vertaalde code.";

    private static void Slot(Venster venster, GeladenBeleid beleid, ImmutableArray<Uitspraak> uitspraken, ImmutableArray<Waarborguitslag> waarborgen, string nagespeeld)
    {
        var bekend = waarborgen.Where(w => w.Staat == Waarborgstaat.WeerlegdEnBekend).SelectMany(w => w.Uitspraken).ToHashSet();
        foreach (var soort in Enum.GetValues<Controlesoort>())
        {
            var deze = uitspraken.Where(u => u.Soort == soort).ToList();
            if (deze.Count > 0)
            {
                var (niet, wel) = (deze.Where(u => u.Oordeel == Bewijsoordeel.Weerlegd).ToLookup(bekend.Contains), deze.Count(u => u.Oordeel == Bewijsoordeel.Bewezen));
                var (hier, al) = (niet[false].ToLookup(u => IsVanBasis(beleid, u)), niet[true].Count());
                var (nieuw, elders) = (hier[false].Count(), hier[true].Count());
                venster.Regel($"{Vraag(soort)}: {wel} bewezen, {nieuw} niet zo, {deze.Count - wel - nieuw - elders - al} niet beslist{(al > 0 ? $", {al} niet zo en dat is bekend" : "")}{(elders > 0 ? $", {elders} alleen gevraagd door beleid waarop dit voortbouwt" : "")}");
            }
        }

        if (nagespeeld.Length > 0)
        {
            venster.Regel(nagespeeld);
        }

        venster.Regel($"Over alle gevallen, met datums van {Analysis.Ruimte.Grenzen.JarenTerug} jaar voor tot {Analysis.Ruimte.Grenzen.JarenVooruit} jaar na de peildatum en duren van hoogstens {Analysis.Ruimte.Grenzen.JarenDuur} jaar.");
    }

    private static string Woorden(Expr expr)
    {
        var tekst = expr.Plaats.Source.GetText(expr.Plaats.Span);
        return string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Vraag(Controlesoort soort) => soort switch
    {
        Controlesoort.Aannames => "de aannames gaan samen op",
        Controlesoort.Volledig => "elk geval heeft een uitkomst, of is uitdrukkelijk niet geregeld",
        Controlesoort.Eenduidig => "geen geval is tegenstrijdig",
        Controlesoort.RegelDoetErToe => "elke regel maakt verschil",
        Controlesoort.VoorwaardeDoetErToe => "geen voorwaarde is overbodig",
        Controlesoort.VraagDoetErToe => "geen vraag is onnodig",
        _ => "elke waarborg gaat op",
    };

    private static string Woord(Waarborgstaat staat) => staat switch
    {
        Waarborgstaat.Bewezen => "bewezen",
        Waarborgstaat.Weerlegd => "weerlegd",
        Waarborgstaat.WeerlegdEnBekend => "weerlegd, en dat is bekend",
        Waarborgstaat.GaatTochOp => "gaat toch op",
        Waarborgstaat.GaatDieDagOp => "gaat op deze dag op",
        _ => "niet beslist",
    };

    private static string Woord(Bewijsoordeel oordeel) => oordeel switch { Bewijsoordeel.Bewezen => "bewezen", Bewijsoordeel.Weerlegd => "weerlegd", _ => "niet beslist" };

    private static string Plaats(GeladenBeleid beleid, Symbool symbool) => Plaats(beleid, symbool.Plaats);

    private static string Plaats(GeladenBeleid beleid, Compiler.Model.Plaats plaats) => $"{beleid.Toon(plaats.Source)}:{plaats.Regelnummer}";
}
