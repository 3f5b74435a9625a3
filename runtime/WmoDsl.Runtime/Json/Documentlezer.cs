using System;
using System.Collections.Generic;
using System.Text.Json;

namespace WmoDsl;

/// <summary>Reads the structure of a document: its properties, the facts by name, the roles. <see cref="Waardelezer"/> reads the values.</summary>
internal sealed partial class Documentlezer(Besluitschema schema)
{
    private const int MaximaalFouten = 100;

    private static readonly string[] Wortelnamen = ["besluit", "peildatum", "gegevens"];

    private readonly object?[] _waarden = new object?[schema.Gegevens.Count];
    private readonly bool[] _nietVast = new bool[schema.Gegevens.Count];
    private readonly bool[] _genoemd = new bool[schema.Gegevens.Count];
    private readonly List<JsonFout> _fouten = [];
    private readonly Naamregister _namen = new(schema);
    private Datum? _peildatum;

    private bool IsVol => _fouten.Count >= MaximaalFouten;

    /// <summary>Reports an error; after a hundred the rest goes unreported.</summary>
    public void Fout(string pad, string melding)
    {
        if (!IsVol)
        {
            _fouten.Add(new JsonFout(pad, melding));
        }
    }

    /// <summary>What was read.</summary>
    public Gegevenslezing Klaar() => new(_waarden, _nietVast, _peildatum, _fouten);

    /// <summary>Reads the document.</summary>
    public void Lees(JsonElement wortel)
    {
        if (wortel.ValueKind != JsonValueKind.Object)
        {
            Fout(Jsonpad.Wortel, "Verwacht een document { \"peildatum\": …, \"gegevens\": { … } }.");
            return;
        }

        foreach (var (naam, waarde, pad) in Eigenschappen(wortel, Jsonpad.Wortel))
        {
            switch (naam)
            {
                case "besluit":
                    LeesBesluit(waarde, pad);
                    break;
                case "peildatum":
                    LeesPeildatum(waarde, pad);
                    break;
                case "gegevens" when waarde.ValueKind == JsonValueKind.Object:
                    LeesGegevens(waarde, pad);
                    break;
                case "gegevens":
                    Fout(pad, "Verwacht { \"naam van een gegeven\": waarde, … }.");
                    break;
                default:
                    Fout(pad, _namen.Gegeven(naam) >= 0 || _namen.ZoekRol(naam) is not null || _namen.ZoekLijst(naam) is not null
                        ? "Gegevens staan onder \"gegevens\"."
                        : "Onbekende eigenschap." + BedoeldeU(Woordafstand.Dichtstbij(naam, Wortelnamen)));
                    break;
            }
        }

        ControleerRollen();
        ControleerGeboortedata();
    }

    private void LeesBesluit(JsonElement waarde, string pad)
    {
        if (!Jsonelement.TryTekst(waarde, out var naam) || Naam.Sleutel(naam) != Naam.Sleutel(schema.Naam))
        {
            Fout(pad, "Dit document is voor een ander besluit; verwacht \"" + schema.Naam + "\".");
        }
    }

    private void LeesPeildatum(JsonElement waarde, string pad)
    {
        if (waarde.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        var (datum, fout) = Waardelezer.Datum(waarde);
        _peildatum = (Datum?)datum;
        if (fout is not null)
        {
            Fout(pad, fout);
        }
    }

    private void LeesGegevens(JsonElement gegevens, string pad)
    {
        foreach (var (naam, waarde, onder) in Eigenschappen(gegevens, pad))
        {
            if (_namen.Gegeven(naam) is >= 0 and var slot)
            {
                LeesGegeven(slot, waarde, onder);
            }
            else if (_namen.ZoekRol(naam) is { } rol)
            {
                LeesRol(rol, waarde, onder);
            }
            else if (_namen.ZoekLijst(naam) is { } lijst)
            {
                LeesLijst(lijst, waarde, onder);
            }
            else
            {
                Fout(onder, "Dit gegeven komt in besluit " + schema.Naam + " niet voor." + BedoeldeU(_namen.Bedoeld(naam)));
            }
        }
    }

    private void LeesGegeven(int slot, JsonElement waarde, string pad)
    {
        if (_genoemd[slot])
        {
            Fout(pad, "Dit gegeven staat er twee keer.");
            return;
        }

        _genoemd[slot] = true;
        if (Jsonelement.IsNietVastTeStellen(waarde))
        {
            _nietVast[slot] = true;
            return;
        }

        var (gelezen, fout) = Waardelezer.Lees(schema.Gegevens[slot], waarde);
        _waarden[slot] = gelezen;
        if (fout is not null)
        {
            Fout(pad, fout);
        }
    }

    private void LeesRol(Naamregister.Rol rol, JsonElement waarde, string pad)
    {
        switch (waarde.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.True or JsonValueKind.False:
                VulRol(rol, waarde.ValueKind == JsonValueKind.True, pad);
                break;
            case JsonValueKind.Object when Jsonelement.IsNietVastTeStellen(waarde) && rol.Vervulling >= 0:
                _nietVast[rol.Vervulling] = Noem(rol.Vervulling, pad);
                break;
            case JsonValueKind.Object when Jsonelement.TryEigenschap(waarde, "ontbreekt", out var ontbreekt):
                LeesOntbreekt(rol, waarde, ontbreekt, pad);
                break;
            case JsonValueKind.Object:
                LeesRolgegevens(rol, waarde, pad);
                break;
            default:
                Fout(pad, "Verwacht de gegevens van " + rol.Naam + " als { \"naam van een gegeven\": waarde, … }"
                    + (rol.Vervulling >= 0 ? " of { \"ontbreekt\": true }." : "."));
                break;
        }
    }

    private void LeesOntbreekt(Naamregister.Rol rol, JsonElement waarde, JsonElement ontbreekt, string pad)
    {
        if (ontbreekt.ValueKind != JsonValueKind.True || Jsonelement.Aantal(waarde) > 1)
        {
            Fout(pad, "Verwacht { \"ontbreekt\": true } zonder verdere gegevens, of alleen gegevens.");
            return;
        }

        VulRol(rol, false, pad);
    }

    private void LeesRolgegevens(Naamregister.Rol rol, JsonElement gegevens, string pad)
    {
        if (rol.Vervulling >= 0)
        {
            VulRol(rol, true, pad);
        }

        foreach (var (naam, waarde, onder) in Eigenschappen(gegevens, pad))
        {
            if (rol.Gegevens.TryGetValue(Naam.Sleutel(naam), out var slot))
            {
                LeesGegeven(slot, waarde, onder);
            }
            else
            {
                Fout(onder, "Dit gegeven van " + rol.Naam + " komt in besluit " + schema.Naam + " niet voor."
                    + BedoeldeU(Woordafstand.Dichtstbij(Naam.Sleutel(naam), rol.Namen)));
            }
        }
    }

    private void VulRol(Naamregister.Rol rol, bool vervuld, string pad)
    {
        if (rol.Vervulling >= 0)
        {
            if (Noem(rol.Vervulling, pad))
            {
                _waarden[rol.Vervulling] = vervuld;
            }
        }
        else if (!vervuld)
        {
            Fout(pad, "De rol " + rol.Naam + " kan niet ontbreken.");
        }
    }

    private bool Noem(int slot, string pad)
    {
        if (_genoemd[slot])
        {
            Fout(pad, schema.Gegevens[slot].Soort == Gegevensoort.Lijst ? "Deze lijst staat er twee keer." : "Deze rol staat er twee keer.");
            return false;
        }

        return _genoemd[slot] = true;
    }

    // A fact of somebody says that there is somebody. It may be given by its full name, before or after the role itself.
    private void ControleerRollen()
    {
        for (var slot = 0; slot < _waarden.Length; slot++)
        {
            if (schema.Gegevens[slot].Rol is not { } rol || (_waarden[slot] is null && !_nietVast[slot])
                || Rollen.Slot(schema, rol) is not (>= 0 and var vervulling))
            {
                continue;
            }

            if (_waarden[vervulling] is false || _nietVast[vervulling])
            {
                Fout(
                    Jsonpad.Onder(Jsonpad.Onder(Jsonpad.Wortel, "gegevens"), schema.Gegevens[slot].VolledigeNaam),
                    "Dit gegeven kan niet samengaan met " + rol + (_nietVast[vervulling] ? " die niet vast te stellen is." : " die ontbreekt."));
            }
            else
            {
                _waarden[vervulling] = true;
            }
        }
    }

    // Without a reference date in the document, whoever decides on it looks at this.
    private void ControleerGeboortedata()
    {
        for (var slot = 0; slot < _waarden.Length; slot++)
        {
            if (_peildatum is { } peildatum && Uitvoering.Invoer.Geboortefout(schema.Gegevens[slot], _waarden[slot], peildatum) is { } fout)
            {
                Fout(Jsonpad.Onder(Jsonpad.Onder(Jsonpad.Wortel, "gegevens"), schema.Gegevens[slot].VolledigeNaam), fout + " Verbeter een van beide.");
            }
        }
    }

    // Names come out one by one: half a surrogate pair in a name cannot be read, and twice the same name is an error.
    private IEnumerable<(string Naam, JsonElement Waarde, string Pad)> Eigenschappen(JsonElement element, string pad)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var eigenschap in element.EnumerateObject())
        {
            if (IsVol)
            {
                yield break;
            }

            if (!Jsonelement.TryNaam(eigenschap, out var naam))
            {
                Fout(pad, "Hier staat een naam met tekens die niet bestaan.");
            }
            else if (!gezien.Add(naam))
            {
                Fout(Jsonpad.Onder(pad, naam), "Deze naam staat er twee keer.");
            }
            else
            {
                yield return (naam, eigenschap.Value, Jsonpad.Onder(pad, naam));
            }
        }
    }

    private static string BedoeldeU(string? naam) => naam is null ? "" : " Bedoelde u \"" + naam + "\"?";
}
