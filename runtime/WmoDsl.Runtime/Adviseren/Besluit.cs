using System;

namespace WmoDsl;

/// <summary>
/// A decision: a named official confirmed an advice or deviated from it. The advice stays attached. Only
/// <see cref="Advies{TUitkomst}.Beslist.Bevestig"/> and <see cref="Advies{TUitkomst}.WijkAf"/> make one; no program does it alone.
/// </summary>
/// <typeparam name="TUitkomst">The outcomes of the decision.</typeparam>
public sealed class Besluit<TUitkomst>
    where TUitkomst : struct, Enum
{
    private Besluit(Advies<TUitkomst> advies, TUitkomst uitkomst, string? motivering, string medewerker, Datum datum)
    {
        if (string.IsNullOrWhiteSpace(medewerker))
        {
            throw new ArgumentException("Een besluit heeft een medewerker die het neemt.", nameof(medewerker));
        }

        Advies = advies;
        Uitkomst = uitkomst;
        Motivering = motivering?.Trim();
        Medewerker = medewerker.Trim();
        Datum = datum;
    }

    /// <summary>The outcome that was decided.</summary>
    public TUitkomst Uitkomst { get; }

    /// <summary>Who decided; never blank.</summary>
    public string Medewerker { get; }

    /// <summary>The day on which it was decided.</summary>
    public Datum Datum { get; }

    /// <summary>Why the official deviates, never blank; <see langword="null"/> when the advice was confirmed: its grounds are the motivation.</summary>
    public string? Motivering { get; }

    /// <summary>Whether this is something else than the advice.</summary>
    public bool WijktAf => Motivering is not null;

    /// <summary>The advice that lay before the official.</summary>
    public Advies<TUitkomst> Advies { get; }

    /// <summary>In words: <c>toekennen, bevestigd door J. Jansen op 1 maart 2023</c>.</summary>
    public override string ToString()
    {
        var uitkomst = Advies.Schema.Besluit.Uitkomsten[Uitkomsten<TUitkomst>.IndexVan(Uitkomst)];
        return uitkomst + (WijktAf ? ", in afwijking van het advies besloten door " : ", bevestigd door ") + Medewerker + " op " + Datum;
    }

    internal static Besluit<TUitkomst> Bevestigd(Advies<TUitkomst>.Beslist advies, string medewerker, Datum op) =>
        new(advies, advies.Uitkomst, null, medewerker, op);

    internal static Besluit<TUitkomst> Afwijkend(
        Advies<TUitkomst> advies, TUitkomst uitkomst, string motivering, string medewerker, Datum op)
    {
        var index = Uitkomsten<TUitkomst>.IndexVan(uitkomst);
        if (index < 0 || index >= advies.Schema.Besluit.Uitkomsten.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(uitkomst), "Dit besluit kent deze uitkomst niet.");
        }

        if (string.IsNullOrWhiteSpace(motivering))
        {
            throw new ArgumentException("Wie van het advies afwijkt, motiveert dat.", nameof(motivering));
        }

        if (advies is Advies<TUitkomst>.Beslist beslist && Uitkomsten<TUitkomst>.IndexVan(beslist.Uitkomst) == index)
        {
            throw new ArgumentException("Deze uitkomst is die van het advies. Bevestig het advies.", nameof(uitkomst));
        }

        return new Besluit<TUitkomst>(advies, uitkomst, motivering, medewerker, op);
    }
}
