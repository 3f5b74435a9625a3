using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Evaluation;
using Model = WmoDsl.Compiler.Model;

namespace WmoDsl.Cli.Weergave;

/// <summary>Says what would have to be otherwise, in words.</summary>
internal static class Wendingtekst
{
    // More ways to one outcome than this nobody reads.
    private const int MeesteWegen = 6;

    /// <summary>Lines, each with an outcome and what would have to be otherwise for it.</summary>
    public static IEnumerable<string> Regels(Model.Definitie definitie, Wendingen wendingen)
    {
        foreach (var groep in wendingen.Gevonden.GroupBy(w => (w.Stand, w.Waarde)))
        {
            var wegen = groep.ToList();
            var getoond = wegen.Count == MeesteWegen + 1 ? wegen.Count : MeesteWegen;
            foreach (var wending in wegen.Take(getoond))
            {
                yield return $"{Uitkomst(definitie, wending)}, als {Opsomming(wending.Wijzigingen.Select(Wijziging).ToList())}";
            }

            if (wegen.Count > getoond)
            {
                yield return $"{Uitkomst(definitie, wegen[0])}: er zijn nog {wegen.Count - getoond} andere manieren met even weinig wijzigingen";
            }
        }

        if (wendingen.Gevonden.IsEmpty && wendingen.Doorzocht > 0)
        {
            yield return $"met hoogstens {(wendingen.Doorzocht == 1 ? "één wijziging" : wendingen.Doorzocht + " wijzigingen tegelijk")} komt er niets anders uit";
        }
        else if (wendingen.Doorzocht < Andersindien.MeesteWijzigingen)
        {
            yield return $"gezocht is tot en met {wendingen.Doorzocht} wijzigingen tegelijk; meer zijn er te veel om te proberen";
        }
    }

    /// <summary>What would come out.</summary>
    public static string Uitkomst(Model.Definitie definitie, Wending wending) => wending.Stand switch
    {
        Stand.Tegenstrijdig => "tegenstrijdig",
        Stand.NietGeregeld => "niet geregeld",
        _ => wending.Waarde?.Tekst(definitie.Type) ?? "beslist",
    };

    /// <summary>One change: <c>loopafstand 501 meter of meer is (nu 300 meter)</c>.</summary>
    public static string Wijziging(Wijziging wijziging)
    {
        if (wijziging.Gegeven.Lijst is { } lijst)
        {
            return $"er {Aantal(wijziging.Nieuw)} {lijst.Naam} zijn (nu {(wijziging.Nu is { } huidig ? Aantal(huidig) : "onbekend")})";
        }

        if (wijziging.Gegeven.Gegeven is not { } gegeven)
        {
            var komt = wijziging.Nieuw == Model.Waarde.Ja;
            return $"er {(komt ? "een" : "geen")} {wijziging.Gegeven.Rol!.Naam} is (nu {(wijziging.Nu is null ? "onbekend" : komt ? "niet" : "wel")})";
        }

        var type = gegeven.Feit.Type;
        return $"{(wijziging.Gegeven.IsOordeel ? "het oordeel " : "")}{gegeven.Naam} {Waarde(wijziging, type)} is (nu {wijziging.Nu?.Tekst(type) ?? "onbekend"})";
    }

    private static string Aantal(Model.Waarde waarde) => waarde is Model.GetalWaarde { Waarde: 0 } ? "geen" : waarde.Tekst(new Model.Waardetype(Model.Waardesoort.Getal));

    /// <summary>What it would have to be: a value, or a range.</summary>
    public static string Waarde(Wijziging wijziging, Model.Waardetype type) => wijziging.Bereik switch
    {
        null => wijziging.Nieuw.Tekst(type),
        { Van: { } van, TotEnMet: null } => type.Soort == Model.Waardesoort.Datum ? $"op of na {van.Tekst(type)}" : $"{van.Tekst(type)} of meer",
        { Van: null, TotEnMet: { } tot } => type.Soort == Model.Waardesoort.Datum ? $"op of vóór {tot.Tekst(type)}" : $"{tot.Tekst(type)} of minder",
        { Van: { } van, TotEnMet: { } tot } when van == tot => van.Tekst(type),
        { Van: { } van, TotEnMet: { } tot } => van is Model.GetalWaarde { Waarde: 0 } ? $"{tot.Tekst(type)} of minder" : $"van {van.Tekst(type)} tot en met {tot.Tekst(type)}",
        _ => "iets anders",
    };

    private static string Opsomming(List<string> delen) => delen.Count == 1 ? delen[0] : string.Join(", ", delen.Take(delen.Count - 1)) + " en " + delen[^1];
}
