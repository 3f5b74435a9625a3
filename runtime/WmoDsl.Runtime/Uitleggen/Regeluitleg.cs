using System.Collections.Generic;

namespace WmoDsl;

/// <summary>Explains rules: how each fared, its motivation, sources, condition and exceptions.</summary>
internal sealed class Regeluitleg(Dossier dossier)
{
    private readonly Weging?[] _wegingen = new Weging?[dossier.Schema.Definities.Count];
    private readonly HashSet<int> _uitgelegd = [];
    private Voorwaardenuitleg? _voorwaarden;

    /// <summary>A rule with all that is known of it.</summary>
    public Uitlegdeel Uitgebreid(int definitie, int regel)
    {
        var schema = dossier.Schema.Definities[definitie];
        var delen = new List<Uitlegdeel>();
        var motivering = Motivering.Tekst(dossier, schema.Regels[regel]);
        if (motivering.Length > 0)
        {
            delen.Add(Uitlegdeel.Van(Uitlegsoort.Motivering, motivering));
        }

        delen.AddRange(Bronnen(Motivering.Bronnen(schema, schema.Regels[regel])));
        delen.AddRange(Voorwaarde(schema.Regels[regel]));
        var uitzonderingen = new List<Uitlegdeel>();
        if (!IsVervallen(definitie, regel))
        {
            foreach (var uitzondering in dossier.Schema.Boom(definitie).Uitzonderingen(regel))
            {
                uitzonderingen.Add(Uitgebreid(definitie, uitzondering));
            }
        }

        if (uitzonderingen.Count > 0)
        {
            delen.Add(Uitlegdeel.Van(Uitlegsoort.Opmerking, "Uitzonderingen die zijn bekeken:", uitzonderingen));
        }

        return Uitlegdeel.Van(Uitlegsoort.Regel, Kop(definitie, regel), delen);
    }

    /// <summary>A rule in one line, with how it fared.</summary>
    public Uitlegdeel Kort(int definitie, int regel) => Uitlegdeel.Van(Uitlegsoort.Regel, Kop(definitie, regel));

    /// <summary>Why a definition has its value. The second time the same definition comes by, only a reference.</summary>
    public IReadOnlyList<Uitlegdeel> Definitie(int index)
    {
        var schema = dossier.Schema.Definities[index];
        if (!_uitgelegd.Add(index))
        {
            return [Uitlegdeel.Van(Uitlegsoort.Opmerking, "zie de uitleg van " + schema.VolledigeNaam + " hierboven")];
        }

        var top = dossier.Schema.Boom(index).Top;
        if (top.Length == 1 && dossier.Schema.Boom(index).Uitzonderingen(top[0]).Length == 0)
        {
            // One plain rule ("is ja als …"): its condition says it all.
            var enige = schema.Regels[top[0]];
            return [.. Bronnen(Motivering.Bronnen(schema, enige)), .. Voorwaarde(enige)];
        }

        var delen = new List<Uitlegdeel>();
        var gronden = Weging(index).Gronden();
        foreach (var regel in gronden)
        {
            delen.Add(Uitgebreid(index, regel));
        }

        if (gronden.Count == 0 || (gronden.Count == 1 && gronden[0] == schema.Anders))
        {
            foreach (var regel in top)
            {
                delen.Add(Uitgebreid(index, regel));
            }
        }

        return delen;
    }

    /// <summary>Each source on a line, with its link.</summary>
    public static List<Uitlegdeel> Bronnen(IReadOnlyList<Bronverwijzing> bronnen)
    {
        var delen = new List<Uitlegdeel>(bronnen.Count);
        foreach (var bron in bronnen)
        {
            delen.Add(new Uitlegdeel(Uitlegsoort.Bron, "Bron: " + bron, "", null, bron.Link, []));
        }

        return delen;
    }

    private IReadOnlyList<Uitlegdeel> Voorwaarde(Regelschema regel) => regel.Voorwaarde < 0
        ? []
        : [(_voorwaarden ??= new Voorwaardenuitleg(dossier, this)).Van(regel.Voorwaarde, "")];

    private Weging Weging(int definitie) => _wegingen[definitie] ??= Redenering.Weeg(dossier, definitie);

    private bool IsVervallen(int definitie, int regel) => !Weging(definitie).Bestaat(regel);

    private string Kop(int definitie, int regel)
    {
        var schema = dossier.Schema.Definities[definitie];
        var waarde = regel == schema.Anders || Weging(definitie).Bestaat(regel)
            ? Waardetekst.Van(schema, Weging(definitie).EigenWaardeVan(regel))
            : schema.Regels[regel].Uitkomst is >= 0 and var uitkomst ? schema.Uitkomsten[uitkomst] : "";
        return schema.Regels[regel].Naam + (waarde.Length > 0 ? " (" + waarde + ")" : "") + ": " + Stand(definitie, regel);
    }

    private string Stand(int definitie, int regel)
    {
        var weging = Weging(definitie);
        var schema = dossier.Schema.Definities[definitie];
        if (!weging.Bestaat(regel))
        {
            return "geldt niet op " + dossier.Peildatum;
        }

        var isGrond = false;
        foreach (var grond in weging.Gronden())
        {
            isGrond |= grond == regel;
        }

        if (isGrond)
        {
            return "van toepassing";
        }

        if (regel == schema.Anders)
        {
            return "niet nodig";
        }

        var voorwaarde = weging.Voorwaarde(regel);
        return voorwaarde.IsNee ? "niet van toepassing"
            : voorwaarde.IsOnbekend ? "nog onbekend"
            : HeeftGeldendeUitzondering(weging, regel) ? "wijkt voor een uitzondering"
            : weging.WachtOpWaarde(regel) ? "van toepassing, maar de waarde is nog onbekend"
            : weging.Stand == Beslisstand.Beslist ? "gaat niet voor"
            : "misschien van toepassing";
    }

    private bool HeeftGeldendeUitzondering(Weging weging, int regel)
    {
        foreach (var uitzondering in dossier.Schema.Boom(weging.Definitie).Uitzonderingen(regel))
        {
            if (weging.Voorwaarde(uitzondering).IsJa)
            {
                return true;
            }
        }

        return false;
    }
}
