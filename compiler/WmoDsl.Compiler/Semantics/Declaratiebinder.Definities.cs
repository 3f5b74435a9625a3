using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

/// <summary>A definition with its syntax, while it is being bound.</summary>
internal sealed class GebondenDefinitie(Definitie definitie, SourceText source, DeclaratieSyntax syntax)
{
    public Definitie Definitie { get; } = definitie;

    public SourceText Source { get; } = source;

    public DeclaratieSyntax Syntax { get; } = syntax;

    /// <summary>Whether something in it could not be bound; then it is left out, and what needs it too.</summary>
    public bool Kapot { get; set; }

    /// <summary>Whether its type, or for a decision its list of outcomes, is not known.</summary>
    public bool ZonderType { get; init; }
}

// Concepts and decisions: first their headers, later their rules.
internal sealed partial class Declaratiebinder
{
    // A set of values is kept in the bits of one word.
    private const int GrootsteAantalWaarden = 64;

    // 'geen eigen bijdrage gaat voor alle andere'
    private const string AlleAndere = "alle andere";

    private void DeclareerBegrip(Bronbereik bereik, BegripSyntax syntax)
    {
        if (syntax.Naam.Ontbreekt)
        {
            return;
        }

        var (naam, groep) = SplitsGroep(syntax.Naam);
        var plaats = bereik.Op(syntax.Naam);
        var bronnen = bereik.Bronnen(syntax.Citaten, plaats, $"Het begrip '{naam.Tekst}'");
        var type = BindType(bereik.Source, syntax.Type, naam.Tekst);
        if (type?.Soort == Waardesoort.Oordeel || IsOordeeltype(syntax.Type))
        {
            _diagnostics.Add(Meldingen.OordeelHierNiet(bereik.Op(syntax.Type), "Een begrip volgt uit regels en is dus geen oordeel.", IsOordeeltype(syntax.Type)));
            type = null;
        }

        Declareer(bereik, naam, groep, new Definitie(naam.Tekst, Definitiesoort.Begrip, type ?? Waardetype.JaNee, groep, bronnen, plaats), syntax, type is null);
    }

    private void DeclareerBesluit(Bronbereik bereik, BesluitSyntax syntax)
    {
        if (syntax.Naam.Ontbreekt)
        {
            return;
        }

        var plaats = bereik.Op(syntax.Naam);
        var bronnen = bereik.Bronnen(syntax.Citaten, plaats, $"Het besluit '{syntax.Naam.Tekst}'");
        var genoemd = syntax.Uitkomsten.IsEmpty
            ? Genoemd(syntax.Volgorde).Where(n => n.Sleutel != AlleAndere).GroupBy(n => n.Sleutel, StringComparer.Ordinal).Select(g => g.First())
            : syntax.Uitkomsten;
        var uitkomsten = MaakKeuzelijst(bereik.Source, syntax.Naam.Tekst, genoemd);
        if (uitkomsten.Waarden.IsEmpty)
        {
            _diagnostics.Add(Meldingen.GeenUitkomsten(plaats, syntax.Naam.Tekst));
        }

        var besluit = new Definitie(syntax.Naam.Tekst, Definitiesoort.Besluit, new Waardetype(Waardesoort.Keuze, uitkomsten), null, bronnen, plaats);
        Declareer(bereik, syntax.Naam, null, besluit, syntax, uitkomsten.Waarden.IsEmpty);
    }

    private void Declareer(Bronbereik bereik, NaamSyntax naam, Groep? groep, Definitie definitie, DeclaratieSyntax syntax, bool kapot)
    {
        VoegToe(groep, naam, definitie);
        if (kapot)
        {
            _namen.Kapot.Add(definitie);
        }

        _definities.Add(new GebondenDefinitie(definitie, bereik.Source, syntax) { Kapot = kapot, ZonderType = kapot });
    }

    private (NaamSyntax Naam, Groep? Groep) SplitsGroep(NaamSyntax naam)
    {
        foreach (var (voor, na) in Naamruimte.Splitsingen(naam.Sleutel))
        {
            if (_namen.Groepen.TryGetValue(na, out var groep))
            {
                return (new NaamSyntax(naam.Span, voor, voor), groep);
            }
        }

        return (naam, null);
    }

    private void BindInhoud(GebondenDefinitie gebonden)
    {
        var fouten = _diagnostics.Count;
        var binder = new Expressiebinder(gebonden.Source, _namen, _diagnostics, gebonden.Definitie.Groep, gebonden.Definitie);
        if (gebonden.ZonderType)
        {
            BindZonderType(gebonden, binder);
            return;
        }

        var volledig = gebonden.Syntax switch
        {
            BegripSyntax begrip => BindBegrip(gebonden, begrip, binder),
            BesluitSyntax besluit => BindBesluit(gebonden, besluit, binder),
            _ => throw new InvalidOperationException(),
        };
        gebonden.Kapot |= !volledig || _diagnostics.Count > fouten;
    }

    // What its values should be is not known, so only conditions and texts are looked at; about the type there has been a message.
    private void BindZonderType(GebondenDefinitie gebonden, Expressiebinder binder)
    {
        var begrip = gebonden.Syntax as BegripSyntax;
        var besluit = gebonden.Syntax as BesluitSyntax;
        if (begrip?.IsJaAls is { } voorwaarde)
        {
            binder.BindVoorwaarde(voorwaarde);
        }

        BindTekst(gebonden, begrip?.Want, binder);
        foreach (var regel in begrip?.Regels ?? besluit!.Regels)
        {
            ToetsPeriode(gebonden.Source, regel.Vanaf, regel.TotEnMet);
            if (regel.Als is not null)
            {
                binder.BindVoorwaarde(regel.Als);
            }

            BindTekst(gebonden, regel.Want, binder);
            BronnenVan(gebonden, regel.Citaten);
        }
    }

    private bool BindBegrip(GebondenDefinitie gebonden, BegripSyntax syntax, Expressiebinder binder)
    {
        var definitie = gebonden.Definitie;
        var isJaNee = definitie.Type.Soort == Waardesoort.JaNee;
        if ((syntax.IsJaAls ?? (isJaNee ? syntax.Waarde : null)) is { } voorwaarde)
        {
            if (!isJaNee)
            {
                _diagnostics.Add(Meldingen.AnderType(new Plaats(gebonden.Source, voorwaarde.Span), Waardetype.JaNee, definitie.Type));
                return false;
            }

            // 'is ja als' is complete: in all other cases it is nee.
            var gebondenVoorwaarde = binder.BindVoorwaarde(voorwaarde);
            if (BindTekst(gebonden, syntax.Want, binder) is not { } tekst || gebondenVoorwaarde is null)
            {
                return false;
            }

            definitie.Regels = [MaakRegel(definitie.Naam, gebondenVoorwaarde, Waarde.Ja, tekst)];
            definitie.Anders = MaakRegel("anders", null, Waarde.Nee, []);
            return true;
        }

        if (syntax.Waarde is not null)
        {
            var waarde = binder.BindWaarde(syntax.Waarde, definitie.Type);
            if (BindTekst(gebonden, syntax.Want, binder) is not { } tekst || waarde is null || !IsAltijdTeBerekenen(waarde))
            {
                return false;
            }

            definitie.Regels = [new Regel(definitie.Naam, null, waarde, tekst, [], default, definitie.Bronnen, definitie.Plaats)];
            return true;
        }

        if (syntax.Regels.IsEmpty)
        {
            // A header whose content did not parse has had its message.
            _diagnostics.Add(Meldingen.GeenRegels(definitie.Plaats, definitie.Naam));
            return false;
        }

        return BindRegels(gebonden, syntax.Regels, syntax.Anders, binder);

        Regel MaakRegel(string naam, Expr? als, Waarde dan, ImmutableArray<Tekstdeel> want) =>
            new(naam, als, new LiteralExpr(dan, Waardetype.JaNee, definitie.Plaats), want, [], default, definitie.Bronnen, definitie.Plaats);
    }

    private bool BindBesluit(GebondenDefinitie gebonden, BesluitSyntax syntax, Expressiebinder binder)
    {
        var definitie = gebonden.Definitie;
        if (syntax.Regels.IsEmpty)
        {
            _diagnostics.Add(Meldingen.GeenRegels(definitie.Plaats, definitie.Naam));
            return false;
        }

        var volledig = BindVoorrang(gebonden, syntax.Volgorde);
        volledig &= BindGevolgen(gebonden, syntax, binder);
        return BindRegels(gebonden, syntax.Regels, syntax.Anders, binder) && volledig;
    }

    // `levert ook` comes with every outcome; with `bij` in front, or a duty, what it says.
    private bool BindGevolgen(GebondenDefinitie gebonden, BesluitSyntax syntax, Expressiebinder binder)
    {
        var definitie = gebonden.Definitie;
        var gevolgen = ImmutableArray.CreateBuilder<Gevolg>();
        var volledig = BindLevertOok(gebonden, syntax.LevertOok, binder, out var altijd);
        if (!altijd.IsEmpty)
        {
            gevolgen.Add(new Gevolg([], altijd, [], new Plaats(gebonden.Source, syntax.LevertOok[0].Span)));
        }

        foreach (var gevolg in syntax.Gevolgen)
        {
            var genoemd = new bool[definitie.Type.Keuzes!.Waarden.Length];
            var alleBekend = true;
            foreach (var naam in gevolg.Uitkomsten.Where(n => !n.Ontbreekt))
            {
                var index = definitie.Type.Keuzes.Zoek(naam.Sleutel);
                if (index >= 0)
                {
                    genoemd[index] = true;
                }
                else
                {
                    alleBekend = false;
                    _diagnostics.Add(Meldingen.OnbekendeKeuze(new Plaats(gebonden.Source, naam.Span), naam.Tekst, definitie.Type.Keuzes, Suggestions.Closest(naam.Tekst, definitie.Type.Keuzes.Waarden)));
                }
            }

            // In whatever order they are named, they are the same.
            var uitkomsten = Plaatsen(genoemd);
            var waarbij = uitkomsten.IsEmpty ? "" : ", bij " + string.Join(" en ", uitkomsten.Select(u => definitie.Type.Keuzes.Waarden[u]));
            var verplichting = gevolg.Verplichting is null ? null : BindVerplichting(gebonden, gevolg.Verplichting, binder, definitie.Bronnen, waarbij);
            volledig &= BindLevertOok(gebonden, gevolg.LevertOok, binder, out var geleverd) && alleBekend && (gevolg.Verplichting is null || verplichting is not null);
            gevolgen.Add(new Gevolg(uitkomsten, geleverd, verplichting is null ? [] : [verplichting], new Plaats(gebonden.Source, gevolg.Span)));
        }

        definitie.Gevolgen = gevolgen.ToImmutable();
        return volledig;
    }

    // Where it says true, in order.
    private static ImmutableArray<int> Plaatsen(bool[] waar)
    {
        var plaatsen = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < waar.Length; i++)
        {
            if (waar[i])
            {
                plaatsen.Add(i);
            }
        }

        return plaatsen.ToImmutable();
    }

    private bool BindLevertOok(GebondenDefinitie gebonden, ImmutableArray<NaamSyntax> namen, Expressiebinder binder, out ImmutableArray<Definitie> gebondenNamen)
    {
        var volledig = true;
        var levertOok = ImmutableArray.CreateBuilder<Definitie>();
        foreach (var naam in namen.Where(n => !n.Ontbreekt))
        {
            if (binder.BindNaam(naam, null) is not { } expr)
            {
                volledig = false;
            }
            else if (NormVan(expr) is { } norm)
            {
                // Whether it can be delivered must not depend on how it is filled in.
                _diagnostics.Add(Meldingen.NormNietMeeTeLeveren(new Plaats(gebonden.Source, naam.Span), norm.Naam));
            }
            else if (expr is DefinitieExpr { Rol: null, Definitie.Groep: null } verwijzing)
            {
                levertOok.Add(verwijzing.Definitie);
            }
            else
            {
                _diagnostics.Add(Meldingen.NietMeeTeLeveren(new Plaats(gebonden.Source, naam.Span), naam.Tekst));
            }
        }

        gebondenNamen = levertOok.Distinct().ToImmutableArray();
        return volledig;
    }

    private bool BindVoorrang(GebondenDefinitie gebonden, ImmutableArray<ImmutableArray<NaamSyntax>> volgorde)
    {
        var uitkomsten = gebonden.Definitie.Type.Keuzes!;
        var aantal = uitkomsten.Waarden.Length;
        var voor = new bool[aantal, aantal];
        var volledig = true;
        foreach (var rij in volgorde)
        {
            // Every place in the row holds outcomes: one, or all that the row does not name.
            var plaatsen = new List<int[]>();
            foreach (var naam in rij.Where(n => !n.Ontbreekt))
            {
                var index = uitkomsten.Zoek(naam.Sleutel);
                if (index < 0 && naam.Sleutel == AlleAndere)
                {
                    var over = new bool[aantal];
                    for (var i = 0; i < aantal; i++)
                    {
                        over[i] = !rij.Any(n => uitkomsten.Zoek(n.Sleutel) == i);
                    }

                    plaatsen.Add([.. Plaatsen(over)]);
                    continue;
                }

                if (index < 0)
                {
                    _diagnostics.Add(Meldingen.OnbekendeKeuze(new Plaats(gebonden.Source, naam.Span), naam.Tekst, uitkomsten, _diagnostics.Bedoeld(naam.Tekst, uitkomsten.Waarden.Add(AlleAndere))));
                    volledig = false;
                }

                plaatsen.Add(index < 0 ? [] : [index]);
            }

            for (var i = 0; i + 1 < plaatsen.Count; i++)
            {
                foreach (var hoger in plaatsen[i])
                {
                    foreach (var lager in plaatsen[i + 1])
                    {
                        voor[hoger, lager] = true;
                    }
                }
            }
        }

        // Transitive closure, by way of every outcome in turn.
        for (var via = 0; via < aantal; via++)
        {
            for (var hoger = 0; hoger < aantal; hoger++)
            {
                for (var lager = 0; voor[hoger, via] && lager < aantal; lager++)
                {
                    voor[hoger, lager] |= voor[via, lager];
                }
            }
        }

        // Of the outcomes in a circle the first by name: in which order they stand in the file does not matter.
        var kring = -1;
        var paren = ImmutableArray.CreateBuilder<(int Hoger, int Lager)>();
        for (var hoger = 0; hoger < aantal; hoger++)
        {
            if (voor[hoger, hoger] && (kring < 0 || string.CompareOrdinal(uitkomsten.Waarden[hoger], uitkomsten.Waarden[kring]) < 0))
            {
                kring = hoger;
            }

            for (var lager = 0; lager < aantal; lager++)
            {
                if (voor[hoger, lager])
                {
                    paren.Add((hoger, lager));
                }
            }
        }

        if (kring >= 0)
        {
            var naam = Genoemd(volgorde).First(n => uitkomsten.Zoek(n.Sleutel) == kring);
            _diagnostics.Add(Meldingen.VoorrangKring(new Plaats(gebonden.Source, naam.Span), uitkomsten.Waarden[kring]));
            return false;
        }

        gebonden.Definitie.Voorrang = paren.ToImmutable();
        return volledig;
    }

    // The outcomes that an order names.
    private static IEnumerable<NaamSyntax> Genoemd(ImmutableArray<ImmutableArray<NaamSyntax>> volgorde)
    {
        foreach (var namen in volgorde)
        {
            foreach (var naam in namen)
            {
                yield return naam;
            }
        }
    }
}
