using System.Collections.Generic;
using System.Text;

namespace WmoDsl;

/// <summary>Fills in the motivation of a rule, and says what it rests on.</summary>
internal static class Motivering
{
    /// <summary>A rule as ground.</summary>
    public static Grond Grond(Dossier dossier, Weging weging, int regel)
    {
        var definitie = dossier.Schema.Definities[weging.Definitie];
        var schema = definitie.Regels[regel];
        var zeker = weging.IsZekereGrond(regel);
        return new Grond(
            schema,
            zeker ? Tekst(dossier, schema) : "",
            Bronnen(definitie, schema),
            definitie.VolledigeNaam,
            Waardetekst.VanRegel(definitie, schema, weging.EigenWaardeVan(regel)))
        {
            IsZeker = zeker,
        };
    }

    /// <summary>The motivation of a rule with the values of the case filled in.</summary>
    public static string Tekst(Dossier dossier, Regelschema regel)
    {
        if (regel.Want.Count == 0)
        {
            return "";
        }

        var tekst = new StringBuilder();
        foreach (var deel in regel.Want)
        {
            tekst.Append(deel.Soort switch
            {
                Verwijssoort.Gegeven => Waardetekst.VanGegeven(dossier, deel.Index),
                Verwijssoort.Parameter => Waardetekst.VanParameter(dossier, deel.Index),
                Verwijssoort.Definitie => Waardetekst.VanDefinitie(dossier, deel.Index),
                Verwijssoort.Peildatum => dossier.Peildatum.ToString(),
                _ => deel.Tekst,
            });
        }

        return tekst.ToString();
    }

    /// <summary>The sources of a rule, or else of its definition.</summary>
    public static IReadOnlyList<Bronverwijzing> Bronnen(Definitieschema definitie, Regelschema regel) =>
        regel.Bronnen.Count > 0 ? regel.Bronnen : definitie.Bronnen;
}
