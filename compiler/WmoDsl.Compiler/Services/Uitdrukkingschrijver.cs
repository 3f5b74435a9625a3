using System;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Services;

/// <summary>Writes expressions: the text that binds to the same expression again, with brackets only where they are needed or where a reader is.</summary>
internal sealed class Uitdrukkingschrijver(Naamschrijver namen)
{
    // How tight a form binds; what stands at a place for something tighter, goes between brackets.
    private enum Binding
    {
        Lijst,
        EnOf,
        Niet,
        Vergelijking,
        Som,
        Product,
        Los,
    }

    /// <summary>A condition or value that stands by itself.</summary>
    public string Schrijf(Expr expr) => Schrijf(expr, Binding.Lijst);

    /// <summary>A value where something may follow it: between brackets unless it is one word.</summary>
    public string SchrijfLos(Expr expr) => Schrijf(expr, Binding.Los);

    /// <summary>The name of something that has one, as in a motivation.</summary>
    public string Noem(Expr expr) => expr switch
    {
        FeitExpr e => Van(e.Feit.Naam, e.Rol),
        ParameterExpr e => e.Op is { } op ? $"{e.Parameter.Naam} op {Noem(op)}" : e.Parameter.Naam,
        DefinitieExpr e => Van(e.Definitie.Naam, e.Rol),
        PeildatumExpr => "peildatum",
        AantalExpr { Bereik: { Voorwaarde: null, Lijst: var lijst } } => "aantal " + lijst.Naam,
        RekenExpr { Wijze: Rekenwijze.ProcentVan } e => $"{Noem(e.Links)} van {Noem(e.Rechts)}",
        _ => throw new InvalidOperationException($"{expr.GetType().Name} heeft geen naam."),
    };

    /// <summary>A value as the policy writes it.</summary>
    public string Schrijf(Waarde waarde, Waardetype type) => waarde switch
    {
        KeuzeWaarde => namen.Naam(waarde.Tekst(type)),
        TekstWaarde w => Citeer(w.Waarde),
        _ => waarde.Tekst(type),
    };

    /// <summary>Text between quotes.</summary>
    public static string Citeer(string tekst) => "\"" + tekst.Replace("\"", "\"\"") + "\"";

    private static string Van(string naam, Rol? rol) => rol is null || rol.IsElk ? naam : $"{naam} van {rol.Naam}";

    private string Schrijf(Expr expr, Binding nodig)
    {
        var (tekst, binding) = Vorm(expr);
        return binding >= nodig ? tekst : $"({tekst})";
    }

    private (string Tekst, Binding Binding) Vorm(Expr expr) => expr switch
    {
        LiteralExpr e => (Schrijf(e.Waarde, e.Type), Binding.Los),
        FeitExpr or ParameterExpr or DefinitieExpr or PeildatumExpr => (namen.Naam(Noem(expr)), Binding.Los),
        OordeelExpr e => Vorm(e.Operand),
        VerruimExpr e => Vorm(e.Operand),
        RolAanwezigExpr e => ($"er is een {namen.Naam(e.Rol.Naam)}", Binding.Los),
        NietExpr { Operand: RolAanwezigExpr e } => ($"er is geen {namen.Naam(e.Rol.Naam)}", Binding.Los),
        NietExpr e => ($"niet {Schrijf(e.Operand, Binding.Los)}", Binding.Niet),
        SamengesteldExpr e when IsLijst(e) => (Lijst(e, 0), Binding.Lijst),
        SamengesteldExpr e => (string.Join(e.Soort == Samenstelling.Alle ? " en " : " of ", e.Onderdelen.Select((o, i) => Schrijf(o.Voorwaarde, i + 1 < e.Onderdelen.Length ? Binding.Vergelijking : Binding.Niet))), Binding.EnOf),
        VergelijkExpr e => ($"{Schrijf(e.Links, Binding.Som)} {Woorden(e.Soort, e.Links.Type)} {Schrijf(e.Rechts, Binding.Som)}", Binding.Vergelijking),
        TussenExpr e => ($"{Schrijf(e.Operand, Binding.Som)} ligt van {Schrijf(e.Van, Binding.Som)} tot en met {Schrijf(e.TotEnMet, Binding.Som)}", Binding.Vergelijking),
        EenVanExpr e => ($"{Schrijf(e.Operand, Binding.Som)} is een van ({string.Join(", ", e.Waarden.Select(w => Schrijf(w, Binding.Som)))})", Binding.Vergelijking),
        RekenExpr { Wijze: Rekenwijze.Plus or Rekenwijze.Min } e => ($"{Links(e.Links)} {(e.Wijze == Rekenwijze.Plus ? "plus" : "min")} {Schrijf(e.Rechts, Binding.Product)}", Binding.Som),
        RekenExpr { Wijze: Rekenwijze.ProcentVan, Links: LiteralExpr percentage } e =>
            ($"{percentage.Waarde.Tekst(percentage.Type).TrimEnd('%')} procent van {Schrijf(e.Rechts, Binding.Los)}", Binding.Som),
        RekenExpr e => ($"{Schrijf(e.Links, Binding.Los)} maal {Schrijf(e.Rechts, Binding.Los)}", Binding.Product),
        DatumPlusExpr e => ($"{Links(e.Datum)} {(e.Terug ? "min" : "plus")} {Schrijf(e.Duur, Binding.Product)}{Dagafronding(e)}", Binding.Som),
        DagenTussenExpr e => ($"{Schrijf(e.Tot, Binding.Product)} min {Schrijf(e.Van, Binding.Product)}", Binding.Som),
        AfrondExpr e => ($"{Schrijf(e.Operand, e.Operand is AfrondExpr ? Binding.Los : Binding.Som)} {Woorden(e.Wijze)} op een veelvoud van {new GetalWaarde(e.Veelvoud).Tekst(e.Type)}", Binding.Som),
        UiterstExpr e => ($"de {(e.Hoogste ? "hoogste" : "laagste")} van ({string.Join(", ", e.Waarden.Select(w => Schrijf(w, Binding.Som)))})", Binding.Los),
        LeeftijdExpr { Op: { } op } e when HeeftNaam(e.Geboortedatum) && HeeftNaam(op) => ($"de leeftijd uit {namen.Naam($"{Noem(e.Geboortedatum)} op {Noem(op)}")}", Binding.Los),

        // No policy can say this; what the analysis makes of one, where names stand for what they mean, can.
        LeeftijdExpr { Op: { } op } e => ($"de leeftijd uit {Schrijf(e.Geboortedatum, Binding.Los)} op {Schrijf(op, Binding.Los)}", Binding.Los),
        KwantorExpr e => ($"{Kop(e)} ({Schrijf(e.Bereik.Voorwaarde!)})", Binding.Niet),
        AantalExpr e => ($"{namen.Naam("aantal " + e.Bereik.Lijst.Naam)}{Waarvoor(e.Bereik)}", Binding.Los),
        AggregaatExpr e => (
            $"{(e.Soort switch { Aggregaat.Laagste => "de laagste", Aggregaat.Hoogste => "de hoogste", _ => "het totaal van" })} ({Schrijf(e.Waarde)}) {VanLijst(e.Bereik.Lijst)}{Waarvoor(e.Bereik)}{(e.Anders is null ? "" : $", anders ({Schrijf(e.Anders)})")}",
            e.Anders is null ? Binding.Los : Binding.Som),
        LeeftijdExpr e => ($"de leeftijd uit {(e.Geboortedatum is LiteralExpr or UiterstExpr ? $"({Schrijf(e.Geboortedatum)})" : Schrijf(e.Geboortedatum, Binding.Los))}", Binding.Los),
        _ => throw new NotSupportedException($"{expr.GetType().Name} is nog niet te schrijven."),
    };

    private static bool HeeftNaam(Expr expr) => expr is FeitExpr or ParameterExpr or DefinitieExpr or PeildatumExpr;

    private string Kop(KwantorExpr e) => e switch
    {
        { Soort: Kwantor.Alle } => $"voor alle {namen.Naam(e.Bereik.Lijst.Naam)} geldt",
        { Soort: Kwantor.Geen } => $"er is geen {VanLijst(e.Bereik.Lijst)} waarvoor",
        { Aantal: 1 } => $"er is een {VanLijst(e.Bereik.Lijst)} waarvoor",
        _ => $"voor minstens {e.Aantal.ToString(CultureInfo.InvariantCulture)} van {namen.Naam(e.Bereik.Lijst.Naam)} geldt",
    };

    private string VanLijst(Lijst lijst) => namen.Naam("van " + lijst.Naam);

    private string Waarvoor(Ledenbereik bereik) => bereik.Voorwaarde is null ? "" : $" waarvoor ({Schrijf(bereik.Voorwaarde)})";

    // a plus b min c reads from the left; after a percentage or rounding nobody may go on without brackets.
    private string Links(Expr expr) =>
        Schrijf(expr, expr is RekenExpr { Wijze: Rekenwijze.Plus or Rekenwijze.Min } or DatumPlusExpr { Duur.Type.Soort: Waardesoort.DuurInDagen } ? Binding.Som : Binding.Product);

    private static bool IsLijst(SamengesteldExpr samen) => samen.Onderdelen[0].Label.Length > 0;

    private string Lijst(SamengesteldExpr lijst, int diepte) =>
        lijst.Soort switch
        {
            Samenstelling.Alle => "aan alle voorwaarden is voldaan:",
            Samenstelling.Geen => "aan geen voorwaarde is voldaan:",
            _ when lijst.Aantal == 1 => "aan minstens één voorwaarde is voldaan:",
            _ => $"aan minstens {lijst.Aantal.ToString(CultureInfo.InvariantCulture)} voorwaarden is voldaan:",
        }
        + string.Concat(lijst.Onderdelen.Select(o => $"\n{o.Label}. {Onderdeel(o.Voorwaarde, diepte)}"));

    // A list of numbers straight below a letter needs no brackets; below that, nobody would see where it ends.
    private string Onderdeel(Expr voorwaarde, int diepte) =>
        voorwaarde is SamengesteldExpr lijst && IsLijst(lijst)
            ? diepte == 0 ? Lijst(lijst, 1) : $"({Lijst(lijst, 1)})"
            : Schrijf(voorwaarde, Binding.EnOf);

    private static string Dagafronding(DatumPlusExpr e) =>
        e.Duur.Type.Soort == Waardesoort.DuurInDagen ? "" : e.NaarBoven ? " naar boven afgerond" : " naar beneden afgerond";

    private static string Woorden(Afrondwijze wijze) => wijze switch
    {
        Afrondwijze.NaarBeneden => "naar beneden afgerond",
        Afrondwijze.NaarBoven => "naar boven afgerond",
        Afrondwijze.Rekenkundig => "rekenkundig afgerond",
        _ => throw new NotSupportedException(),
    };

    private static string Woorden(Vergelijking soort, Waardetype type) => (soort, type.Soort == Waardesoort.Datum) switch
    {
        (Vergelijking.Is, _) => "is",
        (Vergelijking.IsNiet, _) => "is niet",
        (Vergelijking.Minstens, false) => "is minstens",
        (Vergelijking.Hoogstens, false) => "is hoogstens",
        (Vergelijking.MeerDan, false) => "is meer dan",
        (Vergelijking.MinderDan, false) => "is minder dan",
        (Vergelijking.Minstens, true) => "is op zijn vroegst",
        (Vergelijking.Hoogstens, true) => "is uiterlijk",
        (Vergelijking.MeerDan, true) => "is na",
        (Vergelijking.MinderDan, true) => "is vóór",
        _ => throw new NotSupportedException(),
    };
}
