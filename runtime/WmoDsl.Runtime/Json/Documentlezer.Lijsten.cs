using System.Text.Json;

namespace WmoDsl;

// Lists: an array with an object for every member. An empty array says that there are none; a member of whom nothing is known is {}.
internal sealed partial class Documentlezer
{
    private void LeesLijst(Naamregister.Lijst lijst, JsonElement waarde, string pad)
    {
        if (waarde.ValueKind == JsonValueKind.Null || (Jsonelement.TryTekst(waarde, out var tekst) && Naam.Sleutel(tekst) == "onbekend"))
        {
            return;
        }

        if (!Noem(lijst.Slot, pad))
        {
            return;
        }

        if (Jsonelement.IsNietVastTeStellen(waarde))
        {
            _nietVast[lijst.Slot] = true;
        }
        else if (waarde.ValueKind != JsonValueKind.Array)
        {
            Fout(pad, "Verwacht een lijst: [ { \"naam van een gegeven\": waarde, … }, … ], met { } voor elk van de " + lijst.Naam + "; [] als er geen zijn.");
        }
        else if (waarde.GetArrayLength() > lijst.Leden.Length)
        {
            Fout(pad, "Verwacht hoogstens " + Getaltekst.Van(lijst.Leden.Length) + " " + lijst.Naam + "; hier staan er " + Getaltekst.Van(waarde.GetArrayLength()) + ".");
        }
        else
        {
            LeesLeden(lijst, waarde, pad);
        }
    }

    private void LeesLeden(Naamregister.Lijst lijst, JsonElement leden, string pad)
    {
        var nummer = 0;
        foreach (var lid in leden.EnumerateArray())
        {
            var onder = pad + "[" + Getaltekst.Van(nummer) + "]";
            if (lid.ValueKind == JsonValueKind.Object)
            {
                LeesRolgegevens(lijst.Leden[nummer], lid, onder);
            }
            else
            {
                Fout(onder, "Verwacht de gegevens van " + lijst.Leden[nummer].Naam + " als { \"naam van een gegeven\": waarde, … }; is van hem niets bekend, dan { }.");
            }

            nummer++;
        }

        _waarden[lijst.Slot] = nummer;
    }
}
