using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>The values of a number or day, as the rungs that people count in: whole pieces, cents, metres, tenths of a percent, days.</summary>
internal sealed class Ladder
{
    private static readonly Datum Eerste = Datum.Maak(1, 1, 1);

    private readonly bool _isDatum;
    private readonly decimal _stap;
    private readonly Waarde? _nu;
    private readonly bool _onderOpen;
    private readonly bool _bovenOpen;

    private Ladder(bool isDatum, decimal stap, decimal onder, decimal boven, Waarde? nu, bool onderOpen, bool bovenOpen)
    {
        (_isDatum, _stap, _nu, _onderOpen, _bovenOpen) = (isDatum, stap, nu, onderOpen, bovenOpen);
        Onder = (long)Math.Ceiling(onder / stap);
        Boven = (long)Math.Floor(boven / stap);
        if (nu is not null)
        {
            Nu = (long)Math.Floor(Getal(nu) / stap);
            Onder = Math.Min(Onder, Nu.Value);
            Boven = Math.Max(Boven, Nu.Value);
        }
    }

    /// <summary>The lowest rung.</summary>
    public long Onder { get; }

    /// <summary>The highest rung.</summary>
    public long Boven { get; }

    /// <summary>The rung at or just below the value now, if there is one.</summary>
    public long? Nu { get; }

    /// <summary>The rungs of a fact: within its range, or else as far as anybody would look.</summary>
    public static Ladder Van(Feit feit, Waarde? nu, Datum peildatum)
    {
        var soort = feit.Type.Soort;
        if (soort == Waardesoort.Datum)
        {
            // Lives that matter to a case began less than so long ago; plans do not go further.
            return new Ladder(true, 1, Dagen(peildatum, -150), Dagen(peildatum, 50), nu, true, true);
        }

        var stap = Dekkingsgrens.Stap(soort);
        var ver = soort switch
        {
            Waardesoort.Leeftijd => 150,
            Waardesoort.DuurInDagen => 50_000,
            Waardesoort.DuurInMaanden => 1_800,
            Waardesoort.Percentage => 10_000,
            _ => 1_000_000_000m,
        };
        return new Ladder(false, stap, feit.Minimum ?? 0, feit.Maximum ?? ver, nu, false, feit.Maximum is null);
    }

    /// <summary>The value at a rung.</summary>
    public Waarde Waarde(long trede) => _isDatum ? new DatumWaarde(Eerste.PlusDagen((int)trede)!.Value) : new GetalWaarde(trede * _stap);

    /// <summary>The cells between cuts, without the one the value is in now.</summary>
    /// <param name="sneden">Rungs above which there is a cut.</param>
    public ImmutableArray<Wijzigingsruimte.Cel> Verdeel(IEnumerable<long> sneden)
    {
        var cellen = ImmutableArray.CreateBuilder<Wijzigingsruimte.Cel>();
        var laag = Onder;
        foreach (var hoog in sneden.Append(Boven))
        {
            if (Nu is not { } nu || nu < laag || nu > hoog)
            {
                // The end that is nearest; of something unknown the end at a cut.
                var dichtstbij = Nu is { } n ? (n < laag ? laag : hoog) : laag == Onder ? hoog : laag;
                cellen.Add(new Wijzigingsruimte.Cel(Waarde(dichtstbij), new Bereik(laag == Onder && _onderOpen ? null : Waarde(laag), hoog == Boven && _bovenOpen ? null : Waarde(hoog))));
            }

            laag = hoog + 1;
        }

        return cellen.Count == 0 || (_nu is null && cellen.Count == 1) ? [] : cellen.ToImmutable();
    }

    private static decimal Getal(Waarde waarde) => waarde is DatumWaarde d ? d.Waarde.Dagnummer : ((GetalWaarde)waarde).Waarde;

    private static int Dagen(Datum dag, int jaren) => (dag.PlusMaanden(jaren * 12, naarBoven: false) ?? dag).Dagnummer;
}
