using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Emit;

/// <summary>
/// Makes C# identifiers of Dutch names: <c>bijdrage van de cliënt</c> becomes <c>BijdrageVanClient</c>. Fillers are dropped, accents are
/// folded to plain letters (so that everybody can type them), other signs separate words, and a digit does not come first.
/// </summary>
public static class Naamvorm
{
    private const int Grens = 60;

    private static readonly HashSet<string> Sleutelwoorden = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto",
        "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out",
        "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc",
        "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using",
        "virtual", "void", "volatile", "while",
        // Words that mean something in some places only; a local with such a name would at least surprise.
        "and", "await", "dynamic", "field", "global", "nameof", "not", "or", "value", "var", "when", "with", "yield",
    };

    /// <summary>A name for something public: <c>GrensLoopafstand</c>.</summary>
    public static string Pascal(string naam) => Plak(Woorden(naam).Select(Hoofdletter));

    /// <summary>A name for a local: <c>grensLoopafstand</c>. Long texts are cut off at a word.</summary>
    public static string Camel(string naam)
    {
        var delen = new List<string>();
        var lengte = 0;
        foreach (var woord in Woorden(naam))
        {
            lengte += woord.Length;
            if (delen.Count > 0 && lengte > Grens)
            {
                break;
            }

            delen.Add(delen.Count == 0 ? Onderkast(woord) : Hoofdletter(woord));
        }

        return Plak(delen);
    }

    /// <summary>A namespace from text with dots between parts: what is no identifier becomes one.</summary>
    public static string Naamruimte(string tekst) => string.Join(".", tekst.Split('.').Select(Deel));

    /// <summary>The identifier as C# wants to read it: a keyword gets an <c>@</c>.</summary>
    public static string Veilig(string naam) => Sleutelwoorden.Contains(naam) ? "@" + naam : naam;

    private static string Deel(string deel)
    {
        var geldig = deel.Length > 0 && (char.IsLetter(deel[0]) || deel[0] == '_') && deel.All(c => char.IsLetterOrDigit(c) || c == '_');
        return Veilig(geldig ? deel : Pascal(deel));
    }

    private static string Plak(IEnumerable<string> woorden)
    {
        var naam = string.Concat(woorden);
        return naam.Length == 0 ? "Naam" : char.IsDigit(naam[0]) ? "_" + naam : naam;
    }

    private static List<string> Woorden(string naam)
    {
        var woord = new StringBuilder();
        var woorden = new List<string>();
        foreach (var teken in naam.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(teken) || CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark)
            {
                woord.Append(teken);
            }
            else if (teken is not ('\'' or '’'))
            {
                Klaar();
                woord.Append(teken switch { '<' => "kleinerDan", '>' => "groterDan", _ => "" });
                Klaar();
            }
        }

        Klaar();
        var echte = woorden.Where(w => !Naamsleutel.IsVulwoord(w)).ToList();
        return (echte.Count > 0 ? echte : woorden).Select(Vouw).Where(w => w.Length > 0).ToList();

        void Klaar()
        {
            if (woord.Length > 0)
            {
                woorden.Add(woord.ToString());
                woord.Clear();
            }
        }
    }

    // Letters without their accents; ligatures and letters with a stroke written out.
    private static string Vouw(string tekst)
    {
        var gevouwen = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                gevouwen.Append(teken switch
                {
                    'ß' => "ss",
                    'æ' => "ae",
                    'Æ' => "Ae",
                    'œ' => "oe",
                    'Œ' => "Oe",
                    'ø' => "o",
                    'Ø' => "O",
                    'ĳ' => "ij",
                    'Ĳ' => "IJ",
                    _ => teken.ToString(),
                });
            }
        }

        return gevouwen.ToString();
    }

    private static string Hoofdletter(string woord) => char.ToUpperInvariant(woord[0]) + woord.Substring(1);

    // AOW-leeftijd becomes aowLeeftijd: a word in capitals goes down as a whole.
    private static string Onderkast(string woord) =>
        woord.All(c => !char.IsLower(c)) ? woord.ToLowerInvariant() : char.ToLowerInvariant(woord[0]) + woord.Substring(1);
}

/// <summary>
/// Hands out identifiers of one scope, each once. Two names that come down to the same identifier differ by a number, given in the order
/// of asking. For what is public case does not tell them apart, so that they can also be names of files.
/// </summary>
internal sealed class Naamregister(StringComparer vergelijking, IEnumerable<string> bezet)
{
    private readonly HashSet<string> _bezet = new(bezet, vergelijking);

    public Naamregister(params string[] bezet)
        : this(StringComparer.OrdinalIgnoreCase, bezet)
    {
    }

    /// <summary>The identifier, or the first free one with a number after it.</summary>
    public string Neem(string naam)
    {
        var keuze = naam;
        for (var i = 2; !_bezet.Add(keuze); i++)
        {
            keuze = naam + (char.IsDigit(naam[naam.Length - 1]) ? "_" : "") + i.ToString(CultureInfo.InvariantCulture);
        }

        return keuze;
    }

    /// <summary>A stem that is free with every one of these endings.</summary>
    public string NeemStam(string naam, params string[] uitgangen)
    {
        var stam = naam;
        for (var i = 2; uitgangen.Any(u => _bezet.Contains(stam + u)); i++)
        {
            stam = naam + (char.IsDigit(naam[naam.Length - 1]) ? "_" : "") + i.ToString(CultureInfo.InvariantCulture);
        }

        foreach (var uitgang in uitgangen)
        {
            _bezet.Add(stam + uitgang);
        }

        return stam;
    }
}
