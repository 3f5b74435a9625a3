namespace WmoDsl.Runtime.Tests.Hulp;

/// <summary>The same case of the same policy, with rules, conditions and exceptions in another order.</summary>
internal sealed class Verwisseld : Dossier
{
    private readonly Proefdossier _dossier;
    private readonly int[][] _oudeRegel;
    private readonly Weging?[] _wegingen;

    public Verwisseld(Proefdossier dossier, Random toeval)
    {
        _dossier = dossier;
        var schema = dossier.Schema;
        _oudeRegel = [.. schema.Definities.Select(d => Volgorde(d.Regels.Count, toeval))];
        _wegingen = new Weging?[schema.Definities.Count];
        Schema = new Besluitschema(
            schema.Naam,
            schema.Beleid,
            schema.GeldigVanaf,
            schema.GeldigTotEnMet,
            schema.Gegevens,
            schema.Parameters,
            [.. schema.Knopen.Select(k => k with { Kinderen = Verschud(k.Kinderen, toeval), Labels = [] })],
            [.. schema.Definities.Select((d, i) => Verschud(d, _oudeRegel[i]))],
            schema.LevertOok);
    }

    public override Besluitschema Schema { get; }

    public override Datum Peildatum => _dossier.Peildatum;

    public override object? Gegeven(int slot) => _dossier.Gegeven(slot);

    public override bool IsNietVastTeStellen(int slot) => _dossier.IsNietVastTeStellen(slot);

    public override object? Parameter(int index) => _dossier.Parameter(index);

    public override Kleene Atoom(int atoom) => _dossier.Atoom(atoom);

    public override Beslisstand Stand(int definitie) => Weging(definitie).Stand;

    public override object? Waarde(int definitie) => Weging(definitie).Waarde;

    public override object? Regelwaarde(int definitie, int regel) => _dossier.Regelwaarde(definitie, _oudeRegel[definitie][regel]);

    public override Datum? Uiterlijk(int verplichting) => _dossier.Uiterlijk(verplichting);

    private Weging Weging(int definitie) => _wegingen[definitie] ??= Redenering.Weeg(this, definitie);

    private static Definitieschema Verschud(Definitieschema definitie, int[] oud) => definitie with
    {
        Anders = Array.IndexOf(oud, definitie.Anders),
        Regels =
        [
            .. oud.Select(o => definitie.Regels[o] with
            {
                UitzonderingOp = [.. definitie.Regels[o].UitzonderingOp.Select(u => Array.IndexOf(oud, u))],
            }),
        ],
    };

    private static int[] Verschud(IReadOnlyList<int> lijst, Random toeval) => [.. Volgorde(lijst.Count, toeval).Select(i => lijst[i])];

    private static int[] Volgorde(int aantal, Random toeval)
    {
        var volgorde = Enumerable.Range(0, aantal).ToArray();
        toeval.Shuffle(volgorde);
        return volgorde;
    }
}
