using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

// Names in expressions.
internal sealed partial class Expressiebinder
{
    /// <summary>The built-in name of the reference date.</summary>
    public const string Peildatum = "peildatum";

    // Comparisons that are part of a name for want of `is`.
    private static readonly (string Woorden, string Beter)[] VergetenIs =
    [
        ("hoogstens", "is hoogstens"), ("ten hoogste", "is hoogstens"), ("maximaal", "is hoogstens"),
        ("minstens", "is minstens"), ("ten minste", "is minstens"), ("minimaal", "is minstens"),
    ];

    /// <summary>Binds a name: a choice of the expected list, a name of the group, a name of the policy, or something of a role.</summary>
    public Expr? BindNaam(NaamSyntax naam, Waardetype? verwacht)
    {
        if (naam.Ontbreekt)
        {
            return null;
        }

        if (verwacht?.Keuzes is { } keuzes && keuzes.Zoek(naam.Sleutel) is var index and >= 0)
        {
            return new LiteralExpr(new KeuzeWaarde(index), verwacht, Op(naam));
        }

        if (naam.Sleutel == Peildatum)
        {
            return new PeildatumExpr(Op(naam));
        }

        foreach (var lid in leden ?? [])
        {
            if (namen.Zoek(lid.Lijst.Groep, naam.Sleutel) is { } vanLid)
            {
                return Verwijs(vanLid, lid.Lid, naam);
            }
        }

        if ((zelf is null ? null : namen.Zoek(zelf, naam.Sleutel)) is { } eigen)
        {
            return Verwijs(eigen, null, naam);
        }

        if (namen.Zoek(naam.Sleutel) is { } symbool)
        {
            return Verwijs(symbool, null, naam);
        }

        foreach (var (voor, na) in Naamruimte.Splitsingen(naam.Sleutel))
        {
            if (namen.Zoek(na) is Rol rol && !namen.Kapot.Contains(rol) && namen.Zoek(rol.Groep, voor) is { } lid)
            {
                return Verwijs(lid, rol, naam);
            }
        }

        if (BindPercentageVan(naam) is { } percentageVan)
        {
            return percentageVan;
        }

        if (IsLedennaam(naam))
        {
            return BindLeden(new MembersExpressionSyntax(naam.Span, Ledensoort.InNaam, null, naam, null, null));
        }

        if (Opsplitsing(naam) is { } splitsing)
        {
            return BindOp(naam, splitsing.Voor, splitsing.Na);
        }

        if (!IsVanIetsKapots(naam))
        {
            MeldOnbekend(naam, verwacht);
        }

        return null;
    }

    // 'inkomensgrens van de bijstandsnorm': a percentage of an amount or number, both by name.
    private RekenExpr? BindPercentageVan(NaamSyntax naam)
    {
        foreach (var (voor, na) in Naamruimte.Splitsingen(naam.Sleutel))
        {
            if (Typeer(voor)?.Soort == Waardesoort.Percentage && Typeer(na)?.Soort is Waardesoort.Bedrag or Waardesoort.Getal or Waardesoort.DecimaalGetal
                && BindNaam(new NaamSyntax(naam.Span, voor, voor), null) is { } percentage && BindNaam(new NaamSyntax(naam.Span, na, na), null) is { } geheel)
            {
                var soort = geheel.Type.Soort == Waardesoort.Bedrag ? Waardesoort.OnafgerondBedrag : Waardesoort.DecimaalGetal;
                return new RekenExpr(Rekenwijze.ProcentVan, percentage, geheel, new Waardetype(soort), Op(naam));
            }
        }

        return null;
    }

    // 'x van y', where y has an error in its declaration, or where it is a percentage that has: of that there has been a message.
    private bool IsVanIetsKapots(NaamSyntax naam) => Naamruimte.Splitsingen(naam.Sleutel).Any(s =>
        namen.Zoek(s.Na) is { } heel && (namen.Kapot.Contains(heel) || (namen.Zoek(s.Voor) is { } deel && namen.Kapot.Contains(deel))));

    private Waardetype? Typeer(string sleutel) => ((leden ?? []).Select(l => namen.Zoek(l.Lijst.Groep, sleutel)).FirstOrDefault(s => s is not null) ?? (zelf is null ? null : namen.Zoek(zelf, sleutel)) ?? namen.Zoek(sleutel)) switch
    {
        Feit feit => feit.Type,
        Parameter parameter => parameter.Type,
        Definitie definitie => definitie.Type,
        _ => Naamruimte.Opsplitsingen(sleutel).Select(s => namen.Zoek(s.Voor)).OfType<Parameter>().FirstOrDefault()?.Type,
    };

    private Expr? Verwijs(Symbool symbool, Rol? rol, NaamSyntax naam)
    {
        if (namen.Kapot.Contains(symbool))
        {
            return null;
        }

        switch (symbool)
        {
            case Feit feit:
                return new FeitExpr(feit, rol, Op(naam));
            case Parameter parameter:
                return new ParameterExpr(parameter, Op(naam));
            case Definitie definitie:
                return new DefinitieExpr(definitie, rol, Op(naam));
            default:
                diagnostics.Add(Meldingen.GeenWaarde(Op(naam), symbool.Naam));
                return null;
        }
    }

    private void MeldOnbekend(NaamSyntax naam, Waardetype? verwacht)
    {
        if (BedoeldeGroep(naam) is { } melding)
        {
            diagnostics.Add(melding);
            return;
        }

        if (namen.GroepenMet(naam.Sleutel).FirstOrDefault() is { } groep)
        {
            var wie = namen.Rollen.Where(r => r.Groep == groep).Select(r => r.Naam).OrderBy(n => n, StringComparer.Ordinal)
                .Concat(namen.Lijsten.Where(l => l.Groep == groep).Select(l => l.Leden.IsEmpty ? l.Naam : l.Leden[0].Naam).OrderBy(n => n, StringComparer.Ordinal));
            diagnostics.Add(Meldingen.RolOntbreekt(Op(naam), naam.Tekst, groep.Naam, wie));
            return;
        }

        foreach (var (voor, na) in Naamruimte.Splitsingen(naam.Sleutel))
        {
            if (namen.GroepenMet(voor).Any() && namen.Zoek(na) is null)
            {
                if (!(char.IsDigit(na[0]) && na.IndexOf(' ') is > 0 and var einde && na.Substring(0, einde).All(char.IsDigit)))
                {
                    diagnostics.Add(OnbekendeRol(OpLaatste(Op(naam), na), na)); // `de 2 huisgenoot` is reported as a number in a name
                }

                return;
            }
        }

        if (Begint(naam.Sleutel, "totaal van ") && namen.GroepenMet(naam.Sleutel.Substring("totaal van ".Length)).Any())
        {
            diagnostics.Add(Meldingen.LijstOntbreekt(Op(naam), naam.Tekst));
            return;
        }

        if (verwacht?.Keuzes is { } keuzes)
        {
            diagnostics.Add(Meldingen.OnbekendeKeuze(Op(naam), naam.Tekst, keuzes, diagnostics.Bedoeld(naam.Tekst, keuzes.Waarden)));
            return;
        }

        diagnostics.Add(WoordErtussen(naam) ?? Meldingen.OnbekendeNaam(Op(naam), naam.Tekst, namen.Bedoeld(naam.Tekst, zelf, () => diagnostics.Bedoeld(naam.Tekst, BruikbareNamen())) ?? JaOfNee(naam.Sleutel)));
    }

    private static string? JaOfNee(string woord) => woord switch
    {
        "waar" or "wel" or "true" or "yes" => "ja",
        "onwaar" or "false" or "no" => "nee",
        _ => null,
    };

    // `loopafstand hoogstens grens`: what is known, the words of a comparison, what comes after. `loopbeperking oud genoeg`: two known names.
    private WmoDiagnostic? WoordErtussen(NaamSyntax naam)
    {
        if (naam.Sleutel.Length > 200)
        {
            return null;
        }

        for (var i = naam.Sleutel.IndexOf(' '); i > 0; i = naam.Sleutel.IndexOf(' ', i + 1))
        {
            var (voor, na) = (naam.Sleutel.Substring(0, i), naam.Sleutel.Substring(i + 1));
            if (!IsNaam(voor))
            {
                continue;
            }

            if (VergetenIs.FirstOrDefault(v => na.StartsWith(v.Woorden + " ", StringComparison.Ordinal)) is { Woorden: { } woorden } vergeten)
            {
                var plaats = OpLaatste(Op(naam), na);
                return Meldingen.WoordOntbreekt(plaats with { Span = new TextSpan(plaats.Span.Start, woorden.Length) }, woorden, "is", vergeten.Beter);
            }

            if (IsNaam(na))
            {
                return Meldingen.VoegwoordOntbreekt(OpLaatste(Op(naam), na), voor, na);
            }
        }

        return null;
    }

    private bool IsNaam(string sleutel) =>
        namen.Zoek(sleutel) is not (null or Rol) || (zelf is not null && namen.Zoek(zelf, sleutel) is not null)
        || Naamruimte.Splitsingen(sleutel).Any(s => namen.Zoek(s.Na) is Rol rol && namen.Zoek(rol.Groep, s.Voor) is not null);

    // 'begrip vaardig van een budgetbeheerdr': about that name, and not about 'overzicht' in it or 'vaardig van cliënt' elsewhere.
    private WmoDiagnostic? BedoeldeGroep(NaamSyntax naam)
    {
        var eigen = definitie is null ? null : namen.GroepenMet(naam.Sleutel).Select(g => VerkeerdeGroep(definitie, null, g)).FirstOrDefault(m => m is not null);
        return eigen ?? Naamruimte.Splitsingen(naam.Sleutel)
            .Where(s => namen.Zoek(s.Na) is Rol)
            .SelectMany(s => namen.Definities.OrderBy(d => d.Naam, StringComparer.Ordinal).Select(d => VerkeerdeGroep(d, s.Voor, ((Rol)namen.Zoek(s.Na)!).Groep)))
            .FirstOrDefault(m => m is not null);
    }

    private static WmoDiagnostic? VerkeerdeGroep(Definitie begrip, string? wat, Groep groep) =>
        Naamruimte.Splitsingen(Naamsleutel.Van(begrip.Naam))
            .Where(s => (wat is null || s.Voor == wat) && Suggestions.Closest(s.Na, [groep.Naam]) is not null)
            .Select(s => Meldingen.OnbekendeGroep(OpLaatste(begrip.Plaats, s.Na), s.Na, [groep.Naam]))
            .FirstOrDefault();

    // The words of a name that make up its last part.
    private static Plaats OpLaatste(Plaats naam, string deel)
    {
        var tekst = naam.Source.GetText(naam.Span);
        for (var i = tekst.Length - 1; i > 0; i--)
        {
            if (tekst[i - 1] == ' ' && tekst[i] != ' ' && Naamsleutel.Van(tekst.Substring(i)) == deel && !Naamsleutel.IsVulwoord(tekst.Substring(i).Split(' ')[0]))
            {
                return new Plaats(naam.Source, new TextSpan(naam.Span.Start + i, tekst.Length - i));
            }
        }

        return naam;
    }

    // In order of name: messages do not depend on what stands first.
    private List<string> Rolnamen() => namen.Rollen.Select(r => r.Naam).OrderBy(n => n, StringComparer.Ordinal).ToList();

    private IEnumerable<string> BruikbareNamen() =>
        namen.Namen
            .Concat((leden ?? []).SelectMany(l => namen.NamenVan(l.Lijst.Groep)))
            .Concat(zelf is null ? [] : namen.NamenVan(zelf))
            .Concat(namen.Rollen.SelectMany(r => namen.NamenVan(r.Groep).Select(n => $"{n} van {r.Naam}")));
}
