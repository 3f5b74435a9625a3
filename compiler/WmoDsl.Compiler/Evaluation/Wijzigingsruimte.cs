using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>
/// What may be otherwise in a case, as far as a definition looks: of every fact the values that the policy tells apart. Numbers and days fall into
/// cells, cut where a comparison turns; all values of a cell do the same as long as the other facts stay as they are.
/// </summary>
internal sealed class Wijzigingsruimte
{
    // Which comparisons are looked through at once; no fact is compared more often.
    private const int MeesteSneden = 64;

    private readonly Casus _casus;
    private readonly Datum _peildatum;
    private readonly Evaluator _nu;
    private readonly List<OpenGegeven> _volgorde = [];
    private readonly List<(VergelijkExpr Vergelijking, Rol? Zelf)> _vergelijkingen = [];
    private readonly Dictionary<(Definitie, Rol?), HashSet<Gegeven>> _leest = [];

    private Wijzigingsruimte(Definitie definitie, Casus casus, Datum peildatum)
    {
        _casus = casus;
        _peildatum = peildatum;
        _nu = new Evaluator(casus, peildatum);
        Loop(definitie, null, []);
        Assen = _volgorde.Select(Maak).Where(a => !a.Cellen.IsEmpty).ToImmutableArray();
    }

    /// <summary>What may be otherwise, in the order in which the policy reads it.</summary>
    public ImmutableArray<As> Assen { get; }

    /// <summary>Looks what may be otherwise.</summary>
    public static Wijzigingsruimte Van(Definitie definitie, Casus casus, Datum peildatum) => new(definitie, casus, peildatum);

    /// <summary>A case in which something is otherwise.</summary>
    public static Casus Wijzig(Casus casus, OpenGegeven gegeven, Waarde waarde) => gegeven.Gegeven is { } feit
        ? casus with { Gegevens = casus.Gegevens.SetItem(feit, new Gegevenstand(waarde)) }
        : gegeven.Lijst is { } lijst ? casus with { Lijsten = casus.Lijsten.SetItem(lijst, (int)((GetalWaarde)waarde).Waarde) }
        : casus with { Rollen = casus.Rollen.SetItem(gegeven.Rol!, waarde == Waarde.Ja) };

    /// <summary>A case in which something is not known.</summary>
    public static Casus Vergeet(Casus casus, OpenGegeven gegeven) => gegeven.Gegeven is { } feit
        ? casus with { Gegevens = casus.Gegevens.Remove(feit) }
        : gegeven.Lijst is { } lijst ? casus with { Lijsten = casus.Lijsten.Remove(lijst) }
        : casus with { Rollen = casus.Rollen.Remove(gegeven.Rol!) };

    // ---------------------------------------------------------------------------------------------------------------- what is read

    private void Loop(Definitie definitie, Rol? zelf, HashSet<(Definitie, Rol?)> gehad)
    {
        zelf = definitie.Groep is null ? null : zelf;
        if (!gehad.Add((definitie, zelf)))
        {
            return;
        }

        foreach (var regel in definitie.AlleRegels.Where(r => r.Geldig.Bevat(_peildatum)))
        {
            foreach (var expr in regel.Dragend)
            {
                Loop(expr, zelf, gehad);
            }
        }
    }

    private void Loop(Expr expr, Rol? zelf, HashSet<(Definitie, Rol?)> gehad)
    {
        foreach (var deel in expr.Alles())
        {
            foreach (var rol in deel.OptioneleRollen(zelf))
            {
                Voeg(OpenGegeven.Aanwezigheid(rol));
            }

            switch (deel)
            {
                case FeitExpr e:
                    Voeg(new OpenGegeven(new Gegeven(e.Feit, Evaluator.Van(e.Feit.Groep, e.Rol, zelf)), null));
                    break;
                case RolAanwezigExpr e:
                    Voeg(OpenGegeven.Aanwezigheid(e.Rol));
                    break;
                case AantalExpr e:
                    Voeg(new OpenGegeven(null, null, e.Bereik.Lijst));
                    break;
                case DefinitieExpr e:
                    Loop(e.Definitie, Evaluator.Van(e.Definitie.Groep, e.Rol, zelf), gehad);
                    break;
                default:
                    _vergelijkingen.AddRange(Vergelijkingen(deel).Select(v => (v, zelf)));
                    break;
            }
        }
    }

    // Where the left side passes the right one: whether it is at most, and whether it is less. Every comparison turns at one of the two.
    private static IEnumerable<VergelijkExpr> Vergelijkingen(Expr expr) => expr switch
    {
        VergelijkExpr e when e.Links.Type.IsGeordend => Paar(e.Links, e.Rechts),
        TussenExpr e => Paar(e.Operand, e.Van).Concat(Paar(e.Operand, e.TotEnMet)),
        EenVanExpr e when e.Operand.Type.IsGeordend => e.Waarden.SelectMany(w => Paar(e.Operand, w)),
        UiterstExpr e => e.Waarden.Zip(e.Waarden.Skip(1), Paar).SelectMany(p => p),
        _ => [],
    };

    private static IEnumerable<VergelijkExpr> Paar(Expr links, Expr rechts) =>
        [new(Vergelijking.Hoogstens, links, rechts, links.Plaats), new(Vergelijking.MinderDan, links, rechts, links.Plaats)];

    private void Voeg(OpenGegeven gegeven)
    {
        if (!_volgorde.Contains(gegeven))
        {
            _volgorde.Add(gegeven);
        }
    }

    private HashSet<Gegeven> Leest(Expr expr, Rol? zelf)
    {
        var gelezen = new HashSet<Gegeven>();
        foreach (var deel in expr.Alles())
        {
            if (deel is FeitExpr feit)
            {
                gelezen.Add(new Gegeven(feit.Feit, Evaluator.Van(feit.Feit.Groep, feit.Rol, zelf)));
            }
            else if (deel is DefinitieExpr d)
            {
                gelezen.UnionWith(Leest(d.Definitie, Evaluator.Van(d.Definitie.Groep, d.Rol, zelf)));
            }
        }

        return gelezen;
    }

    private HashSet<Gegeven> Leest(Definitie definitie, Rol? zelf)
    {
        if (!_leest.TryGetValue((definitie, zelf), out var gelezen))
        {
            gelezen = [];
            foreach (var regel in definitie.AlleRegels)
            {
                gelezen.UnionWith(Leest(regel.Waarde, zelf));
                gelezen.UnionWith(regel.Voorwaarde is null ? [] : Leest(regel.Voorwaarde, zelf));
            }

            _leest[(definitie, zelf)] = gelezen;
        }

        return gelezen;
    }

    // ---------------------------------------------------------------------------------------------------------------- what it may become

    private As Maak(OpenGegeven open)
    {
        if (open.Lijst is { } lijst)
        {
            var aantal = _casus.Lijsten.TryGetValue(lijst, out var n) && n is { } bekend ? new GetalWaarde(bekend) : null;
            return new As(open, aantal, Los(aantal, Enumerable.Range(0, lijst.Maximum + 1).Select(i => (Waarde)new GetalWaarde(i))));
        }

        if (open.Gegeven is not { } gegeven)
        {
            var vervuld = _nu.Aanwezig(open.Rol!);
            return new As(open, vervuld == Drie.Onbekend ? null : Waarde.Van(vervuld == Drie.Ja), Los(vervuld == Drie.Onbekend ? null : Waarde.Van(vervuld == Drie.Ja), [Waarde.Ja, Waarde.Nee]));
        }

        var nu = _casus.Gegevens.TryGetValue(gegeven, out var stand) ? stand.Waarde : null;
        return gegeven.Feit.Type.Soort switch
        {
            Waardesoort.JaNee or Waardesoort.Oordeel => new As(open, nu, Los(nu, [Waarde.Ja, Waarde.Nee])),
            Waardesoort.Keuze => new As(open, nu, Los(nu, gegeven.Feit.Type.Keuzes!.Waarden.Select((_, i) => (Waarde)new KeuzeWaarde(i)))),
            Waardesoort.Tekst => new As(open, nu, []),
            _ => new As(open, nu, Cellen(gegeven, nu)),
        };
    }

    private static ImmutableArray<Cel> Los(Waarde? nu, IEnumerable<Waarde> waarden) => waarden.Where(w => w != nu).Select(w => new Cel(w, null)).ToImmutableArray();

    private ImmutableArray<Cel> Cellen(Gegeven gegeven, Waarde? nu)
    {
        var ladder = Ladder.Van(gegeven.Feit, nu, _peildatum);

        // Of somebody who is not there nothing holds; for where comparisons turn he is.
        var casus = gegeven.Rol switch
        {
            { Lijst: { } lijst } => _casus with { Lijsten = _casus.Lijsten.SetItem(lijst, lijst.Maximum) },
            { MagOntbreken: true } rol => _casus with { Rollen = _casus.Rollen.SetItem(rol, true) },
            _ => _casus,
        };
        var sneden = new SortedSet<long>();
        foreach (var (vergelijking, zelf) in _vergelijkingen.Where(v => Leest(v.Vergelijking, v.Zelf).Contains(gegeven)).Distinct().Take(MeesteSneden))
        {
            // A comparison turns at most once between here and an end, unless it is of a kind that nobody writes.
            var start = ladder.Nu ?? ladder.Onder;
            Zoek(ladder.Onder, start);
            Zoek(start, ladder.Boven);

            void Zoek(long laag, long hoog)
            {
                var onder = Waar(laag);
                if (laag >= hoog || onder == Waar(hoog))
                {
                    return;
                }

                while (hoog - laag > 1)
                {
                    var midden = laag + ((hoog - laag) / 2);
                    (laag, hoog) = Waar(midden) == onder ? (midden, hoog) : (laag, midden);
                }

                sneden.Add(laag);
            }

            Drie Waar(long trede) =>
                new Evaluator(casus with { Gegevens = casus.Gegevens.SetItem(gegeven, new Gegevenstand(ladder.Waarde(trede))) }, _peildatum).Voorwaarde(vergelijking, zelf);
        }

        return ladder.Verdeel(sneden);
    }

    /// <summary>What may be otherwise.</summary>
    /// <param name="Gegeven">The fact or role.</param>
    /// <param name="Nu">What it is now.</param>
    /// <param name="Cellen">What it may become; numbers and days in order.</param>
    public sealed record As(OpenGegeven Gegeven, Waarde? Nu, ImmutableArray<Cel> Cellen);

    /// <summary>A value that something may become, with those that the policy does not tell apart from it.</summary>
    /// <param name="Waarde">The value.</param>
    /// <param name="Bereik">For numbers and days: the cell.</param>
    public sealed record Cel(Waarde Waarde, Bereik? Bereik);
}
