using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Ruimte;

/// <summary>
/// All values of a number or a day, on rungs that are as fine as anything it is compared with: cents, millimetres, millionths, whole pieces, days. Beyond the
/// last rungs nothing turns: the outermost cells stand for everything there. Dates and durations end where <see cref="Grenzen"/> says.
/// </summary>
internal sealed class Schaal
{
    // Farther than any number that a policy names; twice what it names where it names more.
    private const decimal Ver = 1_000_000_000;

    private readonly bool _isDatum;
    private readonly decimal _stap;
    private readonly decimal _mensenstap;
    private long _vandaag;

    private Schaal(bool isDatum, decimal stap, decimal mensenstap, decimal onder, decimal boven, bool onderOpen, bool bovenOpen)
    {
        (_isDatum, _stap, _mensenstap) = (isDatum, stap, mensenstap);
        Onder = (long)decimal.Ceiling(onder / stap);
        Boven = Math.Max(Onder, (long)decimal.Floor(boven / stap));
        (OnderOpen, BovenOpen) = (onderOpen, bovenOpen);
    }

    /// <summary>The lowest rung.</summary>
    public long Onder { get; }

    /// <summary>The highest rung.</summary>
    public long Boven { get; }

    /// <summary>Whether smaller values exist than the lowest rung.</summary>
    public bool OnderOpen { get; }

    /// <summary>Whether greater values exist than the highest rung.</summary>
    public bool BovenOpen { get; }

    /// <summary>The scale of a fact.</summary>
    /// <param name="feit">A number or a date.</param>
    /// <param name="peildatum">The reference date.</param>
    /// <param name="isGeboortedatum">Whether an age on the reference date is derived from it: then later dates are refused.</param>
    /// <param name="genoemd">The greatest number it is compared with, without sign.</param>
    public static Schaal Van(Feit feit, Datum peildatum, bool isGeboortedatum, decimal genoemd)
    {
        var soort = feit.Type.Soort;
        if (soort == Waardesoort.Datum)
        {
            // Who is not yet born is refused.
            return new Schaal(true, 1, 1, Jaren(peildatum, -Grenzen.JarenTerug), isGeboortedatum ? peildatum.Dagnummer : Jaren(peildatum, Grenzen.JarenVooruit), false, false) { _vandaag = peildatum.Dagnummer };
        }

        var ver = Math.Max(Grenzen.LangsteDuur(soort) ?? Ver, genoemd * 2);
        var nooitNegatief = soort is Waardesoort.Leeftijd or Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden;
        return new Schaal(false, Stap(soort), Dekkingsgrens.Stap(soort), feit.Minimum ?? (nooitNegatief ? 0 : -ver), feit.Maximum ?? ver, feit.Minimum is null && !nooitNegatief, feit.Maximum is null);
    }

    /// <summary>The value at a rung.</summary>
    public Waarde Waarde(long trede) => _isDatum ? new DatumWaarde(Dag(trede)) : new GetalWaarde(trede * _stap);

    /// <summary>The number at a rung; of a date its day number.</summary>
    public decimal Getal(long trede) => trede * _stap;

    /// <summary>The rung at or below a number.</summary>
    public long TredeOnder(decimal getal) => (long)decimal.Floor(getal / _stap);

    /// <summary>The rung in a stretch that people would name: at the cut that made it, in steps that people count in, and not below zero if it can be.</summary>
    /// <param name="laag">First rung.</param>
    /// <param name="hoog">Last rung.</param>
    public long Voorkeur(long laag, long hoog)
    {
        if (_isDatum)
        {
            return laag > Onder ? laag : hoog < Boven ? hoog : Math.Clamp(_vandaag, laag, hoog);
        }

        var perStap = (long)(_mensenstap / _stap);
        if (hoog >= 0)
        {
            laag = Math.Max(laag, 0);
        }

        var opStap = laag > Onder || laag == 0 ? OmhoogNaar(laag, perStap) : hoog - Rest(hoog, perStap);
        return opStap >= laag && opStap <= hoog ? opStap : laag;
    }

    /// <summary>Whether a rung is one that people count in: a whole metre, a tenth of a percent.</summary>
    public bool IsHeel(long trede) => _isDatum || Rest(trede, (long)(_mensenstap / _stap)) == 0;

    /// <summary>Whether a rung is one that people would rather name than another beside it: a whole metre, a whole euro.</summary>
    public bool IsRonder(long trede, long ander) => (IsHeel(trede) && !IsHeel(ander)) || (_stap == 0.01m && Rest(trede, 100) == 0 && Rest(ander, 100) != 0);

    /// <summary>The rung at or beside another that people count in.</summary>
    public long Naast(long trede, bool omlaag) =>
        _isDatum ? trede : omlaag ? trede - Rest(trede, (long)(_mensenstap / _stap)) : OmhoogNaar(trede, (long)(_mensenstap / _stap));

    // What a value of this kind can be told apart by: exact amounts and distances, and a millionth where there is no smallest part.
    private static decimal Stap(Waardesoort soort) => soort switch
    {
        Waardesoort.Bedrag => 0.01m,
        Waardesoort.Afstand => 0.001m,
        Waardesoort.Percentage or Waardesoort.DecimaalGetal => 0.000_001m,
        _ => 1,
    };

    private static long OmhoogNaar(long getal, long veelvoud) => Rest(getal, veelvoud) is 0 ? getal : getal - Rest(getal, veelvoud) + veelvoud;

    private static long Rest(long getal, long veelvoud) => ((getal % veelvoud) + veelvoud) % veelvoud;

    private static int Jaren(Datum dag, int jaren) => (dag.PlusMaanden(jaren * 12, naarBoven: false) ?? dag).Dagnummer;

    private static Datum Dag(long dagnummer) => Datum.Maak(1, 1, 1).PlusDagen((int)dagnummer)!.Value;
}
