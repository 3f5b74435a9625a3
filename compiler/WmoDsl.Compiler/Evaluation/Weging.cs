using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>
/// What rules give together, as sets of values (bits): <paramref name="Zeker"/> is certainly among them, <paramref name="Mogelijk"/> may be among them
/// (and contains <paramref name="Zeker"/>), <paramref name="Leeg"/> tells whether they may give nothing at all.
/// Keeping both sets to the end is what makes taking rules together independent of their order.
/// </summary>
internal readonly record struct Bijdrage(ulong Zeker, ulong Mogelijk, bool Leeg)
{
    /// <summary>Certainly nothing.</summary>
    public static readonly Bijdrage Niets = new(0, 0, true);

    /// <summary>Whether nothing unknown is left in it.</summary>
    public bool StaatVast => Zeker == Mogelijk && Leeg == (Mogelijk == 0);

    /// <summary>Both give what they give.</summary>
    public static Bijdrage Samen(Bijdrage a, Bijdrage b) => new(a.Zeker | b.Zeker, a.Mogelijk | b.Mogelijk, a.Leeg && b.Leeg);

    /// <summary>This, or where this gives nothing, the value with this bit.</summary>
    public Bijdrage Anders(ulong eigen) =>
        !Leeg ? this
        : (Mogelijk & ~eigen) == 0 ? new Bijdrage(eigen, eigen, false)
        : new Bijdrage(Zeker, Mogelijk | eigen, false);

    /// <summary>This, as far as a condition holds.</summary>
    public Bijdrage Als(Drie voorwaarde) => voorwaarde switch
    {
        Drie.Nee => Niets,
        Drie.Ja => this,
        _ => new Bijdrage(0, Mogelijk, true),
    };
}

/// <summary>
/// Weighs the rules of one definition in one case: exceptions first, then precedence.
/// Every distinct value gets a bit; a value that is not known yet gets a bit of its own, since it may equal any other or none.
/// </summary>
internal sealed class Weging
{
    private readonly Evaluator _evaluator;
    private readonly Definitie _definitie;
    private readonly Rol? _zelf;
    private readonly Stuk[] _stukken;
    private readonly List<Waarde?> _waarden = [];
    private readonly (Stand Stand, Waarde? Waarde, ulong Gronden) _uitkomst;
    private ulong _onbekend;
    private Beslissing? _beslissing;

    public Weging(Evaluator evaluator, Definitie definitie, Rol? zelf)
    {
        _evaluator = evaluator;
        _definitie = definitie;
        _zelf = zelf;
        _stukken = new Stuk[definitie.Regels.Length + 1];
        foreach (var regel in definitie.Regels)
        {
            Neem(regel);
        }

        Totaal = Hoofdregels();
        if (definitie.Anders is { } anders)
        {
            Neem(anders);
            Totaal = Geldt(anders) ? Totaal.Anders(Eigen(anders)) : Totaal;
        }

        _uitkomst = Beslis();
    }

    /// <summary>What came out.</summary>
    public Beslissing Beslissing => _beslissing ??= _uitkomst.Gronden == 0 ? new Beslissing(_uitkomst.Stand, _uitkomst.Waarde, []) : MetGronden(_uitkomst.Stand, _uitkomst.Waarde, _uitkomst.Gronden);

    /// <summary>The value that came out, if one did: who only uses it, does not ask on which grounds.</summary>
    public Waarde? Waarde => _uitkomst.Stand == Stand.Beslist ? _uitkomst.Waarde : null;

    /// <summary>All rules together.</summary>
    public Bijdrage Totaal { get; }

    /// <summary>Whether a rule is in force on the reference date.</summary>
    public bool Geldt(Regel regel) => Eigen(regel) != 0;

    /// <summary>What a rule gives, its exceptions included; worked out once.</summary>
    public Bijdrage Van(Regel regel)
    {
        if (!_stukken[regel.Nummer].IsGewogen)
        {
            // Where it does not apply, neither do its exceptions.
            var bijdrage = Voorwaarde(regel) is var waar and not Drie.Nee ? Uitzonderingen(regel).Anders(Eigen(regel)).Als(waar) : Bijdrage.Niets;
            (_stukken[regel.Nummer].Bijdrage, _stukken[regel.Nummer].IsGewogen) = (bijdrage, true);
        }

        return _stukken[regel.Nummer].Bijdrage;
    }

    /// <summary>Truth of the condition of a rule; worked out once.</summary>
    public Drie Voorwaarde(Regel regel)
    {
        if (!_stukken[regel.Nummer].IsGetoetst)
        {
            var waar = regel.Voorwaarde is null ? Drie.Ja : _evaluator.Voorwaarde(regel.Voorwaarde, _zelf);
            (_stukken[regel.Nummer].Voorwaarde, _stukken[regel.Nummer].IsGetoetst) = (waar, true);
        }

        return _stukken[regel.Nummer].Voorwaarde;
    }

    /// <summary>Whether nothing that is unknown can change what a rule gives.</summary>
    public bool StaatVast(Regel regel) => Van(regel) is { StaatVast: true } bijdrage && (bijdrage.Mogelijk & _onbekend) == 0;

    /// <summary>Whether all a rule may give, its exceptions included, is certain already or loses against what is certain.</summary>
    public bool IsOvertroffen(Regel regel) => Waarden(Van(regel).Mogelijk).TrueForAll(IsOvertroffen);

    /// <summary>The same for the value of the rule itself.</summary>
    public bool IsEigenWaardeOvertroffen(Regel regel) => Waarden(Eigen(regel)).TrueForAll(IsOvertroffen);

    /// <summary>Whether a rule computes a value that is not known, and that value may still come out.</summary>
    public bool WachtOpWaarde(Regel regel) => (Eigen(regel) & _onbekend & (regel == _definitie.Anders ? Totaal : Van(regel)).Mogelijk) != 0;

    // The bit of the value of a rule itself; none when it is not in force.
    private ulong Eigen(Regel regel) => _stukken[regel.Nummer].Eigen;

    private List<int> Waarden(ulong verzameling)
    {
        var waarden = new List<int>();
        for (var i = 0; i < _waarden.Count; i++)
        {
            if ((verzameling >> i & 1) != 0)
            {
                waarden.Add(i);
            }
        }

        return waarden;
    }

    private void Neem(Regel regel)
    {
        if (!regel.Geldig.Bevat(_evaluator.Peildatum))
        {
            return;
        }

        var waarde = _evaluator.Bereken(regel.Waarde, _zelf);
        var index = waarde is null ? -1 : _waarden.IndexOf(waarde);
        if (index < 0)
        {
            index = _waarden.Count;
            _waarden.Add(waarde);
            if (waarde is null)
            {
                _onbekend |= 1UL << index;
            }
        }

        _stukken[regel.Nummer].Eigen = 1UL << index;
    }

    private Bijdrage Hoofdregels()
    {
        var samen = Bijdrage.Niets;
        foreach (var regel in _definitie.Regels)
        {
            samen = regel.UitzonderingOp.IsEmpty && Geldt(regel) ? Bijdrage.Samen(samen, Van(regel)) : samen;
        }

        return samen;
    }

    private Bijdrage Uitzonderingen(Regel regel)
    {
        var samen = Bijdrage.Niets;
        foreach (var uitzondering in regel.Uitzonderingen)
        {
            samen = Geldt(uitzondering) ? Bijdrage.Samen(samen, Van(uitzondering)) : samen;
        }

        return samen;
    }

    private bool IsOvertroffen(int waarde) => !IsOnbekend(waarde) && Waarden(Totaal.Zeker).Exists(z => z == waarde || GaatVoor(z, waarde));

    private bool IsNietGeregeld(int waarde) => _waarden[waarde] is NietGeregeldWaarde;

    private bool IsOnbekend(int waarde) => (_onbekend >> waarde & 1) != 0;

    // What is regulated by some rule, is not left open by another.
    private bool GaatVoor(int a, int b) => IsNietGeregeld(b) ? a != b : _waarden[a] is KeuzeWaarde hoger && _waarden[b] is KeuzeWaarde lager && _definitie.GaatVoor(hoger.Index, lager.Index);

    // What came out, and the values of which the grounds are told with it; none where there is nothing to tell.
    private (Stand Stand, Waarde? Waarde, ulong Gronden) Beslis()
    {
        // Nothing is so of someone who is not there, and nothing is known of someone who may not be.
        if (_zelf is not null && _evaluator.Aanwezig(_zelf) is var aanwezig and not Drie.Ja)
        {
            return aanwezig == Drie.Nee && _definitie.Type.Soort == Waardesoort.JaNee
                ? (Stand.Beslist, Model.Waarde.Nee, 0UL)
                : (Stand.Onbekend, null, 0UL);
        }

        if (Totaal is { Leeg: true, Mogelijk: 0 })
        {
            return (Stand.NietGeregeld, null, 0UL);
        }

        var zeker = Waarden(Totaal.Zeker & ~_onbekend);
        var mogelijk = zeker.Count == 0 ? zeker : Waarden(Totaal.Mogelijk);
        foreach (var k in zeker)
        {
            if (mogelijk.TrueForAll(v => v == k || GaatVoor(k, v)))
            {
                return IsNietGeregeld(k) ? (Stand.NietGeregeld, null, 1UL << k) : (Stand.Beslist, _waarden[k], 1UL << k);
            }
        }

        // Two certain values, neither before the other, and nothing still possible that would go before both. What loses to another certain value is no
        // part of the contradiction.
        var botst = zeker.Exists(a => zeker.Exists(b => a != b && !GaatVoor(a, b) && !GaatVoor(b, a) && !mogelijk.Exists(v => GaatVoor(v, a) && GaatVoor(v, b))));
        return botst
            ? (Stand.Tegenstrijdig, null, zeker.Where(a => !zeker.Exists(b => GaatVoor(b, a))).Aggregate(0UL, (s, b) => s | 1UL << b))
            : (Stand.Onbekend, null, 0UL);
    }

    // The rules that certainly give these values; of a value that no rule certainly gives, those that may. That value is then settled because
    // all of them give it, but which of them applies is not, and nothing may be said as if it were.
    private Beslissing MetGronden(Stand stand, Waarde? waarde, ulong waarden)
    {
        var zeker = Gronden(waarden, zeker: true);
        var zonder = waarden;
        foreach (var regel in zeker)
        {
            zonder &= ~Eigen(regel);
        }

        if (zonder != 0)
        {
            var misschien = Gronden(zonder, zeker: false);
            zeker = [.. _definitie.AlleRegels.Where(r => zeker.Contains(r) || misschien.Contains(r))];
        }

        return new Beslissing(stand, waarde, [.. zeker]) { GrondenZeker = zonder == 0 };
    }

    private List<Regel> Gronden(ulong waarden, bool zeker)
    {
        var bereikt = new bool[_stukken.Length];
        foreach (var regel in _definitie.Regels)
        {
            if (regel.UitzonderingOp.IsEmpty)
            {
                Bereik(regel);
            }
        }

        if (_definitie.Anders is { } anders && Geldt(anders) && Hoofdregels() is var boven && (zeker ? boven.Mogelijk == 0 : boven.Leeg))
        {
            bereikt[anders.Nummer] = true;
        }

        return [.. _definitie.AlleRegels.Where(r => bereikt[r.Nummer] && (Eigen(r) & waarden) != 0 && !Wijkt(r, zeker))];

        void Bereik(Regel regel)
        {
            if (!Geldt(regel) || bereikt[regel.Nummer] || (zeker ? Voorwaarde(regel) != Drie.Ja : Voorwaarde(regel) == Drie.Nee))
            {
                return;
            }

            bereikt[regel.Nummer] = true;
            foreach (var uitzondering in regel.Uitzonderingen)
            {
                Bereik(uitzondering);
            }
        }
    }

    // Whether a rule certainly gives way to an exception; to be a certain ground, whether it may.
    private bool Wijkt(Regel regel, bool misschien)
    {
        foreach (var uitzondering in regel.Uitzonderingen)
        {
            if (Geldt(uitzondering) && Voorwaarde(uitzondering) == Drie.Ja)
            {
                return true;
            }
        }

        return misschien && Uitzonderingen(regel).Mogelijk != 0;
    }

    // What is known of one rule so far.
    private struct Stuk
    {
        public ulong Eigen;
        public bool IsGetoetst;
        public Drie Voorwaarde;
        public bool IsGewogen;
        public Bijdrage Bijdrage;
    }
}
