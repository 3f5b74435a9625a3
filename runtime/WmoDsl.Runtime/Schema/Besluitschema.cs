using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// Everything about one decision that does not depend on a case: its facts, parameters, conditions, definitions and rules.
/// Immutable; generated code has one per decision. A value in a case is found at the same index in a <see cref="Dossier"/>.
/// </summary>
public sealed class Besluitschema
{
    private readonly Regelboom[] _bomen;
    private readonly Voorwaarde[] _voorwaarden;
    private readonly Voorwaardestanden _standen;
    private Uitlegbladen? _bladen;
    private Uitleggeheugen? _uitleg;

    /// <summary>Makes a schema, and checks that every index in it refers to something and that nothing goes round in a circle.</summary>
    /// <param name="naam">The name of the decision.</param>
    /// <param name="beleid">The name of the policy.</param>
    /// <param name="geldigVanaf">The first day on which the policy can be asked.</param>
    /// <param name="geldigTotEnMet">The last such day; <see langword="null"/> when there is none.</param>
    /// <param name="gegevens">The facts; their index is the slot.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="knopen">The nodes of all conditions.</param>
    /// <param name="definities">The definitions that the decision uses; the last is the decision itself.</param>
    /// <param name="levertOok">The definitions whose value comes with some outcome.</param>
    /// <param name="gevolgen">What comes with which outcome; <see langword="null"/>: all of <paramref name="levertOok"/> with every outcome.</param>
    /// <exception cref="ArgumentException">An index refers to nothing, or definitions, conditions or exceptions go round in a circle.</exception>
    public Besluitschema(
        string naam,
        string beleid,
        Datum geldigVanaf,
        Datum? geldigTotEnMet,
        IReadOnlyList<Gegevenschema> gegevens,
        IReadOnlyList<Parameterschema> parameters,
        IReadOnlyList<Knoop> knopen,
        IReadOnlyList<Definitieschema> definities,
        IReadOnlyList<int> levertOok,
        IReadOnlyList<Gevolgschema>? gevolgen = null)
    {
        Naam = naam;
        Beleid = beleid;
        GeldigVanaf = geldigVanaf;
        GeldigTotEnMet = geldigTotEnMet;
        Gegevens = gegevens;
        Parameters = parameters;
        Knopen = knopen;
        Definities = definities;
        LevertOok = levertOok;
        Gevolgen = gevolgen ?? (levertOok.Count == 0 ? [] : [new Gevolgschema([], levertOok, [])]);
        new Schematoets(this).Toets();
        _bomen = new Regelboom[definities.Count];
        for (var i = 0; i < _bomen.Length; i++)
        {
            _bomen[i] = new Regelboom(definities[i]);
        }

        var voorwaarden = new Voorwaardenlijst(this);
        _voorwaarden = voorwaarden.Voorwaarden();
        _standen = new Voorwaardestanden(_voorwaarden);
        Artikelen = voorwaarden.Artikelen;
    }

    /// <summary>The name of the decision.</summary>
    public string Naam { get; }

    /// <summary>The name of the policy.</summary>
    public string Beleid { get; }

    /// <summary>The first day on which the policy can be asked.</summary>
    public Datum GeldigVanaf { get; }

    /// <summary>The last day on which the policy can be asked; <see langword="null"/> when there is none.</summary>
    public Datum? GeldigTotEnMet { get; }

    /// <summary>The facts; their index is the slot.</summary>
    public IReadOnlyList<Gegevenschema> Gegevens { get; }

    /// <summary>The parameters.</summary>
    public IReadOnlyList<Parameterschema> Parameters { get; }

    /// <summary>The nodes of all conditions.</summary>
    public IReadOnlyList<Knoop> Knopen { get; }

    /// <summary>The conditions that are not built from others, each with what it rests on; their index is their number.</summary>
    public IReadOnlyList<Voorwaarde> Voorwaarden => _voorwaarden;

    /// <summary>Where the conditions stand, each place once; <see cref="Voorwaardewaarde.Artikel"/> is an index here.</summary>
    public IReadOnlyList<Bronverwijzing> Artikelen { get; }

    /// <summary>The definitions that the decision uses; the last is the decision itself.</summary>
    public IReadOnlyList<Definitieschema> Definities { get; }

    /// <summary>Indices of the definitions whose value comes with some outcome.</summary>
    public IReadOnlyList<int> LevertOok { get; }

    /// <summary>What comes with which outcome, beside the duties of rules.</summary>
    public IReadOnlyList<Gevolgschema> Gevolgen { get; }

    /// <summary>The decision itself: the last of <see cref="Definities"/>.</summary>
    public Definitieschema Besluit => Definities[BesluitIndex];

    /// <summary>The index of the decision itself in <see cref="Definities"/>.</summary>
    public int BesluitIndex => Definities.Count - 1;

    /// <summary>Whether the policy can be asked for a reference date.</summary>
    public bool GeldtOp(Datum peildatum) => peildatum >= GeldigVanaf && (GeldigTotEnMet is not { } tot || peildatum <= tot);

    /// <summary>Writes the conditions of one word of a trace with their values and the numbers of their articles; for generated code.</summary>
    /// <param name="woord">Which word: 0 for the first 32 conditions, and so on.</param>
    /// <param name="spoor">The word, as <see cref="Uitvoering.Sporen"/> makes it.</param>
    /// <param name="doel">Room for all <see cref="Voorwaarden"/>.</param>
    /// <exception cref="ArgumentException">There is not enough room.</exception>
    public void Schrijf(int woord, ulong spoor, Span<Voorwaardewaarde> doel) => _standen.Schrijf(woord, spoor, doel);

    /// <summary>Every condition of a trace with its value as an object with texts; for generated code.</summary>
    /// <param name="spoor">The words, as <see cref="Uitvoering.Sporen"/> makes them.</param>
    /// <exception cref="ArgumentException">There are more or fewer words than the conditions fill.</exception>
    public Afweging Afweging(params ulong[] spoor) => spoor.Length == (_voorwaarden.Length + Uitvoering.Sporen.PerWoord - 1) / Uitvoering.Sporen.PerWoord
        ? new Afweging(_standen, spoor)
        : throw new ArgumentException("Een spoor van dit besluit heeft een ander aantal woorden.", nameof(spoor));

    /// <summary>The definitions whose value comes with an outcome, each once, in the order of <see cref="LevertOok"/>.</summary>
    internal List<int> LevertOokBij(int uitkomst)
    {
        var bij = new List<int>();
        foreach (var definitie in LevertOok)
        {
            foreach (var gevolg in Gevolgen)
            {
                if (gevolg.KomtBij(uitkomst) && !bij.Contains(definitie) && System.Linq.Enumerable.Contains(gevolg.LevertOok, definitie))
                {
                    bij.Add(definitie);
                }
            }
        }

        return bij;
    }

    /// <summary>What the explanation says of conditions that are a fact. Made when first asked for.</summary>
    internal Uitlegbladen Bladen => _bladen ??= new Uitlegbladen(this);

    /// <summary>What the explanation said before of what rests on a few facts. Made when first asked for.</summary>
    internal Uitleggeheugen Uitleg => _uitleg ??= new Uitleggeheugen(this, Bladen);

    /// <summary>The rules of a definition as a tree of exceptions.</summary>
    internal Regelboom Boom(int definitie) => _bomen[definitie];
}
