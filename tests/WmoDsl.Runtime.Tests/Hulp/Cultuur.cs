using System.Globalization;

namespace WmoDsl.Runtime.Tests.Hulp;

/// <summary>Cultures in which careless code writes other digits, other calendars, other capitals or other signs.</summary>
internal static class Cultuur
{
    public static readonly string[] Namen = ["", "nl-NL", "en-US", "tr-TR", "ar-SA", "th-TH", "fa-IR", "vijandig"];

    /// <summary>Runs something under a culture.</summary>
    public static T In<T>(string naam, Func<T> werk)
    {
        var vorige = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = naam == "vijandig" ? Vijandig() : CultureInfo.GetCultureInfo(naam);
            return werk();
        }
        finally
        {
            CultureInfo.CurrentCulture = vorige;
        }
    }

    // Worse than any real culture, and the same on a machine without culture data.
    private static CultureInfo Vijandig()
    {
        var cultuur = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        cultuur.NumberFormat.NegativeSign = "min";
        cultuur.NumberFormat.NumberDecimalSeparator = "'";
        cultuur.NumberFormat.NumberGroupSeparator = "_";
        cultuur.NumberFormat.NumberGroupSizes = [2];
        cultuur.DateTimeFormat.DateSeparator = "@";
        return cultuur;
    }
}
