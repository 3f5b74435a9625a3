namespace WmoDsl.Runtime.Tests.Hulp;

/// <summary>A small policy written in a test: the schema, and what generated code would know besides.</summary>
internal sealed class Proefbeleid
{
    private readonly List<Gegevenschema> _gegevens = [];
    private readonly List<Parameterschema> _parameters = [];
    private readonly List<object?> _parameterwaarden = [];
    private readonly List<Knoop> _knopen = [];
    private readonly List<Definitieschema> _definities = [];
    private readonly List<Func<Proefdossier, Kleene>> _atomen = [];
    private readonly Dictionary<(int Definitie, string Regel), Func<Proefdossier, object?>> _berekeningen = [];
    private readonly List<Func<Proefdossier, Datum?>> _termijnen = [];
    private readonly List<int> _levertOok = [];
    private Besluitschema? _schema;

    public static readonly Bron Leidraad = new("Leidraad", "beleidsregel", null, "Leidraad gemeente Proefstad", null);

    public static readonly Datum Begin = new(2022, 1, 1);

    public string Naam { get; init; } = "proef";

    public Datum? Einde { get; init; }

    public Besluitschema Schema => _schema ??= new Besluitschema(
        Naam, "Proefbeleid", Begin, Einde, _gegevens, _parameters, _knopen, _definities, _levertOok);

    public int AantalFeiten => _gegevens.Count;

    public Gegevensoort Soort(int definitie) => _definities[definitie].Waardesoort;

    public static Bronverwijzing Verwijs(string plaats, string? kop = null) => new(Leidraad, plaats, kop);

    public int Feit(string naam, Gegevensoort soort = Gegevensoort.JaNee, string? rol = null, string[]? keuzes = null, decimal? minimum = null, decimal? maximum = null)
    {
        _gegevens.Add(new Gegevenschema(naam, rol, soort, naam + "?", keuzes ?? [], null, minimum, maximum, []));
        return _gegevens.Count - 1;
    }

    public int Oordeel(string naam) => Feit(naam, Gegevensoort.Oordeel);

    public int Parameter(string naam, Gegevensoort soort, object? waarde)
    {
        _parameters.Add(new Parameterschema(naam, soort, []));
        _parameterwaarden.Add(waarde);
        return _parameters.Count - 1;
    }

    /// <summary>An atom that is ja when the ja/nee fact or judgement is.</summary>
    public int Is(int slot) => Atoom(_gegevens[slot].VolledigeNaam, d => d.AlsKleene(slot), [slot]);

    public int Atoom(string tekst, Func<Proefdossier, Kleene> waarde, int[] gegevens, int[]? definities = null, int[]? parameters = null)
    {
        _atomen.Add(waarde);
        return Knoop(new Knoop(Knoopsoort.Atoom, tekst, _atomen.Count - 1, 0, [], [], gegevens, definities ?? [], parameters ?? []));
    }

    public int IsBegrip(int definitie) =>
        Knoop(new Knoop(Knoopsoort.Definitie, _definities[definitie].VolledigeNaam, definitie, 0, [], [], [], [], []));

    public int En(params int[] kinderen) => Samen(Knoopsoort.En, "en", kinderen);

    public int Of(params int[] kinderen) => Samen(Knoopsoort.Of, "of", kinderen);

    public int Niet(int kind) => Samen(Knoopsoort.Niet, "niet", [kind]);

    public int Geen(params int[] kinderen) => Samen(Knoopsoort.Geen, "aan geen voorwaarde is voldaan", kinderen);

    public int Minstens(int aantal, params int[] kinderen) =>
        Knoop(new Knoop(Knoopsoort.Minstens, $"aan minstens {aantal} voorwaarden is voldaan", -1, aantal, kinderen, [], [], [], []));

    public int AlleVan(string tekst, params int[] kinderen) => Knoop(new Knoop(
        Knoopsoort.En, tekst, -1, 0, kinderen, [.. kinderen.Select((_, i) => ((char)('a' + i)).ToString())], [], [], []));

    public int Begrip(string naam, Gegevensoort soort, string[] uitkomsten, (int, int)[] voorrang, params Regelschema[] regels) =>
        Definitie(naam, Definitiesoort.Begrip, soort, uitkomsten, voorrang, regels);

    /// <summary>A begrip that is ja under a condition and else nee.</summary>
    public int JaAls(string naam, int voorwaarde) => Begrip(
        naam, Gegevensoort.JaNee, ["nee", "ja"], [], Regel(naam + " is ja", voorwaarde, 1), Regel("anders", -1, 0));

    /// <summary>The decision; call it last. A rule named "anders" is the else.</summary>
    public Proefbeleid Besluit(string[] uitkomsten, (int, int)[] voorrang, params Regelschema[] regels)
    {
        Definitie(Naam, Definitiesoort.Besluit, Gegevensoort.Keuze, uitkomsten, voorrang, regels);
        return this;
    }

    public Proefbeleid LevertOok(params int[] definities)
    {
        _levertOok.AddRange(definities);
        return this;
    }

    public static Regelschema Regel(string naam, int voorwaarde, int uitkomst, params int[] op) =>
        new(naam, voorwaarde, uitkomst, op, [], [], [], [], [Verwijs("1." + naam.Length)], null, null, "proef.wmo", 1);

    /// <summary>Says what a computed rule of a definition gives.</summary>
    public void Bereken(int definitie, string regel, Func<Proefdossier, object?> waarde) => _berekeningen[(definitie, regel)] = waarde;

    /// <summary>The index of a new term.</summary>
    public int Termijn(Func<Proefdossier, Datum?> uiterlijk)
    {
        _termijnen.Add(uiterlijk);
        return _termijnen.Count - 1;
    }

    public Proefdossier Dossier(params (int Slot, object? Waarde)[] feiten)
    {
        var dossier = new Proefdossier(this);
        foreach (var (slot, waarde) in feiten)
        {
            dossier.Zet(slot, waarde);
        }

        return dossier;
    }

    internal Kleene Atoomwaarde(Proefdossier dossier, int atoom) => _atomen[atoom](dossier);

    internal object? Parameterwaarde(int index) => _parameterwaarden[index];

    internal object? Berekening(Proefdossier dossier, int definitie, int regel) =>
        _berekeningen[(definitie, Schema.Definities[definitie].Regels[regel].Naam)](dossier);

    internal Datum? Termijnwaarde(Proefdossier dossier, int index) => _termijnen[index](dossier);

    private int Samen(Knoopsoort soort, string tekst, int[] kinderen) => Knoop(new Knoop(soort, tekst, -1, 0, kinderen, [], [], [], []));

    private int Knoop(Knoop knoop)
    {
        _knopen.Add(knoop);
        return _knopen.Count - 1;
    }

    private int Definitie(
        string naam, Definitiesoort definitiesoort, Gegevensoort soort, string[] uitkomsten, (int Hoger, int Lager)[] voorrang, Regelschema[] regels)
    {
        _definities.Add(new Definitieschema(
            naam,
            null,
            definitiesoort,
            soort,
            uitkomsten,
            [.. voorrang.Select(v => new Voorrang(v.Hoger, v.Lager))],
            regels,
            Array.FindIndex(regels, r => r.Naam == "anders"),
            []));
        return _definities.Count - 1;
    }
}
