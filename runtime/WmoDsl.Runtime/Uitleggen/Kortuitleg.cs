using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// Shortens an explanation to what decided: of every condition the parts that made it what it is, of a rule that was looked at and did not
/// count one line. Nothing is put differently; the whole explanation has it all.
/// </summary>
internal static class Kortuitleg
{
    /// <summary>The short form.</summary>
    public static Uitleg Van(Uitleg uitleg)
    {
        var delen = new List<Uitlegdeel>();
        foreach (var kop in uitleg.Delen)
        {
            delen.Add(Van(kop));
        }

        return uitleg with { Delen = delen };
    }

    /// <summary>The short form of a section.</summary>
    public static Uitlegdeel Van(Uitlegdeel kop)
    {
        var onderdelen = new List<Uitlegdeel>();
        foreach (var deel in kop.Onderdelen)
        {
            onderdelen.Add(Deel(deel));
        }

        return kop with { Onderdelen = onderdelen };
    }

    private static Uitlegdeel Deel(Uitlegdeel deel)
    {
        var onderdelen = new List<Uitlegdeel>();
        foreach (var onderdeel in deel.Onderdelen)
        {
            if (BlijftStaan(deel, onderdeel))
            {
                // What rules were looked at besides is told in their headings.
                onderdelen.Add(deel.Soort == Uitlegsoort.Opmerking ? onderdeel with { Onderdelen = [] } : Deel(onderdeel));
            }
        }

        return deel with { Onderdelen = onderdelen };
    }

    private static bool BlijftStaan(Uitlegdeel deel, Uitlegdeel onderdeel) => deel.Soort switch
    {
        // A 'nee' comes from the parts that are nee, an 'onbekend' from those that are unknown; 'niet' turns its one part around.
        Uitlegsoort.Voorwaarde => onderdeel.Soort != Uitlegsoort.Bron
            && (onderdeel.Soort != Uitlegsoort.Voorwaarde || deel.Onderdelen.Count == 1 || onderdeel.Uitkomst is null || onderdeel.Uitkomst == deel.Uitkomst),

        // Exceptions to a rule that does not apply have nothing to be an exception to.
        Uitlegsoort.Regel => onderdeel.Soort != Uitlegsoort.Opmerking || !GeldtNiet(deel),
        _ => true,
    };

    private static bool GeldtNiet(Uitlegdeel regel)
    {
        foreach (var deel in regel.Onderdelen)
        {
            if (deel.Soort == Uitlegsoort.Voorwaarde)
            {
                return deel.Uitkomst is { IsNee: true };
            }
        }

        return false;
    }
}
