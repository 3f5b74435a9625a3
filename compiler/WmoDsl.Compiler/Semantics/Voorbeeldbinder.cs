using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using Verwachtingsoort = WmoDsl.Compiler.Model.Verwachtingsoort;

namespace WmoDsl.Compiler.Semantics;

/// <summary>Binds examples to cases and expectations.</summary>
internal sealed partial class Voorbeeldbinder(Naamruimte namen, DiagnosticBag diagnostics, ImmutableArray<Definitie> definities, Datum? eersteDag)
{
    private readonly Dictionary<(Definitie?, string), Half> _halven = [];
    private readonly Dictionary<string, Half?> _opNaam = new(StringComparer.Ordinal); // null: there are more of that name

    /// <summary>Binds all examples; those with errors are left out.</summary>
    public ImmutableArray<Voorbeeld> Bind(IEnumerable<(SourceText Source, VoorbeeldSyntax Syntax)> voorbeelden)
    {
        var volgorde = new List<Half>();
        foreach (var (source, syntax) in voorbeelden)
        {
            var half = new Half(source, syntax, ZoekDefinitie(source, syntax));
            if (_halven.TryGetValue((half.Definitie, syntax.Naam.Waarde), out var eerder))
            {
                if (half.Definitie is not null)
                {
                    diagnostics.Add(Meldingen.DubbelVoorbeeld(half.Op(syntax.Naam), syntax.Naam.Waarde, eerder.Op(eerder.Syntax.Naam)));
                }

                continue;
            }

            _halven.Add((half.Definitie, syntax.Naam.Waarde), half);
            _opNaam[syntax.Naam.Waarde] = _opNaam.ContainsKey(syntax.Naam.Waarde) ? null : half;
            volgorde.Add(half);
        }

        MeldKringen(volgorde);

        // An example of a definition with errors waits until those are mended. Others may build on it all the same.
        var goed = new HashSet<Definitie>(definities);
        return volgorde.Where(h => h.Definitie is not null && goed.Contains(h.Definitie)).Select(h => Bind(h, h.Definitie!)).OfType<Voorbeeld>().ToImmutableArray();
    }

    private Definitie? ZoekDefinitie(SourceText source, VoorbeeldSyntax syntax)
    {
        if (syntax.Definitie.Ontbreekt)
        {
            return null;
        }

        var soort = syntax.BijBegrip ? Definitiesoort.Begrip : Definitiesoort.Besluit;
        if (namen.Zoek(syntax.Definitie.Sleutel) is Definitie definitie && definitie.Soort == soort)
        {
            return definitie;
        }

        MeldGeenDefinitie(new Plaats(source, syntax.Definitie.Span), syntax.Definitie, soort);
        return null;
    }

    // Examples that build on each other: one message a circle, at the first of them by name.
    private void MeldKringen(List<Half> voorbeelden)
    {
        foreach (var half in voorbeelden)
        {
            var pad = new List<Half> { half };
            while (Basis(pad[pad.Count - 1]) is { } basis && !pad.Contains(basis))
            {
                pad.Add(basis);
            }

            if (Basis(pad[pad.Count - 1]) == half && pad.All(p => string.CompareOrdinal(half.Syntax.Naam.Waarde, p.Syntax.Naam.Waarde) <= 0))
            {
                diagnostics.Add(Meldingen.ZoalsKring(half.Op(half.Syntax.Zoals!), half.Syntax.Naam.Waarde));
            }
        }
    }

    private Half? Basis(Half half) => half.Syntax.Zoals is { } zoals ? ZoekBasis(half, zoals.Waarde) : null;

    // The example somebody builds on: of the same definition, or else the only one of that name.
    private Half? ZoekBasis(Half half, string naam)
    {
        if (_halven.TryGetValue((half.Definitie, naam), out var eigen))
        {
            return eigen;
        }

        return _opNaam.TryGetValue(naam, out var enige) ? enige : null;
    }

    private void MeldGeenDefinitie(Plaats plaats, NaamSyntax naam, Definitiesoort soort)
    {
        var woord = soort == Definitiesoort.Begrip ? "begrip" : "besluit";
        if (namen.Zoek(naam.Sleutel) is Definitie)
        {
            diagnostics.Add(Meldingen.AndereDefinitie(plaats, naam.Tekst, woord, soort == Definitiesoort.Begrip ? "besluit" : "begrip"));
        }
        else if (namen.GroepenMet(naam.Sleutel).FirstOrDefault(g => namen.Zoek(g, naam.Sleutel) is Definitie) is { } groep)
        {
            diagnostics.Add(Meldingen.DefinitieVanGroep(plaats, naam.Tekst, groep.Naam));
        }
        else
        {
            var kandidaten = namen.Definities.Where(d => d.Soort == soort).Select(d => d.Naam);
            diagnostics.Add(Meldingen.OnbekendeDefinitie(plaats, naam.Tekst, woord, diagnostics.Bedoeld(naam.Tekst, kandidaten)));
        }
    }

    private Voorbeeld? Bind(Half half, Definitie definitie)
    {
        var invullingen = BindInvullingen(half);
        var verwachting = BindVerwachting(half, definitie);
        var peildatum = Peildatum(half) ?? eersteDag;
        if (peildatum is null && (invullingen is not null || half.Syntax.Zoals is null))
        {
            diagnostics.Add(Meldingen.VoorbeeldZonderDatum(half.Op(half.Syntax.Naam), half.Syntax.Naam.Waarde));
        }

        return invullingen is null || verwachting is null || peildatum is null ? null
            : new Voorbeeld(half.Syntax.Naam.Waarde, definitie, peildatum.Value, new Lazy<Casus>(invullingen.Casus), verwachting, half.Op(half.Syntax.Naam)) { Invullingen = invullingen };
    }

    // Of a circle of examples no case was made, so this ends.
    private Datum? Peildatum(Half half) =>
        half.Syntax.Op?.Waarde ?? (Basis(half) is { Invullingen: not null } basis ? Peildatum(basis) : null);

    private Invullingen? BindInvullingen(Half half)
    {
        if (half.Invullingen is not null || half.Klaar)
        {
            return half.Invullingen;
        }

        half.Klaar = true;
        Invullingen? overgenomen = null;
        if (half.Syntax.Zoals is { } zoals)
        {
            if (Basis(half) is not { } basis)
            {
                MeldGeenBasis(half, zoals);
                return null;
            }

            // In a circle this is the case of one that is being made: none. About the circle there has been a message.
            overgenomen = BindInvullingen(basis);
            if (overgenomen is null)
            {
                return null;
            }
        }

        var invullingen = new Invullingen(overgenomen);
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var volledig = true;
        foreach (var invulling in half.Syntax.Gegeven.Where(i => !i.Naam.Ontbreekt))
        {
            if (!gezien.Add(Sleutel(invulling)))
            {
                diagnostics.Add(Meldingen.DubbelIngevuld(half.Op(invulling.Naam), invulling.Naam.Tekst));
                volledig = false;
            }
            else
            {
                volledig &= Vul(half, invullingen, invulling);
            }
        }

        half.Invullingen = volledig && LedenZijnEr(half, invullingen) ? invullingen : null;
        return half.Invullingen;
    }

    private void MeldGeenBasis(Half half, TekstSyntax zoals)
    {
        var namen = _halven.Keys.Select(k => k.Item2).ToList();
        var aantal = namen.Count(n => n == zoals.Waarde);
        diagnostics.Add(aantal > 1
            ? Meldingen.ZoalsNietDuidelijk(half.Op(zoals), zoals.Waarde, aantal)
            : Meldingen.ZoalsKloptNiet(half.Op(zoals), zoals.Waarde, diagnostics.Bedoeld(zoals.Waarde, namen.Where(n => n != half.Syntax.Naam.Waarde))));
    }

    private bool Vul(Half half, Invullingen invullingen, InvullingSyntax invulling)
    {
        if (invulling is LijstInvullingSyntax || IsLijst(invulling))
        {
            return VulLijst(half, invullingen, invulling);
        }

        var binder = new Expressiebinder(half.Source, namen, diagnostics, null);
        if (invulling is RolInvullingSyntax rolinvulling)
        {
            var aanwezig = binder.Bind(new RolePresenceExpressionSyntax(invulling.Span, invulling.Naam, Aanwezig: true), null);
            if (aanwezig is not RolAanwezigExpr { Rol: var rol })
            {
                return false;
            }

            invullingen.Zet(rol, rolinvulling.Aanwezig);
            return true;
        }

        if (binder.BindNaam(invulling.Naam, null) is not { } expr)
        {
            return false;
        }

        if (expr is not FeitExpr feitExpr)
        {
            diagnostics.Add(expr is AantalExpr { Bereik: { Voorwaarde: null, Lijst: var lijst } }
                ? Meldingen.LijstInvullen(half.Op(invulling), lijst.Naam)
                : expr is ParameterExpr
                ? Meldingen.NietTeVerwachten(half.Op(invulling.Naam), $"'{invulling.Naam.Tekst}' is een parameter en wordt niet ingevuld.", "Kies met 'op' een datum waarop de parameter de waarde heeft die u wilt proberen.")
                : Meldingen.NietTeVerwachten(half.Op(invulling.Naam), $"'{invulling.Naam.Tekst}' is geen gegeven en kan niet worden ingevuld.", "Vul de gegevens in waaruit het volgt."));
            return false;
        }

        var gegeven = new Gegeven(feitExpr.Feit, feitExpr.Rol);
        switch (invulling)
        {
            case OnbekendInvullingSyntax:
                invullingen.Zet(gegeven, null);
                return true;
            case NietVastTeStellenInvullingSyntax:
                invullingen.Zet(gegeven, new Gegevenstand(null));
                return true;
            case WaardeInvullingSyntax waarde:
                var stand = BindWaarde(half, binder, gegeven, waarde);
                if (stand is not null)
                {
                    invullingen.Zet(gegeven, stand);
                }

                return stand is not null;
            default:
                throw new InvalidOperationException();
        }
    }

    private Gegevenstand? BindWaarde(Half half, Expressiebinder binder, Gegeven gegeven, WaardeInvullingSyntax syntax)
    {
        var feit = gegeven.Feit;
        var isOordeel = feit.IsOordeel;
        if (isOordeel && string.IsNullOrWhiteSpace(syntax.Omdat?.Waarde))
        {
            diagnostics.Add(Meldingen.OordeelZonderMotivering(half.Op(syntax.Naam), gegeven.Naam, Oordeelswoord(feit, syntax.Waarde)));
            return null;
        }

        if (!isOordeel && syntax.Omdat is { } omdat)
        {
            diagnostics.Add(Meldingen.MotiveringBijFeit(half.Op(omdat), gegeven.Naam));
            return null;
        }

        if (BindLiteral(half, binder, syntax.Waarde, feit.Type.Soort == Waardesoort.Oordeel ? Waardetype.JaNee : feit.Type) is not { } waarde)
        {
            return null;
        }

        if (waarde is GetalWaarde getal && (getal.Waarde < feit.Minimum || getal.Waarde > feit.Maximum))
        {
            var minimum = feit.Minimum is { } min ? new GetalWaarde(min).Tekst(feit.Type) : null;
            var maximum = feit.Maximum is { } max ? new GetalWaarde(max).Tekst(feit.Type) : null;
            diagnostics.Add(Meldingen.BuitenBereik(half.Op(syntax.Waarde), gegeven.Naam, minimum, maximum));
            return null;
        }

        return new Gegevenstand(waarde, syntax.Omdat?.Waarde, syntax.Door?.Waarde);
    }

    // What was judged, to be written again with its motivation.
    private static string Oordeelswoord(Feit feit, ExpressionSyntax waarde) => waarde switch
    {
        BooleanExpressionSyntax { Waarde: false } => "nee",
        NameExpressionSyntax { Naam.Tekst: { Length: > 0 } naam } when feit.IsKeuzeoordeel => naam,
        _ => feit.IsKeuzeoordeel ? "…" : "ja",
    };

    private Waarde? BindLiteral(Half half, Expressiebinder binder, ExpressionSyntax syntax, Waardetype type)
    {
        var expr = binder.BindWaarde(syntax, type);
        if (expr is not null and not LiteralExpr)
        {
            diagnostics.Add(Meldingen.VasteWaardeVerwacht(half.Op(syntax), type));
        }

        return (expr as LiteralExpr)?.Waarde;
    }

    private Verwachting? BindVerwachting(Half half, Definitie definitie)
    {
        var syntax = half.Syntax.Verwachting;
        var binder = new Expressiebinder(half.Source, namen, diagnostics, null);
        Waarde? waarde = null;
        var volledig = true;
        if (syntax.Soort == Syntax.Verwachtingsoort.Waarde)
        {
            waarde = syntax.Waarde is null ? null : BindLiteral(half, binder, syntax.Waarde, definitie.Type);
            volledig = waarde is not null;
        }

        var regels = ImmutableArray.CreateBuilder<Regel>();
        foreach (var naam in syntax.Regels.Where(n => !n.Ontbreekt))
        {
            var regel = definitie.AlleRegels.FirstOrDefault(r => Naamsleutel.Van(r.Naam) == naam.Sleutel);
            if (regel is null)
            {
                diagnostics.Add(Meldingen.OnbekendeRegel(half.Op(naam), naam.Tekst, definitie.Naam, diagnostics.Bedoeld(naam.Tekst, definitie.Regels.Select(r => r.Naam))));
                volledig = false;
            }
            else
            {
                regels.Add(regel);
            }
        }

        ImmutableArray<string>? gegevens = null;
        if (!syntax.Namen.IsDefaultOrEmpty)
        {
            var genoemd = syntax.Namen.Where(n => !n.Ontbreekt).Select(n => BindOpenGegeven(half, binder, n)).ToList();
            volledig &= !genoemd.Contains(null);
            gegevens = genoemd.OfType<string>().ToImmutableArray();
        }

        var bijkomend = ImmutableArray.CreateBuilder<(Definitie, Waarde)>();
        foreach (var invulling in syntax.Bijkomend.Where(i => !i.Naam.Ontbreekt))
        {
            var verwijzing = binder.BindNaam(invulling.Naam, null);
            if (verwijzing is DefinitieExpr { Definitie: var andere } && definitie.LevertOok.Contains(andere))
            {
                if (waarde is KeuzeWaarde uitkomst && !definitie.Gevolgen.Any(g => g.KomtBij(uitkomst.Index) && g.LevertOok.Contains(andere)))
                {
                    var wel = definitie.Gevolgen.Where(g => g.LevertOok.Contains(andere)).SelectMany(g => g.Uitkomsten).Distinct().OrderBy(i => i).Select(i => definitie.Type.Keuzes!.Waarden[i]);
                    diagnostics.Add(Meldingen.NietTeVerwachten(half.Op(invulling.Naam), $"'{invulling.Naam.Tekst}' komt niet mee bij '{definitie.Type.Keuzes!.Waarden[uitkomst.Index]}'.", $"Het komt mee bij: {string.Join(", ", wel)}."));
                }
                else if (BindLiteral(half, binder, invulling.Waarde, andere.Type) is { } geleverd)
                {
                    bijkomend.Add((andere, geleverd));
                    continue;
                }
            }
            else if (verwijzing is not null)
            {
                diagnostics.Add(Meldingen.NietTeVerwachten(half.Op(invulling.Naam), $"'{invulling.Naam.Tekst}' komt niet mee met '{definitie.Naam}'.", "Noem achter 'en' een begrip dat bij het besluit achter 'levert ook' staat."));
            }

            volledig = false;
        }

        var verplichtingen = syntax.Verplichtingen.Where(v => !v.Partij.Ontbreekt).Select(v => BindVerplichting(half, definitie, syntax, waarde, v)).ToList();
        return volledig && !verplichtingen.Contains(null)
            ? new Verwachting((Verwachtingsoort)syntax.Soort, waarde, gegevens, regels.ToImmutable(), bijkomend.ToImmutable()) { Verplichtingen = verplichtingen.Select(v => v!).ToImmutableArray() }
            : null;
    }

    // Only a duty that the decision can bring can be expected, or expected not to be there: else a slip in its words would always come out right.
    private VerwachtePlicht? BindVerplichting(Half half, Definitie definitie, VerwachtingSyntax verwachting, Waarde? waarde, VerwachtePlichtSyntax syntax)
    {
        var alle = definitie.Verplichtingen.ToList();
        var partij = alle.Find(v => Naamsleutel.Van(v.Partij) == syntax.Partij.Sleutel)?.Partij;
        var plicht = alle.Find(v => v.Partij == partij && v.Inhoud == syntax.Inhoud.Waarde);
        if (definitie.Soort != Definitiesoort.Besluit || alle.Count == 0)
        {
            diagnostics.Add(Meldingen.NietTeVerwachten(half.Op(syntax), $"'{definitie.Naam}' brengt geen verplichtingen mee.", "Een verplichting staat bij een besluit of een regel daarvan: verplichting van … \"…\"."));
        }
        else if (partij is null)
        {
            diagnostics.Add(Meldingen.NietTeVerwachten(half.Op(syntax.Partij), $"Bij '{definitie.Naam}' heeft niemand die '{syntax.Partij.Tekst}' heet een verplichting.", Bedoelde(syntax.Partij.Tekst, alle.Select(v => v.Partij), "Verplichtingen hebben hier")));
        }
        else if (plicht is null)
        {
            diagnostics.Add(Meldingen.NietTeVerwachten(half.Op(syntax.Inhoud), $"Deze verplichting van {partij} staat niet bij '{definitie.Naam}'.", Bedoelde(syntax.Inhoud.Waarde, alle.Where(v => v.Partij == partij).Select(v => v.Inhoud), $"Verplichtingen van {partij} zijn hier")));
        }
        else if (syntax.Soort != Syntax.Plichtverwachting.Niet && verwachting.Soort != Syntax.Verwachtingsoort.Waarde)
        {
            diagnostics.Add(Meldingen.NietTeVerwachten(half.Op(syntax), "Zonder uitkomst is er geen verplichting.", "Verwacht de uitkomst waarmee zij komt, of laat dit weg."));
        }
        else if (syntax.Soort == Syntax.Plichtverwachting.Misschien && alle.TrueForAll(v => v.Mits is null || v.Partij != partij || v.Inhoud != plicht.Inhoud))
        {
            diagnostics.Add(Meldingen.NietTeVerwachten(half.Op(syntax), "Deze verplichting heeft geen voorwaarde ('mits') en is dus nooit onzeker.", "Schrijf: en verplichting van …, of: en geen verplichting van …."));
        }
        else if (syntax.Uiterlijk is not null && syntax.Soort != Syntax.Plichtverwachting.Wel)
        {
            diagnostics.Add(Meldingen.NietTeVerwachten(half.Op(syntax.Uiterlijk), "Een dag hoort alleen bij een verplichting die er zeker is.", "Haal 'uiterlijk' met de dag weg."));
        }
        else
        {
            return new VerwachtePlicht((Model.Plichtverwachting)syntax.Soort, partij, plicht.Inhoud, syntax.Uiterlijk?.Waarde);
        }

        return null;

        static string Bedoelde(string geschreven, IEnumerable<string> alle, string aanhef)
        {
            var keuzes = alle.Distinct().ToList();
            return Suggestions.Closest(geschreven, keuzes) is { } bedoeld ? $"Bedoelde u '{bedoeld}'?" : $"{aanhef}: {string.Join("; ", keuzes)}.";
        }
    }

    private string? BindOpenGegeven(Half half, Expressiebinder binder, NaamSyntax naam)
    {
        if (namen.Zoek(naam.Sleutel) is Rol { Lijst: null } or Lijst)
        {
            return namen.Zoek(naam.Sleutel)!.Naam;
        }

        var expr = binder.BindNaam(naam, null);
        if (expr is FeitExpr feit)
        {
            return new Gegeven(feit.Feit, feit.Rol).Naam;
        }

        if (expr is not null)
        {
            diagnostics.Add(Meldingen.NietTeVerwachten(half.Op(naam), $"'{naam.Tekst}' is geen gegeven.", "Noem de gegevens of oordelen die nog ontbreken."));
        }

        return null;
    }

    /// <summary>An example half way: examples build on each other.</summary>
    private sealed class Half(SourceText source, VoorbeeldSyntax syntax, Definitie? definitie)
    {
        public SourceText Source { get; } = source;

        public VoorbeeldSyntax Syntax { get; } = syntax;

        public Definitie? Definitie { get; } = definitie;

        public Invullingen? Invullingen { get; set; }

        public bool Klaar { get; set; }

        public Plaats Op(SyntaxNode node) => new(Source, node.Span);
    }
}
