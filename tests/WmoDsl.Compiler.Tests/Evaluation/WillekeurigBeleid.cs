using System.Collections.Immutable;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Tests.Evaluation;

/// <summary>A definition made at random, without any structure in mind: rules on top of each other, exceptions on exceptions, half an order of outcomes.</summary>
internal sealed class WillekeurigBeleid
{
    private static readonly Plaats Nergens = new(new SourceText("willekeurig.wmo", ""), default);
    private readonly Random _toeval;
    private readonly bool _berekend;

    private WillekeurigBeleid(int zaad, bool berekend)
    {
        _toeval = new Random(zaad);
        _berekend = berekend;
        JaNee = [.. Enumerable.Range(0, _toeval.Next(1, 5)).Select(i => MaakFeit($"f{i}", Waardetype.JaNee))];
        Getallen = berekend ? [.. Enumerable.Range(0, _toeval.Next(1, 3)).Select(i => MaakFeit($"g{i}", new Waardetype(Waardesoort.Getal)))] : [];
        Uitkomsten = new Keuzelijst("uitkomsten", [.. Enumerable.Range(0, _toeval.Next(1, 5)).Select(i => $"u{i}")]);
        var type = berekend ? new Waardetype(Waardesoort.Getal) : new Waardetype(Waardesoort.Keuze, Uitkomsten);
        Definitie = new Definitie("d", berekend ? Definitiesoort.Begrip : Definitiesoort.Besluit, type, null, [], Nergens);
        Definitie.Regels = MaakRegels();
        Definitie.Anders = _toeval.Next(2) == 0 ? MaakRegel("anders", null) : null;
        Definitie.Voorrang = berekend ? [] : MaakVoorrang();
    }

    public ImmutableArray<Feit> JaNee { get; }

    public ImmutableArray<Feit> Getallen { get; }

    public Keuzelijst Uitkomsten { get; }

    public Definitie Definitie { get; }

    public static WillekeurigBeleid Maak(int zaad, bool berekend) => new(zaad, berekend);

    /// <summary>A case in which every fact is known, or not.</summary>
    public ImmutableDictionary<Feit, Waarde?> MaakZaak() =>
        JaNee.Select(f => (Feit: f, Waarde: _toeval.Next(3) switch { 0 => null, 1 => Waarde.Ja, _ => Waarde.Nee }))
            .Concat(Getallen.Select(f => (Feit: f, Waarde: _toeval.Next(3) is var g && g == 0 ? null : (Waarde?)new GetalWaarde(g))))
            .ToImmutableDictionary(f => f.Feit, f => f.Waarde);

    /// <summary>All ways to fill in what is unknown of these facts.</summary>
    public static IEnumerable<ImmutableDictionary<Feit, Waarde?>> Aanvullingen(ImmutableDictionary<Feit, Waarde?> zaak, IEnumerable<Feit> feiten)
    {
        IEnumerable<ImmutableDictionary<Feit, Waarde?>> alle = [zaak];
        foreach (var feit in feiten.Where(f => zaak[f] is null))
        {
            Waarde[] waarden = feit.Type.Soort == Waardesoort.JaNee ? [Waarde.Ja, Waarde.Nee] : [new GetalWaarde(1), new GetalWaarde(2), new GetalWaarde(3)];
            alle = alle.SelectMany(z => waarden.Select(w => z.SetItem(feit, w)));
        }

        return alle;
    }

    public static Casus AlsCasus(ImmutableDictionary<Feit, Waarde?> zaak) =>
        Casus.Leeg with { Gegevens = zaak.Where(p => p.Value is not null).ToImmutableDictionary(p => new Gegeven(p.Key, null), p => new Gegevenstand(p.Value)) };

    /// <summary>The definition in words, for when a test fails.</summary>
    public override string ToString() => string.Join("\n", Definitie.AlleRegels.Select(r =>
        $"regel {r.Naam} op ({string.Join(", ", r.UitzonderingOp)}) als {Tekst(r.Voorwaarde)} dan {Tekst(r.Waarde)} vanaf {r.Geldig.Vanaf}")) + $"\nvoorrang {string.Join(", ", Definitie.Voorrang)}";

    private static string Tekst(Expr? expr) => expr switch
    {
        null => "altijd",
        FeitExpr f => f.Feit.Naam,
        LiteralExpr l => l.Waarde.Tekst(l.Type),
        NietExpr n => $"niet {Tekst(n.Operand)}",
        SamengesteldExpr s => $"{s.Soort}{s.Aantal}({string.Join(", ", s.Onderdelen.Select(o => Tekst(o.Voorwaarde)))})",
        VergelijkExpr v => $"({Tekst(v.Links)} {v.Soort} {Tekst(v.Rechts)})",
        RekenExpr r => $"({Tekst(r.Links)} {r.Wijze} {Tekst(r.Rechts)})",
        _ => expr.ToString(),
    };

    private static Feit MaakFeit(string naam, Waardetype type) => new(naam, type, null, null, "?", null, null, [], Nergens);

    private ImmutableArray<Regel> MaakRegels()
    {
        var regels = Enumerable.Range(0, _toeval.Next(1, 7)).Select(i => MaakRegel($"r{i}", _toeval.Next(5) == 0 ? null : MaakVoorwaarde(3))).ToImmutableArray();
        for (var i = 1; i < regels.Length; i++)
        {
            if (_toeval.Next(2) == 0)
            {
                regels[i].UitzonderingOp = [.. Enumerable.Range(0, _toeval.Next(1, 3)).Select(_ => regels[_toeval.Next(i)]).Distinct()];
            }
        }

        // The order of declaration means nothing, so exceptions may stand before what they are an exception to.
        var geschud = regels.ToArray();
        _toeval.Shuffle(geschud);
        foreach (var regel in geschud)
        {
            regel.Uitzonderingen = [.. geschud.Where(r => r.UitzonderingOp.Contains(regel))];
        }

        return [.. geschud];
    }

    private Regel MaakRegel(string naam, Expr? voorwaarde)
    {
        var vanaf = _toeval.Next(10) == 0 ? Datum.Maak(2030, 1, 1) : (Datum?)null;
        return new Regel(naam, voorwaarde, _toeval.Next(8) == 0 ? new LiteralExpr(Waarde.NietGeregeld, Definitie.Type, Nergens) : _berekend ? MaakGetal(2) : MaakUitkomst(), [], [], new Periode(vanaf, null), [], Nergens);
    }

    private LiteralExpr MaakUitkomst() => new(new KeuzeWaarde(_toeval.Next(Uitkomsten.Waarden.Length)), new Waardetype(Waardesoort.Keuze, Uitkomsten), Nergens);

    private Expr MaakGetal(int diepte)
    {
        var type = new Waardetype(Waardesoort.Getal);
        return _toeval.Next(diepte == 0 ? 2 : 3) switch
        {
            0 => new LiteralExpr(new GetalWaarde(_toeval.Next(1, 4)), type, Nergens),
            1 => new FeitExpr(Getallen[_toeval.Next(Getallen.Length)], null, Nergens),
            _ => new RekenExpr(Rekenwijze.Plus, MaakGetal(diepte - 1), MaakGetal(diepte - 1), type, Nergens),
        };
    }

    private Expr MaakVoorwaarde(int diepte)
    {
        if (diepte > 0 && _toeval.Next(3) > 0)
        {
            if (_toeval.Next(4) == 0)
            {
                return new NietExpr(MaakVoorwaarde(diepte - 1), Nergens);
            }

            var onderdelen = Enumerable.Range(0, _toeval.Next(1, 4)).Select(_ => new Onderdeel("", MaakVoorwaarde(diepte - 1))).ToImmutableArray();
            return new SamengesteldExpr((Samenstelling)_toeval.Next(3), _toeval.Next(1, onderdelen.Length + 1), onderdelen, Nergens);
        }

        return _berekend && _toeval.Next(3) == 0
            ? new VergelijkExpr((Vergelijking)_toeval.Next(6), MaakGetal(1), MaakGetal(1), Nergens)
            : new FeitExpr(JaNee[_toeval.Next(JaNee.Length)], null, Nergens);
    }

    // A part of a linear order, made transitive.
    private ImmutableArray<(int Hoger, int Lager)> MaakVoorrang()
    {
        var orde = Enumerable.Range(0, Uitkomsten.Waarden.Length).ToArray();
        _toeval.Shuffle(orde);
        var paren = new HashSet<(int, int)>();
        for (var i = 0; i < orde.Length; i++)
        {
            for (var j = i + 1; j < orde.Length; j++)
            {
                if (_toeval.Next(2) == 0)
                {
                    paren.Add((orde[i], orde[j]));
                }
            }
        }

        foreach (var via in orde)
        {
            foreach (var (a, _) in paren.Where(p => p.Item2 == via).ToList())
            {
                foreach (var (_, b) in paren.Where(p => p.Item1 == via).ToList())
                {
                    paren.Add((a, b));
                }
            }
        }

        return [.. paren];
    }
}
