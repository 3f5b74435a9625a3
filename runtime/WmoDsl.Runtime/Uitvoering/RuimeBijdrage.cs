using System.Runtime.CompilerServices;

namespace WmoDsl.Uitvoering;

/// <summary>A <see cref="Bijdrage"/> with room for 64 values, for generated code that needs more than 31.</summary>
public readonly struct RuimeBijdrage
{
    private readonly ulong _zeker;
    private readonly ulong _mogelijk;

    // All bits when something is certainly given, else none. Not "leeg": the default is then nothing at all, which is what a rule that is not in
    // force gives.
    private readonly ulong _gevuld;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private RuimeBijdrage(ulong zeker, ulong mogelijk, ulong gevuld)
    {
        _zeker = zeker;
        _mogelijk = mogelijk;
        _gevuld = gevuld;
    }

    /// <summary>Certainly nothing; also <c>default</c>.</summary>
    public static RuimeBijdrage Niets => default;

    /// <summary>The values that are certainly given.</summary>
    public ulong Zeker => _zeker;

    /// <summary>The values that may be given; those of <see cref="Zeker"/> included.</summary>
    public ulong Mogelijk => _mogelijk;

    /// <summary>Whether it may be that nothing is given.</summary>
    public bool Leeg => _gevuld == 0;

    /// <summary>What a rule without exceptions gives.</summary>
    /// <param name="voorwaarde">Its condition; <see cref="Kleene.Ja"/> when it has none.</param>
    /// <param name="waarde">The bit of its value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RuimeBijdrage Regel(Kleene voorwaarde, ulong waarde) =>
        new(waarde & voorwaarde.JaMasker, waarde & ~voorwaarde.NeeMasker, voorwaarde.JaMasker);

    /// <summary>What a rule gives: what its exceptions give; its own value as far as they give nothing.</summary>
    /// <param name="voorwaarde">Its condition; <see cref="Kleene.Ja"/> when it has none.</param>
    /// <param name="waarde">The bit of its value.</param>
    /// <param name="uitzonderingen">What its exceptions give together.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RuimeBijdrage Regel(Kleene voorwaarde, ulong waarde, RuimeBijdrage uitzonderingen) => uitzonderingen.Anders(waarde).Als(voorwaarde);

    /// <summary>Both rules give what they give.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RuimeBijdrage operator +(RuimeBijdrage a, RuimeBijdrage b) => new(a._zeker | b._zeker, a._mogelijk | b._mogelijk, a._gevuld | b._gevuld);

    /// <summary>This, or as far as this gives nothing, the value with this bit: <c>anders …</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RuimeBijdrage Anders(ulong waarde)
    {
        var eigen = waarde & ~_gevuld;
        // Certain only when nothing else is possible.
        return new(_zeker | (eigen & Takloos.Masker((_mogelijk & ~waarde) == 0)), _mogelijk | eigen, ~0UL);
    }

    /// <summary>
    /// This, without the lower values when the higher one is certain: <c>hoger gaat voor lager</c>. What would lose anyway can be forgotten, also
    /// where it would lose against a value that itself loses; <see cref="Beslis(Voorrangstabel, ulong)"/> then seldom needs its table.
    /// </summary>
    /// <param name="hoger">The bit of the value that goes before.</param>
    /// <param name="lager">The bits of the values that give way to it, directly or by way of others.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RuimeBijdrage GaatVoor(ulong hoger, ulong lager)
    {
        var blijft = ~(lager & Takloos.Masker((_zeker & hoger) != 0));
        return new(_zeker & blijft, _mogelijk & blijft, _gevuld);
    }

    /// <summary>What comes out, when no value goes before another.</summary>
    /// <param name="onbekend">Bits that stand for a value which is not known yet: it may equal any other, or none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Beslissing Beslis(ulong onbekend = 0)
    {
        var bekend = _zeker & ~onbekend;
        return Beslissing.IsEnige(bekend, _mogelijk) ? Beslissing.Op(bekend) : Beslissing.Zonder(bekend, _mogelijk);
    }

    /// <summary>What comes out.</summary>
    /// <param name="voorrang">Which values go before which.</param>
    /// <param name="onbekend">Bits that stand for a value which is not known yet: it may equal any other, or none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Beslissing Beslis(Voorrangstabel voorrang, ulong onbekend = 0)
    {
        var bekend = _zeker & ~onbekend;
        return Beslissing.IsEnige(bekend, _mogelijk) ? Beslissing.Op(bekend) : bekend == 0 ? Beslissing.Zonder(bekend, _mogelijk) : voorrang.Beslis(bekend, _mogelijk);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private RuimeBijdrage Als(Kleene voorwaarde) => new(_zeker & voorwaarde.JaMasker, _mogelijk & ~voorwaarde.NeeMasker, _gevuld & voorwaarde.JaMasker);
}
