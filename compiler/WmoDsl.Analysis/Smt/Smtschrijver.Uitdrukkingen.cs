using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;
using static WmoDsl.Analysis.Smt.Smttekst;

namespace WmoDsl.Analysis.Smt;

// Values and conditions.
public sealed partial class Smtschrijver
{
    private static readonly Waardeterm Onbekend = new(Onwaar, "");

    private Waardeterm Bereken(Expr expr, Rol? zelf)
    {
        // What has no fact in it, is what it is.
        if (IsVast(expr))
        {
            return new Evaluator(Casus.Leeg, peildatum).Bereken(expr, null) is { } waarde ? Letterlijk(waarde) : Onbekend with { Waarde = Willekeurig(Soort(expr.Type)) };
        }

        switch (expr)
        {
            case FeitExpr e:
                return Lees(new Gegeven(e.Feit, Van(e.Feit.Groep, e.Rol, zelf)));
            case ParameterExpr e:
                var op = Bereken(e.Op!, zelf);
                var perioden = e.Parameter.Waarden.Select(w => (Op: Binnen(w.Periode, op.Waarde), Letterlijk(w.Waarde).Waarde)).ToList();
                return new Waardeterm(En(op.Bekend, Of(perioden.Select(p => p.Op))), Enumerable.Reverse(perioden).Aggregate(Willekeurig(Soort(e.Type)), (rest, p) => Als(p.Op, p.Waarde, rest)));
            case DefinitieExpr e:
                var definitie = Definitie(e.Definitie, Van(e.Definitie.Groep, e.Rol, zelf));
                return new Waardeterm(definitie.Beslist, definitie.Waarde);
            case OordeelExpr e:
                return Bereken(e.Operand, zelf);
            case VerruimExpr e:
                return Bereken(e.Operand, zelf);
            case RekenExpr e:
                return Reken(e, Bereken(e.Links, zelf), Bereken(e.Rechts, zelf));
            case DatumPlusExpr e:
                return Verschuif(e, Bereken(e.Datum, zelf), Bereken(e.Duur, zelf));
            case DagenTussenExpr e:
                return Met(Bereken(e.Tot, zelf), Bereken(e.Van, zelf), (tot, van) => $"(to_real (- {tot} {van}))");
            case AfrondExpr e:
                var operand = Bereken(e.Operand, zelf);
                return operand with { Waarde = Rond(Benoem(operand.Waarde, "Real"), e) };
            case UiterstExpr e:
                return e.Waarden.Select(w => Bereken(w, zelf)).Aggregate((a, b) => Met(a, b, (x, y) => Uiterste(x, y, e.Hoogste)));
            case AantalExpr e:
                var (laag, hoog) = Aantallen(e, zelf);
                return new Waardeterm(Gelijk(laag, hoog), laag);
            case AggregaatExpr e:
                return Aggregeer(e, zelf);
            case LeeftijdExpr { Op: null, Geboortedatum: FeitExpr or DefinitieExpr } e:
                var geboren = Bereken(e.Geboortedatum, zelf);
                return new Waardeterm(En(geboren.Bekend, $"(<= {geboren.Waarde} {Getal(peildatum.Dagnummer)})"), Leeftijd(geboren.Waarde));
            case LeeftijdExpr:
                throw new NietVertaaldException("een leeftijd op een andere dag dan de peildatum of van een berekende dag");
            default:
                var waar = Voorwaarde(expr, zelf);
                return new Waardeterm(Of(waar.Ja, waar.Nee), waar.Ja);
        }
    }

    private Waarheidsterm Voorwaarde(Expr expr, Rol? zelf)
    {
        switch (expr)
        {
            case NietExpr e:
                return Draai(Voorwaarde(e.Operand, zelf));
            case KwantorExpr e:
                return Voorwaarde(e.Uitgevouwen, zelf);
            case SamengesteldExpr e:
                var delen = e.Onderdelen.Select(o => Noem(Voorwaarde(o.Voorwaarde, zelf))).ToList();
                return e.Soort switch
                {
                    Samenstelling.Alle => new Waarheidsterm(En(delen.Select(d => d.Ja)), Of(delen.Select(d => d.Nee))),
                    Samenstelling.Minstens => Minstens(delen, e.Aantal),
                    _ => Draai(Minstens(delen, 1)),
                };
        }

        // What is said of someone who is not there is not so; of someone who may not be there, it is not known.
        var rollen = expr.OptioneleRollen(zelf).Select(Aanwezig).ToList();
        var iemandNiet = Of(rollen.Select(r => r.Nee));
        var ieder = En(rollen.Select(r => r.Ja));
        var atoom = Noem(Atoom(expr, zelf));
        return new Waarheidsterm(En(ieder, atoom.Ja), Of(iemandNiet, En(ieder, atoom.Nee)));
    }

    private Waarheidsterm Atoom(Expr expr, Rol? zelf)
    {
        switch (expr)
        {
            case RolAanwezigExpr e:
                return Aanwezig(e.Rol);
            case VergelijkExpr e:
                return Vergelijk(e.Soort, Bereik(e.Links, zelf), Bereik(e.Rechts, zelf), e.Links.Type);
            case TussenExpr e:
                var (midden, van, tot) = (Bereik(e.Operand, zelf, telt: false), Bereik(e.Van, zelf, telt: false), Bereik(e.TotEnMet, zelf, telt: false));
                return Minstens([Vergelijk(Vergelijking.Minstens, midden, van, e.Operand.Type), Vergelijk(Vergelijking.Hoogstens, midden, tot, e.Operand.Type)], 2);
            case EenVanExpr e:
                var een = Bereik(e.Operand, zelf, telt: false);
                return Minstens([.. e.Waarden.Select(w => Vergelijk(Vergelijking.Is, een, Bereik(w, zelf, telt: false), e.Operand.Type))], 1);
            default:
                var waarde = Bereken(expr, zelf);
                return new Waarheidsterm(En(waarde.Bekend, waarde.Waarde), En(waarde.Bekend, Niet(waarde.Waarde)));
        }
    }

    private static Waarheidsterm Draai(Waarheidsterm term) => new(term.Nee, term.Ja);

    private static Waarheidsterm Minstens(List<Waarheidsterm> delen, int aantal) => aantal == 1
        ? new Waarheidsterm(Of(delen.Select(d => d.Ja)), En(delen.Select(d => d.Nee)))
        : new Waarheidsterm(aantal <= 0 ? Waar : $"(>= {Tel([.. delen.Select(d => d.Ja)])} {aantal})", aantal <= 0 ? Onwaar : $"(> {Tel([.. delen.Select(d => d.Nee)])} {Getal(delen.Count - aantal)})");

    // ---------------------------------------------------------------------------------------------------------------- comparing

    // The lowest and the highest that an operand can be: of a number of members between what certainly counts and what may, else the one value.
    private (string Bekend, string Laag, string Hoog) Bereik(Expr expr, Rol? zelf, bool telt = true)
    {
        if (expr is AantalExpr aantal && telt)
        {
            var (laag, hoog) = Aantallen(aantal, zelf);
            return (Waar, laag, hoog);
        }

        var term = Bereken(expr, zelf);
        var waarde = Benoem(term.Waarde, Soort(expr.Type));
        return (Benoem(term.Bekend, "Bool"), waarde, waarde);
    }

    private static Waarheidsterm Vergelijk(Vergelijking soort, (string Bekend, string Laag, string Hoog) a, (string Bekend, string Laag, string Hoog) b, Waardetype type)
    {
        var bekend = En(a.Bekend, b.Bekend);
        if (bekend == Onwaar)
        {
            return new Waarheidsterm(Onwaar, Onwaar);
        }

        var (ja, nee) = soort switch
        {
            Vergelijking.Is when !type.IsGeordend => (Gelijk(a.Laag, b.Laag), Niet(Gelijk(a.Laag, b.Laag))),
            Vergelijking.IsNiet when !type.IsGeordend => (Niet(Gelijk(a.Laag, b.Laag)), Gelijk(a.Laag, b.Laag)),
            Vergelijking.Is => (En(Gelijk(a.Laag, b.Hoog), Gelijk(a.Hoog, b.Laag)), Of($"(< {a.Hoog} {b.Laag})", $"(< {b.Hoog} {a.Laag})")),
            Vergelijking.IsNiet => (Of($"(< {a.Hoog} {b.Laag})", $"(< {b.Hoog} {a.Laag})"), En(Gelijk(a.Laag, b.Hoog), Gelijk(a.Hoog, b.Laag))),
            Vergelijking.Minstens => ($"(>= {a.Laag} {b.Hoog})", $"(< {a.Hoog} {b.Laag})"),
            Vergelijking.Hoogstens => ($"(<= {a.Hoog} {b.Laag})", $"(> {a.Laag} {b.Hoog})"),
            Vergelijking.MeerDan => ($"(> {a.Laag} {b.Hoog})", $"(<= {a.Hoog} {b.Laag})"),
            _ => ($"(< {a.Hoog} {b.Laag})", $"(>= {a.Laag} {b.Hoog})"),
        };
        return new Waarheidsterm(En(bekend, ja), En(bekend, nee));
    }

    // ---------------------------------------------------------------------------------------------------------------- calculating

    private static Waardeterm Met(Waardeterm a, Waardeterm b, Func<string, string, string> samen) => new(En(a.Bekend, b.Bekend), samen(a.Waarde, b.Waarde));

    private Waardeterm Reken(RekenExpr e, Waardeterm links, Waardeterm rechts) => e.Wijze switch
    {
        Rekenwijze.Plus => Met(links, rechts, (l, r) => $"(+ {l} {r})"),
        Rekenwijze.Min => Met(links, rechts, (l, r) => $"(- {l} {r})"),
        _ when !IsVast(e.Links) && !IsVast(e.Rechts) => throw new NietVertaaldException("een product van twee dingen die allebei kunnen verschillen"),
        Rekenwijze.Maal => Met(links, rechts, (l, r) => $"(* {l} {r})"),
        _ => Met(links, rechts, (l, r) => $"(* 0.01 {l} {r})"),
    };

    private Waardeterm Verschuif(DatumPlusExpr e, Waardeterm datum, Waardeterm duur)
    {
        if (e.Duur.Type.Soort != Waardesoort.DuurInDagen)
        {
            throw new NietVertaaldException("een datum die maanden verschuift");
        }

        // Beyond the first and the last day there is no calendar.
        const int LangsteDuur = 3_652_058;
        var dagen = Benoem($"(to_int {duur.Waarde})", "Int");
        var dag = Benoem($"({(e.Terug ? "-" : "+")} {datum.Waarde} {dagen})", "Int");
        var (eerste, laatste) = (Datum.Maak(1, 1, 1).Dagnummer, Datum.Maak(9999, 12, 31).Dagnummer);
        return new Waardeterm(En(datum.Bekend, duur.Bekend, $"(<= (- {LangsteDuur}) {dagen} {LangsteDuur})", $"(<= {Getal(eerste)} {dag} {Getal(laatste)})"), dag);
    }

    private static string Rond(string x, AfrondExpr e)
    {
        var v = Getal(e.Veelvoud);
        return e.Wijze switch
        {
            Afrondwijze.NaarBeneden => $"(* {v} (to_real (to_int (/ {x} {v}))))",
            Afrondwijze.NaarBoven => $"(* {v} (- (to_real (to_int (/ (- {x}) {v})))))",
            _ => $"(* {v} (ite (>= {x} 0.0) (to_real (to_int (+ (/ {x} {v}) 0.5))) (- (to_real (to_int (+ (/ (- {x}) {v}) 0.5))))))",
        };
    }

    private static string Uiterste(string x, string y, bool hoogste) => Als($"({(hoogste ? ">=" : "<=")} {x} {y})", x, y);

    private (string Laag, string Hoog) Aantallen(AantalExpr e, Rol? zelf)
    {
        var telt = e.Voorwaarden.Select(v => Noem(Voorwaarde(v, zelf))).ToList();
        return (Benoem($"(to_real {Tel([.. telt.Select(t => t.Ja)])})", "Real"), Benoem($"(to_real {Tel([.. telt.Select(t => Niet(t.Nee))])})", "Real"));
    }

    private Waardeterm Aggregeer(AggregaatExpr e, Rol? zelf)
    {
        var telt = e.Leden.Select(l => Noem(Voorwaarde(l.Voorwaarde, zelf))).ToList();
        var waarden = e.Leden.Select(l => Bereken(l.Waarde, zelf)).Select(w => w with { Waarde = Benoem(w.Waarde, Soort(e.Type)) }).ToList();
        var iederBekend = En(telt.Select((t, i) => En(Of(t.Ja, t.Nee), Of(t.Nee, waarden[i].Bekend))));
        if (e.Soort == Aggregaat.Totaal)
        {
            return new Waardeterm(iederBekend, telt.Select((t, i) => Als(t.Ja, waarden[i].Waarde, "0.0")).Aggregate("0.0", (a, b) => $"(+ {a} {b})"));
        }

        var anders = Bereken(e.Anders!, zelf);
        var (iemand, waarde) = (Onwaar, anders.Waarde);
        for (var i = 0; i < telt.Count; i++)
        {
            var uiterste = Als(iemand, Uiterste(waarde, waarden[i].Waarde, e.Soort == Aggregaat.Hoogste), waarden[i].Waarde);
            waarde = Benoem(Als(telt[i].Ja, uiterste, waarde), Soort(e.Type));
            iemand = Benoem(Of(iemand, telt[i].Ja), "Bool");
        }

        return new Waardeterm(En(iederBekend, Of(iemand, anders.Bekend)), waarde);
    }

    // Who is so many years on the reference date was born on a day or before: for every age the last of those days, as the calendar has it.
    private string Leeftijd(string geboren)
    {
        var leeftijd = "0.0";
        var vandaag = peildatum.Dagnummer;
        for (var (dag, jaren) = (vandaag, 1); jaren <= Grenzen.JarenTerug; jaren++)
        {
            while (dag > vandaag - (jaren * 367) && Evaluator.Leeftijd(Dag(dag), peildatum) < jaren)
            {
                dag--;
            }

            leeftijd = Als($"(<= {geboren} {Getal(dag)})", $"{jaren}.0", leeftijd);
        }

        return leeftijd;
    }

    private static Datum Dag(int dagnummer) => Datum.Maak(1, 1, 1).PlusDagen(dagnummer)!.Value;

    private static Waardeterm Letterlijk(Waarde waarde) => new(Waar, waarde switch
    {
        JaNeeWaarde w => w.Waarde ? Waar : Onwaar,
        KeuzeWaarde w => Getal(w.Index),
        DatumWaarde w => Getal(w.Waarde.Dagnummer),
        GetalWaarde w => Getal(w.Waarde),
        _ => throw new NietVertaaldException("een tekst"),
    });

    private static string Binnen(Periode periode, string dag) => En(
        periode.Vanaf is { } vanaf ? $"(<= {Getal(vanaf.Dagnummer)} {dag})" : Waar,
        periode.TotEnMet is { } tot ? $"(<= {dag} {Getal(tot.Dagnummer)})" : Waar);

    private static bool IsVast(Expr expr) => expr.Alles().All(e => e is LiteralExpr or PeildatumExpr or ParameterExpr or OordeelExpr or VerruimExpr or RekenExpr or DatumPlusExpr or DagenTussenExpr or AfrondExpr or UiterstExpr or LeeftijdExpr);

    private static Rol? Van(Groep? groep, Rol? genoemd, Rol? zelf) => groep is null ? null : genoemd ?? zelf;
}
