using WmoDsl.Analysis.Motoren;

namespace WmoDsl.Analysis.Toetsgevallen;

/// <summary>
/// What all cases of a set have, as far as it can be told of one thing at a time: in which cells each variable is, and what the decision may come out as. Sets of which
/// the marks exclude each other, have no case in common.
/// </summary>
internal sealed class Kenmerk
{
    private readonly bool[]?[] _bereik;
    private readonly HashSet<int>? _uitkomsten;

    private Kenmerk(bool[]?[] bereik, HashSet<int>? uitkomsten) => (_bereik, _uitkomsten) = (bereik, uitkomsten);

    /// <summary>The mark of a set of cases, read from its diagram.</summary>
    /// <param name="zoeker">Of which decision.</param>
    /// <param name="gevallen">The set.</param>
    public static Kenmerk Van(Doelzoeker zoeker, int gevallen)
    {
        var bladeren = zoeker.Motor.Bladeren(zoeker.Wortel);
        var uitkomsten = bladeren.Where(b => zoeker.Motor.Komt(gevallen, zoeker.Wortel, b)).ToHashSet();
        return new Kenmerk(zoeker.Motor.Bereik(gevallen), uitkomsten.Count < bladeren.Count ? uitkomsten : null);
    }

    /// <summary>Whether no case has both marks.</summary>
    public bool SluitUit(Kenmerk ander) =>
        (_uitkomsten is not null && ander._uitkomsten is not null && !_uitkomsten.Overlaps(ander._uitkomsten))
        || Met(ander).Any(cellen => cellen is not null && !Array.Exists(cellen, c => c));

    /// <summary>The cells in which each variable is in what has both marks; <see langword="null"/> for all.</summary>
    public bool[]?[] Met(Kenmerk ander) =>
        [.. _bereik.Zip(ander._bereik, (a, b) => a is null ? b : b is null ? a : [.. a.Zip(b, (x, y) => x && y)])];

    /// <summary>The condition that a case has the mark.</summary>
    /// <param name="motor">An engine with the same variables and the same terms.</param>
    /// <param name="wortel">What comes out, on that engine.</param>
    public int Op(Motor motor, int wortel) => motor.En(
        motor.Alle(Enumerable.Range(0, _bereik.Length).Where(v => _bereik[v] is not null).Select(v => motor.Kies(v, [.. _bereik[v]!.Select(c => c ? motor.Altijd : motor.Nooit)]))),
        _uitkomsten is null ? motor.Altijd : motor.Een(_uitkomsten.Order().Select(b => motor.Is(wortel, b))));
}
