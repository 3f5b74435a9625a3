using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

/// <summary>Makes a <see cref="Besluitplan"/>: first who takes part and in what order, then what each is made of.</summary>
internal sealed class Planmaker
{
    private readonly Definitie _besluit;
    private readonly List<(Definitie Definitie, Rol? Rol)> _volgorde = [];
    private readonly Nummering<Gegevenplan> _gegevens = new();
    private readonly Nummering<Parameterplan> _parameters = new();
    private readonly Nummering<(Definitie, Rol?)> _definities = new();
    private readonly SortedSet<int> _geboortedata = [];
    private readonly List<Atoomplan> _atomen = [];
    private readonly List<Knoopplan> _knopen = [];
    private readonly List<Termijnplan> _termijnen = [];

    public Planmaker(Definitie besluit)
    {
        if (besluit.Groep is not null)
        {
            throw new ArgumentException($"'{besluit.Naam}' is van een groep; alleen wat van niemand is, kan worden gevraagd.", nameof(besluit));
        }

        _besluit = besluit;
    }

    public Besluitplan Maak()
    {
        Orden();
        foreach (var deelnemer in _volgorde.Where(d => d.Definitie != _besluit).Append((_besluit, null)))
        {
            _definities.Van(deelnemer);
        }

        var definities = _definities.Alle.Select(d => Maak(d.Item1, d.Item2)).ToImmutableArray();
        var levertOok = _besluit.LevertOok.Select(d => _definities.Van((d, null))).ToImmutableArray();
        var gevolgen = _besluit.Gevolgen.Select(g => new Gevolgplan(g.Uitkomsten, g.LevertOok.Select(d => _definities.Van((d, null))).ToImmutableArray(), g.Verplichtingen.Select(v => Verplichting(v, null)).ToImmutableArray(), Leest(Altijd(g.Verplichtingen), null))).ToImmutableArray();
        return new Besluitplan
        {
            Besluit = _besluit,
            Definities = definities,
            Rekenvolgorde = _volgorde.Select(_definities.Van).ToImmutableArray(),
            LevertOok = levertOok,
            Gevolgen = gevolgen,
            Gegevens = _gegevens.Alle.ToImmutableArray(),
            Parameters = _parameters.Alle.ToImmutableArray(),
            Atomen = _atomen.ToImmutableArray(),
            Knopen = _knopen.ToImmutableArray(),
            Geboortedata = _geboortedata.ToImmutableArray(),
            Termijnen = _termijnen.ToImmutableArray(),
        };
    }

    /// <summary>The role a name of a group is about: the one that is named, else the one the concept is asked of.</summary>
    private static Rol? Van(Groep? groep, Rol? genoemd, Rol? zelf) => groep is null ? null : genoemd ?? zelf;

    private static IEnumerable<(Definitie, Rol?)> Gebruikt(IEnumerable<Expr> exprs, Rol? zelf) =>
        exprs.SelectMany(e => e.Alles()).OfType<DefinitieExpr>().Select(d => (d.Definitie, Van(d.Definitie.Groep, d.Rol, zelf)));

    // What only a text or a term needs, need not be there before: it comes in after, together with all that itself needs.
    private void Orden()
    {
        var gezien = new HashSet<(Definitie, Rol?)>();
        var later = new Queue<(Definitie, Rol?)>();
        later.Enqueue((_besluit, null));
        while (later.Count > 0)
        {
            Bezoek(later.Dequeue());
        }

        void Bezoek((Definitie Definitie, Rol? Rol) deelnemer)
        {
            if (!gezien.Add(deelnemer))
            {
                return;
            }

            foreach (var nodig in Gebruikt(deelnemer.Definitie.AlleRegels.SelectMany(Beslissend), deelnemer.Rol))
            {
                Bezoek(nodig);
            }

            _volgorde.Add(deelnemer);
            var overig = Gebruikt(deelnemer.Definitie == _besluit ? _besluit.Expressies() : deelnemer.Definitie.AlleRegels.SelectMany(r => r.Expressies()), deelnemer.Rol);
            foreach (var ander in overig.Concat(deelnemer.Definitie == _besluit ? _besluit.LevertOok.Select(d => (d, (Rol?)null)) : []))
            {
                later.Enqueue(ander);
            }
        }
    }

    private static IEnumerable<Expr> Beslissend(Regel regel) => regel.Voorwaarde is null ? [regel.Waarde] : [regel.Voorwaarde, regel.Waarde];

    private Definitieplan Maak(Definitie definitie, Rol? rol)
    {
        var atomen = _atomen.Count;
        var nummers = new Dictionary<Regel, int>();
        foreach (var regel in definitie.AlleRegels)
        {
            nummers.Add(regel, nummers.Count);
        }

        // What is asked of someone who may not be there, needs an answer to that first.
        if (rol is { MagOntbreken: true })
        {
            _gegevens.Van(Gegevenplan.Aanwezigheid(rol));
        }

        var regels = definitie.AlleRegels.Select(r => Maak(definitie, r, rol, nummers)).ToImmutableArray();
        return new Definitieplan(definitie, rol, regels, definitie.Anders is null ? -1 : nummers[definitie.Anders], atomen, _atomen.Count - atomen);
    }

    private Regelplan Maak(Definitie definitie, Regel regel, Rol? zelf, Dictionary<Regel, int> nummers)
    {
        var voorwaarde = regel.Voorwaarde is null ? -1 : Knoop(regel.Voorwaarde, zelf);
        var uitkomst = (definitie.Type.Soort, regel.Waarde) switch
        {
            (Waardesoort.Keuze, LiteralExpr { Waarde: KeuzeWaarde w }) => w.Index,
            (Waardesoort.JaNee, LiteralExpr { Waarde: JaNeeWaarde w }) => w.Waarde ? 1 : 0,
            _ => -1,
        };
        return new Regelplan(
            regel,
            voorwaarde,
            uitkomst,
            regel.UitzonderingOp.Select(u => nummers[u]).ToImmutableArray(),
            uitkomst < 0 ? Leest(regel.Waarde, zelf) : Leesplan.Niets,
            regel.Want.Select(d => Tekstdeel(d, zelf)).ToImmutableArray(),
            regel.Verplichtingen.Select(v => Verplichting(v, zelf)).ToImmutableArray(),
            Leest(regel.Want.Select(d => d.Waarde).Concat(Altijd(regel.Verplichtingen)), zelf));
    }

    private int Knoop(Expr geheel, Rol? zelf)
    {
        var expr = geheel is KwantorExpr { Uitgevouwen: var uitgevouwen } ? uitgevouwen : geheel;
        var soort = expr switch
        {
            NietExpr => Knoopsoort.Niet,
            SamengesteldExpr { Soort: Samenstelling.Alle } => Knoopsoort.En,
            SamengesteldExpr { Soort: Samenstelling.Geen } => Knoopsoort.Geen,
            SamengesteldExpr { Aantal: 1 } => Knoopsoort.Of,
            SamengesteldExpr => Knoopsoort.Minstens,
            _ => expr.IsAtoom() ? Knoopsoort.Atoom : Knoopsoort.Definitie,
        };
        var onderdelen = expr switch
        {
            NietExpr e => [new Onderdeel("", e.Operand)],
            SamengesteldExpr e => e.Onderdelen,
            _ => ImmutableArray<Onderdeel>.Empty,
        };
        var kinderen = onderdelen.Select(o => Knoop(o.Voorwaarde, zelf)).ToImmutableArray();
        var index = -1;
        var leest = Leesplan.Niets;
        if (expr is DefinitieExpr d && soort == Knoopsoort.Definitie)
        {
            var rol = Van(d.Definitie.Groep, d.Rol, zelf);
            index = _definities.Van((d.Definitie, rol));
            leest = new Leesplan(Vervullingen(expr, zelf), [], []);
        }
        else if (soort == Knoopsoort.Atoom)
        {
            index = _atomen.Count;
            _atomen.Add(new Atoomplan(expr, zelf, expr.OptioneleRollen(zelf).ToImmutableArray()));
            leest = Leest(expr, zelf);
        }

        var aantal = soort == Knoopsoort.Minstens ? ((SamengesteldExpr)expr).Aantal : 0;
        _knopen.Add(new Knoopplan(soort, Beleidstekst.Van(geheel), index, aantal, kinderen, onderdelen.Select(o => o.Label).ToImmutableArray(), leest, expr));
        return _knopen.Count - 1;
    }

    private ImmutableArray<int> Vervullingen(Expr expr, Rol? zelf) =>
        expr.OptioneleRollen(zelf).Select(r => _gegevens.Van(Gegevenplan.Aanwezigheid(r))).Distinct().ToImmutableArray();

    private Leesplan Leest(IEnumerable<Expr?> exprs, Rol? zelf)
    {
        var delen = exprs.OfType<Expr>().Select(e => Leest(e, zelf, metLeden: false)).ToList();
        return delen.Count == 0 ? Leesplan.Niets : new Leesplan(
            delen.SelectMany(d => d.Gegevens).Distinct().ToImmutableArray(),
            delen.SelectMany(d => d.Definities).Distinct().ToImmutableArray(),
            delen.SelectMany(d => d.Parameters).Distinct().ToImmutableArray());
    }

    // Nodes of members are only wanted where somebody explains or asks.
    private Leesplan Leest(Expr expr, Rol? zelf, bool metLeden = true)
    {
        var gegevens = Vervullingen(expr, zelf).ToList();
        var definities = new List<int>();
        var parameters = new List<int>();
        var leden = ImmutableArray.CreateBuilder<Lidleesplan>();
        var delen = (metLeden ? expr.AllesBuitenLeden() : expr.Alles()).ToList();

        // In the order in which is asked: facts, who is there, how many there are.
        gegevens.AddRange(delen.OfType<FeitExpr>().Select(e => _gegevens.Van(new Gegevenplan(e.Feit, Van(e.Feit.Groep, e.Rol, zelf)))));
        gegevens.AddRange(delen.OfType<RolAanwezigExpr>().Where(e => e.Rol.MagOntbreken).Select(e => _gegevens.Van(Gegevenplan.Aanwezigheid(e.Rol))));
        gegevens.AddRange(delen.OfType<AantalExpr>().Where(e => e.Bereik.Voorwaarde is null).Select(e => _gegevens.Van(new Gegevenplan(null, null, e.Bereik.Lijst))));
        foreach (var deel in delen)
        {
            switch (deel)
            {
                case LeeftijdExpr { Op: null, Geboortedatum: FeitExpr e }:
                    _geboortedata.Add(_gegevens.Van(new Gegevenplan(e.Feit, Van(e.Feit.Groep, e.Rol, zelf))));
                    break;
                case DefinitieExpr e:
                    definities.Add(_definities.Van((e.Definitie, Van(e.Definitie.Groep, e.Rol, zelf))));
                    break;
                case ParameterExpr e:
                    parameters.Add(_parameters.Van(Parameterplan(e, zelf)));
                    break;
                case AantalExpr { Bereik.Voorwaarde: not null } e when metLeden:
                    leden.AddRange(e.Voorwaarden.Select(v => new Lidleesplan(Knoop(v, zelf), Leesplan.Niets)));
                    break;
                case AggregaatExpr e when metLeden:
                    leden.AddRange(e.Leden.Select(l => new Lidleesplan(Knoop(l.Voorwaarde, zelf), Leest(l.Waarde, zelf))));
                    break;
            }
        }

        return new Leesplan(gegevens.Distinct().ToImmutableArray(), definities.Distinct().ToImmutableArray(), parameters.Distinct().ToImmutableArray()) { Leden = leden.ToImmutable() };
    }

    private Parameterplan Parameterplan(ParameterExpr expr, Rol? zelf) => expr.Op switch
    {
        FeitExpr e => new Parameterplan(expr.Parameter, Verwijssoort.Gegeven, _gegevens.Van(new Gegevenplan(e.Feit, Van(e.Feit.Groep, e.Rol, zelf)))),
        DefinitieExpr e => new Parameterplan(expr.Parameter, Verwijssoort.Definitie, _definities.Van((e.Definitie, Van(e.Definitie.Groep, e.Rol, zelf)))),
        ParameterExpr e => new Parameterplan(expr.Parameter, Verwijssoort.Parameter, _parameters.Van(Parameterplan(e, zelf))),
        null => new Parameterplan(expr.Parameter, Verwijssoort.Peildatum, -1),
        _ => throw new InvalidOperationException(),
    };

    private Tekstdeelplan Tekstdeel(Tekstdeel deel, Rol? zelf)
    {
        if (deel.Waarde is null)
        {
            return new Tekstdeelplan(deel.Tekst ?? "", Verwijssoort.Tekst, -1);
        }

        // Conversions change nothing about what is shown.
        var bron = deel.Waarde;
        while (bron is OordeelExpr or VerruimExpr)
        {
            bron = bron.Delen().First();
        }

        var leest = Leest(bron, zelf, metLeden: false);
        return bron switch
        {
            AantalExpr { Bereik.Voorwaarde: null } => new Tekstdeelplan(null, Verwijssoort.Gegeven, leest.Gegevens.Last()),
            FeitExpr => new Tekstdeelplan(null, Verwijssoort.Gegeven, leest.Gegevens.Last()),
            ParameterExpr => new Tekstdeelplan(null, Verwijssoort.Parameter, leest.Parameters[0]),
            DefinitieExpr => new Tekstdeelplan(null, Verwijssoort.Definitie, leest.Definities[0]),
            PeildatumExpr => new Tekstdeelplan(null, Verwijssoort.Peildatum, -1),
            LiteralExpr e => new Tekstdeelplan(e.Waarde.Tekst(e.Type), Verwijssoort.Tekst, -1),
            _ => new Tekstdeelplan(Beleidstekst.Letterlijk(bron.Plaats), Verwijssoort.Tekst, -1),
        };
    }

    private Verplichtingplan Verplichting(Verplichting verplichting, Rol? zelf)
    {
        var mits = verplichting.Mits is { Definitie: var voorwaarde } ? _definities.Van((voorwaarde, Van(voorwaarde.Groep, null, zelf))) : -1;
        if (verplichting.Uiterlijk is null)
        {
            return new Verplichtingplan(verplichting.Partij, verplichting.Inhoud, -1, mits, Leesplan.Niets);
        }

        var leest = Leest([verplichting.Uiterlijk], zelf);
        _termijnen.Add(new Termijnplan(verplichting.Uiterlijk, zelf));
        return new Verplichtingplan(verplichting.Partij, verplichting.Inhoud, _termijnen.Count - 1, mits, mits < 0 ? Leesplan.Niets : leest);
    }

    // The last days that are wanted whatever the case: those of duties without a condition.
    private static IEnumerable<Expr?> Altijd(IEnumerable<Verplichting> verplichtingen) => verplichtingen.Where(v => v.Mits is null).Select(v => v.Uiterlijk);

    /// <summary>Gives numbers in order of first use.</summary>
    private sealed class Nummering<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _nummers = [];

        public List<T> Alle { get; } = [];

        public int Van(T wat)
        {
            if (!_nummers.TryGetValue(wat, out var nummer))
            {
                nummer = Alle.Count;
                _nummers.Add(wat, nummer);
                Alle.Add(wat);
            }

            return nummer;
        }
    }
}
