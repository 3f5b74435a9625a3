namespace WmoDsl.Runtime.Tests.Hulp;

/// <summary>A case of a <see cref="Proefbeleid"/>: a table of facts. All else follows from the runtime's own reasoning.</summary>
internal sealed class Proefdossier(Proefbeleid beleid) : Dossier
{
    private readonly object?[] _feiten = new object?[beleid.Schema.Gegevens.Count];
    private readonly bool[] _nietVast = new bool[beleid.Schema.Gegevens.Count];
    private readonly Weging?[] _wegingen = new Weging?[beleid.Schema.Definities.Count];
    private Datum _peildatum = new(2023, 3, 1);

    public override Besluitschema Schema => beleid.Schema;

    public override Datum Peildatum => _peildatum;

    public Proefdossier Op(Datum peildatum)
    {
        _peildatum = peildatum;
        return this;
    }

    public Proefdossier Zet(int slot, object? waarde)
    {
        _feiten[slot] = waarde;
        Array.Clear(_wegingen);
        return this;
    }

    public Proefdossier ZetNietVast(int slot)
    {
        _nietVast[slot] = true;
        return this;
    }

    public Kleene AlsKleene(int slot) => Gegeven(slot) switch
    {
        null => Kleene.Onbekend,
        Oordeel oordeel => Kleene.Van(oordeel),
        var ja => Kleene.Van((bool)ja),
    };

    public override object? Gegeven(int slot) => _feiten[slot];

    public override bool IsNietVastTeStellen(int slot) => _nietVast[slot];

    public override object? Parameter(int index) => beleid.Parameterwaarde(index);

    public override Kleene Atoom(int atoom) => beleid.Atoomwaarde(this, atoom);

    public override Beslisstand Stand(int definitie) => Weging(definitie).Stand;

    public override object? Waarde(int definitie) => Weging(definitie).Waarde;

    public override object? Regelwaarde(int definitie, int regel) => beleid.Berekening(this, definitie, regel);

    public override Datum? Uiterlijk(int verplichting) => beleid.Termijnwaarde(this, verplichting);

    private Weging Weging(int definitie) => _wegingen[definitie] ??= Redenering.Weeg(this, definitie);
}
