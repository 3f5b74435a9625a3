using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>
/// What a definition rests on, and a text that is the same for definitions that say the same: then they give the same in every case on every day, and
/// nothing needs to be computed. Names of rules, their order, motivations, sources and places play no part.
/// </summary>
internal sealed class Betekenis
{
    private readonly Dictionary<Definitie, string> _teksten = [];
    private readonly ConcurrentDictionary<Definitie, IReadOnlySet<Feit>> _leest = [];

    /// <summary>The definition and all it rests on, each once.</summary>
    public static ImmutableArray<Definitie> Onderliggend(Definitie definitie)
    {
        var alles = new List<Definitie> { definitie };
        var gezien = alles.ToHashSet();
        for (var i = 0; i < alles.Count; i++)
        {
            alles.AddRange(Gebruikt(alles[i]).Where(gezien.Add));
        }

        return [.. alles];
    }

    /// <summary>Whether two definitions, in common terms, say the same.</summary>
    public bool Zelfde(Definitie a, Definitie b) => a == b || Tekst(a) == Tekst(b);

    /// <summary>The definitions that the rules of one look at.</summary>
    public static IEnumerable<Definitie> Gebruikt(Definitie definitie) => definitie.AlleRegels.SelectMany(r => r.Dragend).SelectMany(e => e.Alles()).OfType<DefinitieExpr>().Select(e => e.Definitie);

    /// <summary>What is asked for a definition, whether or not it can change anything.</summary>
    public IReadOnlySet<Feit> Feiten(Definitie definitie)
    {
        if (!_leest.TryGetValue(definitie, out var feiten))
        {
            _leest[definitie] = feiten = definitie.AlleRegels.SelectMany(r => r.Dragend).SelectMany(Feiten).ToHashSet();
        }

        return feiten;
    }

    /// <summary>What is asked for an expression, whether or not it can change anything.</summary>
    public IEnumerable<Feit> Feiten(Expr expr) =>
        expr.Alles().SelectMany(e => e switch { FeitExpr f => [f.Feit], DefinitieExpr d => Feiten(d.Definitie), _ => Array.Empty<Feit>().AsEnumerable() });

    /// <summary>Takes from here on that a definition says the same as another: that was proven.</summary>
    public void Verklaar(Definitie definitie, Definitie zelfde) => _teksten[definitie] = Tekst(zelfde);

    /// <summary>
    /// A short text that definitions have in common that say the same, with all they rest on; what those are called does not matter. In common terms.
    /// </summary>
    public string Tekst(Definitie definitie)
    {
        if (_teksten.TryGetValue(definitie, out var tekst))
        {
            return tekst;
        }

        var regels = definitie.AlleRegels.ToList();
        var eigen = regels.ToDictionary(r => r, r => Regel(definitie, r));
        var uit = new StringBuilder();
        uit.Append(Type(definitie.Type)).Append(" van ").Append(definitie.Groep?.Naam).Append('\n')
            .AppendJoin(' ', definitie.Voorrang.Order().Select(p => $"{p.Hoger.ToString(CultureInfo.InvariantCulture)}>{p.Lager.ToString(CultureInfo.InvariantCulture)}")).Append('\n');
        foreach (var regel in regels.Select(r => eigen[r] + " ! " + string.Join(" ! ", r.UitzonderingOp.Select(u => eigen[u]).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal))
        {
            uit.Append(regel).Append('\n');
        }

        // Long texts of what many rest on would be told again and again.
        return _teksten[definitie] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(uit.ToString())));
    }

    private string Regel(Definitie definitie, Regel regel)
    {
        var uit = new StringBuilder();
        uit.Append(regel == definitie.Anders ? "anders " : "regel ").Append(regel.Geldig.Vanaf).Append('-').Append(regel.Geldig.TotEnMet).Append(" als ");
        if (regel.Voorwaarde is { } voorwaarde)
        {
            Schrijf(uit, voorwaarde);
        }

        uit.Append(" dan ");
        Schrijf(uit, regel.Waarde);
        return uit.ToString();
    }

    private static string Type(Waardetype type) => type.Keuzes is { } lijst ? string.Join(", ", lijst.Waarden) : type.Soort == Waardesoort.Oordeel ? "ja/nee" : type.Omschrijving;

    private void Schrijf(StringBuilder uit, Expr expr)
    {
        // A judgement and its ja or nee say the same here.
        if (expr is OordeelExpr oordeel)
        {
            Schrijf(uit, oordeel.Operand);
            return;
        }

        uit.Append('(').Append(Kop(expr));
        foreach (var deel in expr.Delen())
        {
            Schrijf(uit, deel);
        }

        uit.Append(')');
    }

    private string Kop(Expr expr) => expr switch
    {
        LiteralExpr e => $"{e.Waarde.Tekst(e.Type)} : {Type(e.Type)}",
        FeitExpr e => $"feit {e.Feit.Groep?.Naam} {e.Feit.Naam} van {e.Rol?.Naam} : {Type(e.Type)} {Getal(e.Feit.Minimum)} {Getal(e.Feit.Maximum)}",
        ParameterExpr e => $"parameter {Type(e.Parameter.Type)} {e.Op is null}" + string.Concat(e.Parameter.Waarden.Select(w => $" {w.Periode.Vanaf}-{w.Periode.TotEnMet} {w.Waarde.Tekst(e.Parameter.Type)}")),
        DefinitieExpr e => $"definitie {Tekst(e.Definitie)} van {e.Rol?.Naam}",
        RolAanwezigExpr e => $"rol {e.Rol.Naam} {e.Rol.MagOntbreken}",
        SamengesteldExpr e => e.Soort + " " + (e.Soort == Samenstelling.Minstens ? e.Aantal.ToString(CultureInfo.InvariantCulture) : ""),
        VergelijkExpr e => e.Soort.ToString(),
        RekenExpr e => e.Wijze.ToString(),
        DatumPlusExpr e => $"plus {e.Terug} {e.NaarBoven}",
        AfrondExpr e => $"rond {e.Wijze} {Getal(e.Veelvoud)}",
        UiterstExpr e => "uiterst " + e.Hoogste,
        LeeftijdExpr e => "leeftijd " + (e.Op is null),
        AantalExpr e => $"aantal {e.Bereik.Lijst.Naam} {e.Voorwaarden.Length.ToString(CultureInfo.InvariantCulture)}",
        AggregaatExpr e => $"{e.Soort} {e.Leden.Length.ToString(CultureInfo.InvariantCulture)} {e.Anders is null}",
        _ => expr.GetType().Name,
    };

    private static string Getal(decimal? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";
}
