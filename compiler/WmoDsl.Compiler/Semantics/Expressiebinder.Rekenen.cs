using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;

namespace WmoDsl.Compiler.Semantics;

// Numbers, units and calculations.
internal sealed partial class Expressiebinder
{
    // Large enough for any amount in a policy, small enough that exact products never overflow.
    private const decimal Grootste = 1_000_000_000_000m;

    private static readonly string[] Eenheden = ["meter", "kilometer", "dag", "dagen", "week", "weken", "maand", "maanden", "jaar", "jaren", "procent", "euro"];

    // 10,000 is ten thousand to an English reader and ten to a Dutch one; nobody writes it for ten.
    private static bool HeeftEngelseDuizendtallen(string getal)
    {
        for (var i = getal.IndexOf(','); i >= 0; i = getal.IndexOf(',', i + 1))
        {
            if (Cijfer(i + 1) && Cijfer(i + 2) && Cijfer(i + 3) && getal[i + 3] == '0' && !Cijfer(i + 4))
            {
                return true;
            }
        }

        return false;

        bool Cijfer(int plaats) => plaats < getal.Length && getal[plaats] is >= '0' and <= '9';
    }

    private LiteralExpr? BindGetal(NumberExpressionSyntax syntax, Waardetype? verwacht)
    {
        var soort = syntax.Eenheid switch
        {
            null when verwacht is { IsGetalachtig: true } && verwacht.Soort is not (Waardesoort.Getal or Waardesoort.DecimaalGetal) => (Waardesoort?)null,
            null => decimal.Truncate(syntax.Getal) == syntax.Getal && verwacht?.Soort != Waardesoort.DecimaalGetal ? Waardesoort.Getal : Waardesoort.DecimaalGetal,
            "€" or "euro" => Waardesoort.Bedrag,
            "meter" or "m" or "kilometer" or "km" => Waardesoort.Afstand,
            "procent" or "%" => Waardesoort.Percentage,
            "dag" or "dagen" or "week" or "weken" => Waardesoort.DuurInDagen,
            "jaar" or "jaren" when verwacht?.Soort == Waardesoort.Leeftijd => Waardesoort.Leeftijd,
            "maand" or "maanden" or "jaar" or "jaren" => Waardesoort.DuurInMaanden,
            _ => null,
        };
        if (soort is null)
        {
            diagnostics.Add(syntax.Eenheid is null
                ? Meldingen.EenheidOntbreekt(Op(syntax), source.GetText(syntax.Span), verwacht!)
                : Meldingen.OnbekendeEenheid(new Plaats(source, syntax.EenheidSpan), syntax.Eenheid, Suggestions.Closest(syntax.Eenheid, Eenheden)));
            return null;
        }

        var geschreven = source.GetText(syntax.Span);
        if (HeeftEngelseDuizendtallen(geschreven))
        {
            diagnostics.Add(Meldingen.KommaBijDuizendtallen(Op(syntax), geschreven));
            return null;
        }

        var factor = syntax.Eenheid switch
        {
            "kilometer" or "km" => 1000m,
            "week" or "weken" => 7m,
            "jaar" or "jaren" when soort == Waardesoort.DuurInMaanden => 12m,
            _ => 1m,
        };
        var type = new Waardetype(soort.Value);
        if (Math.Abs(syntax.Getal) > Grootste || Math.Abs(syntax.Getal) * factor > Grootte(soort.Value))
        {
            diagnostics.Add(Meldingen.WaardePastNiet(Op(syntax), "Deze waarde is te groot.", $"Een {type.Omschrijving} is hoogstens {new GetalWaarde(Grootte(soort.Value)).Tekst(type)}."));
            return null;
        }

        var waarde = syntax.Getal * factor;
        if (waarde % Fijnste(soort.Value) != 0)
        {
            diagnostics.Add(Meldingen.WaardePastNiet(Op(syntax), "Deze waarde is te precies.", soort switch
            {
                Waardesoort.Bedrag => "Een bedrag gaat tot op de cent.",
                Waardesoort.Afstand => "Een afstand gaat tot op de millimeter.",
                Waardesoort.DecimaalGetal => "Hoogstens tien cijfers achter de komma.",
                Waardesoort.Percentage => "Een percentage heeft hoogstens zes cijfers achter de komma.",
                Waardesoort.Leeftijd => "Een leeftijd is in hele jaren.",
                _ => "Schrijf hele dagen, weken, maanden of jaren.",
            }));
            return null;
        }

        return new LiteralExpr(new GetalWaarde(waarde), type, Op(syntax));
    }

    // What a fact or an answer can hold, the policy can say, and nothing else: the same limits as in the runtime.
    private static decimal Fijnste(Waardesoort soort) => soort switch
    {
        Waardesoort.Bedrag => 0.01m,
        Waardesoort.Afstand => 0.001m,
        Waardesoort.Percentage => 0.000001m,
        Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden or Waardesoort.Leeftijd or Waardesoort.Getal => 1m,
        _ => 0.0000000001m,
    };

    private static decimal Grootte(Waardesoort soort) => soort switch
    {
        Waardesoort.Getal => int.MaxValue,
        Waardesoort.DuurInDagen => 3_652_058,
        Waardesoort.DuurInMaanden => 119_988,
        Waardesoort.Leeftijd => 150,
        Waardesoort.Afstand => 1_000_000_000, // metres
        Waardesoort.Percentage => 1_000_000,
        _ => Grootste,
    };

    /// <param name="syntax">The calculation.</param>
    /// <param name="afronding">How the rounding around it says to round, for a date plus months.</param>
    private Expr? BindBerekening(ArithmeticExpressionSyntax syntax, Afronding? afronding)
    {
        if (syntax.Soort is Rekensoort.Maal or Rekensoort.ProcentVan)
        {
            return BindMaal(syntax);
        }

        var links = Bind(syntax.Links, null);
        if (links?.Type.Soort == Waardesoort.Datum)
        {
            return BindDatumberekening(syntax, links, afronding);
        }

        if (links is null)
        {
            Bind(syntax.Rechts, null);
            return null;
        }

        var rechts = Bind(syntax.Rechts, links.Type);
        if (rechts is null)
        {
            return null;
        }

        if (links.Type != rechts.Type && (links.Type.Soort, rechts.Type.Soort) is not ((Waardesoort.Getal or Waardesoort.DecimaalGetal, Waardesoort.Getal or Waardesoort.DecimaalGetal)
            or (Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag, Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag)))
        {
            diagnostics.Add(Meldingen.NietTeRekenen(Op(syntax), syntax.Soort == Rekensoort.Plus ? "plus" : "min", links.Type, rechts.Type));
            return null;
        }

        if (!links.Type.IsGetalachtig)
        {
            diagnostics.Add(Meldingen.NietTeRekenen(Op(syntax), links.Type));
            return null;
        }

        var (a, b) = Gelijk(syntax, links, rechts)!.Value;
        return new RekenExpr(syntax.Soort == Rekensoort.Plus ? Rekenwijze.Plus : Rekenwijze.Min, a, b, a.Type, Op(syntax));
    }

    private Expr? BindDatumberekening(ArithmeticExpressionSyntax syntax, Expr datum, Afronding? afronding)
    {
        var rechts = Bind(syntax.Rechts, null);
        switch (rechts?.Type.Soort)
        {
            case null:
                return null;
            case Waardesoort.Datum when syntax.Soort == Rekensoort.Min:
                return new DagenTussenExpr(datum, rechts!, Op(syntax));
            case Waardesoort.DuurInDagen:
                return new DatumPlusExpr(datum, rechts!, syntax.Soort == Rekensoort.Min, NaarBoven: false, Op(syntax));
            case Waardesoort.DuurInMaanden when afronding is Afronding.NaarBeneden or Afronding.NaarBoven:
                return new DatumPlusExpr(datum, rechts!, syntax.Soort == Rekensoort.Min, afronding == Afronding.NaarBoven, Op(syntax));
            case Waardesoort.DuurInMaanden:
                diagnostics.Add(Meldingen.AfrondingOntbreekt(Op(syntax), Waardetype.Datum));
                return null;
            default:
                diagnostics.Add(Meldingen.NietTeRekenen(Op(syntax), syntax.Soort == Rekensoort.Plus ? "plus" : "min", datum.Type, rechts!.Type));
                return null;
        }
    }

    private RekenExpr? BindMaal(ArithmeticExpressionSyntax syntax)
    {
        var links = Bind(syntax.Links, null);
        var rechts = Bind(syntax.Rechts, null);
        if (links is null || rechts is null)
        {
            return null;
        }

        // The bare number or percentage goes left.
        var (eerste, tweede) = (links.Type, rechts.Type);
        if (links.Type.Soort is not (Waardesoort.Getal or Waardesoort.DecimaalGetal or Waardesoort.Percentage)
            || (links.Type.Soort != Waardesoort.Percentage && rechts.Type.Soort == Waardesoort.Percentage)
            || (links.Type.Soort == Waardesoort.Getal && rechts.Type.Soort == Waardesoort.DecimaalGetal))
        {
            (links, rechts) = (rechts, links);
        }

        Waardesoort? soort = (links.Type.Soort, rechts.Type.Soort) switch
        {
            (Waardesoort.Percentage, Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag) => Waardesoort.OnafgerondBedrag,
            (Waardesoort.Percentage, Waardesoort.Getal or Waardesoort.DecimaalGetal) => Waardesoort.DecimaalGetal,
            (Waardesoort.Getal, Waardesoort.Getal or Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag or Waardesoort.Afstand or Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden) => rechts.Type.Soort,
            (Waardesoort.DecimaalGetal, Waardesoort.Getal or Waardesoort.DecimaalGetal) => Waardesoort.DecimaalGetal,
            (Waardesoort.DecimaalGetal, Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag) => Waardesoort.OnafgerondBedrag,
            _ => null,
        };
        if (soort is null || (syntax.Soort == Rekensoort.ProcentVan && links.Type.Soort != Waardesoort.Percentage))
        {
            diagnostics.Add(Meldingen.NietTeRekenen(Op(syntax), syntax.Soort == Rekensoort.Maal ? "maal" : "van", eerste, tweede));
            return null;
        }

        return new RekenExpr(links.Type.Soort == Waardesoort.Percentage ? Rekenwijze.ProcentVan : Rekenwijze.Maal, links, rechts, new Waardetype(soort.Value), Op(syntax));
    }

    private Expr? BindAfronding(RoundExpressionSyntax syntax)
    {
        var operand = syntax.Operand is ArithmeticExpressionSyntax { Soort: Rekensoort.Plus or Rekensoort.Min } berekening
            ? BindBerekening(berekening, syntax.Richting)
            : Bind(syntax.Operand, null);
        switch (operand?.Type.Soort)
        {
            case null:
                return null;
            case Waardesoort.Datum:
                if (syntax.Veelvoud is not null || operand is not DatumPlusExpr { Duur.Type.Soort: Waardesoort.DuurInMaanden })
                {
                    diagnostics.Add(Meldingen.AfrondingPastNiet(Op(syntax), "Een datum is alleen af te ronden als er maanden of jaren bij komen of af gaan, en zonder veelvoud."));
                    return null;
                }

                return operand;
            case Waardesoort.Getal or Waardesoort.DecimaalGetal or Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag:
                return BindGetalafronding(syntax, operand!);
            default:
                diagnostics.Add(Meldingen.AfrondingPastNiet(Op(syntax), $"Een {operand!.Type.Omschrijving} is niet af te ronden."));
                return null;
        }
    }

    private AfrondExpr? BindGetalafronding(RoundExpressionSyntax syntax, Expr operand)
    {
        var isBedrag = operand.Type.Soort is Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag;
        if (syntax.Veelvoud is null)
        {
            diagnostics.Add(Meldingen.AfrondingPastNiet(Op(syntax), "Hier staat niet waarop wordt afgerond."));
            return null;
        }

        var veelvoud = Bind(syntax.Veelvoud, isBedrag ? new Waardetype(Waardesoort.Bedrag) : null);
        if (veelvoud is null)
        {
            return null;
        }

        if (veelvoud is not LiteralExpr { Waarde: GetalWaarde { Waarde: > 0 } getal } || isBedrag != (veelvoud.Type.Soort == Waardesoort.Bedrag)
            || (!isBedrag && veelvoud.Type.Soort is not (Waardesoort.Getal or Waardesoort.DecimaalGetal)))
        {
            diagnostics.Add(Meldingen.AfrondingPastNiet(veelvoud.Plaats, isBedrag ? "Een bedrag rondt af op een veelvoud van een bedrag, meer dan € 0." : "Een getal rondt af op een veelvoud van een getal, meer dan 0."));
            return null;
        }

        return new AfrondExpr(operand, (Afrondwijze)syntax.Richting, getal.Waarde, veelvoud.Type, Op(syntax));
    }

    private UiterstExpr? BindUiterste(ExtremeExpressionSyntax syntax, Waardetype? verwacht)
    {
        // Names first: they tell what the written numbers are.
        var waarden = syntax.Waarden.Select(w => w is NumberExpressionSyntax ? null : Bind(w, verwacht)).ToList();
        var type = waarden.FirstOrDefault(w => w is not null)?.Type ?? verwacht;
        for (var i = 0; i < waarden.Count; i++)
        {
            if (syntax.Waarden[i] is NumberExpressionSyntax)
            {
                waarden[i] = Bind(syntax.Waarden[i], type);
            }
        }

        if (waarden.Contains(null) || waarden.Count == 0)
        {
            return null;
        }

        var eerste = waarden[0]!;
        if (!eerste.Type.IsGeordend)
        {
            diagnostics.Add(Meldingen.GeenVolgorde(Op(syntax), eerste.Type));
            return null;
        }

        for (var ronde = 0; ronde < 2; ronde++)
        {
            for (var i = 1; i < waarden.Count; i++)
            {
                if (Gelijk(syntax.Waarden[i], waarden[0]!, waarden[i]!) is not var (a, b))
                {
                    return null;
                }

                (waarden[0], waarden[i]) = (a, b);
            }
        }

        return new UiterstExpr(syntax.Hoogste, waarden.Select(w => w!).ToImmutableArray(), waarden[0]!.Type, Op(syntax));
    }
}
