using System.Collections.Generic;

namespace WmoDsl;

/// <summary>How the rules of a case fared, in words.</summary>
internal sealed class Regelstand
{
    private readonly Dossier _dossier;
    private readonly Weging?[] _wegingen;

    /// <summary>For one case.</summary>
    /// <param name="dossier">The case.</param>
    /// <param name="besluit">The decision, if it has been weighed already.</param>
    public Regelstand(Dossier dossier, Weging? besluit = null)
    {
        _dossier = dossier;
        _wegingen = new Weging?[dossier.Schema.Definities.Count];
        _wegingen[dossier.Schema.BesluitIndex] = besluit;
    }

    /// <summary>The weighing of a definition, made once.</summary>
    public Weging Weging(int definitie) => _wegingen[definitie] ??= Redenering.Weeg(_dossier, definitie);

    /// <summary>Whether the rule exists on the reference date.</summary>
    public bool Bestaat(int definitie, int regel) => _dossier.Schema.Definities[definitie].Regels[regel].BestaatOp(_dossier.Peildatum);

    /// <summary>Whether the value rests on the rule.</summary>
    public bool IsGrond(int definitie, int regel)
    {
        foreach (var grond in Weging(definitie).Gronden())
        {
            if (grond == regel)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of a rule, its value and how it fared: <c>pool gaat voor (verwijzen): niet van toepassing</c>.</summary>
    public string Kop(int definitie, int regel)
    {
        var schema = _dossier.Schema.Definities[definitie];
        var waarde = Bestaat(definitie, regel)
            ? Waardetekst.VanRegel(schema, schema.Regels[regel], Weging(definitie).EigenWaardeVan(regel))
            : schema.Regels[regel].Uitkomst is >= 0 and var uitkomst ? schema.Uitkomsten[uitkomst] : "";
        return _dossier.Schema.Boom(definitie).Kop(regel, waarde, Stand(definitie, regel));
    }

    /// <summary>How a rule fared, in words.</summary>
    public string Stand(int definitie, int regel)
    {
        if (!Bestaat(definitie, regel))
        {
            return "geldt niet op " + _dossier.Peildatum;
        }

        if (IsGrond(definitie, regel))
        {
            return Weging(definitie).IsZekereGrond(regel) ? "van toepassing" : "misschien van toepassing";
        }

        if (regel == _dossier.Schema.Definities[definitie].Anders)
        {
            return "niet nodig";
        }

        var weging = Weging(definitie);
        var voorwaarde = weging.Voorwaarde(regel);
        return voorwaarde.IsNee ? "niet van toepassing"
            : voorwaarde.IsOnbekend ? "nog onbekend"
            : Bereikt(definitie, regel) is { IsJa: false } bereikt ? (bereikt.IsNee ? "komt niet aan de orde" : "nog onbekend")
            : HeeftGeldendeUitzondering(weging, regel) ? "wijkt voor een uitzondering"
            : weging.WachtOpWaarde(regel) ? "van toepassing, maar de waarde is nog onbekend"
            : weging.Stand is Beslisstand.Beslist or Beslisstand.Tegenstrijdig ? "een andere uitkomst gaat voor"
            : "misschien van toepassing";
    }

    // An exception comes up only when a rule it is an exception to does.
    private Kleene Bereikt(int definitie, int regel)
    {
        var op = _dossier.Schema.Definities[definitie].Regels[regel].UitzonderingOp;
        if (op.Count == 0)
        {
            return Kleene.Ja;
        }

        var bereikt = Kleene.Nee;
        foreach (var ouder in op)
        {
            if (Bestaat(definitie, ouder))
            {
                bereikt |= Weging(definitie).Voorwaarde(ouder) & Bereikt(definitie, ouder);
            }
        }

        return bereikt;
    }

    private bool HeeftGeldendeUitzondering(Weging weging, int regel)
    {
        foreach (var uitzondering in _dossier.Schema.Boom(weging.Definitie).Uitzonderingen(regel))
        {
            if (weging.Voorwaarde(uitzondering).IsJa)
            {
                return true;
            }
        }

        return false;
    }
}
