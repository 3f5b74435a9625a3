using System;
using System.Globalization;
using System.Text.Json;

namespace WmoDsl;

/// <summary>
/// Reads parts of a JSON document without throwing: the framework's own way to a text or a name throws when it holds half a surrogate
/// pair (<c>"\ud800"</c>), which is valid JSON.
/// </summary>
internal static class Jsonelement
{
    private const int MaximaleTekst = 40;

    /// <summary>Whether it says that no answer will come: <c>{ "nietVastTeStellen": true }</c> or those words.</summary>
    public static bool IsNietVastTeStellen(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? Aantal(element) == 1 && TryEigenschap(element, "nietVastTeStellen", out var waarde) && waarde.ValueKind == JsonValueKind.True
            : TryTekst(element, out var tekst) && Naam.Sleutel(tekst) == "niet vast te stellen";

    /// <summary>The number of properties of an object.</summary>
    public static int Aantal(JsonElement element)
    {
        var aantal = 0;
        foreach (var _ in element.EnumerateObject())
        {
            aantal++;
        }

        return aantal;
    }

    /// <summary>The text of a string; false for anything else, and for text with half a surrogate pair.</summary>
    public static bool TryTekst(JsonElement element, out string tekst)
    {
        tekst = "";
        if (element.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            tekst = element.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The name of a property; false when it holds half a surrogate pair.</summary>
    public static bool TryNaam(JsonProperty eigenschap, out string naam)
    {
        try
        {
            naam = eigenschap.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            naam = "";
            return false;
        }
    }

    /// <summary>A property by its name. (The framework's own look-up throws when another name holds half a surrogate pair.)</summary>
    public static bool TryEigenschap(JsonElement element, string gezocht, out JsonElement waarde)
    {
        waarde = default;
        var gevonden = false;
        foreach (var eigenschap in element.EnumerateObject())
        {
            if (TryNaam(eigenschap, out var naam) && naam == gezocht)
            {
                waarde = eigenschap.Value;
                gevonden = true;
            }
        }

        return gevonden;
    }

    /// <summary>
    /// An exact number. A decimal silently drops what does not fit its 28 digits, so a number that may be longer is refused.
    /// </summary>
    public static bool TryGetal(JsonElement element, out decimal getal)
    {
        getal = 0;
        if (element.ValueKind != JsonValueKind.Number)
        {
            return false;
        }

        var delen = element.GetRawText().Split('e', 'E');
        var past = delen.Length == 1
            ? delen[0].Length <= 29
            : delen[0].Length <= 14 && int.TryParse(delen[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var macht)
                && macht is >= -14 and <= 14;
        return past && element.TryGetDecimal(out getal);
    }

    /// <summary>What stands there, short enough for a message.</summary>
    public static string Toon(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{ … }",
        JsonValueKind.Array => "een lijst",
        JsonValueKind.String => TryTekst(element, out var tekst) ? Toon(tekst) : "een tekst met tekens die niet bestaan",
        _ => Kort(element.GetRawText()),
    };

    /// <summary>A text between quotes, short enough for a message.</summary>
    public static string Toon(string tekst) => "\"" + Kort(tekst) + "\"";

    private static string Kort(string tekst)
    {
        if (tekst.Length > MaximaleTekst)
        {
            // Not between the halves of a surrogate pair.
            tekst = tekst.Substring(0, MaximaleTekst - (char.IsHighSurrogate(tekst[MaximaleTekst - 1]) ? 1 : 0)) + "…";
        }

        var tekens = tekst.ToCharArray();
        for (var i = 0; i < tekens.Length; i++)
        {
            tekens[i] = char.IsControl(tekens[i]) ? ' ' : tekens[i];
        }

        return new string(tekens);
    }
}
