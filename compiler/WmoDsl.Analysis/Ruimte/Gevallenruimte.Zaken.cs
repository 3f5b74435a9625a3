using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Ruimte;

// From cases to cells and back.
internal sealed partial class Gevallenruimte
{
    /// <summary>In which cell a case is, for each variable; -1 for what parties know and judge by themselves, which no case says.</summary>
    /// <param name="casus">The case.</param>
    /// <param name="besluiten">Decides the case: for the cells of decisions that are taken by themselves. These are -1 without it, and where a decision is still open.</param>
    public int[] Plaats(Casus casus, Evaluator? besluiten = null) =>
        [.. Onderwerpen.Select(o => o is Geraadpleegd besluit && besluiten is not null ? Plaats(besluit, besluiten.Beslis(besluit.Definitie, besluit.Zelf), casus) : Plaats(o, casus))];

    /// <summary>The same, with -1 for all that may still be anything because the case does not say it; where not knowing is a cell of its own, it is in that.</summary>
    public int[] Bekend(Casus casus) => [.. Onderwerpen.Select(o => o is Verband verband && !MetOnbekend && !verband.Gegevens.All(casus.Gegevens.ContainsKey) ? -1 : Plaats(o, casus))];

    /// <summary>Whether all numbers and dates of a case are on their scales: what is beyond, is taken not to occur.</summary>
    public bool Omvat(Casus casus) => Schalen.All(s =>
        !casus.Gegevens.TryGetValue(s.Key, out var stand) || stand.Waarde is not { } waarde || (Orde(s.Value.Waarde(s.Value.Onder), waarde) <= 0 && Orde(waarde, s.Value.Waarde(s.Value.Boven)) <= 0));

    /// <summary>A case in the cells that are named; what a variable has no cell for, or is not known in, is left out. Comparisons of facts with each other are not looked at.</summary>
    /// <param name="geval">A cell for each variable, or -1.</param>
    /// <param name="partij">For the case as one party sees it: which.</param>
    public Casus Casus(ReadOnlySpan<int> geval, string? partij = null)
    {
        var gegevens = ImmutableDictionary.CreateBuilder<Gegeven, Gegevenstand>();
        var rollen = ImmutableDictionary.CreateBuilder<Rol, bool>();
        var lijsten = ImmutableDictionary.CreateBuilder<Lijst, int?>();
        for (var i = 0; i < geval.Length; i++)
        {
            if (Onderwerpen[i] is not Vraagonderwerp onderwerp || geval[i] < 0 || geval[i] == onderwerp.CelOnbekend || !Weet(onderwerp, geval, partij))
            {
                continue;
            }

            var waarde = onderwerp.Waarden[geval[i]].Waarde;
            if (onderwerp.Gegeven.Gegeven is { } gegeven)
            {
                gegevens[gegeven] = new Gegevenstand(waarde);
            }
            else if (onderwerp.Gegeven.Lijst is { } lijst)
            {
                lijsten[lijst] = (int)((GetalWaarde)waarde).Waarde;
            }
            else
            {
                rollen[onderwerp.Gegeven.Rol!] = waarde == Waarde.Ja;
            }
        }

        return new Casus(gegevens.ToImmutable(), rollen.ToImmutable()) { Lijsten = lijsten.ToImmutable() };
    }

    /// <summary>A case in the cells that are named, in which everything is known: what is free is as it usually is.</summary>
    /// <param name="geval">A cell for each variable, or -1.</param>
    /// <param name="waarden">Values for facts that are compared with each other.</param>
    /// <param name="partij">For the case as one party sees it: which.</param>
    /// <param name="gelezen">Which variables matter besides those that have a cell; without them all.</param>
    public Casus Vul(int[] geval, ImmutableDictionary<Gegeven, Waarde> waarden, string? partij = null, IReadOnlySet<int>? gelezen = null)
    {
        var vol = (int[])geval.Clone();
        for (var i = 0; i < vol.Length; i++)
        {
            if (vol[i] < 0 && Onderwerpen[i] is Vraagonderwerp vraag && gelezen?.Contains(i) != false)
            {
                vol[i] = Gewoon(vraag);
            }
        }

        var casus = Casus(vol, partij);
        return ZonderAfwezigen(casus with { Gegevens = casus.Gegevens.SetItems(waarden.Where(w => casus.Gegevens.ContainsKey(w.Key)).Select(w => KeyValuePair.Create(w.Key, new Gegevenstand(w.Value)))) });
    }

    /// <summary>A case without what it says of somebody who is not there, or may not be: of him nothing can be known.</summary>
    public static Casus ZonderAfwezigen(Casus casus)
    {
        var evaluator = new Evaluator(casus, default);
        return casus with { Gegevens = casus.Gegevens.RemoveRange(casus.Gegevens.Keys.Where(g => g.Rol is { MagOntbreken: true } rol && evaluator.Aanwezig(rol) != Drie.Ja)) };
    }

    /// <summary>The cell that something is in when nothing is the matter: nee, nobody, else the first.</summary>
    public static int Gewoon(Vraagonderwerp vraag) => vraag.Gegeven is { Gegeven.Feit.Type.Soort: Waardesoort.JaNee or Waardesoort.Oordeel } or { Rol: not null } ? 1 : 0;

    private bool Weet(Vraagonderwerp onderwerp, ReadOnlySpan<int> geval, string? partij) =>
        partij is null || ((onderwerp.Partij is null || onderwerp.Partij == partij) && (!_bekendheid.TryGetValue((onderwerp.Gegeven, partij), out var weet) || geval[weet] != 0));

    private int Plaats(Geraadpleegd besluit, Beslissing beslissing, Casus casus) => beslissing.Stand switch
    {
        Stand.Onbekend => -1,
        Stand.Beslist => Enumerable.Range(0, besluit.Cellen).FirstOrDefault(cel => besluit.Bladeren[cel] >= 0 && Termen.Bereken(Termen[besluit.Bladeren[cel]], casus.Gegevens) == beslissing.Waarde, -1),
        _ => besluit.CelZonder,
    };

    private int Plaats(Onderwerp onderwerp, Casus casus)
    {
        switch (onderwerp)
        {
            case Vraagonderwerp { Partij: null, Gegeven: { Gegeven: { } gegeven } } vraag:
                return casus.Gegevens.TryGetValue(gegeven, out var stand) && stand.Waarde is { } waarde ? CelVan(vraag, gegeven, waarde) : vraag.CelOnbekend;
            case Vraagonderwerp { Gegeven.Lijst: { } lijst } vraag:
                return casus.Lijsten.TryGetValue(lijst, out var aantal) && aantal is { } n ? n : vraag.CelOnbekend;
            case Vraagonderwerp { Gegeven.Rol: { } rol } vraag:
                return casus.Rollen.TryGetValue(rol, out var aanwezig) ? (aanwezig ? 0 : 1) : vraag.CelOnbekend;
            case Verband verband:
                // What is not known is compared with nothing, and is taken to be equal to everything: that can be.
                return verband.Cel(Termen.Bereken(verband.Links, casus.Gegevens), Termen.Bereken(verband.Rechts, casus.Gegevens)) is >= 0 and var cel ? cel : Motor.Ja;
            default:
                return -1;
        }
    }

    private int CelVan(Vraagonderwerp vraag, Gegeven gegeven, Waarde waarde)
    {
        if (!Schalen.TryGetValue(gegeven, out var schaal))
        {
            return waarde switch { KeuzeWaarde k => k.Index, JaNeeWaarde j => j.Waarde ? 0 : 1, _ => 0 };
        }

        var trede = schaal.TredeOnder(waarde is DatumWaarde d ? d.Waarde.Dagnummer : ((GetalWaarde)waarde).Waarde);
        for (var cel = 0; cel < vraag.Waarden.Length - 1; cel++)
        {
            if (trede <= vraag.Waarden[cel].Hoog)
            {
                return cel;
            }
        }

        return vraag.Waarden.Length - 1;
    }
}
