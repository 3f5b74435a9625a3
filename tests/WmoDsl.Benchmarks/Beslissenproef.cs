using System.Runtime.CompilerServices;

namespace WmoDsl.Benchmarks;

/// <summary>
/// One decision in two ways: generated, and written by hand without trace and without unknowns. Every method decides all cases once, in the order in
/// which they lie; <see cref="Schud"/> gives them another. In a fixed order the branch predictor of the processor learns the cases by heart, and the
/// version by hand, which is made of branches, then looks twice as fast as it is.
/// </summary>
public abstract class Beslissenproef
{
    /// <summary>How many cases: few enough to stay near the processor, too many to know by heart within one round.</summary>
    public const int Aantal = 256;

    protected static readonly Datum Peildatum = new(2026, 11, 21);

    /// <summary>Other cases than those to begin with.</summary>
    public abstract int Zaad { init; }

    /// <summary>How many conditions the decision has.</summary>
    public abstract int AantalVoorwaarden { get; }

    /// <summary>Puts the cases in another order.</summary>
    /// <param name="onbekend">Whether one in eight facts is unknown from now on.</param>
    public abstract void Schud(bool onbekend);

    /// <summary>Which case lies at a place now: a number that stays with it in every order.</summary>
    public abstract int Nummer(int plaats);

    /// <summary>By hand.</summary>
    public abstract void Basis();

    /// <summary>Generated: the outcome with its trace.</summary>
    public abstract void Bepaal();

    /// <summary>Generated: the outcome, and every condition in a buffer on the stack.</summary>
    public abstract void Buffer();

    /// <summary>Generated: the outcome, and every condition as an object with texts.</summary>
    public abstract void Objecten();

    /// <summary>The explanation of one case, as text.</summary>
    public abstract string Uitleg(int zaak);

    /// <summary>What comes out by hand, and generated, when everything is known.</summary>
    public abstract (string Verwacht, string Gekregen) Vergelijk(int zaak);

    /// <summary>Keeps a result, so that no part of it is left uncomputed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    protected static void Houd<T>(in T uitkomst)
        where T : struct
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    protected static void Houd<T>(in T uitkomst, ReadOnlySpan<Voorwaardewaarde> waarden)
        where T : struct
    {
    }
}

/// <summary>The cases of a <see cref="Beslissenproef"/>, drawn with a fixed seed.</summary>
public abstract class Beslissenproef<TZaak, TGegevens> : Beslissenproef
    where TZaak : class
    where TGegevens : class
{
    private readonly TGegevens[] _bekend = new TGegevens[Aantal];
    private readonly TGegevens[] _deels = new TGegevens[Aantal];
    private readonly int[] _volgorde = [.. Enumerable.Range(0, Aantal)];
    private readonly TZaak[] _zaken = new TZaak[Aantal];
    private Random _toeval = new(413);
    private bool _metOnbekend;

    protected Beslissenproef() => Trek();

    public override int Zaad
    {
        init
        {
            _toeval = new Random(value);
            Trek();
        }
    }

    protected TZaak[] Zaken { get; } = new TZaak[Aantal];

    protected TGegevens[] Gegevens { get; } = new TGegevens[Aantal];

    /// <inheritdoc/>
    public override void Schud(bool onbekend)
    {
        _toeval.Shuffle(_volgorde);
        for (var i = 0; i < Aantal; i++)
        {
            Zaken[i] = _zaken[_volgorde[i]];
            Gegevens[i] = (onbekend ? _deels : _bekend)[_volgorde[i]];
        }
    }

    /// <inheritdoc/>
    public override int Nummer(int plaats) => _volgorde[plaats];

    protected abstract TZaak Zaak();

    protected abstract TGegevens AlsGegevens(TZaak zaak);

    protected bool Kans(int aantal, int van = 8) => _toeval.Next(van) < aantal;

    protected int Tot(int hoogste) => _toeval.Next(hoogste + 1);

    protected bool? Feit(bool waarde) => IsOnbekend() ? null : waarde;

    protected int? Getal(int waarde) => IsOnbekend() ? null : waarde;

    protected Afstand? Meter(int waarde) => IsOnbekend() ? null : Afstand.Meter(waarde);

    protected Oordeel? Oordeel(bool waarde) => IsOnbekend() ? null : waarde ? WmoDsl.Oordeel.Ja("gezien") : WmoDsl.Oordeel.Nee("gezien");

    private bool IsOnbekend() => _metOnbekend && _toeval.Next(8) == 0;

    private void Trek()
    {
        for (var i = 0; i < Aantal; i++)
        {
            _zaken[i] = Zaak();
            _bekend[i] = AlsGegevens(_zaken[i]);
            _metOnbekend = true;
            _deels[i] = AlsGegevens(_zaken[i]);
            _metOnbekend = false;
        }

        Schud(onbekend: false);
    }
}
