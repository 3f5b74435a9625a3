using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// Walks an undecided decision and collects what still matters: the facts to ask for, the facts that will not come, and the
/// definitions below that contradict, are not regulated or miss a parameter. A fact that can no longer change the outcome is not met.
/// </summary>
internal sealed class Openstaand
{
    private readonly Dossier _dossier;
    private readonly Besluitschema _schema;
    private readonly Weging?[] _wegingen;
    private readonly HashSet<(int Definitie, int Namens)> _definities = [];
    private readonly HashSet<(int Definitie, int Regel, int Namens, bool Overtroffen)> _regels = [];
    private readonly HashSet<(int Knoop, int Namens)> _knopen = [];
    private readonly List<int> _feiten = [];
    private readonly Dictionary<int, HashSet<int>> _regelsPerFeit = [];

    private Openstaand(Dossier dossier)
    {
        _dossier = dossier;
        _schema = dossier.Schema;
        _wegingen = new Weging?[_schema.Definities.Count];
    }

    /// <summary>Facts to ask for, most useful first: those that matter in most rules of the decision, then those met first.</summary>
    public List<(int Slot, int Regels)> TeVragen { get; } = [];

    /// <summary>Facts that matter but will not come: asked in vain, or of somebody who is known not to be there.</summary>
    public List<(int Slot, int Regels)> NietVastTeStellen { get; } = [];

    /// <summary>Definitions below that are contradictory.</summary>
    public List<int> Tegenstrijdig { get; } = [];

    /// <summary>Definitions below that are not regulated.</summary>
    public List<int> NietGeregeld { get; } = [];

    /// <summary>Parameters below that have no value on the reference date.</summary>
    public List<int> ZonderWaarde { get; } = [];

    /// <summary>Walks the decision of a case; it must be <see cref="Beslisstand.Onbekend"/>.</summary>
    public static Openstaand Van(Dossier dossier)
    {
        var openstaand = new Openstaand(dossier);
        openstaand.Definitie(dossier.Schema.BesluitIndex, -1);
        openstaand.Orden();
        return openstaand;
    }

    /// <summary>Walks another definition of a case: what it still needs to be settled.</summary>
    public static Openstaand VanDefinitie(Dossier dossier, int definitie)
    {
        var openstaand = new Openstaand(dossier);
        openstaand.Definitie(definitie, -1);
        openstaand.Orden();
        return openstaand;
    }

    /// <summary>
    /// Of a decision that is settled, what only the words with it still need: the motivations of the grounds that are certain, the conditions and last days
    /// of duties and the values that are delivered. With every fact for how many of those it is needed; the most needed first.
    /// </summary>
    /// <param name="dossier">The case.</param>
    /// <param name="weging">The decision, weighed.</param>
    /// <param name="geleverd">The definitions that are delivered with the outcome.</param>
    /// <param name="gevolgen">What else comes with it.</param>
    public static List<(int Slot, int Regels)> VanToelichting(Dossier dossier, Weging weging, List<int> geleverd, List<Gevolgschema> gevolgen)
    {
        // Mostly the words need nothing.
        Openstaand? openstaand = null;
        var regels = dossier.Schema.Besluit.Regels;
        foreach (var grond in weging.Gronden())
        {
            if (weging.IsZekereGrond(grond))
            {
                Lees(regels[grond].Toelichting, grond);
                Plichten(regels[grond].Verplichtingen, grond);
            }
        }

        foreach (var gevolg in gevolgen)
        {
            Lees(gevolg.Toelichting, regels.Count);
            Plichten(gevolg.Verplichtingen, regels.Count);
        }

        foreach (var definitie in geleverd)
        {
            (openstaand ??= new Openstaand(dossier)).Definitie(definitie, regels.Count + 1 + definitie);
        }

        openstaand?.Orden();
        return openstaand?.TeVragen ?? [];

        // Until when somebody must do what he may not have to do, is no question yet.
        void Plichten(IReadOnlyList<Verplichtingschema> plichten, int namens)
        {
            foreach (var plicht in plichten)
            {
                var mits = plicht.Mits < 0 ? Kleene.Nee : Redenering.Definitie(dossier, plicht.Mits);
                if (mits.IsOnbekend)
                {
                    (openstaand ??= new Openstaand(dossier)).Definitie(plicht.Mits, namens);
                }
                else if (mits.IsJa)
                {
                    Lees(plicht.Toelichting, namens);
                }
            }
        }

        void Lees(Leesschema toelichting, int namens)
        {
            if (toelichting.Gegevens.Count > 0 || toelichting.Definities.Count > 0)
            {
                (openstaand ??= new Openstaand(dossier)).Gelezen(toelichting.Gegevens, toelichting.Definities, [], [], namens);
            }
        }
    }

    private bool IsWeg(Definitieschema definitie) => Rollen.IsWeg(_dossier, definitie.Rol, definitie.Lijst, definitie.Nummer);

    /// <param name="index">The definition.</param>
    /// <param name="namens">The rule of the asked decision on whose behalf we are here; -1 at the decision itself.</param>
    private void Definitie(int index, int namens)
    {
        switch (_dossier.Stand(index))
        {
            case Beslisstand.Onbekend when !IsWeg(_schema.Definities[index]) && _definities.Add((index, namens)):
                break;
            case Beslisstand.Tegenstrijdig:
                VoegToe(Tegenstrijdig, index);
                return;
            case Beslisstand.NietGeregeld:
                VoegToe(NietGeregeld, index);
                return;
            default:
                return;
        }

        var weging = _wegingen[index] ??= Redenering.Weeg(_dossier, index);
        foreach (var regel in _schema.Boom(index).Top)
        {
            // Beside other top rules only the values matter: one that is overruled anyway is not worth a question.
            Regel(weging, regel, namens, mitsOvertroffen: true);
        }

        var anders = _schema.Definities[index].Anders;
        if (anders >= 0 && weging.WachtOpWaarde(anders))
        {
            Berekening(_schema.Definities[index].Regels[anders], namens < 0 ? anders : namens);
        }
    }

    /// <param name="weging">The definition the rule belongs to.</param>
    /// <param name="regel">The rule.</param>
    /// <param name="namens">As above.</param>
    /// <param name="mitsOvertroffen">
    /// Whether a rule whose values are all overruled can be left out. Not below a rule whose own value does matter: then the exception
    /// decides whether that value comes.
    /// </param>
    private void Regel(Weging weging, int regel, int namens, bool mitsOvertroffen)
    {
        if (weging.IsVast(regel)
            || (mitsOvertroffen && weging.IsOvertroffen(regel))
            || !_regels.Add((weging.Definitie, regel, namens, mitsOvertroffen)))
        {
            return;
        }

        var namensDeze = namens < 0 ? regel : namens;
        var schema = _schema.Definities[weging.Definitie].Regels[regel];
        if (weging.Voorwaarde(regel).IsOnbekend)
        {
            Knoop(schema.Voorwaarde, namensDeze);
        }

        if (weging.WachtOpWaarde(regel))
        {
            Berekening(schema, namensDeze);
        }

        var overtroffen = weging.IsEigenWaardeOvertroffen(regel);
        foreach (var uitzondering in _schema.Boom(weging.Definitie).Uitzonderingen(regel))
        {
            Regel(weging, uitzondering, namens, overtroffen);
        }
    }

    private void Knoop(int index, int namens)
    {
        if (!Redenering.Voorwaarde(_dossier, index).IsOnbekend || !_knopen.Add((index, namens)))
        {
            return;
        }

        var knoop = _schema.Knopen[index];
        Gelezen(knoop.Gegevens, knoop.Definities, knoop.Parameters, knoop.Leden, namens);
        if (knoop.Soort == Knoopsoort.Definitie)
        {
            Definitie(knoop.Index, namens);
        }

        foreach (var kind in knoop.Kinderen)
        {
            Knoop(kind, namens);
        }
    }

    private void Berekening(Regelschema regel, int namens) => Gelezen(regel.Gegevens, regel.Definities, regel.Parameters, regel.Leden, namens);

    private void Gelezen(IReadOnlyList<int> gegevens, IReadOnlyList<int> definities, IReadOnlyList<int> parameters, IReadOnlyList<Lidlezing> leden, int namens)
    {
        // What can be asked comes before what that leads to.
        foreach (var slot in gegevens)
        {
            Feit(slot, namens);
        }

        foreach (var lid in leden)
        {
            // Of a member that does not count, the value does not matter.
            Knoop(lid.Voorwaarde, namens);
            if (!Redenering.Voorwaarde(_dossier, lid.Voorwaarde).IsNee)
            {
                Gelezen(lid.Gegevens, lid.Definities, lid.Parameters, lid.Leden, namens);
            }
        }

        foreach (var definitie in definities)
        {
            Definitie(definitie, namens);
        }

        foreach (var parameter in parameters)
        {
            // On a date that is not known, it may well have a value; then that date is what is missing.
            if (_dossier.Parameter(parameter) is null && _schema.Parameters[parameter].Dag(_dossier) is not null)
            {
                VoegToe(ZonderWaarde, parameter);
            }
        }
    }

    private void Feit(int slot, int namens)
    {
        if (_dossier.Gegeven(slot) is not null || Rollen.IsMisschienLid(_dossier, slot))
        {
            return;
        }

        if (!_regelsPerFeit.TryGetValue(slot, out var regels))
        {
            _feiten.Add(slot);
            _regelsPerFeit[slot] = regels = [];
        }

        regels.Add(namens);
    }

    private void Orden()
    {
        // A stable sort: facts that matter as often stay in the order in which they were met.
        for (var i = 1; i < _feiten.Count; i++)
        {
            for (var j = i; j > 0 && _regelsPerFeit[_feiten[j]].Count > _regelsPerFeit[_feiten[j - 1]].Count; j--)
            {
                (_feiten[j], _feiten[j - 1]) = (_feiten[j - 1], _feiten[j]);
            }
        }

        foreach (var slot in _feiten)
        {
            var lijst = _dossier.IsNietVastTeStellen(slot) || Rollen.Ontbreekt(_dossier, slot) ? NietVastTeStellen : TeVragen;
            lijst.Add((slot, _regelsPerFeit[slot].Count));
        }
    }

    private static void VoegToe(List<int> lijst, int index)
    {
        if (!lijst.Contains(index))
        {
            lijst.Add(index);
        }
    }
}
