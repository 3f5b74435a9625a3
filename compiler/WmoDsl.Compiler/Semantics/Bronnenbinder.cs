using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

/// <summary>Binds sources and citations, and checks citations against outlines as far as can be known without asking anybody.</summary>
/// <param name="diagnostics">For messages.</param>
/// <param name="inhoudsbestanden">Outlines of this policy.</param>
/// <param name="bases">The sources of the policies it builds on. A name that it declares itself is its own.</param>
internal sealed class Bronnenbinder(DiagnosticBag diagnostics, ImmutableArray<SourceText> inhoudsbestanden, ImmutableArray<Bronnenbinder> bases)
{
    private static readonly ImmutableArray<Bronsoort> Soorten =
    [
        new("wet", n => IsNummer(n, "BWBR", 7) || IsNummer(n, "BWBV", 7), "een BWB-nummer zoals BWBR0035362"),
        new("verordening", n => IsNummer(n, "CVDR"), "een CVDR-nummer zoals CVDR619608"),
        new("regeling", n => IsNummer(n, "CVDR") || IsNummer(n, "BWBR", 7), "een CVDR- of BWB-nummer"),
        new("beleidsregel", n => IsNummer(n, "CVDR"), "een CVDR-nummer zoals CVDR619608"),
        new("uitspraak", IsEcli, "een ECLI zoals ECLI:NL:CRVB:2019:3535"),
        new("kamerstuk", IsKamerstuk, "een dossier met nummer zoals 33841-3"),
        new("raadsstuk", n => IsNummer(n, "RIS"), "een RIS-nummer zoals RIS304121"),
        new("verdrag", n => IsNummer(n, "BWBV", 7), "een BWB-nummer zoals BWBV0001000"),
        new("afspraken", null, ""),
        new("werkinstructie", null, ""),
        new("beleidsmededeling", null, ""),
        new("publicatie", null, ""),
    ];

    private readonly Dictionary<string, (Bron Bron, Plaats Plaats)> _bronnen = new(StringComparer.Ordinal);
    private readonly Dictionary<Bron, Inhoudsopgave?> _inhoud = [];

    /// <summary>Sources in order of declaration; rulings cited directly come last.</summary>
    public IEnumerable<Bron> Bronnen
    {
        get
        {
            foreach (var paar in _bronnen)
            {
                yield return paar.Value.Bron;
            }
        }
    }

    /// <summary>Outlines by source.</summary>
    public IEnumerable<(Bron Bron, Inhoudsopgave Inhoud)> Inhoudsopgaven
    {
        get
        {
            foreach (var paar in _inhoud)
            {
                if (paar.Value is { } inhoud)
                {
                    yield return (paar.Key, inhoud);
                }
            }
        }
    }

    /// <summary>Binds a declaration of a source.</summary>
    public void Declareer(SourceText source, BronSyntax syntax)
    {
        if (syntax.Naam.Ontbreekt)
        {
            return;
        }

        var plaats = new Plaats(source, syntax.Naam.Span);
        if (_bronnen.TryGetValue(syntax.Naam.Sleutel, out var eerder))
        {
            diagnostics.Add(Meldingen.DubbeleNaam(plaats, syntax.Naam.Tekst, eerder.Plaats));
            return;
        }

        var soort = Soorten.FirstOrDefault(s => s.Naam == syntax.Soort.Soort);
        var soortplaats = new Plaats(source, syntax.Soort.Span);
        if (soort is null)
        {
            if (syntax.Soort.Soort.Length > 0)
            {
                diagnostics.Add(Meldingen.OnbekendeBronsoort(soortplaats, syntax.Soort.Soort, Suggestions.Closest(syntax.Soort.Soort, Soorten.Select(s => s.Naam)), Soorten.Select(s => s.Naam)));
            }
        }
        else if (syntax.Soort.Nummer is { } nummer && soort.Klopt?.Invoke(nummer) == false)
        {
            // The number is the last word of the kind.
            var begin = syntax.Soort.Span.End - nummer.Length;
            var nummerplaats = new Plaats(source, new TextSpan(begin, nummer.Length));
            diagnostics.Add(Meldingen.BronnummerOngeldig(source.GetText(nummerplaats.Span) == nummer ? nummerplaats : soortplaats, soort.Naam, nummer, soort.Verwacht));
        }

        var bron = new Bron(syntax.Naam.Tekst, syntax.Soort.Soort, syntax.Soort.Nummer, syntax.Titel.Waarde, syntax.Link?.Waarde);
        _bronnen.Add(syntax.Naam.Sleutel, (bron, plaats));
        if (syntax.Inhoud is { } inhoud)
        {
            _inhoud[bron] = ZoekInhoud(source, inhoud);
        }
    }

    /// <summary>Binds a citation; <see langword="null"/> when it cannot be, which has been reported.</summary>
    public Bronverwijzing? Bind(SourceText source, CitaatSyntax syntax)
    {
        if (syntax.Bron.Ontbreekt)
        {
            return null;
        }

        var plaats = new Plaats(source, syntax.Span);
        if (syntax.Bron.Tekst.StartsWith("ECLI:", StringComparison.Ordinal))
        {
            return BindUitspraak(plaats, syntax.Bron);
        }

        if (!_bronnen.TryGetValue(syntax.Bron.Sleutel, out var gevonden))
        {
            var vanBases = bases.Where(b => b._bronnen.ContainsKey(syntax.Bron.Sleutel)).ToList();
            if (vanBases.Select(b => b._bronnen[syntax.Bron.Sleutel].Bron).Distinct().Count() > 1)
            {
                diagnostics.Add(Meldingen.BronInMeerBeleid(new Plaats(source, syntax.Bron.Span), syntax.Bron.Tekst));
                return null;
            }

            if (vanBases.Count > 0)
            {
                return vanBases[0].Bind(source, syntax);
            }

            if (VolgensInNaam(source, syntax) is { } melding)
            {
                diagnostics.Add(melding);
                return null;
            }

            diagnostics.Add(Meldingen.OnbekendeBron(new Plaats(source, syntax.Bron.Span), syntax.Bron.Tekst, diagnostics.Bedoeld(syntax.Bron.Tekst, Bronnen.Concat(bases.SelectMany(b => b.Bronnen)).Select(b => b.Naam))));
            return null;
        }

        var bron = gevonden.Bron;
        var tekst = string.Join(" ", syntax.Plaats.Select(p => p.Soort.Length == 0 ? p.Nummer : $"{p.Soort} {p.Nummer}"));
        var verwijzing = new Bronverwijzing(bron, tekst, syntax.Kop?.Waarde);
        if (syntax.Plaats.IsEmpty)
        {
            if (bron.Soort == "wet" || _inhoud.ContainsKey(bron))
            {
                diagnostics.Add(Meldingen.PlaatsOntbreekt(plaats, bron.Naam));
            }

            return verwijzing;
        }

        if (_inhoud.TryGetValue(bron, out var inhoud) && inhoud is { HeeftOnleesbareRegels: false })
        {
            return Toets(source, syntax, verwijzing, inhoud);
        }

        return verwijzing;
    }

    // Letters, and then so many digits; without a number of them: at least one.
    private static bool IsNummer(string tekst, string letters, int cijfers = 0) =>
        tekst.StartsWith(letters, StringComparison.Ordinal) && (cijfers == 0 ? tekst.Length > letters.Length : tekst.Length == letters.Length + cijfers) && Bestaat(tekst, letters.Length, tekst.Length, IsCijfer);

    // 33841 or 33841-3: a file, and a piece in it.
    private static bool IsKamerstuk(string tekst) =>
        tekst.Length >= 5 && Bestaat(tekst, 0, 5, IsCijfer) && (tekst.Length == 5 || (tekst.Length > 6 && tekst[5] == '-' && Bestaat(tekst, 6, tekst.Length, t => IsCijfer(t) || IsHoofdletter(t))));

    // ECLI:NL:CRVB:2019:3535: country, court, year, number.
    private static bool IsEcli(string tekst)
    {
        var delen = tekst.Split(':');
        return delen.Length == 5 && delen[0] == "ECLI"
            && delen[1].Length == 2 && Bestaat(delen[1], 0, 2, IsHoofdletter)
            && delen[2].Length is >= 1 and <= 7 && Bestaat(delen[2], 0, delen[2].Length, t => IsCijfer(t) || IsHoofdletter(t))
            && delen[3].Length == 4 && Bestaat(delen[3], 0, 4, IsCijfer)
            && delen[4].Length is >= 1 and <= 25 && Bestaat(delen[4], 0, delen[4].Length, t => IsCijfer(t) || IsHoofdletter(t) || t == '.');
    }

    private static bool Bestaat(string tekst, int van, int tot, Func<char, bool> uit)
    {
        while (van < tot && uit(tekst[van]))
        {
            van++;
        }

        return van == tot;
    }

    private static bool IsCijfer(char teken) => teken is >= '0' and <= '9';

    private static bool IsHoofdletter(char teken) => teken is >= 'A' and <= 'Z';

    private Bronverwijzing? BindUitspraak(Plaats plaats, NaamSyntax naam)
    {
        if (!IsEcli(naam.Tekst))
        {
            diagnostics.Add(Meldingen.BronnummerOngeldig(plaats, "uitspraak", naam.Tekst, "een ECLI zoals ECLI:NL:CRVB:2019:3535"));
            return null;
        }

        if (!_bronnen.TryGetValue(naam.Tekst, out var gevonden))
        {
            gevonden = (new Bron(naam.Tekst, "uitspraak", naam.Tekst, naam.Tekst, null), plaats);
            _bronnen.Add(naam.Tekst, gevonden);
        }

        return new Bronverwijzing(gevonden.Bron, "", null);
    }

    private Bronverwijzing? Toets(SourceText source, CitaatSyntax syntax, Bronverwijzing verwijzing, Inhoudsopgave inhoud)
    {
        var eerste = syntax.Plaats[0];
        if (!inhoud.Heeft(eerste.Nummer))
        {
            var metKop = syntax.Kop is { } gegeven ? inhoud.MetKop(gegeven.Waarde).ToList() : [];
            diagnostics.Add(Meldingen.PlaatsNietInInhoud(
                new Plaats(source, eerste.Span), verwijzing.Bron.Naam, eerste.Nummer,
                metKop.Count == 1 ? $"Bedoelde u {verwijzing.Bron.Naam} {metKop[0]}? Daar staat \"{syntax.Kop!.Waarde}\"."
                : inhoud.Bedoeld(eerste.Nummer) is { } bedoeld ? $"Bedoelde u '{bedoeld}'?"
                : inhoud.Vorige(eerste.Nummer) is { } vorige ? $"Het dichtst in de buurt is {vorige.Nummer}{(vorige.Kop is null ? "" : $" \"{vorige.Kop}\"")}. Klopt de verwijzing wel, verbeter dan de inhoudsopgave."
                : null));
            return null;
        }

        foreach (var deel in syntax.Plaats.Skip(1).Where(d => d.Soort == "onderdeel" && !inhoud.HeeftOnderdeel(eerste.Nummer, d.Nummer)))
        {
            diagnostics.Add(Meldingen.PlaatsNietInInhoud(new Plaats(source, deel.Span), $"{verwijzing.Bron.Naam} {eerste.Nummer}", $"onderdeel {deel.Nummer}", null));
            return null;
        }

        if (syntax.Kop is { } kop && !inhoud.Koppen(eerste.Nummer).Any(k => string.Equals(Naamsleutel.Van(k), Naamsleutel.Van(kop.Waarde), StringComparison.OrdinalIgnoreCase)))
        {
            var elders = inhoud.MetKop(kop.Waarde).ToList();
            diagnostics.Add(Meldingen.KopKloptNiet(new Plaats(source, kop.Span), $"{verwijzing.Bron.Naam} {eerste.Nummer}", kop.Waarde, inhoud.Koppen(eerste.Nummer).ToList(), elders.Count == 1 ? (verwijzing.Bron.Naam, eerste.Nummer, elders[0]) : null));
            return null;
        }

        return verwijzing;
    }

    /// <summary>
    /// A paragraph without its heading may be one off. That is likely, and all that can be known, when its heading says nothing about the decision below it and that of the
    /// paragraph just before or after it is the name of that decision.
    /// </summary>
    public void ToetsBuren(SourceText source, CitaatSyntax syntax, IEnumerable<BesluitSyntax> besluiten)
    {
        if (syntax.Kop is not null || syntax.Plaats.Length != 1 || !_bronnen.TryGetValue(syntax.Bron.Sleutel, out var gevonden) || !_inhoud.TryGetValue(gevonden.Bron, out var inhoud)
            || inhoud?.Koppen(syntax.Plaats[0].Nummer).FirstOrDefault() is not { } eigen)
        {
            return;
        }

        foreach (var naam in besluiten.Select(b => b.Naam).Where(n => !n.Ontbreekt && Woorden(eigen).Intersect(Woorden(n.Sleutel)).FirstOrDefault() is null))
        {
            if (inhoud.Buren(syntax.Plaats[0].Nummer).FirstOrDefault(b => b.Kop is not null && Woorden(b.Kop).SequenceEqual(Woorden(naam.Sleutel))) is { } buur)
            {
                diagnostics.Add(Meldingen.BuurPastBeter(new Plaats(source, syntax.Plaats[0].Span), gevonden.Bron.Naam, syntax.Plaats[0].Nummer, eigen, naam.Tekst, buur.Nummer, buur.Kop!));
                return;
            }
        }
    }

    private static IEnumerable<string> Woorden(string tekst) => Naamsleutel.Van(tekst).ToLowerInvariant().Split(' ');

    private Inhoudsopgave? ZoekInhoud(SourceText source, TekstSyntax inhoud)
    {
        var map = source.Path.Contains('/') ? source.Path.Substring(0, source.Path.LastIndexOf('/') + 1) : "";
        var bestand = inhoudsbestanden.FirstOrDefault(b => string.Equals(b.Path, map + inhoud.Waarde, StringComparison.Ordinal));
        if (bestand is null)
        {
            diagnostics.Add(inhoud.Waarde.Trim().Length == 0 ? Meldingen.TekstOntbreekt(new Plaats(source, inhoud.Span), "inhoud") : Meldingen.InhoudNietGevonden(new Plaats(source, inhoud.Span), inhoud.Waarde, Suggestions.Closest(map + inhoud.Waarde, inhoudsbestanden.Select(b => b.Path)) is { } bedoeld && bedoeld.StartsWith(map, StringComparison.Ordinal) ? bedoeld.Substring(map.Length) : null));
            return null;
        }

        return Inhoudsopgave.Lees(bestand, diagnostics);
    }

    // `regel afwijzen volgens de arts`: no source, no place, and on the line of a name.
    private static WmoDiagnostic? VolgensInNaam(SourceText source, CitaatSyntax syntax)
    {
        var (_, kolom) = source.GetPosition(syntax.Span.Start);
        var begin = syntax.Span.Start - kolom;
        var voor = source.GetText(new TextSpan(begin, kolom));
        var kop = Array.Find(["regel ", "besluit "], w => voor.TrimStart().StartsWith(w, StringComparison.Ordinal));
        var volgens = voor.LastIndexOf(" volgens ", StringComparison.Ordinal) + 1;
        var naam = voor.Length - voor.TrimStart().Length + (kop?.Length ?? 0);
        if (kop is null || volgens <= naam || !syntax.Plaats.IsEmpty || syntax.Kop is not null || char.IsUpper(syntax.Bron.Tekst[0]) || voor.IndexOf(',') >= 0)
        {
            return null;
        }

        return Meldingen.VastWoordInNaam(new Plaats(source, new TextSpan(begin + volgens, "volgens".Length)), "volgens", source.GetText(new TextSpan(begin + naam, syntax.Bron.Span.End - begin - naam)));
    }

    // A kind of source, and what its number looks like; null: whatever is there.
    private sealed record Bronsoort(string Naam, Func<string, bool>? Klopt, string Verwacht);
}
