using System.Globalization;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using CompilerDatum = WmoDsl.Compiler.Text.Datum;

namespace WmoDsl.Execution;

/// <summary>
/// One case, asked in both ways: how every definition stands and its value, every condition, every last day of a duty, the kind of advice, its grounds,
/// and what is missing in its order. It runs a million times, so what is told of a difference is only made when there is one.
/// </summary>
/// <param name="plan">The decision.</param>
/// <param name="casus">What is known.</param>
/// <param name="op">The reference date.</param>
/// <param name="functie">The same decision, compiled.</param>
public sealed class Zaakvergelijking(Besluitplan plan, Casus casus, CompilerDatum op, Besluitfunctie functie)
{
    private readonly Evaluator _evaluator = new(casus, op);
    private readonly List<string> _verschillen = [];
    private Openstaand? _open;

    // What is missing, worked out once.
    private Openstaand? Open => _evaluator.Beslis(plan.Besluit).Stand == Stand.Onbekend ? _open ??= Openstaanden.Van(_evaluator, plan.Besluit) : null;

    /// <summary>What differs; empty when all is the same.</summary>
    /// <param name="soort">The advice of the compiled decision; none when both refuse it, for a parameter without a value.</param>
    public IReadOnlyList<string> Voer(out Adviessoort? soort)
    {
        var gegevens = functie.Gegevens(casus);
        var peildatum = Waardevertaling.Dag(op);
        Advies advies;
        soort = null;
        try
        {
            advies = functie.Adviseer(gegevens, peildatum);
        }
        catch (Exception fout) when (fout is PeildatumException or GegevenException)
        {
            if (fout is GegevenException || Open is not { IsGeweigerd: true })
            {
                _verschillen.Add($"de evaluator beslist, de gegenereerde C# weigert: {fout.Message}");
            }

            return _verschillen;
        }

        if (Open is { IsGeweigerd: true })
        {
            _verschillen.Add("de evaluator weigert, de gegenereerde C# adviseert");
            return _verschillen;
        }

        var dossier = advies.Dossier;
        for (var i = 0; i < plan.Definities.Length; i++)
        {
            var (definitie, rol) = (plan.Definities[i].Definitie, plan.Definities[i].Rol);
            var verwacht = _evaluator.Beslis(definitie, rol);
            Gelijk("stand van ", Naam, i, (int)verwacht.Stand, (int)dossier.Stand(i));
            Gelijk("waarde van ", Naam, i, AlsObject(verwacht.Waarde, definitie.Type), dossier.Waarde(i));
        }

        for (var i = 0; i < plan.Atomen.Length; i++)
        {
            var verwacht = _evaluator.Voorwaarde(plan.Atomen[i].Expr, plan.Atomen[i].Zelf);
            var gekregen = dossier.Atoom(i);
            Gelijk("voorwaarde ", Woorden, i, verwacht, gekregen.IsJa ? Drie.Ja : gekregen.IsNee ? Drie.Nee : Drie.Onbekend);
        }

        for (var i = 0; i < plan.Termijnen.Length; i++)
        {
            var verwacht = _evaluator.Bereken(plan.Termijnen[i].Uiterlijk, plan.Termijnen[i].Zelf);
            Gelijk("uiterlijk ", Nummer, i, AlsObject(verwacht, Waardetype.Datum), dossier.Uiterlijk(i));
        }

        var beslissing = _evaluator.Beslis(plan.Besluit);
        soort = advies.Soort;
        VergelijkAdvies(beslissing, advies.Bevinding);
        var (stand, uitkomst) = functie.Bepaal(gegevens, peildatum);
        Gelijk("stand langs de snelle weg", Niets, 0, (int)beslissing.Stand, (int)stand);
        Gelijk("uitkomst langs de snelle weg", Niets, 0, (beslissing.Waarde as KeuzeWaarde)?.Index, uitkomst);
        return _verschillen;
    }

    /// <summary>
    /// A value of the evaluator as generated code and the runtime should have it; none where their type has no such value. Worked out here once more, and not by
    /// what the runtime has for it: that is what is compared.
    /// </summary>
    public static object? AlsObject(Waarde? waarde, Waardetype type) => (waarde, type.Soort) switch
    {
        (null, _) => null,
        (JaNeeWaarde w, _) => w.Waarde,
        (KeuzeWaarde w, _) => w.Index,
        (TekstWaarde w, _) => w.Waarde,
        (DatumWaarde w, _) => Waardevertaling.Dag(w.Waarde),
        (GetalWaarde w, Waardesoort.Getal or Waardesoort.Leeftijd) => Geheel(w.Waarde),
        (GetalWaarde w, Waardesoort.Percentage) => Of(() => Percentage.Procent(w.Waarde)),
        (GetalWaarde w, Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag) => Of(() => Bedrag.Euro(w.Waarde)),
        (GetalWaarde w, Waardesoort.Afstand) => Of(() => Afstand.Meter(w.Waarde)),
        (GetalWaarde w, Waardesoort.DuurInDagen) => Geheel(w.Waarde) is >= 0 and var dagen ? Duur.Dagen(dagen) : null,
        (GetalWaarde w, Waardesoort.DuurInMaanden) => Geheel(w.Waarde) is >= 0 and var maanden ? Duur.Maanden(maanden) : null,
        (GetalWaarde w, _) => w.Waarde,
        _ => throw new InvalidOperationException(),
    };

    private static object? Of(Func<object> maak)
    {
        try
        {
            return maak();
        }
        catch (Exception fout) when (fout is ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static int? Geheel(decimal getal) => getal == decimal.Truncate(getal) && getal is >= int.MinValue and <= int.MaxValue ? (int)getal : null;

    private void VergelijkAdvies(Beslissing beslissing, Bevinding bevinding)
    {
        var open = Open;
        Gelijk("soort advies", Niets, 0, Soort(beslissing, open), bevinding.Soort);
        if (beslissing.Stand == Stand.Beslist)
        {
            Gelijk("gronden", beslissing.Gronden.Select(r => r.Naam), bevinding.Gronden.Select(g => g.Regel.Naam));
            Gelijk("voor toelichting", Openstaanden.VanToelichting(_evaluator, plan.Besluit).Select(g => g.Naam).Order(StringComparer.Ordinal), bevinding.VoorToelichting.Select(v => v.Naam).Order(StringComparer.Ordinal));
            var gevolgen = Uitkomstgevolgen.Van(_evaluator, plan.Besluit);
            Gelijk("levert ook", gevolgen.LevertOok.Select(d => d.Naam).Order(StringComparer.Ordinal), bevinding.LevertOok.Select(w => w.Naam).Order(StringComparer.Ordinal));
            Gelijk(
                "verplichtingen",
                gevolgen.Verplichtingen.Select(v => $"{v.Verplichting.Partij}: {v.Verplichting.Inhoud} {v.Uiterlijk}"),
                bevinding.Verplichtingen.Select(v => $"{v.Partij}: {v.Inhoud} {v.Uiterlijk}"));
            Gelijk(
                "onzekere verplichtingen",
                gevolgen.Onzeker.Select(v => Onzeker(v.Verplichting.Partij, v.Verplichting.Inhoud, v.Uiterlijk?.ToString(), Openstaanden.Van(_evaluator, v.Verplichting.Mits!.Definitie) is var nodig ? nodig.Gegevens.Select(g => g.Naam) : [], nodig.NietVastTeStellen.Select(g => g.Naam))),
                bevinding.OnzekereVerplichtingen.Select(v => Onzeker(v.Verplichting.Partij, v.Verplichting.Inhoud, v.Verplichting.Uiterlijk?.ToString(), v.Nodig.Select(g => g.Naam), v.NietVastTeStellen.Select(g => g.Naam))));
        }
        else if (beslissing.Stand == Stand.Tegenstrijdig)
        {
            Gelijk("strijdige regels", beslissing.Gronden.Select(r => r.Naam), bevinding.Regels.Select(g => g.Regel.Naam));
            Gelijk("minstens twee strijdige regels", Niets, 0, true, beslissing.Gronden.Length > 1);
        }

        else if (beslissing.Stand == Stand.NietGeregeld)
        {
            Gelijk("wie het openlaat", beslissing.Gronden.Select(r => r.Naam), bevinding.Gronden.Select(g => g.Regel.Naam));
            Gelijk("voor toelichting", Openstaanden.VanToelichting(_evaluator, plan.Besluit).Select(g => g.Naam).Order(StringComparer.Ordinal), bevinding.VoorToelichting.Select(v => v.Naam).Order(StringComparer.Ordinal));
        }

        if (open is not null)
        {
            Gelijk("te vragen", open.Gegevens.Where(g => !g.IsOordeel).Select(g => g.Naam), bevinding.Gegevens.Select(v => v.Naam));
            Gelijk("te beoordelen", open.Gegevens.Where(g => g.IsOordeel).Select(g => g.Naam), bevinding.Oordelen.Select(v => v.Naam));
            Gelijk("niet vast te stellen", open.NietVastTeStellen.Select(g => g.Naam), bevinding.NietVastTeStellen.Select(v => v.Naam));
        }
    }

    // What is most useful is counted in rules of what is asked, which is another thing here; so in any order.
    private static string Onzeker(string partij, string inhoud, string? uiterlijk, IEnumerable<string> nodig, IEnumerable<string> nietVastTeStellen) =>
        $"{partij}: {inhoud} {uiterlijk} ({string.Join(", ", nodig.Order(StringComparer.Ordinal))}; {string.Join(", ", nietVastTeStellen.Order(StringComparer.Ordinal))})";

    private static Adviessoort Soort(Beslissing beslissing, Openstaand? open) => Voorbeeldtoets.Soort(beslissing, open) switch
    {
        Verwachtingsoort.Waarde => Adviessoort.Beslist,
        Verwachtingsoort.Tegenstrijdig => Adviessoort.Tegenstrijdig,
        Verwachtingsoort.NietGeregeld => Adviessoort.NietGeregeld,
        Verwachtingsoort.OordeelNodig => Adviessoort.OordeelNodig,
        _ => Adviessoort.GegevensNodig,
    };

    private void Gelijk(string wat, IEnumerable<string> verwacht, IEnumerable<string> gekregen)
    {
        if (!verwacht.SequenceEqual(gekregen))
        {
            _verschillen.Add($"{wat}: de evaluator zegt '{string.Join(", ", verwacht)}', de gegenereerde C# '{string.Join(", ", gekregen)}'");
        }
    }

    private string Naam(int definitie) => plan.Definities[definitie].Naam;

    private string Woorden(int atoom) => plan.Atomen[atoom].Expr.Plaats.Source.GetText(plan.Atomen[atoom].Expr.Plaats.Span);

    private static string Nummer(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string Niets(int index) => "";

    private void Gelijk<T>(string wat, Func<int, string> welke, int index, T verwacht, T gekregen)
    {
        if (!EqualityComparer<T>.Default.Equals(verwacht, gekregen))
        {
            _verschillen.Add($"{wat}{welke(index)}: de evaluator zegt '{verwacht}', de gegenereerde C# '{gekregen}'");
        }
    }
}
