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
    private readonly List<Regel> _regels;
    private readonly Dictionary<Regel, ulong> _bits = [];
    private readonly Dictionary<Regel, Drie> _voorwaarden = [];
    private readonly Dictionary<Regel, Bijdrage> _bijdragen = [];
    private readonly List<Waarde?> _waarden = [];
    private readonly (Stand Stand, Waarde? Waarde, ulong Gronden) _uitkomst;
    private ulong _onbekend;
    private Beslissing? _beslissing;

    public Weging(Evaluator evaluator, Definitie definitie, Rol? zelf)
    {
        _evaluator = evaluator;
        _definitie = definitie;
        _zelf = zelf;
        _regels = definitie.AlleRegels.Where(r => r.Geldig.Bevat(evaluator.Peildatum)).ToList();
        foreach (var regel in _regels)
        {
            _bits[regel] = Bit(regel);
        }

        Totaal = Samen(definitie.Hoofdregels.Where(_bits.ContainsKey));
        if (definitie.Anders is { } anders && _bits.TryGetValue(anders, out var bit))
        {
            Totaal = Totaal.Anders(bit);
        }

        _uitkomst = Beslis();
    }

    /// <summary>What came out.</summary>
    public Beslissing Beslissing => _beslissing ??= _uitkomst.Gronden == 0 ? new Beslissing(_uitkomst.Stand, _uitkomst.Waarde, []) : MetGronden(_uitkomst.Stand, _uitkomst.Waarde, _uitkomst.Gronden);

    /// <summary>The value that came out, if one did: who only uses it, does not ask on which grounds.</summary>
    public Waarde? Waarde => _uitkomst.Stand == Stand.Beslist ? _uitkomst.Waarde : null;

    /// <summary>All rules together.</summary>
    public Bijdrage Totaal { get; }

    /// <summary>Rules in force on the reference date, <c>anders</c> included.</summary>
    public IReadOnlyList<Regel> Regels => _regels;

    /// <summary>What a rule gives, its exceptions included; worked out once.</summary>
    public Bijdrage Van(Regel regel)
    {
        if (!_bijdragen.TryGetValue(regel, out var bijdrage))
        {
            _bijdragen[regel] = bijdrage = Samen(Uitzonderingen(regel)).Anders(_bits[regel]).Als(Voorwaarde(regel));
        }

        return bijdrage;
    }

    /// <summary>Exceptions of a rule that are in force.</summary>
    public IEnumerable<Regel> Uitzonderingen(Regel regel) => regel.Uitzonderingen.Where(_bits.ContainsKey);

    /// <summary>Truth of the condition of a rule; worked out once.</summary>
    public Drie Voorwaarde(Regel regel)
    {
        if (!_voorwaarden.TryGetValue(regel, out var waar))
        {
            _voorwaarden[regel] = waar = regel.Voorwaarde is null ? Drie.Ja : _evaluator.Voorwaarde(regel.Voorwaarde, _zelf);
        }

        return waar;
    }

    /// <summary>Whether nothing that is unknown can change what a rule gives.</summary>
    public bool StaatVast(Regel regel) => Van(regel) is { StaatVast: true } bijdrage && (bijdrage.Mogelijk & _onbekend) == 0;

    /// <summary>Whether all a rule may give, its exceptions included, is certain already or loses against what is certain.</summary>
    public bool IsOvertroffen(Regel regel) => Bits(Van(regel).Mogelijk).All(IsOvertroffen);

    /// <summary>The same for the value of the rule itself.</summary>
    public bool IsEigenWaardeOvertroffen(Regel regel) => Bits(_bits[regel]).All(IsOvertroffen);

    /// <summary>Whether a rule computes a value that is not known, and that value may still come out.</summary>
    public bool WachtOpWaarde(Regel regel) => (_bits[regel] & _onbekend & (regel == _definitie.Anders ? Totaal : Van(regel)).Mogelijk) != 0;

    private static IEnumerable<int> Bits(ulong verzameling)
    {
        for (var i = 0; i < 64; i++)
        {
            if ((verzameling >> i & 1) != 0)
            {
                yield return i;
            }
        }
    }

    private ulong Bit(Regel regel)
    {
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

        return 1UL << index;
    }

    private Bijdrage Samen(IEnumerable<Regel> regels) => regels.Select(Van).Aggregate(Bijdrage.Niets, Bijdrage.Samen);

    private bool IsOvertroffen(int bit) => !IsOnbekend(bit) && Bits(Totaal.Zeker).Any(z => z == bit || GaatVoor(z, bit));

    private bool IsNietGeregeld(int bit) => _waarden[bit] is NietGeregeldWaarde;

    private bool IsOnbekend(int bit) => (_onbekend >> bit & 1) != 0;

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

        var zeker = Bits(Totaal.Zeker).Where(b => !IsOnbekend(b)).ToList();
        var mogelijk = Bits(Totaal.Mogelijk).ToList();
        foreach (var k in zeker)
        {
            if (mogelijk.All(v => v == k || GaatVoor(k, v)))
            {
                return IsNietGeregeld(k) ? (Stand.NietGeregeld, null, 1UL << k) : (Stand.Beslist, _waarden[k], 1UL << k);
            }
        }

        // Two certain values, neither before the other, and nothing still possible that would go before both. What loses to another certain value is no
        // part of the contradiction.
        var botst = zeker.Any(a => zeker.Any(b => a != b && !GaatVoor(a, b) && !GaatVoor(b, a) && !mogelijk.Any(v => GaatVoor(v, a) && GaatVoor(v, b))));
        return botst
            ? (Stand.Tegenstrijdig, null, zeker.Where(a => !zeker.Any(b => GaatVoor(b, a))).Aggregate(0UL, (s, b) => s | 1UL << b))
            : (Stand.Onbekend, null, 0UL);
    }

    // The rules that certainly give these values; of a value that no rule certainly gives, those that may. That value is then settled because
    // all of them give it, but which of them applies is not, and nothing may be said as if it were.
    private Beslissing MetGronden(Stand stand, Waarde? waarde, ulong waarden)
    {
        var zeker = Gronden(waarden, zeker: true);
        var zonder = waarden & ~zeker.Aggregate(0UL, (s, r) => s | _bits[r]);
        var gronden = zonder == 0 ? zeker : _regels.Where(r => zeker.Contains(r) || Gronden(zonder, zeker: false).Contains(r)).ToImmutableArray();
        return new Beslissing(stand, waarde, gronden) { GrondenZeker = zonder == 0 };
    }

    private ImmutableArray<Regel> Gronden(ulong waarden, bool zeker)
    {
        var bereikt = new HashSet<Regel>();
        var wachtend = new Stack<Regel>(_definitie.Hoofdregels.Where(_bits.ContainsKey));
        while (wachtend.Count > 0)
        {
            var regel = wachtend.Pop();
            if ((zeker ? Voorwaarde(regel) == Drie.Ja : Voorwaarde(regel) != Drie.Nee) && bereikt.Add(regel))
            {
                foreach (var uitzondering in Uitzonderingen(regel))
                {
                    wachtend.Push(uitzondering);
                }
            }
        }

        if (_definitie.Anders is { } anders && _bits.ContainsKey(anders) && Samen(_definitie.Hoofdregels.Where(_bits.ContainsKey)) is var boven && (zeker ? boven.Mogelijk == 0 : boven.Leeg))
        {
            bereikt.Add(anders);
        }

        return _regels.Where(r => bereikt.Contains(r) && (_bits[r] & waarden) != 0 && !Wijkt(r, zeker)).ToImmutableArray();
    }

    // Whether a rule certainly gives way to an exception; to be a certain ground, whether it may.
    private bool Wijkt(Regel regel, bool misschien) =>
        Uitzonderingen(regel).Any(u => Voorwaarde(u) == Drie.Ja) || (misschien && Samen(Uitzonderingen(regel)).Mogelijk != 0);
}
