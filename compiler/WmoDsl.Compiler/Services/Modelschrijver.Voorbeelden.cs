using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Services;

// Examples.
public sealed partial class Modelschrijver
{
    private void Voorbeeld(Voorbeeld voorbeeld)
    {
        Regel($"voorbeeld {Citeer(voorbeeld.Naam)}");
        Regel($"bij {(voorbeeld.Definitie.Soort == Definitiesoort.Begrip ? "begrip" : "besluit")} {_namen.Naam(voorbeeld.Definitie.Naam)}");
        Regel($"op {voorbeeld.Peildatum}");
        var casus = voorbeeld.Casus;
        if (casus.Rollen.Count + casus.Gegevens.Count + casus.Lijsten.Count > 0)
        {
            Regel("gegeven");
        }

        // A case itself has no order. Who there is comes first, in the order of the policy; then what is known of them, in the order in which the rules come to it.
        foreach (var rol in _beleid.Rollen.Where(casus.Rollen.ContainsKey))
        {
            Regel($"er is {(casus.Rollen[rol] ? "een" : "geen")} {_namen.Naam(rol.Naam)}");
        }

        foreach (var lijst in _beleid.Lijsten.Where(casus.Lijsten.ContainsKey))
        {
            Regel(casus.Lijsten[lijst] is { } aantal ? $"er zijn {aantal.ToString(CultureInfo.InvariantCulture)} {_namen.Naam(lijst.Naam)}" : $"{_namen.Naam(lijst.Naam)} is niet vast te stellen");
        }

        foreach (var (gegeven, stand) in Volgorde(voorbeeld.Definitie).SelectMany(Gegevens).Where(casus.Gegevens.ContainsKey).Select(g => (g, casus.Gegevens[g])))
        {
            Regel($"{_namen.Naam(gegeven.Naam)} {Stand(gegeven.Feit.Type, stand)}");
        }

        Verwachting(voorbeeld.Definitie, voorbeeld.Verwachting);
    }

    // What the rules do not come to, comes last, in the order of the policy.
    private IReadOnlyList<Feit> Volgorde(Definitie definitie)
    {
        if (!_volgorden.TryGetValue(definitie, out var feiten))
        {
            var plaatsen = Vraagvolgorde.Van(definitie);
            _volgorden[definitie] = feiten = [.. _beleid.Feiten.OrderBy(f => plaatsen.TryGetValue(f, out var plaats) ? plaats : int.MaxValue)];
        }

        return feiten;
    }

    private IEnumerable<Gegeven> Gegevens(Feit feit) =>
        feit.Groep is null ? [new Gegeven(feit, null)] : _beleid.Rollen.Concat(_beleid.Lijsten.SelectMany(l => l.Leden)).Where(r => r.Groep == feit.Groep).Select(r => new Gegeven(feit, r));

    private string Stand(Waardetype type, Gegevenstand stand) => stand.Waarde is not { } waarde
        ? "is niet vast te stellen"
        : $"is {_uitdrukkingen.Schrijf(waarde, type)}{(stand.Motivering is { } omdat ? " omdat " + Citeer(omdat) : "")}{(stand.Door is { } door ? " door " + Citeer(door) : "")}";

    private void Verwachting(Definitie definitie, Verwachting verwachting)
    {
        var wat = verwachting.Soort switch
        {
            Verwachtingsoort.Waarde => _uitdrukkingen.Schrijf(verwachting.Waarde!, definitie.Type),
            Verwachtingsoort.GegevensNodig => "gegevens nodig",
            Verwachtingsoort.OordeelNodig => "oordeel nodig",
            Verwachtingsoort.Tegenstrijdig => "tegenstrijdig",
            Verwachtingsoort.NietGeregeld => "niet geregeld",
            _ => throw new NotSupportedException(),
        };
        Regel($"verwacht {wat}{(verwachting.Gegevens is { } gegevens ? ": " + Namen(gegevens) : "")}");
        if (!verwachting.Regels.IsEmpty)
        {
            Regel($"volgens regel {string.Join(", ", verwachting.Regels.Select(r => _namen.Regel(r.Naam)))}");
        }

        foreach (var (andere, waarde) in verwachting.Bijkomend)
        {
            Regel($"en {_namen.Naam(andere.Naam)} is {_uitdrukkingen.Schrijf(waarde, andere.Type)}");
        }

        foreach (var plicht in verwachting.Verplichtingen)
        {
            Regel($"en {plicht.Woord}verplichting van {_namen.Naam(plicht.Partij)} {Citeer(plicht.Inhoud)}{(plicht.Uiterlijk is { } dag ? $" uiterlijk {dag}" : "")}");
        }
    }
}
