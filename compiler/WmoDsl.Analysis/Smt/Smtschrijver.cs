using System.Text;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;
using static WmoDsl.Analysis.Smt.Smttekst;

namespace WmoDsl.Analysis.Smt;

/// <summary>
/// Writes questions about a policy in SMT-LIB 2, for <c>z3</c>, <c>cvc5</c> and their like. Straight from the model, and with none of what the engines of the analysis rest on: no
/// cells, no terms, no sets of values. So it can tell whether those are wrong.
/// </summary>
/// <remarks>
/// Of everything there is whether it is known and what it is. Numbers are reals made of a whole number of their smallest parts, days are day numbers.
/// What the calendar does with months is not written, and neither is a product of two things that vary: then there is a <see cref="NietVertaaldException"/>.
/// </remarks>
/// <param name="peildatum">The reference date.</param>
/// <param name="metOnbekend">Whether anything may be unknown.</param>
/// <param name="geboortedata">Dates that are not after the reference date.</param>
public sealed partial class Smtschrijver(Datum peildatum, bool metOnbekend, IReadOnlyCollection<Gegeven> geboortedata)
{
    private readonly StringBuilder _tekst = new("(set-logic ALL)\n");
    private readonly Dictionary<object, Waardeterm> _gelezen = [];
    private readonly Dictionary<(Definitie, Rol?), Standterm> _definities = [];
    private readonly List<string> _vragen = [];
    private int _nummer;

    /// <summary>How many questions there are.</summary>
    public int Aantal => _vragen.Count;

    /// <summary>Everything, to give to a solver; it prints an answer for each question.</summary>
    public string Tekst => _tekst + string.Concat(_vragen.Select(v => $"(push 1)\n(assert {v})\n(check-sat)\n(pop 1)\n"));

    /// <summary>Asks whether there is a case in which conditions hold together.</summary>
    /// <param name="voorwaarden">As <see cref="Komt"/>, <see cref="Staat"/> and <see cref="Is"/> give them.</param>
    public void Vraag(params IEnumerable<string> voorwaarden) => _vragen.Add(En(voorwaarden));

    /// <summary>That a definition comes out, with a value.</summary>
    public string Komt(Definitie definitie, Rol? zelf, Waarde waarde)
    {
        var term = Definitie(definitie, zelf);
        return En(term.Beslist, Gelijk(term.Waarde, Letterlijk(waarde).Waarde));
    }

    /// <summary>
    /// That a definition comes out in some way other than with a value: as the stand says; or with any value. Not regulated is here that no rule applies;
    /// for rules that say so, there is <see cref="IsOpengelaten"/>.
    /// </summary>
    public string Staat(Definitie definitie, Rol? zelf, Stand stand)
    {
        var term = Definitie(definitie, zelf);
        return stand switch
        {
            Stand.Beslist => term.Beslist,
            Stand.Tegenstrijdig => term.Tegenstrijdig,
            Stand.NietGeregeld => term.NietGeregeld,
            _ => Niet(Of(term.Beslist, term.Tegenstrijdig, term.NietGeregeld, term.Opengelaten)),
        };
    }

    /// <summary>That a rule says that the policy leaves the case open.</summary>
    public string IsOpengelaten(Definitie definitie, Rol? zelf) => Definitie(definitie, zelf).Opengelaten;

    /// <summary>That a condition has a truth.</summary>
    public string Is(Expr voorwaarde, Rol? zelf, Drie waar)
    {
        var term = Voorwaarde(voorwaarde, zelf);
        return waar switch { Drie.Ja => term.Ja, Drie.Nee => term.Nee, _ => Niet(Of(term.Ja, term.Nee)) };
    }

    // ---------------------------------------------------------------------------------------------------------------- what may be known

    private Waardeterm Lees(Gegeven gegeven)
    {
        if (!_gelezen.TryGetValue(gegeven, out var term))
        {
            var (feit, soort) = (gegeven.Feit, gegeven.Feit.Type.Soort);
            var naam = $"w{++_nummer}";
            Schrijf("; " + gegeven.Naam);
            switch (soort)
            {
                case Waardesoort.JaNee or Waardesoort.Oordeel:
                    Noem(naam, "Bool");
                    term = new Waardeterm(Bekend(), naam);
                    break;
                case Waardesoort.Keuze:
                    Noem(naam, "Int");
                    Tussen(naam, 0, feit.Type.Keuzes!.Waarden.Length - 1);
                    term = new Waardeterm(Bekend(), naam);
                    break;
                case Waardesoort.Datum:
                    Noem(naam, "Int");
                    Tussen(naam, Jaren(-Grenzen.JarenTerug), geboortedata.Contains(gegeven) ? peildatum.Dagnummer : Jaren(Grenzen.JarenVooruit));
                    term = new Waardeterm(Bekend(), naam);
                    break;
                case Waardesoort.Tekst:
                    throw new NietVertaaldException("een tekst");
                default:
                    Noem(naam, "Int");
                    var stap = Stap(soort);
                    var minimum = feit.Minimum ?? (soort is Waardesoort.Leeftijd or Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden ? 0 : null);
                    var maximum = feit.Maximum ?? Grenzen.LangsteDuur(soort);
                    Tussen(naam, minimum is { } m ? (long)decimal.Ceiling(m / stap) : null, maximum is { } h ? (long)decimal.Floor(h / stap) : null);
                    term = new Waardeterm(Bekend(), stap == 1 ? $"(to_real {naam})" : $"(* {Getal(stap)} (to_real {naam}))");
                    break;
            }

            _gelezen[gegeven] = term;
        }

        return term;
    }

    private Waarheidsterm Aanwezig(Rol rol)
    {
        if (!rol.MagOntbreken)
        {
            return Waarheidsterm.Altijd;
        }

        var over = (object?)rol.Lijst ?? rol;
        if (!_gelezen.TryGetValue(over, out var term))
        {
            var naam = $"w{++_nummer}";
            Noem(naam, rol.Lijst is null ? "Bool" : "Int");
            if (rol.Lijst is { } van)
            {
                Tussen(naam, 0, van.Maximum);
            }

            _gelezen[over] = term = new Waardeterm(Bekend(), naam);
        }

        var is_ = rol.Lijst is null ? term.Waarde : $"(<= {rol.Nummer} {term.Waarde})";
        return new Waarheidsterm(En(term.Bekend, is_), En(term.Bekend, Niet(is_)));
    }

    private string Bekend()
    {
        if (!metOnbekend)
        {
            return Waar;
        }

        var naam = $"k{_nummer}";
        Noem(naam, "Bool");
        return naam;
    }

    private void Schrijf(string regel) => _tekst.Append(regel).Append('\n');

    private void Noem(string naam, string soort) => Schrijf($"(declare-const {naam} {soort})");

    private void Tussen(string naam, long? minimum, long? maximum)
    {
        if (minimum is { } laag)
        {
            Schrijf($"(assert (<= {Getal(laag)} {naam}))");
        }

        if (maximum is { } hoog)
        {
            Schrijf($"(assert (<= {naam} {Getal(hoog)}))");
        }
    }

    // A name for a term that is used more than once.
    private string Benoem(string term, string soort)
    {
        if (!term.StartsWith('('))
        {
            return term;
        }

        var naam = $"t{++_nummer}";
        Schrijf($"(define-fun {naam} () {soort} {term})");
        return naam;
    }

    private long Jaren(int jaren) => (peildatum.PlusMaanden(jaren * 12, naarBoven: false) ?? peildatum).Dagnummer;

    private static decimal Stap(Waardesoort soort) => soort switch
    {
        Waardesoort.Bedrag => 0.01m,
        Waardesoort.Afstand => 0.001m,
        Waardesoort.Percentage or Waardesoort.DecimaalGetal => 0.000_001m,
        _ => 1,
    };

    private static string Soort(Waardetype type) => type.Soort switch
    {
        Waardesoort.JaNee or Waardesoort.Oordeel => "Bool",
        Waardesoort.Keuze or Waardesoort.Datum => "Int",
        Waardesoort.Tekst => throw new NietVertaaldException("een tekst"),
        _ => "Real",
    };

    // A value: whether it is known, and what it is if it is.
    private sealed record Waardeterm(string Bekend, string Waarde);

    // A condition: that it holds, that it does not; neither when it is not known.
    private sealed record Waarheidsterm(string Ja, string Nee)
    {
        public static readonly Waarheidsterm Altijd = new(Waar, Onwaar);
    }

    // A definition: how it stands, and its value if it has one.
    private sealed record Standterm(string Beslist, string Waarde, string Tegenstrijdig, string NietGeregeld, string Opengelaten);
}
