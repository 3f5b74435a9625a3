using System.Text;

namespace WmoDsl;

/// <summary>Places in a JSON document, as JSONPath writes them.</summary>
internal static class Jsonpad
{
    /// <summary>The document itself.</summary>
    public const string Wortel = "$";

    private const int MaximaleNaam = 60;

    /// <summary>A property: <c>$.gegevens.loopafstand</c>, or with brackets when the name is more than one word.</summary>
    public static string Onder(string pad, string naam)
    {
        var kort = naam.Length > MaximaleNaam ? naam.Substring(0, MaximaleNaam) + "…" : naam;
        var enkelvoudig = kort.Length > 0;
        foreach (var teken in kort)
        {
            enkelvoudig &= char.IsLetterOrDigit(teken) || teken == '_';
        }

        return enkelvoudig
            ? pad + "." + kort
            : pad + "['" + new StringBuilder(kort).Replace("\\", "\\\\").Replace("'", "\\'").Replace("\r", "\\r").Replace("\n", "\\n") + "']";
    }
}
