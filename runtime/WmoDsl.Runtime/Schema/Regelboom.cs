using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// The rules of one definition the other way round from how the policy writes them: below each rule its exceptions; and the order
/// of the outcomes as a table. Made once with the schema.
/// </summary>
internal sealed class Regelboom
{
    private readonly int[][] _uitzonderingen;
    private readonly bool[,] _hoger;
    private readonly Definitieschema _definitie;
    private readonly Zingeheugen?[] _koppen;
    private readonly Zingeheugen _waarden = new();

    /// <summary>Makes the tree of a definition whose indices have been checked.</summary>
    public Regelboom(Definitieschema definitie)
    {
        _definitie = definitie;
        _koppen = new Zingeheugen?[definitie.Regels.Count];
        var regels = definitie.Regels;
        var top = new List<int>();
        var onder = new List<int>[regels.Count];
        for (var i = 0; i < regels.Count; i++)
        {
            onder[i] = [];
        }

        for (var i = 0; i < regels.Count; i++)
        {
            if (i == definitie.Anders)
            {
                continue;
            }

            if (regels[i].UitzonderingOp.Count == 0)
            {
                top.Add(i);
            }

            foreach (var ouder in regels[i].UitzonderingOp)
            {
                onder[ouder].Add(i);
            }
        }

        Top = [.. top];
        _uitzonderingen = new int[regels.Count][];
        for (var i = 0; i < regels.Count; i++)
        {
            _uitzonderingen[i] = [.. onder[i]];
        }

        _hoger = new bool[definitie.Uitkomsten.Count, definitie.Uitkomsten.Count];
        foreach (var (hoger, lager) in definitie.Voorrang)
        {
            _hoger[hoger, lager] = true;
        }
    }

    /// <summary>The rules that are no exception, without anders, in the order of the policy.</summary>
    public int[] Top { get; }

    /// <summary>The exceptions to a rule, in the order of the policy.</summary>
    public int[] Uitzonderingen(int regel) => _uitzonderingen[regel];

    /// <summary>The name of a rule, its value and how it fared: <c>pool gaat voor (verwijzen): niet van toepassing</c>.</summary>
    public string Kop(int regel, string waarde, string stand)
    {
        var geheugen = _koppen[regel] ??= new Zingeheugen();
        return geheugen.Vind(waarde, stand)
            ?? geheugen.Onthoud(waarde, stand, waarde.Length > 0 ? _definitie.Regels[regel].Naam + " (" + waarde + "): " + stand : _definitie.Regels[regel].Naam + ": " + stand);
    }

    /// <summary>The definition with its value: <c>stalling mogelijk: ja</c>.</summary>
    public string Met(string waarde) => _waarden.Vind(waarde, "") ?? _waarden.Onthoud(waarde, "", _definitie.VolledigeNaam + ": " + waarde);

    /// <summary>Whether outcome <paramref name="a"/> goes before outcome <paramref name="b"/>. Values that are no outcome have no order.</summary>
    public bool GaatVoor(int a, int b) =>
        a < _hoger.GetLength(0) && b < _hoger.GetLength(0) && _hoger[a, b];

    /// <summary>Whether some outcome goes before both of these.</summary>
    public bool IetsGaatVoor(int a, int b)
    {
        for (var c = 0; c < _hoger.GetLength(0); c++)
        {
            if (GaatVoor(c, a) && GaatVoor(c, b))
            {
                return true;
            }
        }

        return false;
    }
}
