using System.Reflection;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Execution;

/// <summary>
/// Plays cases of one policy in the C# that is made of it, and compares with the evaluator all that can be seen. Nothing is compiled before the first case, and then
/// only what the cases ask.
/// </summary>
public sealed class Naspeler : IDisposable
{
    private readonly Beleid _beleid;
    private readonly Func<IReadOnlyList<Definitie>, Gecompileerd> _compileer;
    private readonly List<Gecompileerd> _gecompileerd = [];
    private readonly Dictionary<Definitie, Besluitfunctie> _functies = [];
    private readonly Dictionary<Definitie, Besluitplan> _plannen = [];
    private readonly HashSet<Definitie> _overgeslagen = [];

    /// <summary>A policy of which nothing has been compiled yet.</summary>
    /// <param name="beleid">The policy, without errors.</param>
    /// <param name="compileer">Gives a class for each of some decisions; none for our own.</param>
    public Naspeler(Beleid beleid, Func<IReadOnlyList<Definitie>, Gecompileerd>? compileer = null)
    {
        _beleid = beleid;
        _compileer = compileer ?? (besluiten => Gecompileerd.Van(beleid, besluiten));
    }

    /// <summary>How often something was compiled.</summary>
    public int Compilaties => _gecompileerd.Count;

    /// <summary>How many cases could not be played: of a concept that no decision uses there is no code.</summary>
    public int ZonderCode { get; private set; }

    /// <summary>The concepts of which cases could not be played.</summary>
    public IReadOnlySet<Definitie> Overgeslagen => _overgeslagen;

    /// <summary>Compiles beforehand what will probably be asked; what cannot be compiled, is told when it is asked.</summary>
    /// <param name="definities">Definitions, of a group with whom they are about.</param>
    public void Bereid(IEnumerable<(Definitie Definitie, Rol? Zelf)> definities)
    {
        try
        {
            Laad(definities.Select(d => Besluit(d.Definitie, d.Zelf)));
        }
        catch (Exception fout) when (IsOnbruikbaar(fout))
        {
            // Nobody asked for it yet.
        }
    }

    /// <summary>Plays cases.</summary>
    /// <returns>Of each where it went otherwise than in the evaluator; empty when it went the same, or when there is no code for it.</returns>
    public IReadOnlyList<IReadOnlyList<string>> Speel(IReadOnlyList<Beslisvraag> vragen)
    {
        var besluiten = vragen.Select(v => Besluit(v.Definitie, v.Zelf)).ToList();
        try
        {
            Laad(besluiten);
        }
        catch (Exception fout) when (IsOnbruikbaar(fout))
        {
            return [.. vragen.Select(_ => (string[])[$"de C# is niet te gebruiken: {fout.Message}"])];
        }

        ZonderCode += besluiten.Count(b => b is null);
        _overgeslagen.UnionWith(vragen.Where((_, i) => besluiten[i] is null).Select(v => v.Definitie));
        return [.. vragen.Select((v, i) => besluiten[i] is { } besluit ? Speel(v, besluit) : [])];
    }

    /// <inheritdoc/>
    public void Dispose() => _gecompileerd.ForEach(g => g.Dispose());

    private IReadOnlyList<string> Speel(Beslisvraag vraag, Definitie besluit)
    {
        try
        {
            return new Zaakvergelijking(_plannen[besluit], vraag.Casus, vraag.Peildatum, _functies[besluit]).Voer(out _);
        }
        catch (Exception fout) when (fout is not OutOfMemoryException)
        {
            // Whatever compiled code throws that it should not, is told and not thrown on: it may be anything.
            return [$"de gegenereerde C# loopt vast: {fout.GetType().Name}: {fout.Message}"];
        }
    }

    private static bool IsOnbruikbaar(Exception fout) => fout is InvalidOperationException or BadImageFormatException or TypeLoadException or MissingMemberException;

    private void Laad(IEnumerable<Definitie?> gevraagd)
    {
        var besluiten = gevraagd.OfType<Definitie>().Where(d => !_functies.ContainsKey(d)).Distinct().ToList();
        if (besluiten.Count == 0)
        {
            return;
        }

        var gecompileerd = _compileer(besluiten);
        _gecompileerd.Add(gecompileerd);
        var namen = CSharpEmitter.Klassen(_beleid);
        var klassen = gecompileerd.Assembly.GetExportedTypes().Where(t => t.IsAbstract && t.IsSealed).ToLookup(t => t.Name);
        foreach (var besluit in besluiten)
        {
            var plan = Plan(besluit);
            var klasse = klassen[namen[besluit]].FirstOrDefault() ?? throw new InvalidOperationException($"er is geen klasse {namen[besluit]}.");
            var schema = klasse.GetNestedType(CSharpEmitter.Opbouw, BindingFlags.NonPublic)?.GetField(CSharpEmitter.Schema, BindingFlags.NonPublic | BindingFlags.Static);
            if (schema is { IsInitOnly: false })
            {
                schema.SetValue(null, SchemaVanModel.Maak(_beleid, plan));
            }

            _functies[besluit] = new Besluitfunctie(klasse, plan);
        }
    }

    // A concept has no function of its own: it is decided in those of the decisions that use it, so in the smallest.
    private Definitie? Besluit(Definitie definitie, Rol? zelf) => definitie.Soort == Compiler.Model.Definitiesoort.Besluit
        ? definitie
        : _beleid.Besluiten.Where(b => Plan(b).Index(definitie, zelf) >= 0).OrderBy(b => Plan(b).Definities.Length + Plan(b).Atomen.Length).FirstOrDefault();

    private Besluitplan Plan(Definitie besluit)
    {
        if (!_plannen.TryGetValue(besluit, out var plan))
        {
            _plannen[besluit] = plan = Besluitplan.Maak(besluit);
        }

        return plan;
    }
}
