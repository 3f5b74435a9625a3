using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

/// <summary>Binds promises and assumptions; those with errors, or about something that has, are left out.</summary>
/// <param name="namen">The names of the policy.</param>
/// <param name="diagnostics">Where diagnostics go.</param>
/// <param name="definities">Concepts and decisions without errors.</param>
internal sealed class Waarborgbinder(Naamruimte namen, DiagnosticBag diagnostics, ImmutableArray<Definitie> definities)
{
    // More names than this nobody reads in a message.
    private const int MeesteNamen = 6;

    private readonly HashSet<Definitie> _goed = [.. definities];

    /// <summary>Binds a promise.</summary>
    public Waarborg? Bind(SourceText source, WaarborgSyntax syntax, ImmutableArray<Bronverwijzing> bronnen)
    {
        var als = syntax.Als is null ? null : BindVoorwaarde(source, syntax.Als);
        var belofte = syntax.Belofte is null ? null : Bind(source, syntax.Belofte);
        if (als is not null && belofte is NooitTegelijk && OnderliggendeFeiten(als).FirstOrDefault(f => f.Feit.IsOordeel) is { Feit: not null } oordeel)
        {
            diagnostics.Add(Meldingen.AlsMetOordeel(als.Plaats, oordeel.Naam));
            return null;
        }

        return belofte is null || (syntax.Als is not null && als is null) ? null
            : new Waarborg(syntax.Naam.Tekst, als, belofte, bronnen, new Plaats(source, syntax.Naam.Span), syntax.GaatNietOp is { } niet ? new GaatNietOp(niet.Reden.Waarde, new Plaats(source, niet.Span)) : null);
    }

    /// <summary>Binds an assumption.</summary>
    public Aanname? Bind(SourceText source, AannameSyntax syntax, ImmutableArray<Bronverwijzing> bronnen)
    {
        if (BindVoorwaarde(source, syntax.Stelling) is not { } stelling)
        {
            return null;
        }

        foreach (var verwijzing in stelling.Alles().OfType<DefinitieExpr>())
        {
            if (Onderliggend(verwijzing.Definitie).FirstOrDefault(d => d.Soort == Definitiesoort.Besluit) is { } besluit)
            {
                diagnostics.Add(Meldingen.AannameOverBesluit(verwijzing.Plaats, verwijzing.Definitie.Naam, besluit.Naam));
                return null;
            }
        }

        return new Aanname(syntax.Naam.Tekst, syntax.Altijd ? stelling : new NietExpr(stelling, stelling.Plaats), syntax.Reden?.Waarde, bronnen, new Plaats(source, syntax.Naam.Span));
    }

    private Belofte? Bind(SourceText source, BelofteSyntax belofte)
    {
        switch (belofte)
        {
            case StellingbelofteSyntax syntax:
                return BindVoorwaarde(source, syntax.Stelling) is not { } stelling ? null : syntax.Altijd ? new AltijdWaar(stelling) : new NooitWaar(stelling);
            case UitkomstbelofteSyntax syntax:
                return BindBesluit(source, syntax.Besluit) is { } besluit && BindUitkomsten(source, syntax.Uitkomsten, besluit, syntax.Altijd) is { } uitkomsten
                    ? syntax.Altijd ? new AltijdUitkomst(besluit, uitkomsten) : new NooitUitkomst(besluit, uitkomsten)
                    : null;
            case OnafhankelijkbelofteSyntax syntax:
                var besluiten = BindBesluiten(source, syntax.Besluiten);
                return BindOnafhankelijk(source, syntax.Gegevens) is var (gegevens, rollen, lijsten) && besluiten is not null
                    ? new HangtNietAfVan(besluiten.Value, syntax.Besluiten.Elk, gegevens, rollen, lijsten)
                    : null;
            case RuimbelofteSyntax syntax:
                return BindRuim(source, syntax);
            case BronbelofteSyntax syntax:
                return BindBesluiten(source, syntax.Besluiten) is { } alle ? new HeeftBron(alle, syntax.Besluiten.Elk) : null;
            case TegelijkbelofteSyntax syntax:
                return BindTegelijk(source, syntax);
            default:
                throw new InvalidOperationException($"Onbekende belofte {belofte.GetType().Name}.");
        }
    }

    // What uses something with errors, or a norm that nothing fills in, waits until that is mended.
    private Expr? BindVoorwaarde(SourceText source, ExpressionSyntax syntax)
    {
        var expr = new Expressiebinder(source, namen, diagnostics, null).BindVoorwaarde(syntax);
        return expr is null || expr.Alles().OfType<DefinitieExpr>().Any(d => !_goed.Contains(d.Definitie)) ? null : expr;
    }

    private Definitie? BindBesluit(SourceText source, NaamSyntax naam)
    {
        if (naam.Ontbreekt)
        {
            return null;
        }

        var plaats = new Plaats(source, naam.Span);
        switch (namen.Zoek(naam.Sleutel))
        {
            case Definitie { Soort: Definitiesoort.Besluit } besluit:
                return _goed.Contains(besluit) ? besluit : null;
            case Definitie:
                diagnostics.Add(Meldingen.BelofteOverBegrip(plaats, naam.Tekst));
                return null;
            default:
                var kandidaten = namen.Definities.Where(d => d.Soort == Definitiesoort.Besluit).Select(d => d.Naam);
                diagnostics.Add(Meldingen.OnbekendeDefinitie(plaats, naam.Tekst, "besluit", diagnostics.Bedoeld(naam.Tekst, kandidaten)));
                return null;
        }
    }

    private ImmutableArray<Definitie>? BindBesluiten(SourceText source, BesluitenSyntax syntax)
    {
        var genoemd = syntax.Namen.Select(n => BindBesluit(source, n)).ToList();
        if (genoemd.Contains(null))
        {
            return null;
        }

        var besluiten = syntax.Elk
            ? definities.Where(d => d.Soort == Definitiesoort.Besluit && !genoemd.Contains(d)).ToImmutableArray()
            : genoemd.Select(d => d!).Distinct().ToImmutableArray();
        return besluiten.IsEmpty ? null : besluiten;
    }

    private ImmutableArray<int>? BindUitkomsten(SourceText source, ImmutableArray<NaamSyntax> syntax, Definitie besluit, bool? altijd)
    {
        var keuzes = besluit.Type.Keuzes!;
        var uitkomsten = ImmutableArray.CreateBuilder<int>();
        var volledig = true;
        foreach (var naam in syntax)
        {
            var plaats = new Plaats(source, naam.Span);
            var index = keuzes.Zoek(naam.Sleutel);
            if (index < 0)
            {
                diagnostics.Add(Meldingen.OnbekendeKeuze(plaats, naam.Tekst, keuzes, diagnostics.Bedoeld(naam.Tekst, keuzes.Waarden)));
                volledig = false;
            }
            else if (uitkomsten.Contains(index))
            {
                diagnostics.Add(Meldingen.DubbeleKeuze(plaats, naam.Tekst));
                volledig = false;
            }
            else
            {
                uitkomsten.Add(index);
            }
        }

        if (volledig && altijd is { } alle && uitkomsten.Count == keuzes.Waarden.Length)
        {
            diagnostics.Add(Meldingen.AlleUitkomsten(new Plaats(source, TextSpan.Cover(syntax[0].Span, syntax[syntax.Length - 1].Span)), besluit.Naam, alle));
            return null;
        }

        return volledig && uitkomsten.Count > 0 ? uitkomsten.ToImmutable() : null;
    }

    private MinstensEvenRuim? BindRuim(SourceText source, RuimbelofteSyntax syntax)
    {
        var a = BindBesluit(source, syntax.Besluit);
        var b = BindBesluit(source, syntax.Ander);
        if (a is null || b is null)
        {
            return null;
        }

        // An outcome that only one of the two has, is favourable in that one.
        var (gunstigA, gunstigB) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        var volledig = !syntax.Gunstig.IsEmpty;
        foreach (var naam in syntax.Gunstig)
        {
            var plaats = new Plaats(source, naam.Span);
            var (inA, inB) = (a.Type.Keuzes!.Zoek(naam.Sleutel), b.Type.Keuzes!.Zoek(naam.Sleutel));
            if (inA < 0 && inB < 0)
            {
                diagnostics.Add(Meldingen.OnbekendeKeuze(plaats, naam.Tekst, a.Type.Keuzes, diagnostics.Bedoeld(naam.Tekst, a.Type.Keuzes.Waarden.Concat(b.Type.Keuzes.Waarden))));
                volledig = false;
            }
            else if (gunstigA.Contains(inA) || gunstigB.Contains(inB))
            {
                diagnostics.Add(Meldingen.DubbeleKeuze(plaats, naam.Tekst));
                volledig = false;
            }
            else
            {
                VoegToe(gunstigA, inA);
                VoegToe(gunstigB, inB);
            }
        }

        foreach (var (besluit, gunstig) in new[] { (a, gunstigA), (b, gunstigB) })
        {
            if (volledig && gunstig.Count == 0)
            {
                diagnostics.Add(Meldingen.GeenGunstige(new Plaats(source, TextSpan.Cover(syntax.Gunstig[0].Span, syntax.Gunstig[syntax.Gunstig.Length - 1].Span)), besluit.Naam, besluit.Type.Keuzes!.Waarden));
                volledig = false;
            }
        }

        return volledig ? new MinstensEvenRuim(a, gunstigA.ToImmutable(), b, gunstigB.ToImmutable()) : null;

        static void VoegToe(ImmutableArray<int>.Builder gunstig, int index)
        {
            if (index >= 0)
            {
                gunstig.Add(index);
            }
        }
    }

    private NooitTegelijk? BindTegelijk(SourceText source, TegelijkbelofteSyntax syntax)
    {
        var weetNiet = new Dictionary<string, ImmutableArray<Gegeven>>(StringComparer.Ordinal);
        var volledig = true;
        foreach (var deel in syntax.WeetNiet)
        {
            if (!syntax.Partijen.Any(p => p.Partij.Sleutel == deel.Partij.Sleutel))
            {
                var partijen = syntax.Partijen.Select(p => p.Partij.Tekst).ToList();
                diagnostics.Add(Meldingen.OnbekendePartij(new Plaats(source, deel.Partij.Span), deel.Partij.Tekst, diagnostics.Bedoeld(deel.Partij.Tekst, partijen), partijen));
                volledig = false;
            }

            if (BindOnafhankelijk(source, deel.Gegevens) is not var (gegevens, rollen, lijsten))
            {
                volledig = false;
                continue;
            }

            // Who somebody is, is not a fact that one party may miss: that somebody is there they all know.
            foreach (var naam in deel.Gegevens.Where(n => namen.Zoek(n.Sleutel) is Rol or Lijst))
            {
                diagnostics.Add(Meldingen.GeenGegeven(new Plaats(source, naam.Span), naam.Tekst, namen.Zoek(naam.Sleutel) is Rol ? "een rol" : "een lijst", []));
                volledig = false;
            }

            weetNiet[deel.Partij.Sleutel] = weetNiet.TryGetValue(deel.Partij.Sleutel, out var eerder) ? ElkEens([.. eerder, .. gegevens]) : gegevens;
        }

        var uit = ImmutableArray.CreateBuilder<Partijbelofte>();
        foreach (var partij in syntax.Partijen)
        {
            if (!ReferenceEquals(syntax.Partijen.First(p => p.Partij.Sleutel == partij.Partij.Sleutel), partij))
            {
                diagnostics.Add(Meldingen.PartijTweeKeer(new Plaats(source, partij.Partij.Span), partij.Partij.Tekst));
                volledig = false;
            }

            if (BindBesluit(source, partij.Besluit) is { } besluit && BindUitkomsten(source, partij.Uitkomsten, besluit, null) is { } uitkomsten)
            {
                uit.Add(new Partijbelofte(partij.Partij.Tekst, besluit, uitkomsten, weetNiet.TryGetValue(partij.Partij.Sleutel, out var niet) ? niet : []));
            }
            else
            {
                volledig = false;
            }
        }

        return volledig ? new NooitTegelijk(uit.ToImmutable()) : null;
    }

    // What makes no difference: facts, of one or of anybody, people and lists.
    private (ImmutableArray<Gegeven> Gegevens, ImmutableArray<Rol> Rollen, ImmutableArray<Lijst> Lijsten)? BindOnafhankelijk(SourceText source, ImmutableArray<NaamSyntax> syntax)
    {
        var (gegevens, rollen, lijsten) = (new List<Gegeven>(), new List<Rol>(), new List<Lijst>());
        var volledig = !syntax.IsEmpty;
        foreach (var naam in syntax.Where(n => !n.Ontbreekt))
        {
            switch (namen.Zoek(naam.Sleutel))
            {
                case { } kapot when namen.Kapot.Contains(kapot):
                    volledig = false;
                    break;
                case Feit feit:
                    gegevens.Add(new Gegeven(feit, null));
                    break;
                case Rol rol:
                    rollen.Add(rol);
                    break;
                case Lijst lijst:
                    lijsten.Add(lijst);
                    break;
                case { } ander:
                    MeldGeenGegeven(new Plaats(source, naam.Span), naam.Tekst, ander);
                    volledig = false;
                    break;
                default:
                    volledig &= BindVanIemand(source, naam, gegevens);
                    break;
            }
        }

        return volledig ? (ElkEens(gegevens), rollen.Distinct().ToImmutableArray(), lijsten.Distinct().ToImmutableArray()) : null;
    }

    // There are few of them. A set of what is a struct is compiled anew in every process.
    private static ImmutableArray<Gegeven> ElkEens(List<Gegeven> gegevens)
    {
        var uit = new Gegeven[gegevens.Count];
        var aantal = 0;
        for (var i = 0; i < uit.Length; i++)
        {
            var nieuw = true;
            for (var j = 0; j < aantal; j++)
            {
                nieuw &= uit[j] != gegevens[i];
            }

            if (nieuw)
            {
                uit[aantal++] = gegevens[i];
            }
        }

        return ImmutableArray.Create(uit, 0, aantal);
    }

    // inkomen van de partner, inkomen van een huisgenoot, inkomen van de huisgenoten
    private bool BindVanIemand(SourceText source, NaamSyntax naam, List<Gegeven> gegevens)
    {
        foreach (var (voor, na) in Naamruimte.Splitsingen(naam.Sleutel))
        {
            var wie = namen.Zoek(na);
            var groep = wie switch { Rol r => r.Groep, Lijst l => l.Groep, _ => namen.Groepen.TryGetValue(na, out var g) ? g : null };
            if (groep is null || namen.Zoek(groep, voor) is not { } lid)
            {
                continue;
            }

            if (namen.Kapot.Contains(lid) || (wie is not null && namen.Kapot.Contains(wie)))
            {
                return false;
            }

            if (lid is not Feit feit)
            {
                MeldGeenGegeven(new Plaats(source, naam.Span), naam.Tekst, lid);
                return false;
            }

            gegevens.AddRange(wie is Lijst lijst ? lijst.Leden.Select(l => new Gegeven(feit, l)) : [new Gegeven(feit, wie as Rol)]);
            return true;
        }

        // Whatever else it is, it is no fact; most often it is misspelt.
        if (new Expressiebinder(source, namen, diagnostics, null).BindNaam(naam, null) is { } expr)
        {
            diagnostics.Add(Meldingen.GeenGegeven(new Plaats(source, naam.Span), naam.Tekst, "een berekening", Namen(OnderliggendeFeiten(expr))));
        }

        return false;
    }

    private void MeldGeenGegeven(Plaats plaats, string naam, Symbool symbool)
    {
        var isEen = symbool switch
        {
            Parameter => "een parameter",
            Definitie { Soort: Definitiesoort.Besluit } => "een besluit",
            _ => "een begrip",
        };
        diagnostics.Add(Meldingen.GeenGegeven(plaats, naam, isEen, symbool is Definitie definitie ? Namen(Onderliggend(definitie).SelectMany(d => d.Expressies()).SelectMany(Feiten)) : []));
    }

    private static List<string> Namen(IEnumerable<Gegeven> gegevens)
    {
        var alle = gegevens.Select(g => g.Naam).Distinct().OrderBy(n => n, StringComparer.Ordinal).ToList();
        return alle.Count <= MeesteNamen ? alle : [.. alle.Take(MeesteNamen - 1), $"nog {(alle.Count - MeesteNamen + 1).ToString(CultureInfo.InvariantCulture)} andere"];
    }

    private static IEnumerable<Gegeven> OnderliggendeFeiten(Expr expr)
    {
        var daaronder = expr.Alles().OfType<DefinitieExpr>().SelectMany(d => Onderliggend(d.Definitie)).Distinct().SelectMany(d => d.Expressies());
        foreach (var deel in daaronder.Prepend(expr))
        {
            foreach (var gegeven in Feiten(deel))
            {
                yield return gegeven;
            }
        }
    }

    private static IEnumerable<Gegeven> Feiten(Expr expr)
    {
        foreach (var feit in expr.Alles().OfType<FeitExpr>())
        {
            yield return new Gegeven(feit.Feit, feit.Rol is { IsElk: true } ? null : feit.Rol);
        }
    }

    // A definition and what it rests on.
    private static IEnumerable<Definitie> Onderliggend(Definitie definitie)
    {
        var gezien = new HashSet<Definitie> { definitie };
        var wachtend = new Queue<Definitie>([definitie]);
        while (wachtend.Count > 0)
        {
            var deze = wachtend.Dequeue();
            yield return deze;
            foreach (var dieper in deze.Expressies().SelectMany(e => e.Alles()).OfType<DefinitieExpr>().Select(d => d.Definitie).Where(gezien.Add))
            {
                wachtend.Enqueue(dieper);
            }
        }
    }
}
