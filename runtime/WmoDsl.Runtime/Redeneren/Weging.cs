namespace WmoDsl;

/// <summary>
/// A definition weighed in one case: what each of its rules gives, what they give together, and what is settled by that.
/// <see cref="Redenering.Weeg"/> makes it.
/// </summary>
public sealed class Weging
{
    private readonly Dossier _dossier;
    private readonly Definitieschema _definitie;
    private readonly Regelboom _boom;
    private readonly Regelweging[] _regels;
    private readonly Waardetabel _waarden;
    private readonly Bijdrage _top;
    private readonly int _gekozen = -1;
    private bool[]? _zekereGronden;
    private int[]? _gronden;

    internal Weging(Dossier dossier, int definitie)
    {
        _dossier = dossier;
        Definitie = definitie;
        _definitie = dossier.Schema.Definities[definitie];
        _boom = dossier.Schema.Boom(definitie);
        _regels = new Regelweging[_definitie.Regels.Count];
        _waarden = new Waardetabel(_definitie);
        _top = Samen(_boom.Top);
        Totaal = _top;
        if (HeeftAnders)
        {
            _regels[_definitie.Anders].Eigen = EigenWaarde(_definitie.Anders);
            Totaal = Bijdrage.MetUitzonderingen(Waardenset.Van(_regels[_definitie.Anders].Eigen), _top);
        }

        (Stand, _gekozen) = Besluitregel.Bepaal(Totaal, _waarden, _boom);
    }

    /// <summary>Index of the definition.</summary>
    public int Definitie { get; }

    /// <summary>How far it is settled.</summary>
    public Beslisstand Stand { get; }

    /// <summary>
    /// The value when it is <see cref="Beslisstand.Beslist"/>, as <see cref="Dossier.Waarde"/> gives it; else <see langword="null"/>.
    /// </summary>
    public object? Waarde => Stand == Beslisstand.Beslist ? _waarden.AlsWaarde(_gekozen) : null;

    /// <summary>What all rules together give, anders included.</summary>
    internal Bijdrage Totaal { get; }

    /// <summary>Whether there is an <c>anders</c> that exists on the reference date.</summary>
    internal bool HeeftAnders => _definitie.Anders >= 0 && Bestaat(_definitie.Anders);

    /// <summary>Whether the rule exists on the reference date.</summary>
    internal bool Bestaat(int regel) => _definitie.Regels[regel].BestaatOp(_dossier.Peildatum);

    /// <summary>The value of the rule's own condition. Only for a rule that can be reached through rules that exist.</summary>
    internal Kleene Voorwaarde(int regel)
    {
        Weeg(regel);
        return _regels[regel].Voorwaarde;
    }

    /// <summary>What the rule gives with its exceptions; nothing when it does not exist.</summary>
    internal Bijdrage Van(int regel)
    {
        Weeg(regel);
        return _regels[regel].Bijdrage;
    }

    /// <summary>Whether the rule computes a value that is unknown, and that value can still come out of it.</summary>
    internal bool WachtOpWaarde(int regel)
    {
        if (regel == _definitie.Anders)
        {
            return HeeftAnders && _waarden.IsOnbekend(_regels[regel].Eigen) && Totaal.Mogelijk.Bevat(_regels[regel].Eigen);
        }

        return Bestaat(regel) && !Van(regel).Mogelijk.IsLeeg
            && _waarden.IsOnbekend(_regels[regel].Eigen) && _regels[regel].Bijdrage.Mogelijk.Bevat(_regels[regel].Eigen);
    }

    /// <summary>Whether nothing unknown can change what the rule gives: no condition, no exception and no computed value.</summary>
    internal bool IsVast(int regel)
    {
        var bijdrage = Van(regel);
        return bijdrage.IsVast && !_waarden.BevatOnbekend(bijdrage.Mogelijk);
    }

    /// <summary>Whether no value that the rule can give matters, because a value that is certain equals it or goes before it.</summary>
    internal bool IsOvertroffen(int regel)
    {
        var mogelijk = Van(regel).Mogelijk;
        for (var waarde = 0; waarde < _waarden.Aantal; waarde++)
        {
            if (mogelijk.Bevat(waarde) && !IsWaardeOvertroffen(waarde))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same for the rule's own value alone.</summary>
    internal bool IsEigenWaardeOvertroffen(int regel)
    {
        Weeg(regel);
        return IsWaardeOvertroffen(_regels[regel].Eigen);
    }

    /// <summary>Whether a rule of <see cref="Gronden"/> certainly applies. If not, it may, and all that may give the same value.</summary>
    internal bool IsZekereGrond(int regel) => ZekereGronden[regel];

    /// <summary>
    /// The rules that give the value when it is settled; when it is contradictory, those that give the values that contradict; in the
    /// order of the policy. Of a value that no rule certainly gives, the rules that may. When not regulated, the rules that say so. Empty otherwise.
    /// </summary>
    internal int[] Gronden() => _gronden ??= VindGronden();

    private bool[] ZekereGronden => _zekereGronden ??= MaakGronden(zeker: true);

    private int[] VindGronden()
    {
        if (_gekozen < 0 && Stand != Beslisstand.Tegenstrijdig)
        {
            return [];
        }

        var zeker = Lijst(ZekereGronden);
        if (_gekozen >= 0 && zeker.Length > 0)
        {
            // There is one value only, and it has a certain ground.
            return zeker;
        }

        var heeftZekere = new bool[_waarden.Aantal];
        foreach (var regel in zeker)
        {
            heeftZekere[_regels[regel].Eigen] = true;
        }

        var gronden = MaakGronden(zeker: false);
        for (var regel = 0; regel < gronden.Length; regel++)
        {
            gronden[regel] = ZekereGronden[regel] || (gronden[regel] && !heeftZekere[_regels[regel].Eigen]);
        }

        return Lijst(gronden);
    }

    private static int[] Lijst(bool[] gronden)
    {
        var aantal = 0;
        foreach (var grond in gronden)
        {
            aantal += grond ? 1 : 0;
        }

        var lijst = aantal == 0 ? [] : new int[aantal];
        for (int regel = gronden.Length - 1; aantal > 0; regel--)
        {
            if (gronden[regel])
            {
                lijst[--aantal] = regel;
            }
        }

        return lijst;
    }

    // Of every rule whether it is a ground.
    private bool[] MaakGronden(bool zeker)
    {
        var gronden = new bool[_regels.Length];
        var bereikt = new bool[_regels.Length];
        foreach (var regel in _boom.Top)
        {
            VerzamelGronden(regel, zeker, bereikt, gronden);
        }

        if (HeeftAnders && Telt(_definitie.Anders) && (zeker ? _top.Mogelijk.IsLeeg : _top.Leeg))
        {
            gronden[_definitie.Anders] = true;
        }

        return gronden;
    }

    /// <summary>The value that a rule gives by itself, as <see cref="Dossier.Waarde"/> would; <see langword="null"/> when unknown, or when it gives none.</summary>
    internal object? EigenWaardeVan(int regel)
    {
        if (regel != _definitie.Anders)
        {
            Weeg(regel);
        }

        return _waarden.IsOnbekend(_regels[regel].Eigen) || _waarden.IsNietGeregeld(_regels[regel].Eigen) ? null : _waarden.AlsWaarde(_regels[regel].Eigen);
    }

    private void VerzamelGronden(int regel, bool zeker, bool[] bereikt, bool[] gronden)
    {
        if (!Bestaat(regel) || (zeker ? !Voorwaarde(regel).IsJa : Voorwaarde(regel).IsNee) || bereikt[regel])
        {
            return;
        }

        bereikt[regel] = true;

        // A rule gives way to an exception that applies; while one may apply, the rule is no certain ground.
        var uitzonderingen = _boom.Uitzonderingen(regel);
        var wijkt = zeker && !Samen(uitzonderingen).Mogelijk.IsLeeg;
        foreach (var uitzondering in uitzonderingen)
        {
            wijkt |= Voorwaarde(uitzondering).IsJa;
            VerzamelGronden(uitzondering, zeker, bereikt, gronden);
        }

        if (Telt(regel) && !wijkt)
        {
            gronden[regel] = true;
        }
    }

    private bool Telt(int regel) => _gekozen >= 0
        ? _regels[regel].Eigen == _gekozen
        : Totaal.Zeker.Bevat(_regels[regel].Eigen) && !_waarden.IsOnbekend(_regels[regel].Eigen) && !WordtOvertroffen(_regels[regel].Eigen);

    private bool IsWaardeOvertroffen(int waarde) =>
        !_waarden.IsOnbekend(waarde) && (Totaal.Zeker.Bevat(waarde) || WordtOvertroffen(waarde));

    private bool WordtOvertroffen(int waarde)
    {
        var isNietGeregeld = _waarden.IsNietGeregeld(waarde);
        for (var ander = 0; ander < (isNietGeregeld ? _waarden.Aantal : _definitie.Uitkomsten.Count); ander++)
        {
            if (Totaal.Zeker.Bevat(ander) && (isNietGeregeld ? ander != waarde : _boom.GaatVoor(ander, waarde)))
            {
                return true;
            }
        }

        return false;
    }

    private Bijdrage Samen(int[] regels)
    {
        var samen = Bijdrage.Niets;
        foreach (var regel in regels)
        {
            samen = Bijdrage.Samen(samen, Van(regel));
        }

        return samen;
    }

    private void Weeg(int regel)
    {
        if (_regels[regel].Gewogen)
        {
            return;
        }

        _regels[regel].Gewogen = true;
        if (!Bestaat(regel))
        {
            _regels[regel].Voorwaarde = Kleene.Nee;
            _regels[regel].Bijdrage = Bijdrage.Niets;
            return;
        }

        var voorwaarde = _definitie.Regels[regel].Voorwaarde;
        _regels[regel].Voorwaarde = voorwaarde < 0 ? Kleene.Ja : Redenering.Voorwaarde(_dossier, voorwaarde);
        _regels[regel].Eigen = EigenWaarde(regel);
        _regels[regel].Bijdrage = Bijdrage
            .MetUitzonderingen(Waardenset.Van(_regels[regel].Eigen), Samen(_boom.Uitzonderingen(regel)))
            .Onder(_regels[regel].Voorwaarde);
    }

    private int EigenWaarde(int regel)
    {
        var uitkomst = _definitie.Regels[regel].Uitkomst;
        return _definitie.Regels[regel].IsNietGeregeld ? _waarden.NummerNietGeregeld()
            : uitkomst >= 0 ? uitkomst : _waarden.Nummer(_dossier.Regelwaarde(Definitie, regel));
    }

    private struct Regelweging
    {
        public bool Gewogen;
        public int Eigen;
        public Kleene Voorwaarde;
        public Bijdrage Bijdrage;
    }
}
