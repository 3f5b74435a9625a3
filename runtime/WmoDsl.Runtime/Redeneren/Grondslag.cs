using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// Finds the facts that the value of a decision rests on. Of a condition that is settled only the parts that settle it; of the rules those that
/// gave the value, and those that would have given one that changes it had they applied. As long as nothing is settled, all that is read.
/// </summary>
internal sealed class Grondslag
{
    private readonly Dossier _dossier;
    private readonly bool[] _gegevens;
    private readonly HashSet<int> _definities = [];

    private Grondslag(Dossier dossier)
    {
        _dossier = dossier;
        _gegevens = new bool[dossier.Schema.Gegevens.Count];
    }

    /// <summary>The slots of the facts that are known, or known not to come; ascending.</summary>
    public static List<int> Gegevens(Dossier dossier)
    {
        var grondslag = new Grondslag(dossier);
        grondslag.Definitie(dossier.Schema.BesluitIndex);
        var slots = new List<int>();
        for (var slot = 0; slot < grondslag._gegevens.Length; slot++)
        {
            if (grondslag._gegevens[slot] && (dossier.Gegeven(slot) is not null || dossier.IsNietVastTeStellen(slot)))
            {
                slots.Add(slot);
            }
        }

        return slots;
    }

    private void Definitie(int index)
    {
        if (!_definities.Add(index))
        {
            return;
        }

        var schema = _dossier.Schema.Definities[index];
        var weging = Redenering.Weeg(_dossier, index);
        var gronden = new HashSet<int>(weging.Gronden());
        var uitkomst = weging.Stand != Beslisstand.Beslist || schema.Uitkomsten.Count == 0 ? -1
            : weging.Waarde is bool ja ? (ja ? 1 : 0)
            : weging.Waarde as int? ?? -1;
        foreach (var regel in _dossier.Schema.Boom(index).Top)
        {
            if (uitkomst < 0 || !KanWeg(index, regel, uitkomst, gronden))
            {
                Regel(weging, regel);
            }
        }

        if (gronden.Contains(schema.Anders))
        {
            Waarde(schema.Regels[schema.Anders]);
        }
    }

    // Whether the outcome is the same whatever a rule that did not give it, and its exceptions, would come to.
    private bool KanWeg(int definitie, int regel, int uitkomst, HashSet<int> gronden)
    {
        var boom = _dossier.Schema.Boom(definitie);
        var eigen = _dossier.Schema.Definities[definitie].Regels[regel].Uitkomst;
        var verliest = _dossier.Schema.Definities[definitie].Regels[regel].IsNietGeregeld;
        if (gronden.Contains(regel) || (!verliest && (eigen < 0 || (eigen != uitkomst && !boom.GaatVoor(uitkomst, eigen)))))
        {
            return false;
        }

        foreach (var uitzondering in boom.Uitzonderingen(regel))
        {
            if (!KanWeg(definitie, uitzondering, uitkomst, gronden))
            {
                return false;
            }
        }

        return true;
    }

    private void Regel(Weging weging, int index)
    {
        if (!weging.Bestaat(index))
        {
            return;
        }

        var regel = _dossier.Schema.Definities[weging.Definitie].Regels[index];
        if (regel.Voorwaarde >= 0)
        {
            Voorwaarde(regel.Voorwaarde);
        }

        if (weging.Voorwaarde(index).IsNee)
        {
            return;
        }

        Waarde(regel);
        foreach (var uitzondering in _dossier.Schema.Boom(weging.Definitie).Uitzonderingen(index))
        {
            Regel(weging, uitzondering);
        }
    }

    private void Waarde(Regelschema regel)
    {
        Lees(regel.Gegevens, regel.Definities, regel.Parameters);
        Leden(regel.Leden);
    }

    private void Voorwaarde(int index)
    {
        var knoop = _dossier.Schema.Knopen[index];
        Lees(knoop.Gegevens, knoop.Definities, knoop.Parameters);
        Leden(knoop.Leden);
        if (knoop.Soort == Knoopsoort.Definitie)
        {
            Definitie(knoop.Index);
            return;
        }

        var geheel = Redenering.Voorwaarde(_dossier, index);
        foreach (var kind in knoop.Kinderen)
        {
            if (Telt(knoop.Soort, geheel, Redenering.Voorwaarde(_dossier, kind)))
            {
                Voorwaarde(kind);
            }
        }
    }

    // Whether a part made the whole what it is. One nee among alle is enough, and then what the others are makes no difference.
    private static bool Telt(Knoopsoort soort, Kleene geheel, Kleene deel) => soort switch
    {
        Knoopsoort.En => !geheel.IsNee || deel.IsNee,
        Knoopsoort.Of => !geheel.IsJa || deel.IsJa,
        Knoopsoort.Geen => !geheel.IsNee || deel.IsJa,
        Knoopsoort.Minstens => geheel.IsOnbekend || deel.IsJa == geheel.IsJa,
        _ => true,
    };

    private void Leden(IReadOnlyList<Lidlezing> leden)
    {
        foreach (var lid in leden)
        {
            Voorwaarde(lid.Voorwaarde);
            if (!Redenering.Voorwaarde(_dossier, lid.Voorwaarde).IsNee)
            {
                Lees(lid.Gegevens, lid.Definities, lid.Parameters);
                Leden(lid.Leden);
            }
        }
    }

    private void Lees(IReadOnlyList<int> gegevens, IReadOnlyList<int> definities, IReadOnlyList<int> parameters)
    {
        foreach (var slot in gegevens)
        {
            _gegevens[slot] = true;
        }

        foreach (var definitie in definities)
        {
            Definitie(definitie);
        }

        foreach (var index in parameters)
        {
            Parameter(index);
        }
    }

    // A parameter on a date rests on that date too.
    private void Parameter(int index)
    {
        var parameter = _dossier.Schema.Parameters[index];
        switch (parameter.OpSoort)
        {
            case Verwijssoort.Gegeven:
                _gegevens[parameter.Op] = true;
                break;
            case Verwijssoort.Definitie:
                Definitie(parameter.Op);
                break;
            case Verwijssoort.Parameter:
                Parameter(parameter.Op);
                break;
        }
    }
}
