namespace WmoDsl;

/// <summary>What is settled by all that the rules of a definition certainly and possibly give.</summary>
internal static class Besluitregel
{
    /// <summary>
    /// Settled is a value that is certain and before which every other possible value gives way; a contradiction between two certain
    /// values that no possible value can still overrule; or that nothing is possible at all, or nothing but a rule that says that the
    /// case is left open. Otherwise it is unknown.
    /// </summary>
    /// <returns>The state, and the number of the value or of what is said not to be regulated when there is one, else -1.</returns>
    public static (Beslisstand Stand, int Waarde) Bepaal(Bijdrage totaal, Waardetabel waarden, Regelboom boom)
    {
        if (totaal.Leeg)
        {
            return (totaal.Mogelijk.IsLeeg ? Beslisstand.NietGeregeld : Beslisstand.Onbekend, -1);
        }

        for (var k = 0; k < waarden.Aantal; k++)
        {
            if (totaal.Zeker.Bevat(k) && !waarden.IsOnbekend(k) && GaatVoorAlles(k, totaal, waarden, boom))
            {
                return (waarden.IsNietGeregeld(k) ? Beslisstand.NietGeregeld : Beslisstand.Beslist, k);
            }
        }

        for (var a = 0; a < waarden.Aantal; a++)
        {
            for (var b = a + 1; b < waarden.Aantal; b++)
            {
                if (BotstVoorgoed(a, b, totaal, waarden, boom))
                {
                    return (Beslisstand.Tegenstrijdig, -1);
                }
            }
        }

        return (Beslisstand.Onbekend, -1);
    }

    private static bool GaatVoorAlles(int k, Bijdrage totaal, Waardetabel waarden, Regelboom boom)
    {
        for (var v = 0; v < waarden.Aantal; v++)
        {
            // An unknown value never has an order, so it keeps the matter open.
            if (v != k && totaal.Mogelijk.Bevat(v) && !boom.GaatVoor(k, v) && !waarden.IsNietGeregeld(v))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BotstVoorgoed(int a, int b, Bijdrage totaal, Waardetabel waarden, Regelboom boom)
    {
        if (!totaal.Zeker.Bevat(a) || !totaal.Zeker.Bevat(b) || waarden.IsOnbekend(a) || waarden.IsOnbekend(b)
            || waarden.IsNietGeregeld(a) || waarden.IsNietGeregeld(b)
            || boom.GaatVoor(a, b) || boom.GaatVoor(b, a))
        {
            return false;
        }

        for (var v = 0; v < waarden.Aantal; v++)
        {
            if (totaal.Mogelijk.Bevat(v) && boom.GaatVoor(v, a) && boom.GaatVoor(v, b))
            {
                return false;
            }
        }

        // An unknown value may turn out to be an outcome that goes before both.
        return !(waarden.BevatOnbekend(totaal.Mogelijk) && boom.IetsGaatVoor(a, b));
    }
}
