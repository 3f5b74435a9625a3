namespace WmoDsl.Analysis.Smt;

/// <summary>What a solver outside says of one question.</summary>
public enum Smtantwoord
{
    /// <summary>There is a case.</summary>
    Kan,

    /// <summary>There is none.</summary>
    KanNiet,

    /// <summary>It does not know, or ran out of time.</summary>
    WeetNiet,
}

/// <summary>Reads what a solver prints.</summary>
public static class Smtlezer
{
    /// <summary>The answers, in the order of the questions; those that were not reached are not known.</summary>
    /// <param name="uitvoer">What it printed.</param>
    /// <param name="aantal">How many questions there were.</param>
    /// <exception cref="FormatException">It understood something otherwise than it was meant, or something else than an answer was printed.</exception>
    public static IReadOnlyList<Smtantwoord> Lees(string uitvoer, int aantal)
    {
        var antwoorden = new List<Smtantwoord>();
        foreach (var regel in uitvoer.Split('\n').Select(r => r.Trim()).Where(r => r.Length > 0))
        {
            antwoorden.Add(regel switch
            {
                "sat" => Smtantwoord.Kan,
                "unsat" => Smtantwoord.KanNiet,
                "unknown" or "timeout" => Smtantwoord.WeetNiet,
                _ => throw new FormatException("Geen antwoord van een SMT-oplosser: " + regel),
            });
        }

        while (antwoorden.Count < aantal)
        {
            antwoorden.Add(Smtantwoord.WeetNiet);
        }

        return antwoorden.Count == aantal ? antwoorden : throw new FormatException($"{antwoorden.Count} antwoorden op {aantal} vragen.");
    }
}
