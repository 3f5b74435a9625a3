namespace WmoDsl.Uitvoering;

/// <summary>
/// What rules of a definition give together, for generated code: sets of values, one bit a value. A rule that may apply gives
/// what it gives <em>possibly</em>; keeping "certainly" and "possibly" apart to the end is what makes taking rules together
/// independent of their order.
/// </summary>
/// <remarks>The same algebra as in <see cref="Redenering"/>, which explains a decision afterwards; here without any allocation.</remarks>
public readonly struct Bijdrage
{
    private readonly ulong _zeker;
    private readonly ulong _mogelijk;

    // Not "leeg": the default is then nothing at all, which is what a rule that is not in force gives.
    private readonly bool _gevuld;

    private Bijdrage(ulong zeker, ulong mogelijk, bool leeg)
    {
        _zeker = zeker;
        _mogelijk = mogelijk;
        _gevuld = !leeg;
    }

    /// <summary>Certainly nothing; also <c>default</c>.</summary>
    public static Bijdrage Niets => default;

    /// <summary>The values that are certainly given.</summary>
    public ulong Zeker => _zeker;

    /// <summary>The values that may be given; those of <see cref="Zeker"/> included.</summary>
    public ulong Mogelijk => _mogelijk;

    /// <summary>Whether it may be that nothing is given.</summary>
    public bool Leeg => !_gevuld;

    /// <summary>What a rule without exceptions gives.</summary>
    /// <param name="voorwaarde">Its condition; <see cref="Kleene.Ja"/> when it has none.</param>
    /// <param name="waarde">The bit of its value.</param>
    public static Bijdrage Regel(Kleene voorwaarde, ulong waarde) => Niets.Anders(waarde).Als(voorwaarde);

    /// <summary>What a rule gives: what its exceptions give; its own value as far as they give nothing.</summary>
    /// <param name="voorwaarde">Its condition; <see cref="Kleene.Ja"/> when it has none.</param>
    /// <param name="waarde">The bit of its value.</param>
    /// <param name="uitzonderingen">What its exceptions give together.</param>
    public static Bijdrage Regel(Kleene voorwaarde, ulong waarde, Bijdrage uitzonderingen) => uitzonderingen.Anders(waarde).Als(voorwaarde);

    /// <summary>Both rules give what they give.</summary>
    public static Bijdrage operator +(Bijdrage a, Bijdrage b) => new(a._zeker | b._zeker, a._mogelijk | b._mogelijk, a.Leeg && b.Leeg);

    /// <summary>This, or as far as this gives nothing, the value with this bit: <c>anders …</c></summary>
    public Bijdrage Anders(ulong waarde) => _gevuld
        ? this
        : (_mogelijk & ~waarde) == 0
            ? new Bijdrage(waarde, waarde, leeg: false)
            : new Bijdrage(_zeker, _mogelijk | waarde, leeg: false);

    /// <summary>What comes out, when no value goes before another.</summary>
    /// <param name="onbekend">Bits that stand for a value which is not known yet: it may equal any other, or none.</param>
    public Beslissing Beslis(ulong onbekend = 0) => Beslis(null, onbekend);

    /// <summary>What comes out.</summary>
    /// <param name="voorrang">Which values go before which.</param>
    /// <param name="onbekend">Bits that stand for a value which is not known yet: it may equal any other, or none.</param>
    public Beslissing Beslis(Voorrangstabel? voorrang, ulong onbekend = 0)
    {
        if (Leeg && _mogelijk == 0)
        {
            return new Beslissing(Beslisstand.NietGeregeld, -1);
        }

        var bekend = _zeker & ~onbekend;
        for (var k = 0; k < 64 && bekend >> k != 0; k++)
        {
            if (Bevat(bekend, k) && (_mogelijk & ~(1UL << k) & ~Lager(voorrang, k)) == 0)
            {
                return new Beslissing(Beslisstand.Beslist, k);
            }
        }

        return new Beslissing(IsTegenstrijdig(bekend, voorrang) ? Beslisstand.Tegenstrijdig : Beslisstand.Onbekend, -1);
    }

    private static bool Bevat(ulong verzameling, int waarde) => (verzameling >> waarde & 1) != 0;

    private static ulong Lager(Voorrangstabel? voorrang, int waarde) => voorrang?.LagerDan(waarde) ?? 0;

    // Two certain values, neither before the other, and nothing still possible that would go before both.
    private bool IsTegenstrijdig(ulong bekend, Voorrangstabel? voorrang)
    {
        for (var a = 0; a < 64 && bekend >> a != 0; a++)
        {
            for (var b = a + 1; b < 64 && bekend >> b != 0; b++)
            {
                if (Bevat(bekend, a) && Bevat(bekend, b) && !Bevat(Lager(voorrang, a), b) && !Bevat(Lager(voorrang, b), a)
                    && (voorrang is null || (voorrang.HogerDan(a) & voorrang.HogerDan(b) & _mogelijk) == 0))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private Bijdrage Als(Kleene voorwaarde) =>
        voorwaarde.IsNee ? Niets : voorwaarde.IsJa ? this : new Bijdrage(0, _mogelijk, leeg: true);
}

/// <summary>How a definition is settled, and on which value.</summary>
public readonly struct Beslissing
{
    /// <summary>Makes one.</summary>
    public Beslissing(Beslisstand stand, int waarde)
    {
        Stand = stand;
        Waarde = waarde;
    }

    /// <summary>How far it is settled.</summary>
    public Beslisstand Stand { get; }

    /// <summary>The number of the bit of the value when it is decided; else -1.</summary>
    public int Waarde { get; }
}
