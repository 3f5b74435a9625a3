using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Services;

// Promises and assumptions.
public sealed partial class Modelschrijver
{
    /// <summary>What is promised, as text: without its name and sources.</summary>
    internal static string Schrijf(Beleid beleid, Waarborg waarborg, Naamschrijver? namen = null)
    {
        var schrijver = new Modelschrijver(beleid, namen);
        if (waarborg.Als is { } als)
        {
            schrijver.Regel($"als {schrijver._uitdrukkingen.Schrijf(als)}");
        }

        schrijver.Belofte(waarborg.Belofte, waarborg.Als is not null);
        return schrijver._uit.ToString().Trim();
    }

    private void Aanname(Aanname aanname)
    {
        Regel($"aanname {_namen.Waarborg(aanname.Naam)}");
        Volgens(aanname.Bronnen);
        if (aanname.Reden is { } reden)
        {
            Regel($"omdat {Citeer(reden)}");
        }

        Regel(aanname.Stelling is NietExpr niet ? $"nooit {_uitdrukkingen.Schrijf(niet.Operand)}" : $"altijd {_uitdrukkingen.Schrijf(aanname.Stelling)}");
    }

    private void Waarborg(Waarborg waarborg)
    {
        Paragraaf(waarborg);
        Regel($"waarborg {_namen.Waarborg(waarborg.Naam)}");
        Volgens(waarborg.Bronnen.Skip(1));
        if (waarborg.Als is { } als)
        {
            Regel($"als {_uitdrukkingen.Schrijf(als)}");
        }

        Belofte(waarborg.Belofte, waarborg.Als is not null);
        if (waarborg.GaatNietOp is { } niet)
        {
            Regel($"gaat niet op omdat {Citeer(niet.Reden)}");
        }
    }

    private void Belofte(Belofte belofte, bool naAls)
    {
        switch (belofte)
        {
            case AltijdUitkomst b:
                Regel(Uitkomst(b.Besluit, "altijd", b.Uitkomsten, naAls));
                break;
            case NooitUitkomst b:
                Regel(Uitkomst(b.Besluit, "nooit", b.Uitkomsten, naAls));
                break;
            case AltijdWaar b:
                Regel($"{(naAls ? "dan " : "")}altijd {_uitdrukkingen.Schrijf(b.Stelling)}");
                break;
            case NooitWaar b:
                Regel($"{(naAls ? "dan " : "")}nooit {_uitdrukkingen.Schrijf(b.Stelling)}");
                break;
            case HangtNietAfVan b:
                var meer = !b.Elk && b.Besluiten.Length > 1;
                Regel($"{(naAls ? $"dan {(meer ? "hangen" : "hangt")} " : "")}{Besluiten(b.Besluiten, b.Elk)} {(naAls ? "" : meer ? "hangen " : "hangt ")}niet af van {Namen(b.Gegevens.Select(Gegeven).Concat(b.Rollen.Select(r => r.Naam)).Concat(b.Lijsten.Select(l => l.Naam)))}");
                break;
            case MinstensEvenRuim b:
                var gunstig = b.GunstigA.Select(u => b.A.Type.Keuzes!.Waarden[u]).Concat(b.GunstigB.Select(u => b.B.Type.Keuzes!.Waarden[u])).Distinct(StringComparer.Ordinal);
                Regel($"{(naAls ? "dan is " : "")}besluit {_namen.Naam(b.A.Naam)} {(naAls ? "" : "is ")}minstens even ruim als besluit {_namen.Naam(b.B.Naam)}, waarbij gunstig is {Of(gunstig)}");
                break;
            case HeeftBron b:
                Regel($"{Besluiten(b.Besluiten, b.Elk)} {(!b.Elk && b.Besluiten.Length > 1 ? "hebben" : "heeft")} bij elke uitkomst een bron");
                break;
            case NooitTegelijk b:
                Tegelijk(b, naAls);
                break;
            default:
                throw new NotSupportedException($"{belofte.GetType().Name} is nog niet te schrijven.");
        }
    }

    private string Uitkomst(Definitie besluit, string wanneer, ImmutableArray<int> uitkomsten, bool naAls) =>
        $"{(naAls ? "dan is " : "")}besluit {_namen.Naam(besluit.Naam)} {(naAls ? "" : "is ")}{wanneer} {Uitkomsten(besluit, uitkomsten)}";

    private void Tegelijk(NooitTegelijk belofte, bool naAls)
    {
        Regel($"{(naAls ? "dan " : "")}nooit tegelijk");
        var label = 'a';
        foreach (var partij in belofte.Partijen)
        {
            Regel($"{label++}. {_namen.Naam(partij.Partij)}: besluit {_namen.Naam(partij.Besluit.Naam)} is {Uitkomsten(partij.Besluit, partij.Uitkomsten)}");
        }

        foreach (var partij in belofte.Partijen.Where(p => !p.WeetNiet.IsEmpty))
        {
            Regel($"{_namen.Naam(partij.Partij)} weet niet: {Namen(partij.WeetNiet.Select(Gegeven))}");
        }
    }

    // All decisions but those excepted, as it was written; which those are, follows from all that there are.
    private string Besluiten(ImmutableArray<Definitie> besluiten, bool elk)
    {
        if (!elk)
        {
            return $"{(besluiten.Length > 1 ? "besluiten" : "besluit")} {Namen(besluiten.Select(b => b.Naam))}";
        }

        var behalve = _beleid.Besluiten.Except(besluiten).Select(b => b.Naam).ToList();
        return "elk besluit" + (behalve.Count == 0 ? "" : $" behalve {Namen(behalve)}");
    }

    // A fact of anybody is of one of the group.
    private static string Gegeven(Gegeven gegeven) => gegeven is { Rol: null, Feit.Groep: { } groep } ? $"{gegeven.Feit.Naam} van {groep.Naam}" : gegeven.Naam;

    private string Uitkomsten(Definitie besluit, IEnumerable<int> uitkomsten) => Of(uitkomsten.Select(u => besluit.Type.Keuzes!.Waarden[u]));

    private string Of(IEnumerable<string> namen) => string.Join(" of ", namen.Select(_namen.Naam));
}
