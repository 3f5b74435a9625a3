namespace WmoDsl;

/// <summary>
/// The meaning of the language over a <see cref="Besluitschema"/> and a <see cref="Dossier"/>: exceptions, then precedence, in three
/// values. The reference evaluator of the compiler defines the same and is tested against it.
/// </summary>
public static class Redenering
{
    /// <summary>
    /// Weighs a definition: what its rules give together, and what is settled by that. For a Dossier that has no faster way, this
    /// gives <see cref="Dossier.Stand"/> and <see cref="Dossier.Waarde"/>; such a Dossier keeps the result, so that nothing is
    /// weighed twice.
    /// </summary>
    /// <param name="dossier">The case.</param>
    /// <param name="definitie">Index of the definition.</param>
    public static Weging Weeg(Dossier dossier, int definitie) => new(dossier, definitie);

    /// <summary>The value of a node of a condition.</summary>
    /// <param name="dossier">The case.</param>
    /// <param name="knoop">Index of the node in <see cref="Besluitschema.Knopen"/>.</param>
    public static Kleene Voorwaarde(Dossier dossier, int knoop)
    {
        var node = dossier.Schema.Knopen[knoop];
        switch (node.Soort)
        {
            case Knoopsoort.Atoom:
                return dossier.Atoom(node.Index);
            case Knoopsoort.Definitie:
                return Definitie(dossier, node.Index);
            case Knoopsoort.Niet:
                return !Voorwaarde(dossier, node.Kinderen[0]);
            case Knoopsoort.En:
                return Alle(dossier, node);
            case Knoopsoort.Of:
                return !Geen(dossier, node);
            case Knoopsoort.Geen:
                return Geen(dossier, node);
            default:
                return Minstens(dossier, node);
        }
    }

    /// <summary>The value of a ja/nee definition: one that is contradictory or not regulated has none, so what rests on it is unknown.</summary>
    internal static Kleene Definitie(Dossier dossier, int definitie) =>
        dossier.Stand(definitie) == Beslisstand.Beslist ? Kleene.Van((bool?)dossier.Waarde(definitie)) : Kleene.Onbekend;

    private static Kleene Alle(Dossier dossier, Knoop node)
    {
        var uitkomst = Kleene.Ja;
        for (var i = 0; i < node.Kinderen.Count && !uitkomst.IsNee; i++)
        {
            uitkomst &= Voorwaarde(dossier, node.Kinderen[i]);
        }

        return uitkomst;
    }

    private static Kleene Geen(Dossier dossier, Knoop node)
    {
        var uitkomst = Kleene.Ja;
        for (var i = 0; i < node.Kinderen.Count && !uitkomst.IsNee; i++)
        {
            uitkomst &= !Voorwaarde(dossier, node.Kinderen[i]);
        }

        return uitkomst;
    }

    private static Kleene Minstens(Dossier dossier, Knoop node)
    {
        var ja = 0;
        var mogelijk = 0;
        for (var i = 0; i < node.Kinderen.Count; i++)
        {
            var waarde = Voorwaarde(dossier, node.Kinderen[i]);
            ja += waarde.IsJa ? 1 : 0;
            mogelijk += waarde.IsNee ? 0 : 1;
        }

        return Kleene.Minstens(node.Aantal, ja, mogelijk);
    }
}
