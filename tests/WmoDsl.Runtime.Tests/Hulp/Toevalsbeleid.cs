using FsCheck;
using FsCheck.Fluent;

namespace WmoDsl.Runtime.Tests.Hulp;

/// <summary>
/// A random small policy, without any plausibility: facts that several atoms read, begrippen on begrippen, exceptions to several rules
/// at once, rules out of date, computed values, half an order. What its atoms and computations mean is data, so that
/// <see cref="Orakel"/> can work it out in its own way.
/// </summary>
internal sealed class Toevalsbeleid
{
    private readonly Random _toeval;
    private readonly int _omvang;
    private readonly Dictionary<(int Definitie, string Regel), Som> _sommen = [];
    private readonly List<Vergelijking> _vergelijkingen = [];
    private readonly List<int> _getallen = [];

    private Toevalsbeleid(int zaad, int omvang, bool eenmalig)
    {
        _toeval = new Random(zaad);
        _omvang = omvang;
        Zaad = zaad;
        Eenmalig = eenmalig;
        Maak();
    }

    public int Zaad { get; }

    /// <summary>Whether every fact is read once, no begrip is used, and every rule has at most one exception.</summary>
    public bool Eenmalig { get; }

    public Proefbeleid Beleid { get; } = new();

    public Besluitschema Schema => Beleid.Schema;

    public IReadOnlyDictionary<(int Definitie, string Regel), Som> Sommen => _sommen;

    public IReadOnlyList<Vergelijking> Vergelijkingen => _vergelijkingen;

    public static Gen<Toevalsbeleid> Gen(bool eenmalig = false) =>
        from zaad in FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1)
        from omvang in FsCheck.Fluent.Gen.Choose(1, 5)
        select new Toevalsbeleid(zaad, omvang, eenmalig);

    /// <summary>A case in which each fact is known with an even chance.</summary>
    public Proefdossier Dossier(Random toeval, double kansBekend = 0.5)
    {
        var dossier = new Proefdossier(Beleid);
        for (var slot = 0; slot < Schema.Gegevens.Count; slot++)
        {
            if (toeval.NextDouble() < kansBekend)
            {
                dossier.Zet(slot, Waarde(slot, toeval));
            }
        }

        return dossier;
    }

    /// <summary>Everything that a fact can be.</summary>
    public object[] Waarden(int slot) => Schema.Gegevens[slot].Soort switch
    {
        Gegevensoort.JaNee => [false, true],
        Gegevensoort.Oordeel => [Oordeel.Nee("zo gezien"), Oordeel.Ja("zo gezien")],
        _ => [1, 2, 3],
    };

    public object Waarde(int slot, Random toeval) => Waarden(slot)[toeval.Next(Waarden(slot).Length)];

    public override string ToString()
    {
        var tekst = new System.Text.StringBuilder($"zaad {Zaad}, omvang {_omvang}\n");
        foreach (var definitie in Schema.Definities)
        {
            tekst.Append($"{definitie.Naam} ({definitie.Waardesoort}; {string.Join(", ", definitie.Voorrang)})\n");
            foreach (var regel in definitie.Regels)
            {
                tekst.Append($"  {regel.Naam}: als {(regel.Voorwaarde < 0 ? "altijd" : Toon(regel.Voorwaarde))} dan {regel.Uitkomst}");
                tekst.Append($" op [{string.Join(",", regel.UitzonderingOp)}] vanaf {regel.GeldigVanaf}\n");
            }
        }

        return tekst.ToString();
    }

    private string Toon(int knoop)
    {
        var k = Schema.Knopen[knoop];
        return k.Kinderen.Count == 0 ? k.Tekst : $"{k.Soort}{(k.Soort == Knoopsoort.Minstens ? k.Aantal : "")}({string.Join(", ", k.Kinderen.Select(Toon))})";
    }

    private void Maak()
    {
        var aantalFeiten = Eenmalig ? 8 : _toeval.Next(1, _omvang + 1);
        for (var i = 0; i < aantalFeiten; i++)
        {
            var soort = Eenmalig ? Gegevensoort.JaNee : Kies(Gegevensoort.JaNee, Gegevensoort.JaNee, Gegevensoort.Oordeel, Gegevensoort.Getal);
            if (soort == Gegevensoort.Getal)
            {
                _getallen.Add(i);
            }

            Beleid.Feit("f" + i, soort);
        }

        var begrippen = Eenmalig ? 0 : _toeval.Next(0, _omvang);
        for (var i = 0; i < begrippen; i++)
        {
            if (_toeval.Next(3) == 0)
            {
                Beleid.Begrip("b" + i, Gegevensoort.Getal, [], [], Regels(i, -1));
            }
            else
            {
                Beleid.Begrip("b" + i, Gegevensoort.JaNee, ["nee", "ja"], Voorrang(2), Regels(i, 2));
            }
        }

        var uitkomsten = _toeval.Next(2, 5);
        Beleid.Besluit([.. Enumerable.Range(0, uitkomsten).Select(i => "u" + i)], Voorrang(uitkomsten), Regels(begrippen, uitkomsten));
        foreach (var (sleutel, som) in _sommen)
        {
            Beleid.Bereken(sleutel.Definitie, sleutel.Regel, d => som.Bereken(d.Gegeven, d.Waarde));
        }
    }

    private Regelschema[] Regels(int definitie, int uitkomsten)
    {
        var aantal = _toeval.Next(1, _omvang + 2);
        var regels = new List<Regelschema>();
        for (var i = 0; i < aantal; i++)
        {
            var op = i > 0 && _toeval.Next(2) == 0
                ? Enumerable.Range(0, Eenmalig ? 1 : _toeval.Next(1, 3)).Select(_ => _toeval.Next(i)).Distinct().ToArray()
                : [];
            if (Eenmalig && regels.Exists(r => r.UitzonderingOp.Intersect(op).Any()))
            {
                op = [];
            }

            regels.Add(Regel(definitie, "r" + i, _toeval.Next(6) == 0 ? -1 : Voorwaarde(definitie, 2), uitkomsten, op));
        }

        if (_toeval.Next(3) > 0)
        {
            regels.Add(Regel(definitie, "anders", -1, uitkomsten, []));
        }

        return [.. regels];
    }

    private Regelschema Regel(int definitie, string naam, int voorwaarde, int uitkomsten, int[] op)
    {
        var berekend = !Eenmalig && (uitkomsten < 0 || _toeval.Next(6) == 0);
        var som = berekend ? MaakSom(definitie, uitkomsten) : null;
        if (som is not null)
        {
            _sommen[(definitie, naam)] = som;
        }

        return new Regelschema(
            naam,
            voorwaarde,
            berekend ? -1 : _toeval.Next(uitkomsten),
            op,
            som?.Feit is { } feit ? [feit] : [],
            som?.Definitie is { } ander ? [ander] : [],
            [],
            [],
            [],
            _toeval.Next(12) == 0 ? new Datum(2030, 1, 1) : null,
            null,
            "toeval.wmo",
            1);
    }

    private Som MaakSom(int definitie, int uitkomsten)
    {
        var berekende = Enumerable.Range(0, definitie).Where(IsGetal).ToArray();
        return new Som(
            _getallen.Count > 0 && _toeval.Next(3) > 0 ? _getallen[_toeval.Next(_getallen.Count)] : null,
            berekende.Length > 0 && _toeval.Next(2) == 0 ? berekende[_toeval.Next(berekende.Length)] : null,
            _toeval.Next(3),
            uitkomsten);
    }

    private int Voorwaarde(int definitie, int diepte)
    {
        if (diepte > 0 && _toeval.Next(2) == 0 && !Eenmalig)
        {
            var kinderen = Enumerable.Range(0, _toeval.Next(1, 4)).Select(_ => Voorwaarde(definitie, diepte - 1)).ToArray();
            return _toeval.Next(5) switch
            {
                0 => Beleid.En(kinderen),
                1 => Beleid.Of(kinderen),
                2 => Beleid.Geen(kinderen),
                3 => Beleid.Niet(kinderen[0]),
                _ => Beleid.Minstens(_toeval.Next(1, kinderen.Length + 1), kinderen),
            };
        }

        if (definitie > 0 && _toeval.Next(3) == 0)
        {
            var ander = _toeval.Next(definitie);
            if (!IsGetal(ander))
            {
                return Beleid.IsBegrip(ander);
            }

            return Atoom(new Vergelijking(null, null, ander, _toeval.Next(1, 6)));
        }

        if (Eenmalig)
        {
            return Atoom(new Vergelijking(_vergelijkingen.Count, null, null, 0));
        }

        var feit = _toeval.Next(Beleid.AantalFeiten);
        if (!_getallen.Contains(feit))
        {
            return Atoom(new Vergelijking(feit, null, null, 0));
        }

        return Atoom(_toeval.Next(2) == 0
            ? new Vergelijking(feit, null, null, _toeval.Next(1, 4))
            : new Vergelijking(feit, _getallen[_toeval.Next(_getallen.Count)], null, 0));
    }

    private int Atoom(Vergelijking vergelijking)
    {
        _vergelijkingen.Add(vergelijking);
        return Beleid.Atoom(
            vergelijking.ToString(),
            d => Kleene.Van(vergelijking.Waarde(d.Gegeven, d.Waarde)),
            [.. new[] { vergelijking.Feit, vergelijking.AnderFeit }.OfType<int>().Distinct()],
            vergelijking.Definitie is { } definitie ? [definitie] : []);
    }

    private bool IsGetal(int definitie) => Beleid.Soort(definitie) == Gegevensoort.Getal;

    // A random order of the outcomes, of which a random part is declared, made transitive.
    private (int, int)[] Voorrang(int uitkomsten)
    {
        var rij = Enumerable.Range(0, uitkomsten).ToArray();
        _toeval.Shuffle(rij);
        var voor = new bool[uitkomsten, uitkomsten];
        for (var i = 0; i < uitkomsten; i++)
        {
            for (var j = i + 1; j < uitkomsten; j++)
            {
                voor[rij[i], rij[j]] = _toeval.Next(2) == 0;
            }
        }

        for (var k = 0; k < uitkomsten; k++)
        {
            for (var i = 0; i < uitkomsten; i++)
            {
                for (var j = 0; j < uitkomsten; j++)
                {
                    voor[i, j] |= voor[i, k] && voor[k, j];
                }
            }
        }

        return [.. from i in Enumerable.Range(0, uitkomsten) from j in Enumerable.Range(0, uitkomsten) where voor[i, j] select (i, j)];
    }

    private T Kies<T>(params T[] mogelijkheden) => mogelijkheden[_toeval.Next(mogelijkheden.Length)];
}

/// <summary>What an atom means: a fact is ja, is at least a number, equals another, or a begrip is at least a number.</summary>
internal sealed record Vergelijking(int? Feit, int? AnderFeit, int? Definitie, int Grens)
{
    public bool? Waarde(Func<int, object?> feit, Func<int, object?> definitie)
    {
        if (Definitie is { } d)
        {
            return (int?)definitie(d) is { } waarde ? waarde >= Grens : null;
        }

        var links = feit(Feit!.Value);
        if (AnderFeit is { } ander)
        {
            return links is null || feit(ander) is not { } rechts ? null : Equals(links, rechts);
        }

        return links switch
        {
            null => null,
            bool ja => ja,
            Oordeel oordeel => oordeel.Uitkomst,
            _ => (int)links >= Grens,
        };
    }
}

/// <summary>What a computed rule gives: a constant, plus perhaps a fact, plus perhaps a begrip; as an outcome when there are outcomes.</summary>
internal sealed record Som(int? Feit, int? Definitie, int Vast, int Uitkomsten)
{
    public object? Bereken(Func<int, object?> feit, Func<int, object?> definitie)
    {
        var deel = Feit is { } f ? (int?)feit(f) : 0;
        var ander = Definitie is { } d ? (int?)definitie(d) : 0;
        return (deel + ander + Vast, Uitkomsten) switch
        {
            (null, _) => null,
            ({ } som, < 0) => som,
            ({ } som, _) => som % Uitkomsten,
        };
    }
}
