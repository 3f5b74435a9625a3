using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Explains rules: how each fared, its motivation, sources, condition and exceptions.</summary>
internal sealed class Regeluitleg
{
    private readonly Dossier _dossier;
    private readonly Regelstand _stand;
    private readonly Voorwaardenuitleg _voorwaarden;
    private readonly HashSet<int> _uitgelegd = [];

    /// <summary>For one case.</summary>
    /// <param name="dossier">The case.</param>
    /// <param name="besluit">The decision, if it has been weighed already.</param>
    public Regeluitleg(Dossier dossier, Weging? besluit = null)
    {
        _dossier = dossier;
        _stand = new Regelstand(dossier, besluit);
        _voorwaarden = new Voorwaardenuitleg(dossier, this);
    }

    /// <summary>Each source on a line, with its link.</summary>
    public static List<Uitlegdeel> Bronnen(IReadOnlyList<Bronverwijzing> bronnen)
    {
        var delen = new List<Uitlegdeel>(bronnen.Count);
        VoegBronnenToe(delen, bronnen);
        return delen;
    }

    private static void VoegBronnenToe(List<Uitlegdeel> delen, IReadOnlyList<Bronverwijzing> bronnen)
    {
        for (var i = 0; i < bronnen.Count; i++)
        {
            delen.Add(bronnen[i].Uitlegregel);
        }
    }

    /// <summary>A rule that the outcome rests on; of an exception also the rules that it is an exception to and that apply.</summary>
    public Uitlegdeel AlsGrond(int definitie, int regel) => MetOuders(definitie, regel, alleenGeldend: true);

    /// <summary>A rule; of an exception also the rules that it is an exception to.</summary>
    public Uitlegdeel MetOuders(int definitie, int regel, bool alleenGeldend = false)
    {
        var deel = Uitgebreid(definitie, regel);
        var ouders = Ouders(definitie, regel, alleenGeldend);
        return ouders.Count == 0
            ? deel
            : deel with { Onderdelen = [.. deel.Onderdelen, Uitlegdeel.Van(Uitlegsoort.Opmerking, "Dit is een uitzondering op:", ouders)] };
    }

    /// <summary>A rule with all that is known of it.</summary>
    public Uitlegdeel Uitgebreid(int definitie, int regel)
    {
        if (!_stand.Bestaat(definitie, regel))
        {
            return Kort(definitie, regel);
        }

        var schema = _dossier.Schema.Definities[definitie];
        var delen = new List<Uitlegdeel>();
        // A motivation says what is so; of a rule that did not apply it would be untrue.
        if (_stand.IsGrond(definitie, regel) && _stand.Weging(definitie).IsZekereGrond(regel) && Motivering.Tekst(_dossier, schema.Regels[regel]) is { Length: > 0 } motivering)
        {
            delen.Add(Uitlegdeel.Van(Uitlegsoort.Motivering, motivering));
        }

        Inhoud(delen, schema, schema.Regels[regel]);
        var onder = _dossier.Schema.Boom(definitie).Uitzonderingen(regel);
        if (onder.Length > 0)
        {
            var uitzonderingen = new List<Uitlegdeel>(onder.Length);
            foreach (var uitzondering in onder)
            {
                uitzonderingen.Add(Uitgebreid(definitie, uitzondering));
            }

            delen.Add(Uitlegdeel.Van(Uitlegsoort.Opmerking, "Uitzonderingen die zijn bekeken:", uitzonderingen));
        }

        return Uitlegdeel.Van(Uitlegsoort.Regel, _stand.Kop(definitie, regel), delen);
    }

    /// <summary>A rule in one line, with how it fared.</summary>
    public Uitlegdeel Kort(int definitie, int regel) => Uitlegdeel.Van(Uitlegsoort.Regel, _stand.Kop(definitie, regel));

    /// <summary>A condition with all below it.</summary>
    public Uitlegdeel Voorwaarde(int knoop) => _voorwaarden.Van(knoop, "");

    /// <summary>Why a definition has its value. The second time the same definition comes by, only a reference.</summary>
    public IReadOnlyList<Uitlegdeel> Definitie(int index)
    {
        if (_uitgelegd.Add(index))
        {
            return Vorm(index) is { } vorm ? vorm : Maak(index);
        }

        return [_dossier.Schema.Uitleg.Verwijzing(index)];
    }

    /// <summary>The same, added to other parts.</summary>
    public void Definitie(List<Uitlegdeel> delen, int index)
    {
        if (!_uitgelegd.Add(index))
        {
            delen.Add(_dossier.Schema.Uitleg.Verwijzing(index));
        }
        else if (Vorm(index) is { } vorm)
        {
            delen.AddRange(vorm);
        }
        else
        {
            VoegUitlegToe(delen, index);
        }
    }

    // What rests on a few facts is explained once for each of their values.
    private Uitlegdeel[]? Vorm(int index) =>
        _voorwaarden.IsAllesVastTeStellen && _dossier.Schema.Uitleg.Definitie(index) is { } vormen && vormen.Plaats(_dossier) is >= 0 and var plaats
            ? vormen[plaats] ??= [.. Maak(index)]
            : null;

    private List<Uitlegdeel> Maak(int index)
    {
        var delen = new List<Uitlegdeel>();
        VoegUitlegToe(delen, index);
        return delen;
    }

    private void VoegUitlegToe(List<Uitlegdeel> delen, int index)
    {
        var schema = _dossier.Schema.Definities[index];
        if (_dossier.Stand(index) is Beslisstand.Tegenstrijdig or Beslisstand.NietGeregeld)
        {
            delen.Add(Uitlegdeel.Van(
                Uitlegsoort.Opmerking, schema.VolledigeNaam + " is in dit geval " + Waardetekst.VanDefinitie(_dossier, index) + "."));
        }

        var top = _dossier.Schema.Boom(index).Top;
        if (top.Length == 1 && _stand.Bestaat(index, top[0]) && _dossier.Schema.Boom(index).Uitzonderingen(top[0]).Length == 0)
        {
            // One plain rule ("is ja als …"): its condition says it all.
            Inhoud(delen, schema, schema.Regels[top[0]]);
            return;
        }

        var gronden = _stand.Weging(index).Gronden();
        foreach (var regel in gronden)
        {
            delen.Add(AlsGrond(index, regel));
        }

        if (gronden.Length == 0 || (gronden.Length == 1 && gronden[0] == schema.Anders))
        {
            foreach (var regel in top)
            {
                delen.Add(Uitgebreid(index, regel));
            }
        }
    }

    // What a rule rests on and reads: sources, condition, and what its value is computed from.
    private void Inhoud(List<Uitlegdeel> delen, Definitieschema definitie, Regelschema regel)
    {
        VoegBronnenToe(delen, Motivering.Bronnen(definitie, regel));
        if (regel.Voorwaarde >= 0)
        {
            delen.Add(_voorwaarden.Van(regel.Voorwaarde, ""));
        }

        _voorwaarden.Gelezen(delen, regel.Gegevens, regel.Parameters, regel.Definities, "");
        _voorwaarden.Leden(delen, regel.Leden);
    }

    private List<Uitlegdeel> Ouders(int definitie, int regel, bool alleenGeldend)
    {
        if (_dossier.Schema.Definities[definitie].Regels[regel].UitzonderingOp.Count == 0)
        {
            return [];
        }

        var delen = new List<Uitlegdeel>();
        var schema = _dossier.Schema.Definities[definitie];
        foreach (var ouder in schema.Regels[regel].UitzonderingOp)
        {
            if (_stand.Bestaat(definitie, ouder) && (!alleenGeldend || _stand.Weging(definitie).Voorwaarde(ouder).IsJa))
            {
                var onderdelen = new List<Uitlegdeel>();
                Inhoud(onderdelen, schema, schema.Regels[ouder]);
                onderdelen.AddRange(Ouders(definitie, ouder, alleenGeldend));
                delen.Add(Uitlegdeel.Van(Uitlegsoort.Regel, _stand.Kop(definitie, ouder), onderdelen));
            }
        }

        return delen;
    }
}
