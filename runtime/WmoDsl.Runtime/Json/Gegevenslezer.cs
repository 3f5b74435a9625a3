using System;
using System.Text;
using System.Text.Json;

namespace WmoDsl;

/// <summary>Reads the facts of a case from JSON.</summary>
public static class Gegevenslezer
{
    /// <summary>The largest document, in bytes of UTF-8.</summary>
    public const int MaximaleGrootte = 1024 * 1024;

    /// <summary>The deepest nesting of brackets; a document of facts needs four.</summary>
    public const int MaximaleDiepte = 16;

    /// <summary>
    /// Reads a document. Never throws, whatever the text; reports every error at once (up to 100), with its place.
    /// </summary>
    /// <param name="schema">The decision that the facts are for.</param>
    /// <param name="json">
    /// <c>{ "besluit": …, "peildatum": …, "gegevens": { … } }</c>; the guide describes how each type is written.
    /// </param>
    public static Gegevenslezing Lees(Besluitschema schema, string? json)
    {
        var lezing = new Documentlezer(schema);
        var tekst = (json ?? "").TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(tekst))
        {
            lezing.Fout(Jsonpad.Wortel, "Het document is leeg.");
        }
        else if (tekst.Length > MaximaleGrootte || Encoding.UTF8.GetByteCount(tekst) > MaximaleGrootte)
        {
            lezing.Fout(Jsonpad.Wortel, "Het document is te groot: hoogstens 1 MB.");
        }
        else
        {
            Lees(lezing, tekst);
        }

        return lezing.Klaar();
    }

    private static void Lees(Documentlezer lezing, string tekst)
    {
        try
        {
            using var document = JsonDocument.Parse(tekst, new JsonDocumentOptions { MaxDepth = MaximaleDiepte });
            lezing.Lees(document.RootElement);
        }
        catch (JsonException fout)
        {
            lezing.Fout(Jsonpad.Wortel, IsTeDiep(tekst)
                ? "Het document is te diep genest: hoogstens " + Getaltekst.Van(MaximaleDiepte) + " niveaus."
                : "Dit is geen geldige JSON (regel " + Getaltekst.Van((fout.LineNumber ?? 0) + 1)
                    + ", positie " + Getaltekst.Van((fout.BytePositionInLine ?? 0) + 1) + ").");
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair: the text is no Unicode.
            lezing.Fout(Jsonpad.Wortel, "Dit is geen geldige JSON: de tekst bevat tekens die niet bestaan.");
        }
    }

    private static bool IsTeDiep(string tekst)
    {
        var diepte = 0;
        var inTekst = false;
        for (var i = 0; i < tekst.Length; i++)
        {
            switch (tekst[i])
            {
                case '\\' when inTekst:
                    i++;
                    break;
                case '"':
                    inTekst = !inTekst;
                    break;
                case '{' or '[' when !inTekst:
                    if (++diepte > MaximaleDiepte)
                    {
                        return true;
                    }

                    break;
                case '}' or ']' when !inTekst:
                    diepte--;
                    break;
            }
        }

        return false;
    }
}
