using WmoDsl.Analysis.Motoren.Vervulbaarheid;

namespace WmoDsl.Analysis.Motoren;

/// <summary>
/// The second engine: a function is its leaves, each with the condition under which it is the leaf; the conditions stand in one circuit, and whether a case exists is a question
/// for <see cref="Oplosser"/>. It grows with what a policy says, not with how its conditions fall together, and so can go on where diagrams are too large; it answers whether
/// something can be, not in how many cases.
/// </summary>
public sealed class Circuitmotor : Motor
{
    /// <summary>Nodes of the circuit before it gives up.</summary>
    public const int GewoonMaximum = 5_000_000;

    /// <summary>Conflicts in one question before it gives up; some seconds.</summary>
    public const int GewoonZoekmaximum = 200_000;

    // A function of more leaves is looked at again: which of them can be at all. And how long that may take, for each.
    private const int VeelBladeren = 64, EvenKijken = 100;

    // Leaves of one function before it gives up.
    private const int MeesteBladeren = 20_000;

    private readonly long _zoekmaximum;
    private readonly Circuit _circuit;
    private readonly Oplosser _oplosser = new();
    private readonly List<(int Blad, int Wacht)[]> _functies = [];
    private readonly Dictionary<(int Blad, int Wacht)[], int> _nummers = new(Inhoud.Zelfde);
    private readonly Dictionary<int, int> _voorwaarden = [];
    private readonly Dictionary<int, int[]?> _gevonden = [];

    // Of which all is still there that was found, whether or not it matters.
    private readonly HashSet<int> _vol = [];

    // What was asked about last rests on these nodes.
    private (int Wacht, List<int> Knopen) _kegel = (Circuit.Onwaar, []);

    // Of each node its variable in the search plus one, or 0 where it is not written yet.
    private int[] _variabelen = new int[1 << 10];

    /// <summary>An engine.</summary>
    /// <param name="maximum">How many nodes the circuit may have.</param>
    /// <param name="zoekmaximum">How many conflicts a question may take.</param>
    public Circuitmotor(int maximum = GewoonMaximum, long zoekmaximum = GewoonZoekmaximum)
    {
        _zoekmaximum = zoekmaximum;
        _circuit = new Circuit(maximum);
    }

    /// <summary>Nodes of the circuit made so far.</summary>
    public int AantalSchakels => _circuit.Aantal;

    /// <inheritdoc/>
    public override int Blad(int waarde) => Nummer([(waarde, Circuit.Waar)]);

    /// <inheritdoc/>
    public override int Kies(int variabele, ReadOnlySpan<int> functies)
    {
        // Cells with the same function together: a stretch of cells is two inputs.
        var cellen = new SortedDictionary<int, int>();
        for (var eerste = 0; eerste < functies.Length;)
        {
            var laatste = eerste;
            while (laatste + 1 < functies.Length && functies[laatste + 1] == functies[eerste])
            {
                laatste++;
            }

            var stuk = _circuit.En(Tot(variabele, laatste), Tot(variabele, eerste - 1) ^ 1);
            cellen[functies[eerste]] = _circuit.Of(cellen.GetValueOrDefault(functies[eerste], Circuit.Onwaar), stuk);
            eerste = laatste + 1;
        }

        return Verenig([.. cellen.Select(c => (c.Value, c.Key))]);
    }

    /// <inheritdoc/>
    public override int Vouw(int f, Func<int, int> naar) =>
        _functies[f].Length == 1 ? naar(_functies[f][0].Blad) : Verenig([.. _functies[f].Select(b => (b.Wacht, naar(b.Blad)))]);

    /// <inheritdoc/>
    public override int Vouw(int f, int g, Func<int, int, int> naar)
    {
        var delen = new List<(int, int)>();
        foreach (var (v, a) in _functies[f])
        {
            foreach (var (w, b) in _functies[g])
            {
                var beide = _circuit.En(a, b);
                if (beide != Circuit.Onwaar)
                {
                    delen.Add((beide, naar(v, w)));
                }
            }

            Begrens(delen.Count);
        }

        return Verenig(delen);
    }

    /// <inheritdoc/>
    public override int En(int a, int b) => Voorwaarde(_circuit.En(Wacht(a, Ja), Wacht(b, Ja)));

    /// <inheritdoc/>
    public override int Of(int a, int b) => Voorwaarde(_circuit.Of(Wacht(a, Ja), Wacht(b, Ja)));

    /// <inheritdoc/>
    public override int Niet(int a) => Voorwaarde(Wacht(a, Ja) ^ 1);

    /// <inheritdoc/>
    public override int Als(int voorwaarde, int dan, int anders)
    {
        var wacht = Wacht(voorwaarde, Ja);
        if (dan == anders || wacht == Circuit.Waar)
        {
            return dan;
        }

        if (wacht == Circuit.Onwaar)
        {
            return anders;
        }

        var bladeren = _functies[dan].Select(b => b.Blad).Union(_functies[anders].Select(b => b.Blad)).Order();
        return Maak([.. bladeren.Select(b => (b, _circuit.Als(wacht, Wacht(dan, b), Wacht(anders, b))))]);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// In every case each has one leaf, so they differ where one has a leaf that the other has not. Leaves that both have under the same condition fall out; of each pair of leaves
    /// that differ there would be a question of its own.
    /// </remarks>
    public override int Verschil(int f, int g) =>
        Voorwaarde(_functies[f].Aggregate(Circuit.Onwaar, (rest, b) => _circuit.Of(rest, _circuit.En(b.Wacht, Wacht(g, b.Blad) ^ 1))));

    /// <inheritdoc/>
    public override IReadOnlyList<int> Bladeren(int f) => [.. _functies[f].Select(b => b.Blad)];

    /// <inheritdoc/>
    public override int[]? Geval(int f, int blad)
    {
        var wacht = Wacht(f, blad);
        if (Gevonden(wacht) is { } geval && _vol.Remove(wacht))
        {
            _ = Uitgedund(wacht, Kegel(wacht), geval);
        }

        return Gevonden(wacht)?.ToArray();
    }

    /// <inheritdoc/>
    public override bool IsNooit(int voorwaarde) => Gevonden(Wacht(voorwaarde, Ja)) is null;

    // A case in which a condition holds; whoever wants to see it, leaves out of it what does not matter.
    private int[]? Gevonden(int wacht)
    {
        if (!_gevonden.TryGetValue(wacht, out var geval))
        {
            _gevonden[wacht] = geval = Zoek(wacht);
            if (geval is not null)
            {
                _vol.Add(wacht);
            }
        }

        return geval;
    }

    private int[]? Zoek(int wacht)
    {
        var kegel = Kegel(wacht);
        return Zoek(wacht, kegel, _zoekmaximum) switch
        {
            Vondst.Vervulbaar => Gevonden(kegel),
            Vondst.Onvervulbaar => null,
            _ => throw new TeGrootException($"geen antwoord na {_zoekmaximum} tegenspraken"),
        };
    }

    /// <summary>A case in which a function has a leaf, as it is found: the cell of every variable; or <see langword="null"/> when there is none.</summary>
    public int[]? Punt(int f, int blad)
    {
        var punt = Zoek(Wacht(f, blad));
        return punt?.Select(cel => Math.Max(cel, 0)).ToArray();
    }

    /// <summary>The conditions among some that hold in a case that says of every variable in which cell it is.</summary>
    public IEnumerable<int> Geldend(IReadOnlyCollection<int> voorwaarden, int[] geval)
    {
        var waar = _circuit.Bereken(voorwaarden.Max(f => Wacht(f, Ja) >> 1), geval);
        return voorwaarden.Where(f => Wacht(f, Ja) is var wacht && waar[wacht >> 1] != ((wacht & 1) == 1));
    }

    /// <summary>
    /// Which of some conditions hold in a case in which another holds, and in all cases that differ from it in one variable: of every 64 cases a bit in the number of each
    /// condition. None when there is no such case.
    /// </summary>
    public IEnumerable<ulong[]> Rondom(int voorwaarde, IReadOnlyList<int> anders) =>
        Gevonden(Wacht(voorwaarde, Ja)) is { } geval ? new Omgeving(_circuit, [.. anders.Select(f => Wacht(f, Ja))], geval).Rijen() : [];

    /// <summary>A case of which is left out what does not matter: without it the function has the leaf still.</summary>
    /// <param name="f">The function.</param>
    /// <param name="blad">The leaf it has in the case.</param>
    /// <param name="geval">A cell for every variable that matters.</param>
    public int[] Uitgedund(int f, int blad, int[] geval)
    {
        var wacht = Wacht(f, blad);
        return Uitgedund(wacht, Kegel(wacht), geval);
    }

    /// <summary>The leaf in a case that says of every variable that matters in which cell it is.</summary>
    public int Bereken(int f, ReadOnlySpan<int> geval)
    {
        var functie = _functies[f];
        var waar = _circuit.Bereken(functie.Max(b => b.Wacht >> 1), geval);
        return functie.Single(b => waar[b.Wacht >> 1] != ((b.Wacht & 1) == 1)).Blad;
    }

    private int Tot(int variabele, int cel) => _circuit.TotEnMet(variabele, cel, Cellen(variabele));

    private int Wacht(int f, int blad)
    {
        foreach (var (b, wacht) in _functies[f])
        {
            if (b == blad)
            {
                return wacht;
            }
        }

        return Circuit.Onwaar;
    }

    private int Voorwaarde(int wacht)
    {
        if (!_voorwaarden.TryGetValue(wacht, out var voorwaarde))
        {
            _voorwaarden[wacht] = voorwaarde = Maak([(Nee, wacht ^ 1), (Ja, wacht)]);
        }

        return voorwaarde;
    }

    // Functions, each where its condition holds; of the conditions exactly one holds in every case.
    private int Verenig(List<(int Wacht, int Functie)> delen)
    {
        var bladeren = new SortedDictionary<int, int>();
        foreach (var (wacht, functie) in delen)
        {
            foreach (var (blad, ook) in _functies[functie])
            {
                bladeren[blad] = _circuit.Of(bladeren.GetValueOrDefault(blad, Circuit.Onwaar), _circuit.En(wacht, ook));
            }

            Begrens(bladeren.Count);
        }

        if (bladeren.Count == 2)
        {
            // What is not the one is the other.
            var (een, ander) = (bladeren.Keys.First(), bladeren.Keys.Last());
            bladeren[een] = bladeren[ander] ^ 1;
        }

        return Maak([.. bladeren.Select(b => (b.Key, b.Value))]);
    }

    // Of leaves in ascending order.
    private int Maak((int Blad, int Wacht)[] bladeren)
    {
        var over = Array.Exists(bladeren, b => b.Wacht == Circuit.Onwaar) ? Array.FindAll(bladeren, b => b.Wacht != Circuit.Onwaar) : bladeren;
        if (over.Length > VeelBladeren)
        {
            over = Array.FindAll(over, b => Zoek(b.Wacht, Kegel(b.Wacht), EvenKijken) != Vondst.Onvervulbaar);
        }

        return Nummer(over.Length == 1 ? [(over[0].Blad, Circuit.Waar)] : over);
    }

    private int Nummer((int Blad, int Wacht)[] bladeren)
    {
        if (!_nummers.TryGetValue(bladeren, out var nummer))
        {
            _nummers[bladeren] = nummer = _functies.Count;
            _functies.Add(bladeren);
        }

        return nummer;
    }

    private static void Begrens(int bladeren)
    {
        if (bladeren > MeesteBladeren)
        {
            throw new TeGrootException($"meer dan {MeesteBladeren} waarden tegelijk");
        }
    }

    // ---------------------------------------------------------------------------------------------------------------- questions

    // What a condition rests on, with all inputs of the variables in it: then the rest of the circuit follows whatever is chosen here.
    private List<int> Kegel(int wacht)
    {
        // Who found a case, mostly asks next what of it matters.
        if (_kegel.Wacht != wacht)
        {
            _kegel = (wacht, _circuit.Kegel(wacht));
        }

        return _kegel.Knopen;
    }

    private Vondst Zoek(int wacht, List<int> kegel, long maximum)
    {
        if (wacht <= Circuit.Waar)
        {
            return wacht == Circuit.Waar ? Vondst.Vervulbaar : Vondst.Onvervulbaar;
        }

        // When all inputs are known, the rest follows. What was asked before about other parts of the circuit, is left out of sight.
        var invoeren = new List<int>();
        var variabelen = new List<int>(kegel.Count);
        foreach (var knoop in kegel)
        {
            if (!IsGeschreven(knoop))
            {
                Schrijf(knoop);
            }

            variabelen.Add(_variabelen[knoop] - 1);
            if (_circuit.IsInvoer(knoop))
            {
                invoeren.Add(_variabelen[knoop] - 1);
            }
        }

        return _oplosser.Zoek([Literaal(wacht)], maximum, invoeren, variabelen);
    }

    private int Literaal(int wacht) => (2 * (_variabelen[wacht >> 1] - 1)) + (wacht & 1);

    // A node as clauses, once; the inputs of a variable all together.
    private void Schrijf(int knoop)
    {
        if (_circuit.Invoer(knoop) is (var variabele, _))
        {
            for (var cel = 0; cel < Cellen(variabele) - 1; cel++)
            {
                var invoer = Tot(variabele, cel);
                Maak(invoer >> 1);
                if (cel > 0)
                {
                    _oplosser.Voeg(Literaal(Tot(variabele, cel - 1)) ^ 1, Literaal(invoer));
                }
            }

            return;
        }

        var (links, rechts) = _circuit.Delen(knoop);
        Maak(knoop);
        var zelf = Literaal(2 * knoop);
        _oplosser.Voeg(zelf ^ 1, Literaal(links));
        _oplosser.Voeg(zelf ^ 1, Literaal(rechts));
        _oplosser.Voeg(zelf, Literaal(links) ^ 1, Literaal(rechts) ^ 1);

        void Maak(int nieuw)
        {
            if (nieuw >= _variabelen.Length)
            {
                Array.Resize(ref _variabelen, Math.Max(nieuw + 1, 2 * _variabelen.Length));
            }

            _variabelen[nieuw] = _oplosser.NieuweVariabele() + 1;
        }
    }

    private bool IsGeschreven(int knoop) => knoop < _variabelen.Length && _variabelen[knoop] > 0;

    private int[] Gevonden(List<int> kegel)
    {
        var geval = new int[AantalVariabelen];
        Array.Fill(geval, -1);
        foreach (var knoop in kegel)
        {
            if (_circuit.Invoer(knoop) is (var variabele, _) && geval[variabele] < 0)
            {
                var cel = 0;
                while (cel < Cellen(variabele) - 1 && !_oplosser.Waarde(_variabelen[Tot(variabele, cel) >> 1] - 1))
                {
                    cel++;
                }

                geval[variabele] = cel;
            }
        }

        return geval;
    }

    // Leaves out what does not matter: a variable without which the condition is certain still. The last first, for what a policy asks first matters most.
    private int[] Uitgedund(int wacht, List<int> kegel, int[] geval)
    {
        if (wacht <= Circuit.Waar)
        {
            return geval;
        }

        var weglating = new Weglating(_circuit, wacht, kegel, geval);
        for (var variabele = geval.Length - 1; variabele >= 0; variabele--)
        {
            if (geval[variabele] >= 0 && weglating.Zonder(variabele))
            {
                geval[variabele] = -1;
            }
        }

        return geval;
    }

    // Functions with the same leaves under the same conditions are one.
    private sealed class Inhoud : IEqualityComparer<(int Blad, int Wacht)[]>
    {
        public static readonly Inhoud Zelfde = new();

        public bool Equals((int Blad, int Wacht)[]? x, (int Blad, int Wacht)[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode((int Blad, int Wacht)[] bladeren)
        {
            var hash = default(HashCode);
            foreach (var (blad, wacht) in bladeren)
            {
                hash.Add(blad);
                hash.Add(wacht);
            }

            return hash.ToHashCode();
        }
    }
}
