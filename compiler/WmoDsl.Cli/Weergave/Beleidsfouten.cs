using System.Linq;
using WmoDsl.Cli.Laden;

namespace WmoDsl.Cli.Weergave;

/// <summary>What verbs that need a policy without errors say when it has them.</summary>
internal static class Beleidsfouten
{
    /// <summary>Tells the errors, if any. Not where results go: those may be for a program.</summary>
    /// <returns>Whether there are errors.</returns>
    public static bool Meld(Omgeving omgeving, GeladenBeleid beleid)
    {
        if (!beleid.Compilatie.HeeftFouten)
        {
            return false;
        }

        var fouten = beleid.Fouten.ToList();
        Meldingentekst.Schrijf(omgeving.Fouten, beleid, fouten);
        omgeving.Fouten.Schrijf("Het beleid bevat " + Meldingentekst.Telling(fouten), Stijl.Fout);
        omgeving.Fouten.Regel(". Verbeter die eerst.");
        return true;
    }
}
