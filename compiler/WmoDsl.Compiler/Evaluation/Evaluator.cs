using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>
/// The reference evaluator: what a policy means. It is written to be obvious, not fast; generated code and analysis are tested against it.
/// One instance answers for one case on one reference date.
/// </summary>
/// <param name="casus">What is known.</param>
/// <param name="peildatum">The reference date.</param>
public sealed class Evaluator(Casus casus, Datum peildatum)
{
    // Days from the first to the last of the calendar.
    private const int LangsteDuur = 3_652_058;

    private readonly Dictionary<Definitie, Weging> _wegingen = [];

    // Of a group: of each role apart.
    private readonly Dictionary<Rol, Dictionary<Definitie, Weging>> _wegingenVanRol = [];

    /// <summary>The reference date.</summary>
    public Datum Peildatum { get; } = peildatum;

    /// <summary>What the rules say of a definition, for a group concept of the one in <paramref name="zelf"/>.</summary>
    public Beslissing Beslis(Definitie definitie, Rol? zelf = null) => Weeg(definitie, zelf).Beslissing;

    /// <summary>Value of an expression; <see langword="null"/> when it is not known.</summary>
    public Waarde? Bereken(Expr expr, Rol? zelf) => expr switch
    {
        LiteralExpr e => e.Waarde,
        FeitExpr e => casus.Gegevens.TryGetValue(new Gegeven(e.Feit, Van(e.Feit.Groep, e.Rol, zelf)), out var stand) ? stand.Waarde : null,
        ParameterExpr e => Dag(e.Op, zelf) is { } dag ? e.Parameter.Op(dag) : null,
        DefinitieExpr e => Weeg(e.Definitie, Van(e.Definitie.Groep, e.Rol, zelf)).Waarde,
        PeildatumExpr => new DatumWaarde(Peildatum),
        OordeelExpr e => Bereken(e.Operand, zelf),
        VerruimExpr e => Bereken(e.Operand, zelf),
        RekenExpr e => Bereken(e.Links, zelf) is GetalWaarde a && Bereken(e.Rechts, zelf) is GetalWaarde b ? new GetalWaarde(Reken(e.Wijze, a.Waarde, b.Waarde)) : null,
        DatumPlusExpr e => Verschuif(e, zelf),
        DagenTussenExpr e => Bereken(e.Tot, zelf) is DatumWaarde tot && Bereken(e.Van, zelf) is DatumWaarde van ? new GetalWaarde(tot.Waarde.Dagnummer - van.Waarde.Dagnummer) : null,
        AfrondExpr e => Bereken(e.Operand, zelf) is GetalWaarde g ? new GetalWaarde(RondAf(g.Waarde, e.Veelvoud, e.Wijze)) : null,
        UiterstExpr e => Uiterste(e, zelf),
        AantalExpr e => Aantallen(e, zelf) is { Count: 1 } aantal ? aantal[0] : null,
        AggregaatExpr e => Aggregeer(e, zelf),
        LeeftijdExpr e => Bereken(e.Geboortedatum, zelf) is DatumWaarde d && Dag(e.Op, zelf) is { } dag && Leeftijd(d.Waarde, dag) is { } jaren ? new GetalWaarde(jaren) : null,
        _ => Voorwaarde(expr, zelf) switch { Drie.Ja => Waarde.Ja, Drie.Nee => Waarde.Nee, _ => null },
    };

    /// <summary>Truth of a condition.</summary>
    public Drie Voorwaarde(Expr expr, Rol? zelf)
    {
        if (expr is NietExpr niet)
        {
            return Niet(Voorwaarde(niet.Operand, zelf));
        }

        if (expr is KwantorExpr kwantor)
        {
            return Voorwaarde(kwantor.Uitgevouwen, zelf);
        }

        if (expr is SamengesteldExpr samen)
        {
            var (ja, nee) = (0, 0);
            foreach (var deel in samen.Onderdelen)
            {
                var waar = Voorwaarde(deel.Voorwaarde, zelf);
                (ja, nee) = (ja + (waar == Drie.Ja ? 1 : 0), nee + (waar == Drie.Nee ? 1 : 0));
            }

            return samen.Soort switch
            {
                Samenstelling.Alle => TenMinste(samen.Onderdelen.Length),
                Samenstelling.Minstens => TenMinste(samen.Aantal),
                _ => Niet(TenMinste(1)),
            };

            Drie TenMinste(int aantal) => ja >= aantal ? Drie.Ja : samen.Onderdelen.Length - nee < aantal ? Drie.Nee : Drie.Onbekend;
        }

        // What is said of someone who is not there is not so; of someone who may not be there, it is not known.
        var optioneel = expr.OptioneleRollen(zelf);
        if (optioneel.Count == 0)
        {
            return Atoom(expr, zelf);
        }

        var rollen = optioneel.Select(Aanwezig).ToList();
        return rollen.Contains(Drie.Nee) ? Drie.Nee : rollen.Contains(Drie.Onbekend) ? Drie.Onbekend : Atoom(expr, zelf);
    }

    /// <summary>The date that is meant where a date can be named and the reference date is what goes without saying; <see langword="null"/> when it is not known.</summary>
    internal Datum? Dag(Expr? op, Rol? zelf) => op is null ? Peildatum : (Bereken(op, zelf) as DatumWaarde)?.Waarde;

    /// <summary>Whether a role is filled.</summary>
    internal Drie Aanwezig(Rol rol) =>
        !rol.MagOntbreken ? Drie.Ja
        : rol.Lijst is { } lijst ? Als(casus.Lijsten.TryGetValue(lijst, out var aantal) && aantal is not null ? rol.Nummer <= aantal : null)
        : Als(casus.Rollen.TryGetValue(rol, out var aanwezig) ? aanwezig : null);

    /// <summary>Whether somebody found out that it will never be known how many there are in a list.</summary>
    internal bool IsNietVastTeStellen(Lijst lijst) => casus.Lijsten.TryGetValue(lijst, out var aantal) && aantal is null;

    /// <summary>The role a name of a group is about: the one that is named, else the one the concept is asked of.</summary>
    internal static Rol? Van(Groep? groep, Rol? genoemd, Rol? zelf) => groep is null ? null : genoemd ?? zelf;

    /// <summary>Whether somebody found out that a fact will never be known.</summary>
    internal bool IsNietVastTeStellen(Gegeven gegeven) => casus.Gegevens.TryGetValue(gegeven, out var stand) && stand.Waarde is null;

    /// <summary>The weighing of a definition, computed once.</summary>
    internal Weging Weeg(Definitie definitie, Rol? zelf)
    {
        zelf = definitie.Groep is null ? null : zelf;
        var wegingen = zelf is null ? _wegingen : VanRol(zelf);
        if (!wegingen.TryGetValue(definitie, out var weging))
        {
            weging = new Weging(this, definitie, zelf);
            wegingen[definitie] = weging;
        }

        return weging;
    }

    private Dictionary<Definitie, Weging> VanRol(Rol rol)
    {
        if (!_wegingenVanRol.TryGetValue(rol, out var wegingen))
        {
            _wegingenVanRol[rol] = wegingen = [];
        }

        return wegingen;
    }

    /// <summary>Rounds to a multiple of a positive number, exactly.</summary>
    internal static decimal RondAf(decimal getal, decimal veelvoud, Afrondwijze wijze)
    {
        var rest = getal % veelvoud;
        if (rest == 0)
        {
            return getal;
        }

        var onder = rest > 0 ? getal - rest : getal - rest - veelvoud;
        return wijze switch
        {
            Afrondwijze.NaarBeneden => onder,
            Afrondwijze.NaarBoven => onder + veelvoud,
            _ => (getal - onder) * 2 > veelvoud || ((getal - onder) * 2 == veelvoud && getal > 0) ? onder + veelvoud : onder,
        };
    }

    /// <summary>Age in whole years; <see langword="null"/> before birth.</summary>
    internal static int? Leeftijd(Datum geboren, Datum op)
    {
        if (op < geboren)
        {
            return null;
        }

        // The birthday of 29 February falls on 1 March in a common year: rounding up in the calendar.
        var jaren = op.Jaar - geboren.Jaar;
        return geboren.PlusMaanden(jaren * 12, naarBoven: true) is { } verjaardag && verjaardag <= op ? jaren : jaren - 1;
    }

    private static Drie Niet(Drie drie) => drie switch { Drie.Ja => Drie.Nee, Drie.Nee => Drie.Ja, _ => Drie.Onbekend };

    private static Drie Als(bool? waar) => waar switch { true => Drie.Ja, false => Drie.Nee, null => Drie.Onbekend };

    private Drie Atoom(Expr expr, Rol? zelf) => expr switch
    {
        RolAanwezigExpr e => Aanwezig(e.Rol),
        VergelijkExpr { Links: not AantalExpr, Rechts: not AantalExpr } e => Vergelijk(e.Soort, Bereken(e.Links, zelf), Bereken(e.Rechts, zelf)),
        VergelijkExpr e => VergelijkAantallen(e, zelf),
        TussenExpr e => En(Vergelijk(Vergelijking.Minstens, Bereken(e.Operand, zelf), Bereken(e.Van, zelf)), Vergelijk(Vergelijking.Hoogstens, Bereken(e.Operand, zelf), Bereken(e.TotEnMet, zelf))),
        EenVanExpr e => EenVan(e, zelf),
        _ => Als(Bereken(expr, zelf) is JaNeeWaarde w ? w.Waarde : null),
    };

    private Drie VergelijkAantallen(VergelijkExpr e, Rol? zelf) =>
        Waarden(e.Links, zelf).SelectMany(l => Waarden(e.Rechts, zelf).Select(r => Vergelijk(e.Soort, l, r))).Distinct().ToList() is { Count: 1 } uitkomst ? uitkomst[0] : Drie.Onbekend;

    private Drie EenVan(EenVanExpr e, Rol? zelf)
    {
        var operand = Bereken(e.Operand, zelf);
        var geen = Drie.Ja;
        foreach (var waarde in e.Waarden)
        {
            geen = En(geen, Niet(Vergelijk(Vergelijking.Is, operand, Bereken(waarde, zelf))));
        }

        return Niet(geen);
    }

    private static Drie En(Drie a, Drie b) => a == Drie.Nee || b == Drie.Nee ? Drie.Nee : a == Drie.Ja && b == Drie.Ja ? Drie.Ja : Drie.Onbekend;

    private static Drie Vergelijk(Vergelijking soort, Waarde? links, Waarde? rechts)
    {
        if (links is null || rechts is null)
        {
            return Drie.Onbekend;
        }

        return Als(soort switch
        {
            Vergelijking.Is => links == rechts,
            Vergelijking.IsNiet => links != rechts,
            Vergelijking.Minstens => Orde(links, rechts) >= 0,
            Vergelijking.Hoogstens => Orde(links, rechts) <= 0,
            Vergelijking.MeerDan => Orde(links, rechts) > 0,
            _ => Orde(links, rechts) < 0,
        });
    }

    private static int Orde(Waarde links, Waarde rechts) => (links, rechts) switch
    {
        (GetalWaarde a, GetalWaarde b) => a.Waarde.CompareTo(b.Waarde),
        (DatumWaarde a, DatumWaarde b) => a.Waarde.CompareTo(b.Waarde),
        _ => throw new InvalidOperationException("Alleen getallen en datums hebben een volgorde."),
    };

    private static decimal Reken(Rekenwijze wijze, decimal a, decimal b) => wijze switch
    {
        Rekenwijze.Plus => a + b,
        Rekenwijze.Min => a - b,
        Rekenwijze.Maal => a * b,
        Rekenwijze.ProcentVan => a * b / 100,
        _ => throw new InvalidOperationException(),
    };

    private DatumWaarde? Verschuif(DatumPlusExpr e, Rol? zelf)
    {
        if (Bereken(e.Datum, zelf) is not DatumWaarde datum || Bereken(e.Duur, zelf) is not GetalWaarde duur)
        {
            return null;
        }

        // What is longer than any calendar, is outside it.
        if (Math.Abs(duur.Waarde) > LangsteDuur)
        {
            return null;
        }

        var aantal = (int)(e.Terug ? -duur.Waarde : duur.Waarde);
        var resultaat = e.Duur.Type.Soort == Waardesoort.DuurInDagen ? datum.Waarde.PlusDagen(aantal) : datum.Waarde.PlusMaanden(aantal, e.NaarBoven);
        return resultaat is { } dag ? new DatumWaarde(dag) : null;
    }

    private Waarde? Uiterste(UiterstExpr e, Rol? zelf) => Uiterste(e.Waarden.Select(w => Bereken(w, zelf)).ToList(), e.Hoogste);

    private static Waarde? Uiterste(List<Waarde?> waarden, bool hoogste) =>
        waarden.Contains(null) ? null : waarden.Aggregate((a, b) => Orde(a!, b!) >= 0 == hoogste ? a : b);

    // What an operand of a comparison may be: of a number of members all that it can still become, else the one value, known or not.
    private IReadOnlyList<Waarde?> Waarden(Expr expr, Rol? zelf) => expr is AantalExpr e ? Aantallen(e, zelf) : [Bereken(expr, zelf)];

    private List<Waarde?> Aantallen(AantalExpr e, Rol? zelf)
    {
        var telt = e.Voorwaarden.Select(v => Voorwaarde(v, zelf)).ToList();
        var ja = telt.Count(t => t == Drie.Ja);
        var mogelijk = telt.Count(t => t != Drie.Nee);
        return Enumerable.Range(ja, mogelijk - ja + 1).Select(n => (Waarde?)new GetalWaarde(n)).ToList();
    }

    // Only what is known of everybody has a lowest, a highest or a total.
    private Waarde? Aggregeer(AggregaatExpr e, Rol? zelf)
    {
        var telt = e.Leden.Select(l => Voorwaarde(l.Voorwaarde, zelf)).ToList();
        if (telt.Contains(Drie.Onbekend))
        {
            return null;
        }

        var waarden = e.Leden.Where((_, i) => telt[i] == Drie.Ja).Select(l => Bereken(l.Waarde, zelf)).ToList();
        return e.Soort == Aggregaat.Totaal ? (waarden.Contains(null) ? null : new GetalWaarde(waarden.Sum(w => ((GetalWaarde)w!).Waarde)))
            : waarden.Count == 0 ? Bereken(e.Anders!, zelf)
            : Uiterste(waarden, e.Soort == Aggregaat.Hoogste);
    }
}
