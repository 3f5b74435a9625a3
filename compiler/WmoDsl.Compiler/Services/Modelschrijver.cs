using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Services;

/// <summary>
/// Writes a whole policy, as it was bound, as one text in the canonical layout. Reading that text gives the same model, and writing that model the same
/// text. What the model does not keep is not written: comments, the outline a source is checked against, <c>zoals</c> in an example (its facts are written out).
/// </summary>
public sealed partial class Modelschrijver
{
    private readonly StringBuilder _uit = new();
    private readonly Naamschrijver _namen;
    private readonly Uitdrukkingschrijver _uitdrukkingen;
    private readonly Beleid _beleid;
    private readonly HashSet<Keuzelijst> _gedeeld;
    private readonly Dictionary<Symbool, Norm> _normVan;
    private readonly Dictionary<Definitie, IReadOnlyList<Feit>> _volgorden = [];
    private Bronverwijzing? _paragraaf;

    private Modelschrijver(Beleid beleid, Naamschrijver? namen = null)
    {
        _namen = namen ?? new Naamschrijver();
        _uitdrukkingen = new Uitdrukkingschrijver(_namen);
        _beleid = beleid;
        _gedeeld = GedeeldeLijsten(beleid);
        _normVan = beleid.Normen.Where(n => n.Invulling is not null).ToDictionary(n => n.Invulling!);
    }

    /// <summary>The policy as text.</summary>
    public static string Schrijf(Beleid beleid)
    {
        var schrijver = new Modelschrijver(beleid);
        schrijver.Beleid();
        return Opmaak.Maak(new SourceText("beleid.wmo", schrijver._uit.ToString())).Tekst;
    }

    /// <summary>One worked example as text, as an author would write it between the others: names as they are, with a line end after it.</summary>
    /// <param name="beleid">The policy it belongs to.</param>
    /// <param name="voorbeeld">The example; it need not be one that the policy has.</param>
    public static string SchrijfVoorbeeld(Beleid beleid, Voorbeeld voorbeeld) => SchrijfVoorbeelden(beleid, [voorbeeld])[0];

    /// <summary>Worked examples as texts, each by itself.</summary>
    /// <param name="beleid">The policy they belong to.</param>
    /// <param name="voorbeelden">The examples.</param>
    public static ImmutableArray<string> SchrijfVoorbeelden(Beleid beleid, IEnumerable<Voorbeeld> voorbeelden) => Voorbeeldschrijver(beleid)(voorbeelden);

    /// <summary>Writes worked examples as texts, each by itself; of many it is known once how each name is written. More than one hand may use it.</summary>
    /// <param name="beleid">The policy they belong to.</param>
    public static Func<IEnumerable<Voorbeeld>, ImmutableArray<string>> Voorbeeldschrijver(Beleid beleid)
    {
        var namen = new Naamschrijver();
        return voorbeelden =>
        {
            var schrijver = new Modelschrijver(beleid, namen);
            return voorbeelden.Select(v => schrijver.Tekst(v)).ToImmutableArray();
        };
    }

    private string Tekst(Voorbeeld voorbeeld)
    {
        _uit.Clear();
        Voorbeeld(voorbeeld);
        return Opmaak.Maak(new SourceText("voorbeeld.wmo", _uit.ToString())).Tekst;
    }

    private void Beleid()
    {
        Regel($"beleid {Citeer(_beleid.Naam)}");
        Geldig(_beleid.Geldig);
        if (_beleid.LaatNormenOpen)
        {
            Regel("laat normen open");
        }

        foreach (var bron in _beleid.Bronnen.Where(b => !IsGenoemdeUitspraak(b)))
        {
            Regel($"bron {_namen.Bron(bron.Naam)} is {bron.Soort}{(bron.Nummer is null ? "" : " " + bron.Nummer)} {Citeer(bron.Titel)}{(bron.Link is null ? "" : " link " + Citeer(bron.Link))}");
        }

        foreach (var toelichting in _beleid.Toelichtend)
        {
            Regel($"toelichtend {Citaat(toelichting.Bronnen[0])} omdat {Citeer(toelichting.Reden)}");
        }

        foreach (var lijst in _gedeeld)
        {
            Regel($"keuzelijst {_namen.Naam(lijst.Naam)}: {Namen(lijst.Waarden)}");
        }

        foreach (var norm in _beleid.Normen)
        {
            Paragraaf(norm);
            Regel($"open norm {_namen.Naam(norm.Naam + VanGroep(norm.Groep))} : {Type(norm.Type)}");
            Volgens(norm.Bronnen.Skip(1));
        }

        Gegevens();
        foreach (var rol in _beleid.Rollen)
        {
            Paragraaf(rol);
            Regel($"rol {_namen.Naam(rol.Naam)} is een {_namen.Naam(rol.Groep.Naam)}{(rol.MagOntbreken ? ", mag ontbreken" : "")}");
        }

        foreach (var lijst in _beleid.Lijsten)
        {
            Paragraaf(lijst);
            Regel($"lijst {_namen.Naam(lijst.Naam)}: elk een {_namen.Naam(lijst.Groep.Naam)}, hoogstens {lijst.Maximum.ToString(CultureInfo.InvariantCulture)}");
            Regel($"vraag {Citeer(lijst.Vraag)}");
            Volgens(lijst.Bronnen.Skip(1));
        }

        foreach (var parameter in _beleid.Parameters)
        {
            Parameter(parameter);
        }

        foreach (var definitie in _beleid.MetNaam)
        {
            Definitie(definitie);
        }

        foreach (var aanname in _beleid.Aannames)
        {
            Aanname(aanname);
        }

        foreach (var waarborg in _beleid.Waarborgen)
        {
            Waarborg(waarborg);
        }

        foreach (var voorbeeld in _beleid.Voorbeelden)
        {
            Voorbeeld(voorbeeld);
        }
    }

    private void Gegevens()
    {
        // Groups that nobody has told anything about are still groups.
        foreach (var groep in _beleid.Rollen.Select(r => r.Groep).Concat(_beleid.Lijsten.Select(l => l.Groep)).Concat(_beleid.Definities.Select(d => d.Groep).OfType<Groep>()).Where(g => g.Feiten.IsEmpty).Distinct())
        {
            Regel($"gegevens van een {_namen.Naam(groep.Naam)}");
        }

        Feit? vorige = null;
        foreach (var feit in _beleid.Feiten)
        {
            if (_normVan.ContainsKey(feit))
            {
                Kop(feit, feit.Groep, "");
                Regel($"oordeel vraag {Citeer(feit.Vraag)}");
                Oordeelhulp(feit);
                vorige = null;
                continue;
            }

            var nieuweParagraaf = Paragraaf(feit);
            if (vorige is null || nieuweParagraaf || vorige.Groep != feit.Groep || vorige.Onderwerp != feit.Onderwerp)
            {
                Regel(feit.Groep is { } groep ? $"gegevens van een {_namen.Naam(groep.Naam)}" : $"gegevens over {feit.Onderwerp}");
            }

            Regel($"{_namen.Naam(feit.Naam)} : {(feit.IsKeuzeoordeel ? Oordeeltype(feit.Type.Keuzes!) : Type(feit.Type))}{Bereik(feit)}");
            Regel($"vraag {Citeer(feit.Vraag)}");
            Oordeelhulp(feit);
            Volgens(feit.Bronnen.Skip(1));
            vorige = feit;
        }
    }

    private string Oordeeltype(Keuzelijst lijst) => "oordeel uit " + (_gedeeld.Contains(lijst) ? _namen.Naam(lijst.Naam) : Namen(lijst.Waarden));

    private void Oordeelhulp(Feit feit)
    {
        if (!feit.Factoren.IsEmpty)
        {
            Regel("weeg mee " + string.Join(", ", feit.Factoren.Select(Citeer)));
        }

        if (feit.Beoordelaar is { } wie)
        {
            Regel("beoordeeld door " + Citeer(wie));
        }
    }

    // Nothing is less than nothing, and nobody is older than 150, unless the policy says so.
    private static string Bereik(Feit feit)
    {
        var standaardMaximum = feit.Type.Soort == Waardesoort.Leeftijd ? 150m : (decimal?)null;
        return (feit.Minimum, feit.Maximum) is ({ } minimum, { } maximum) && (minimum != 0 || maximum != standaardMaximum)
            ? $" van {new GetalWaarde(minimum).Tekst(feit.Type)} tot en met {new GetalWaarde(maximum).Tekst(feit.Type)}"
            : "";
    }

    private void Parameter(Parameter parameter)
    {
        Kop(parameter, null, $"parameter {_namen.Naam(parameter.Naam)} : {Type(parameter.Type)}");
        for (var i = 0; i < parameter.Waarden.Length; i++)
        {
            var (periode, waarde, _) = parameter.Waarden[i];

            // A value ends where the next begins; only another end has to be said.
            var volgende = i + 1 < parameter.Waarden.Length ? parameter.Waarden[i + 1].Periode.Vanaf?.PlusDagen(-1) : null;
            var einde = periode.TotEnMet is { } dag && dag != volgende ? $" tot en met {dag}" : "";
            Regel($"vanaf {periode.Vanaf}{einde} is {_uitdrukkingen.Schrijf(waarde, parameter.Type)}");
        }
    }

    private void Definitie(Definitie definitie)
    {
        if (definitie.Soort == Definitiesoort.Begrip)
        {
            Kop(definitie, definitie.Groep, $"begrip {_namen.Naam(definitie.Naam + VanGroep(definitie.Groep))} : {Type(definitie.Type)}");
            if (IsJaAls(definitie) || IsWaarde(definitie))
            {
                var regel = definitie.Regels[0];
                Regel(regel.Voorwaarde is { } voorwaarde ? $"is ja als {_uitdrukkingen.Schrijf(voorwaarde)}" : $"is {_uitdrukkingen.Schrijf(regel.Waarde)}");
                Want(regel);
                return;
            }
        }
        else
        {
            var uitkomsten = definitie.Type.Keuzes!.Waarden;
            Kop(definitie, null, $"besluit {_namen.Naam(definitie.Naam)}");
            Regel($"uitkomsten {Namen(uitkomsten)}");
            foreach (var (hoger, lager) in definitie.Voorrang.Where(p => !uitkomsten.Where((_, via) => definitie.GaatVoor(p.Hoger, via) && definitie.GaatVoor(via, p.Lager)).Any()))
            {
                Regel($"{_namen.Naam(uitkomsten[hoger])} gaat voor {_namen.Naam(uitkomsten[lager])}");
            }

            foreach (var gevolg in definitie.Gevolgen)
            {
                Gevolg(uitkomsten, gevolg);
            }
        }

        foreach (var regel in definitie.Regels)
        {
            Regel($"regel {_namen.Regel(regel.Naam)}");
            Regeldelen(definitie, regel);
        }

        if (definitie.Anders is { } anders)
        {
            Regel($"anders {_uitdrukkingen.Schrijf(anders.Waarde)}");
            Volgens(anders.Bronnen.Skip(definitie.Bronnen.Length));
            Want(anders);
        }
    }

    private void Gevolg(ImmutableArray<string> uitkomsten, Gevolg gevolg)
    {
        var bij = gevolg.Uitkomsten.IsEmpty ? "" : $"bij {Namen(gevolg.Uitkomsten.Select(u => uitkomsten[u]))} ";
        if (!gevolg.LevertOok.IsEmpty)
        {
            Regel($"{bij}levert ook {Namen(gevolg.LevertOok.Select(d => d.Naam))}");
        }

        foreach (var plicht in gevolg.Verplichtingen)
        {
            Regel(bij + Plicht(plicht));
        }
    }

    private string Plicht(Verplichting plicht) =>
        $"verplichting van {_namen.Naam(plicht.Partij)} {Citeer(plicht.Inhoud)}{(plicht.Uiterlijk is { } uiterlijk ? " uiterlijk " + _uitdrukkingen.SchrijfLos(uiterlijk) : "")}{(plicht.Voorwaarde is { } mits ? " mits " + _uitdrukkingen.Schrijf(mits) : "")}";

    // `is ja als …` is one rule with the name of the concept, and nee in all other cases.
    private static bool IsJaAls(Definitie d) =>
        d is { Type.Soort: Waardesoort.JaNee, Regels.Length: 1, Anders: { Want.IsEmpty: true } anders } && d.Regels[0].Voorwaarde is not null
        && Vast(d.Regels[0]) == Waarde.Ja && Vast(anders) == Waarde.Nee && IsKaal(d, d.Regels[0]) && IsKaal(d, anders);

    // `is …` is one rule with the name of the concept that always applies.
    private static bool IsWaarde(Definitie d) =>
        d.Type.Soort != Waardesoort.JaNee && d is { Regels.Length: 1, Anders: null } && d.Regels[0].Voorwaarde is null && IsKaal(d, d.Regels[0]);

    private static Waarde? Vast(Regel regel) => (regel.Waarde as LiteralExpr)?.Waarde;

    private static bool IsKaal(Definitie definitie, Regel regel) =>
        (regel == definitie.Anders || regel.Naam == definitie.Naam) && regel.Geldig == default && regel.Verplichtingen.IsEmpty && regel.Bronnen.SequenceEqual(definitie.Bronnen);

    private void Regeldelen(Definitie definitie, Regel regel)
    {
        if (!regel.UitzonderingOp.IsEmpty)
        {
            Regel($"uitzondering op {string.Join(", ", regel.UitzonderingOp.Select(r => _namen.Regel(r.Naam)))}");
        }

        Volgens(regel.Bronnen.Skip(definitie.Bronnen.Length));
        Geldig(regel.Geldig);
        if (regel.Voorwaarde is { } voorwaarde)
        {
            Regel($"als {_uitdrukkingen.Schrijf(voorwaarde)}");
        }

        Regel($"dan {_uitdrukkingen.Schrijf(regel.Waarde)}");
        Want(regel);
        foreach (var plicht in regel.Verplichtingen)
        {
            Regel(Plicht(plicht));
        }
    }

    private void Want(Regel regel)
    {
        if (!regel.Want.IsEmpty)
        {
            Regel($"want {Citeer(string.Concat(regel.Want.Select(d => d.Waarde is { } waarde ? "{" + _uitdrukkingen.Noem(waarde) + "}" : d.Tekst)))}");
        }
    }

    private void Geldig(Periode periode)
    {
        if (periode.Vanaf is { } vanaf)
        {
            Regel($"geldig vanaf {vanaf}{(periode.TotEnMet is { } einde ? $" tot en met {einde}" : "")}");
        }
    }

    // What something begins with, and its sources. What fills in a norm has the sources of the norm first, which are not said again.
    private void Kop(Symbool symbool, Groep? groep, string kop)
    {
        if (!_normVan.TryGetValue(symbool, out var norm))
        {
            Paragraaf(symbool);
            Regel(kop);
            Volgens(symbool.Bronnen.Skip(1));
            return;
        }

        var eigen = symbool.Bronnen.Skip(norm.Bronnen.Length).ToList();
        Paragraaf(eigen.Count == 0 ? symbool.Bronnen[0] : eigen[0]);
        Regel($"invulling van {_namen.Naam(norm.Naam + VanGroep(groep))}");
        Volgens(eigen.Skip(1));
    }

    private static string VanGroep(Groep? groep) => groep is null ? "" : " van " + groep.Naam;

    // Every symbol has the paragraph above it as its first source.
    private bool Paragraaf(Symbool symbool) => !symbool.Bronnen.IsEmpty && Paragraaf(symbool.Bronnen[0]);

    private bool Paragraaf(Bronverwijzing paragraaf)
    {
        if (paragraaf == _paragraaf)
        {
            return false;
        }

        _paragraaf = paragraaf;
        Regel($"paragraaf {Citaat(_paragraaf)}");
        return true;
    }

    private void Volgens(IEnumerable<Bronverwijzing> bronnen)
    {
        if (bronnen.Any())
        {
            Regel($"volgens {string.Join(", ", bronnen.Select(Citaat))}");
        }
    }

    private string Citaat(Bronverwijzing verwijzing) =>
        (IsGenoemdeUitspraak(verwijzing.Bron) ? verwijzing.Bron.Naam : _namen.Bron(verwijzing.Bron.Naam))
        + (verwijzing.Plaats.Length == 0 ? "" : " " + verwijzing.Plaats)
        + (verwijzing.Kop is null ? "" : " " + Citeer(verwijzing.Kop));

    // A ruling that is cited by its number was never declared.
    private static bool IsGenoemdeUitspraak(Bron bron) => bron.Naam == bron.Nummer && bron.Naam.StartsWith("ECLI:", StringComparison.Ordinal);

    private string Type(Waardetype type) =>
        type.Keuzes is not { } lijst ? type.Omschrijving
        : _gedeeld.Contains(lijst) ? _namen.Naam(lijst.Naam)
        : $"keuze uit {Namen(lijst.Waarden)}";

    // Lists that have a name of their own: more than one thing has it, or it is called otherwise than the one thing that has.
    private static HashSet<Keuzelijst> GedeeldeLijsten(Beleid beleid)
    {
        var gebruik = beleid.Feiten.Select(f => (f.Naam, f.Type))
            .Concat(beleid.Parameters.Select(p => (p.Naam, p.Type)))
            .Concat(beleid.Normen.Select(n => (n.Naam, n.Type)))
            .Concat(beleid.Definities.Where(d => d.Soort == Definitiesoort.Begrip).Select(d => (d.Naam, d.Type)))
            .Where(g => g.Type.Keuzes is not null)
            .GroupBy(g => g.Type.Keuzes!)
            .Where(g => g.Count() > 1 || g.First().Naam != g.Key.Naam);
        return [.. gebruik.Select(g => g.Key)];
    }

    private string Namen(IEnumerable<string> namen) => string.Join(", ", namen.Select(_namen.Naam));

    private static string Citeer(string tekst) => Uitdrukkingschrijver.Citeer(tekst);

    // The layout is added afterwards; here only lines matter.
    private void Regel(string tekst) => _uit.Append(tekst).Append('\n');
}
