using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

/// <summary>
/// Binds a whole policy. First the names of all files (sources, lists, groups, facts, roles, parameters, headers of definitions), then what they say, so
/// that the order of files and declarations does not matter.
/// </summary>
internal sealed partial class Declaratiebinder
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Naamruimte _namen = new();
    private readonly Bronnenbinder _bronnen;
    private readonly ImmutableArray<SyntaxTree> _bomen;
    private readonly ImmutableArray<SyntaxTree> _eigen;
    private readonly CancellationToken _cancellation;
    private readonly List<Feit> _feiten = [];
    private readonly List<Rol> _rollen = [];
    private readonly List<Parameter> _parameters = [];
    private readonly List<GebondenDefinitie> _definities = [];
    private readonly List<Toelichting> _toelichtend = [];
    private (BeleidSyntax Syntax, Plaats Plaats)? _beleid;

    private Declaratiebinder(ImmutableArray<SyntaxTree> bomen, ImmutableArray<SourceText> inhoudsbestanden, ImmutableArray<Basisbeleid> bases, CancellationToken cancellation)
    {
        // What is built on comes first. Within a policy files are in order of path: which files came first must not matter.
        _bases = Basiskeuze.Kies(bomen, bases, _diagnostics);
        _basisfouten = _diagnostics.ToSorted();
        _eigen = OpPad(bomen);
        _bomen = _bases.SelectMany(b => OpPad(b.Beleid.Bomen)).Concat(_eigen).ToImmutableArray();
        _bronnen = KoppelBases(inhoudsbestanden);
        _cancellation = cancellation;
    }

    /// <summary>Binds the files; diagnostics are those of binding only.</summary>
    public static (Beleid Beleid, ImmutableArray<WmoDiagnostic> Diagnostics, ImmutableArray<(Bron Bron, Inhoudsopgave Inhoud)> Inhoud) Bind(
        ImmutableArray<SyntaxTree> bomen, ImmutableArray<SourceText> inhoudsbestanden, ImmutableArray<Basisbeleid> bases, CancellationToken cancellation)
    {
        var binder = new Declaratiebinder(bomen, inhoudsbestanden, bases, cancellation);
        var beleid = binder.Bind();
        return (beleid, binder.EigenMeldingen(), binder.Inhoudsopgaven());
    }

    private static ImmutableArray<SyntaxTree> OpPad(ImmutableArray<SyntaxTree> bomen) => bomen.Sort((a, b) => string.CompareOrdinal(a.Source.Path, b.Source.Path));

    // Of every source one, that of the policy itself before those of what it builds on.
    private ImmutableArray<(Bron Bron, Inhoudsopgave Inhoud)> Inhoudsopgaven()
    {
        var bronnen = new HashSet<Bron>();
        var inhoud = ImmutableArray.CreateBuilder<(Bron, Inhoudsopgave)>();
        foreach (var binder in Bronbinders)
        {
            foreach (var opgave in binder.Inhoudsopgaven)
            {
                if (bronnen.Add(opgave.Bron))
                {
                    inhoud.Add(opgave);
                }
            }
        }

        return inhoud.ToImmutable();
    }

    private static IEnumerable<(SourceText Source, DeclaratieSyntax Declaratie)> Declaraties(ImmutableArray<SyntaxTree> bomen)
    {
        foreach (var boom in bomen)
        {
            foreach (var declaratie in boom.Root.Declaraties)
            {
                yield return (boom.Source, declaratie);
            }
        }
    }

    private Beleid Bind()
    {
        // Names of sources, lists and groups first: citations and types need them.
        foreach (var (source, declaratie) in Declaraties(_bomen))
        {
            switch (declaratie)
            {
                case BeleidSyntax beleid when !_pakketVan.ContainsKey(source):
                    DeclareerBeleid(source, beleid);
                    break;
                case BronSyntax bron:
                    BronnenVan(source).Declareer(source, bron);
                    break;
                case KeuzelijstSyntax keuzelijst:
                    DeclareerKeuzelijst(source, keuzelijst);
                    break;
                case GegevensSyntax { Groep: { Ontbreekt: false } groep }:
                    if (!_namen.Groepen.ContainsKey(groep.Sleutel))
                    {
                        _namen.Groepen.Add(groep.Sleutel, new Groep(groep.Sleutel));
                    }

                    break;
            }
        }

        // Then every name, with the source it stands under.
        var declaraties = _bomen.SelectMany(MetBron).ToList();
        foreach (var (bereik, syntax) in declaraties)
        {
            // Norms before what fills them in, wherever that stands.
            if (syntax is OpenNormSyntax norm)
            {
                DeclareerNorm(bereik, norm);
            }
        }

        foreach (var (bereik, syntax) in declaraties)
        {
            _cancellation.ThrowIfCancellationRequested();
            DeclareerNaam(bereik, syntax);
        }

        MeldGeenNormen();

        if (_beleid is null && _eigen.FirstOrDefault() is { } eerste && _eigen.All(b => b.Diagnostics.IsEmpty))
        {
            _diagnostics.Add(Meldingen.GeenBeleid(new Plaats(eerste.Source, new TextSpan(0, 0))));
        }

        BenoemLeden();
        foreach (var definitie in _definities)
        {
            _cancellation.ThrowIfCancellationRequested();
            BindInhoud(definitie);
        }

        var geordend = Afhankelijkheden.Orden(_definities, _open.Keys, _namen.Kapot, _diagnostics);
        MeldOpenNormen();
        var geldig = new Periode(_beleid?.Syntax.Vanaf?.Waarde, _beleid?.Syntax.TotEnMet?.Waarde);
        ToetsGeldigheid(geldig);
        var (waarborgen, waarborgenVanBasis, aannames) = BindWaarborgen(geordend);
        var geheel = new Beleid
        {
            Naam = _beleid?.Syntax.Titel.Waarde ?? "",
            Geldig = geldig,
            Bronnen = Bronbinders.SelectMany(b => b.Bronnen).Distinct().ToImmutableArray(),
            Toelichtend = _toelichtend.ToImmutableArray(),
            Rollen = _rollen.ToImmutableArray(),
            Lijsten = _lijsten.ToImmutableArray(),
            Feiten = _feiten.ToImmutableArray(),
            Parameters = _parameters.ToImmutableArray(),
            LaatNormenOpen = _beleid is { Syntax.LaatNormenOpen: true },
            Normen = _normen.ToImmutableArray(),
            Definities = geordend,
            Voorbeelden = new Voorbeeldbinder(_namen, _diagnostics, geordend, geldig.Vanaf).Bind(Alle<VoorbeeldSyntax>()),
            Waarborgen = waarborgen,
            WaarborgenVanBasis = waarborgenVanBasis,
            Aannames = aannames,
        };
        Toelichtingentoets.Toets(geheel, _bronnen.Inhoudsopgaven.ToDictionary(i => i.Bron, i => i.Inhoud), _diagnostics);
        return geheel;
    }

    private IEnumerable<(SourceText Source, T Declaratie)> Alle<T>()
        where T : DeclaratieSyntax
    {
        foreach (var (source, declaratie) in Declaraties(_eigen))
        {
            if (declaratie is T eigen)
            {
                yield return (source, eigen);
            }
        }
    }

    private void DeclareerBeleid(SourceText source, BeleidSyntax syntax)
    {
        var plaats = new Plaats(source, syntax.Titel.Span);
        if (_beleid is { } eerder)
        {
            _diagnostics.Add(Meldingen.MeerBeleid(plaats, eerder.Plaats));
            return;
        }

        _beleid = (syntax, plaats);
        ToetsPeriode(source, syntax.Vanaf, syntax.TotEnMet);
    }

    private void DeclareerKeuzelijst(SourceText source, KeuzelijstSyntax syntax)
    {
        if (syntax.Naam.Ontbreekt)
        {
            return;
        }

        var plaats = new Plaats(source, syntax.Naam.Span);
        if (Typen.ContainsKey(syntax.Naam.Sleutel))
        {
            _diagnostics.Add(Meldingen.GereserveerdeNaam(plaats, syntax.Naam.Tekst));
            return;
        }

        var keuzelijst = MaakKeuzelijst(source, syntax.Naam.Tekst, syntax.Keuzes);
        if (_namen.Keuzelijsten.TryGetValue(syntax.Naam.Sleutel, out var eerder))
        {
            MeldDubbel(plaats, syntax.Naam.Tekst, eerder.Plaats, kanVervangen: false);
            _namen.Keuzelijsten[syntax.Naam.Sleutel] = (null, eerder.Plaats);
            return;
        }

        _namen.Keuzelijsten.Add(syntax.Naam.Sleutel, (keuzelijst, plaats));
    }

    private Keuzelijst MaakKeuzelijst(SourceText source, string naam, IEnumerable<NaamSyntax> keuzes)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var waarden = ImmutableArray.CreateBuilder<string>();
        foreach (var keuze in keuzes.Where(k => !k.Ontbreekt))
        {
            if (gezien.Add(keuze.Sleutel))
            {
                waarden.Add(keuze.Tekst);
            }
            else
            {
                _diagnostics.Add(Meldingen.DubbeleKeuze(new Plaats(source, keuze.Span), keuze.Tekst));
            }
        }

        return new Keuzelijst(naam, waarden.ToImmutable());
    }

    // Every declaration with the paragraph it stands under.
    private IEnumerable<Gevonden> MetBron(SyntaxTree boom)
    {
        Bronverwijzing? paragraaf = null;
        var onderParagraaf = false;
        for (var i = 0; i < boom.Root.Declaraties.Length; i++)
        {
            var declaratie = boom.Root.Declaraties[i];
            if (declaratie is ParagraafSyntax syntax)
            {
                paragraaf = BronnenVan(boom.Source).Bind(boom.Source, syntax.Citaat);
                onderParagraaf = true;
                if (paragraaf is not null)
                {
                    _bronnen.ToetsBuren(boom.Source, syntax.Citaat, BesluitenNa(boom, i));
                }
            }

            yield return new Gevonden(new Bronbereik(this, boom.Source, paragraaf, onderParagraaf), declaratie);
        }
    }

    // The decisions under a paragraph.
    private static IEnumerable<BesluitSyntax> BesluitenNa(SyntaxTree boom, int paragraaf)
    {
        for (var i = paragraaf + 1; i < boom.Root.Declaraties.Length && boom.Root.Declaraties[i] is not ParagraafSyntax; i++)
        {
            if (boom.Root.Declaraties[i] is BesluitSyntax besluit)
            {
                yield return besluit;
            }
        }
    }

    private void DeclareerNaam(Bronbereik bereik, DeclaratieSyntax declaratie)
    {
        switch (declaratie)
        {
            case ToelichtendSyntax syntax:
                DeclareerToelichting(bereik.Source, syntax);
                break;
            case GegevensSyntax syntax:
                DeclareerGegevens(bereik, syntax);
                break;
            case RolSyntax syntax:
                DeclareerRol(bereik, syntax);
                break;
            case LedenlijstSyntax syntax:
                DeclareerLijst(bereik, syntax);
                break;
            case ParameterSyntax syntax:
                DeclareerParameter(bereik, syntax);
                break;
            case NormvullingSyntax syntax:
                DeclareerInvulling(bereik, syntax);
                break;
            case BegripSyntax syntax:
                DeclareerBegrip(bereik, syntax);
                break;
            case BesluitSyntax syntax:
                DeclareerBesluit(bereik, syntax);
                break;
            case WaarborgSyntax syntax:
                DeclareerWaarborg(bereik, syntax);
                break;
            case AannameSyntax syntax:
                DeclareerAanname(bereik, syntax);
                break;
        }
    }

    // Citations and those that stand in the text, each once. There are one or two of them, and every rule has them.
    private ImmutableArray<Bronverwijzing> MetCitaten(ImmutableArray<Bronverwijzing> eerder, SourceText source, ImmutableArray<CitaatSyntax> citaten)
    {
        if (citaten.IsEmpty)
        {
            return eerder;
        }

        var alle = eerder.ToBuilder();
        foreach (var citaat in citaten)
        {
            if (BronnenVan(source).Bind(source, citaat) is { } verwijzing && !alle.Contains(verwijzing))
            {
                alle.Add(verwijzing);
            }
        }

        return alle.ToImmutable();
    }

    private void DeclareerToelichting(SourceText source, ToelichtendSyntax syntax)
    {
        foreach (var citaat in syntax.Citaten)
        {
            if (BronnenVan(source).Bind(source, citaat) is { } verwijzing)
            {
                _toelichtend.Add(new Toelichting(verwijzing, syntax.Reden.Waarde, new Plaats(source, citaat.Span)));
            }
        }
    }

    private void VoegToe(Groep? groep, NaamSyntax naam, Symbool symbool)
    {
        if (naam.Sleutel == Expressiebinder.Peildatum)
        {
            _diagnostics.Add(Meldingen.GereserveerdeNaam(symbool.Plaats, naam.Tekst));
            _namen.Kapot.Add(symbool);
            return;
        }

        if (_namen.VoegToe(groep, naam.Sleutel, symbool) is { } eerder)
        {
            // Which of the two is meant nobody knows, so neither is used.
            MeldDubbel(symbool.Plaats, naam.Tekst, _normVan.TryGetValue(eerder, out var norm) ? norm.Plaats : eerder.Plaats, symbool is Parameter && eerder is Parameter);
            _namen.Kapot.Add(symbool);
            _namen.Kapot.Add(eerder);
        }
    }

    private void DeclareerGegevens(Bronbereik bereik, GegevensSyntax syntax)
    {
        var groep = syntax.Groep is { Ontbreekt: false } naam ? _namen.Groepen[naam.Sleutel] : null;
        foreach (var feit in syntax.Feiten.Where(f => !f.Naam.Ontbreekt))
        {
            DeclareerFeit(bereik, feit, groep, syntax.Onderwerp?.Tekst);
        }
    }

    private void DeclareerFeit(Bronbereik bereik, FeitSyntax syntax, Groep? groep, string? onderwerp)
    {
        var plaats = bereik.Op(syntax.Naam);
        var bronnen = bereik.Bronnen(syntax.Citaten, plaats, $"Het gegeven '{syntax.Naam.Tekst}'");
        if (syntax.Vraag is null)
        {
            _diagnostics.Add(Meldingen.VraagOntbreekt(plaats, syntax.Naam.Tekst));
        }

        var type = BindType(bereik.Source, syntax.Type, syntax.Naam.Tekst);
        var (minimum, maximum) = type is null ? (null, null) : BindBereik(bereik.Source, syntax, type);
        var feit = new Feit(syntax.Naam.Tekst, type ?? Waardetype.JaNee, groep, onderwerp, syntax.Vraag?.Waarde ?? "", minimum, maximum, bronnen, plaats)
        {
            IsKeuzeoordeel = IsOordeeltype(syntax.Type) && type is not null,
            Factoren = Factoren(syntax.Hulp),
            Beoordelaar = syntax.Hulp?.Beoordelaar?.Waarde,
        };
        if (syntax.Hulp is { } hulp && type is not null && !feit.IsOordeel)
        {
            _diagnostics.Add(Meldingen.HulpZonderOordeel(new Plaats(bereik.Source, hulp.Plaats), $"'{syntax.Naam.Tekst}'"));
        }

        VoegToe(groep, syntax.Naam, feit);
        if (type is null)
        {
            _namen.Kapot.Add(feit);
        }

        _feiten.Add(feit);
        if (groep is not null)
        {
            groep.Feiten = groep.Feiten.Add(feit);
        }
    }

    private static bool IsOordeeltype(TypeSyntax syntax) => syntax is KeuzetypeSyntax { IsOordeel: true };

    private static ImmutableArray<string> Factoren(OordeelhulpSyntax? hulp) => hulp is null ? [] : hulp.Factoren.Select(f => f.Waarde).ToImmutableArray();

    private (decimal? Minimum, decimal? Maximum) BindBereik(SourceText source, FeitSyntax syntax, Waardetype type)
    {
        // Nothing in a policy is less than nothing, unless it says so.
        decimal? minimum = type.IsGetalachtig ? 0 : null;
        decimal? maximum = type.Soort == Waardesoort.Leeftijd ? 150 : null;
        if (syntax.Minimum is null || syntax.Maximum is null)
        {
            return (minimum, maximum);
        }

        var plaats = new Plaats(source, TextSpan.Cover(syntax.Minimum.Span, syntax.Maximum.Span));
        if (!type.IsGetalachtig)
        {
            _diagnostics.Add(Meldingen.BereikKloptNiet(plaats, $"Een {type.Omschrijving} heeft geen bereik; dat hebben alleen getallen en hoeveelheden."));
            return (minimum, maximum);
        }

        var binder = new Expressiebinder(source, _namen, _diagnostics, null);
        var van = binder.BindWaarde(syntax.Minimum, type);
        var tot = binder.BindWaarde(syntax.Maximum, type);
        if (van is null || tot is null)
        {
            return (null, null);
        }

        if (van is not LiteralExpr { Waarde: GetalWaarde a } || tot is not LiteralExpr { Waarde: GetalWaarde b })
        {
            _diagnostics.Add(Meldingen.BereikKloptNiet(plaats, "Een bereik bestaat uit twee geschreven getallen of hoeveelheden."));
            return (null, null);
        }

        if (a.Waarde > b.Waarde)
        {
            _diagnostics.Add(Meldingen.BereikKloptNiet(plaats, "Dit bereik eindigt vóór zijn begin."));
            return (null, null);
        }

        return (a.Waarde, b.Waarde);
    }

    private void DeclareerRol(Bronbereik bereik, RolSyntax syntax)
    {
        if (syntax.Naam.Ontbreekt || syntax.Groep.Ontbreekt)
        {
            return;
        }

        var plaats = bereik.Op(syntax.Naam);
        var bronnen = bereik.Bronnen([], plaats, $"De rol '{syntax.Naam.Tekst}'", kanVolgens: false);
        var bekend = _namen.Groepen.TryGetValue(syntax.Groep.Sleutel, out var groep);
        if (!bekend)
        {
            _diagnostics.Add(Meldingen.OnbekendeGroep(bereik.Op(syntax.Groep), syntax.Groep.Sleutel, _namen.Groepen.Keys.OrderBy(g => g, StringComparer.Ordinal).ToList()));
        }

        var rol = new Rol(syntax.Naam.Sleutel, groep ?? new Groep(syntax.Groep.Sleutel), syntax.MagOntbreken, bronnen, plaats);
        VoegToe(null, syntax.Naam, rol);
        if (!bekend)
        {
            _namen.Kapot.Add(rol);
        }

        _rollen.Add(rol);
    }

    private void DeclareerParameter(Bronbereik bereik, ParameterSyntax syntax)
    {
        if (syntax.Naam.Ontbreekt)
        {
            return;
        }

        var plaats = bereik.Op(syntax.Naam);
        var bronnen = bereik.Bronnen(syntax.Citaten, plaats, $"De parameter '{syntax.Naam.Tekst}'");
        var type = BindType(bereik.Source, syntax.Type, syntax.Naam.Tekst);
        if (type?.Soort == Waardesoort.Oordeel || IsOordeeltype(syntax.Type))
        {
            _diagnostics.Add(Meldingen.OordeelHierNiet(bereik.Op(syntax.Type), "Een parameter staat in het beleid en is dus geen oordeel.", IsOordeeltype(syntax.Type)));
            type = null;
        }

        var vervangt = syntax.InPlaatsVan is null || type is null ? null : ZoekVervangen(bereik, syntax, syntax.InPlaatsVan, type);
        type = vervangt?.Type ?? type;
        var waarden = type is null ? null : BindPerioden(bereik.Source, syntax.Naam.Tekst, syntax.Perioden, type);
        var parameter = new Parameter(syntax.Naam.Tekst, type ?? Waardetype.JaNee, waarden?.ToImmutableArray() ?? [], bronnen, plaats);
        if (vervangt is not null)
        {
            _parameters.Remove(vervangt);
            _namen.Vervang(null, syntax.Naam.Sleutel, parameter);
        }
        else if (syntax.InPlaatsVan is null)
        {
            VoegToe(null, syntax.Naam, parameter);
        }
        else
        {
            return; // what it replaces is not there, and has been reported
        }

        if (waarden is null)
        {
            _namen.Kapot.Add(parameter);
        }

        _parameters.Add(parameter);
    }

    private List<Parameterwaarde>? BindPerioden(SourceText source, string naam, IEnumerable<ParameterperiodeSyntax> perioden, Waardetype type)
    {
        var binder = new Expressiebinder(source, _namen, _diagnostics, null);
        var waarden = new List<Parameterwaarde>();
        var kapot = false;
        foreach (var periode in perioden)
        {
            ToetsPeriode(source, periode.Vanaf, periode.TotEnMet);
            var waarde = binder.BindWaarde(periode.Waarde, type);
            if (waarde is LiteralExpr literal)
            {
                waarden.Add(new Parameterwaarde(new Periode(periode.Vanaf.Waarde, periode.TotEnMet?.Waarde), literal.Waarde, new Plaats(source, periode.Waarde.Span)));
                continue;
            }

            kapot = true;
            if (waarde is not null)
            {
                _diagnostics.Add(Meldingen.VasteWaardeVerwacht(new Plaats(source, periode.Waarde.Span), type));
            }
        }

        waarden.Sort((a, b) => a.Periode.Vanaf!.Value.CompareTo(b.Periode.Vanaf!.Value));
        for (var i = 0; i + 1 < waarden.Count; i++)
        {
            var volgende = waarden[i + 1].Periode.Vanaf!.Value;
            if (waarden[i].Periode.TotEnMet is { } einde ? einde >= volgende : waarden[i].Periode.Vanaf == volgende)
            {
                _diagnostics.Add(Meldingen.PeriodenOverlappen(waarden[i + 1].Plaats, naam));
                kapot = true;
            }
            else if (waarden[i].Periode.TotEnMet is null)
            {
                waarden[i] = waarden[i] with { Periode = waarden[i].Periode with { TotEnMet = volgende.PlusDagen(-1) } };
            }
        }

        return kapot || waarden.Count == 0 ? null : waarden;
    }

    private void ToetsPeriode(SourceText source, DatumSyntax? vanaf, DatumSyntax? totEnMet)
    {
        if (vanaf is not null && totEnMet is not null && totEnMet.Waarde < vanaf.Waarde)
        {
            _diagnostics.Add(Meldingen.PeriodeOmgekeerd(new Plaats(source, TextSpan.Cover(vanaf.Span, totEnMet.Span))));
        }
    }

    private sealed record Gevonden(Bronbereik Bereik, DeclaratieSyntax Syntax);

    /// <summary>Where a declaration stands, and under which paragraph.</summary>
    private sealed record Bronbereik(Declaratiebinder Binder, SourceText Source, Bronverwijzing? Paragraaf, bool OnderParagraaf)
    {
        public Plaats Op(SyntaxNode node) => new(Source, node.Span);

        /// <summary>The paragraph and the own citations; reports when there are none at all.</summary>
        public ImmutableArray<Bronverwijzing> Bronnen(ImmutableArray<CitaatSyntax> citaten, Plaats plaats, string wat, bool kanVolgens = true)
        {
            var alle = Binder.MetCitaten(Paragraaf is null ? [] : [Paragraaf], Source, citaten);
            if (alle.IsEmpty && !OnderParagraaf && citaten.IsEmpty)
            {
                Binder._diagnostics.Add(Meldingen.GeenBron(plaats, wat, kanVolgens));
            }

            return alle;
        }
    }
}
