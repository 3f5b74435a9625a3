using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

// Open norms and what fills them in. A norm gets its name at once, so that what uses it can be checked whether or not it is filled in: until then a
// concept without rules stands for it. What fills it in takes that place.
internal sealed partial class Declaratiebinder
{
    private readonly List<Norm> _normen = [];
    private readonly Dictionary<Symbool, Norm> _normVan = [];
    private readonly Dictionary<Definitie, Norm> _open = [];
    private readonly List<(NaamSyntax Naam, Groep? Groep, Plaats Plaats)> _zonderNorm = [];

    private void DeclareerNorm(Bronbereik bereik, OpenNormSyntax syntax)
    {
        if (syntax.Naam.Ontbreekt)
        {
            return;
        }

        var (naam, groep) = SplitsGroep(syntax.Naam);
        var plaats = bereik.Op(syntax.Naam);
        var bronnen = bereik.Bronnen(syntax.Citaten, plaats, $"De open norm '{naam.Tekst}'");
        var type = BindType(bereik.Source, syntax.Type, naam.Tekst);
        if (type?.Soort == Waardesoort.Oordeel || IsOordeeltype(syntax.Type))
        {
            _diagnostics.Add(Meldingen.NormIsGeenOordeel(bereik.Op(syntax.Type), naam.Tekst));
            type = null;
        }

        var norm = new Norm(naam.Tekst, type ?? Waardetype.JaNee, groep, bronnen, plaats);
        var plek = new Definitie(naam.Tekst, Definitiesoort.Begrip, norm.Type, groep, bronnen, plaats);
        _normVan.Add(plek, norm);
        VoegToe(groep, naam, plek);
        if (type is null)
        {
            _namen.Kapot.Add(plek);
        }

        _open.Add(plek, norm);
        _normen.Add(norm);
    }

    private void DeclareerInvulling(Bronbereik bereik, NormvullingSyntax syntax)
    {
        if (syntax.Naam.Ontbreekt)
        {
            return;
        }

        var (naam, groep) = SplitsGroep(syntax.Naam);
        var plaats = bereik.Op(syntax.Naam);
        var bezet = groep is null ? _namen.Zoek(naam.Sleutel) : _namen.Zoek(groep, naam.Sleutel);
        if (bezet is null || !_normVan.TryGetValue(bezet, out var norm))
        {
            // What else has the name may still have to come.
            _zonderNorm.Add((naam, groep, plaats));
            return;
        }

        if (norm.Invulling is not null)
        {
            _diagnostics.Add(Meldingen.NormTweeKeerIngevuld(plaats, norm.Naam, norm.Invulling.Plaats));
            _namen.Kapot.Add(norm.Invulling);
            return;
        }

        var bronnen = norm.Bronnen.Concat(bereik.Bronnen(syntax.Citaten, plaats, $"De invulling van '{norm.Naam}'")).Distinct().ToImmutableArray();
        var kapot = _namen.Kapot.Contains(bezet);
        Symbool invulling;
        if (syntax is { Oordeelvraag: null, Hulp: { } hulp })
        {
            _diagnostics.Add(Meldingen.HulpZonderOordeel(new Plaats(bereik.Source, hulp.Plaats), $"De invulling van '{norm.Naam}'"));
        }

        if (syntax.Oordeelvraag is { } vraag)
        {
            invulling = VulMetOordeel(bereik, norm, vraag, syntax.Hulp, bronnen, plaats, kapot);
        }
        else if (!syntax.Perioden.IsEmpty)
        {
            invulling = VulMetParameter(bereik, norm, syntax, bronnen, plaats, kapot);
        }
        else
        {
            invulling = VulMetBegrip(bereik, norm, syntax, bronnen, plaats, kapot);
        }

        norm.Invulling = invulling;
        invulling.VultIn = norm;
        _normVan.Add(invulling, norm);
        _open.Remove((Definitie)bezet);
        _namen.Vervang(groep, naam.Sleutel, invulling);
        if (kapot)
        {
            _namen.Kapot.Add(invulling);
        }
    }

    private Feit VulMetOordeel(Bronbereik bereik, Norm norm, TekstSyntax vraag, OordeelhulpSyntax? hulp, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats, bool kapot)
    {
        // A norm that is a choice is judged as one.
        var isKeuze = norm.Type.Soort == Waardesoort.Keuze;
        var feit = new Feit(norm.Naam, isKeuze ? norm.Type : new Waardetype(Waardesoort.Oordeel), norm.Groep, null, vraag.Waarde, null, null, bronnen, plaats)
        {
            IsKeuzeoordeel = isKeuze,
            Factoren = Factoren(hulp),
            Beoordelaar = hulp?.Beoordelaar?.Waarde,
        };
        if (!kapot && !isKeuze && norm.Type.Soort != Waardesoort.JaNee)
        {
            _diagnostics.Add(Meldingen.OordeelVultAndersIn(bereik.Op(vraag), norm.Naam, norm.Type));
            _namen.Kapot.Add(feit);
            return feit;
        }

        _feiten.Add(feit);
        if (norm.Groep is not null)
        {
            norm.Groep.Feiten = norm.Groep.Feiten.Add(feit);
        }

        return feit;
    }

    private Parameter VulMetParameter(Bronbereik bereik, Norm norm, NormvullingSyntax syntax, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats, bool kapot)
    {
        var waarden = kapot ? null : BindPerioden(bereik.Source, norm.Naam, syntax.Perioden, norm.Type);
        var parameter = new Parameter(norm.Naam, norm.Type, waarden?.ToImmutableArray() ?? [], bronnen, plaats);
        if (norm.Groep is not null)
        {
            _diagnostics.Add(Meldingen.ParameterVanGroep(bereik.Op(syntax.Perioden[0]), norm.Naam, norm.Groep.Naam));
            waarden = null;
        }

        if (waarden is null)
        {
            _namen.Kapot.Add(parameter);
        }
        else
        {
            _parameters.Add(parameter);
        }

        return parameter;
    }

    private Definitie VulMetBegrip(Bronbereik bereik, Norm norm, NormvullingSyntax syntax, ImmutableArray<Bronverwijzing> bronnen, Plaats plaats, bool kapot)
    {
        var begrip = new BegripSyntax(syntax.Span, syntax.Naam, new NaamtypeSyntax(syntax.Naam.Span, syntax.Naam), syntax.Citaten, syntax.IsJaAls, syntax.Waarde, syntax.Want, syntax.Regels, syntax.Anders);
        var definitie = new Definitie(norm.Naam, Definitiesoort.Begrip, norm.Type, norm.Groep, bronnen, plaats);
        _definities.Add(new GebondenDefinitie(definitie, bereik.Source, begrip) { Kapot = kapot, ZonderType = kapot });
        return definitie;
    }

    private Norm? NormVan(Expr expr) => expr switch
    {
        DefinitieExpr d when _normVan.TryGetValue(d.Definitie, out var norm) => norm,
        ParameterExpr p when _normVan.TryGetValue(p.Parameter, out var norm) => norm,
        FeitExpr f when _normVan.TryGetValue(f.Feit, out var norm) => norm,
        _ => null,
    };

    // Fillings of what is no norm.
    private void MeldGeenNormen()
    {
        foreach (var (naam, groep, plaats) in _zonderNorm)
        {
            var symbool = groep is null ? _namen.Zoek(naam.Sleutel) : _namen.Zoek(groep, naam.Sleutel);
            if (symbool is not null && _namen.Kapot.Contains(symbool))
            {
                continue;
            }

            var isEen = symbool switch
            {
                Definitie { Soort: Definitiesoort.Begrip } => "een begrip",
                Definitie => "een besluit",
                Parameter => "een parameter",
                Feit => "een gegeven",
                Rol => "een rol",
                _ => null,
            };
            _diagnostics.Add(Meldingen.GeenOpenNorm(plaats, naam.Tekst, isEen, Suggestions.Closest(naam.Tekst, _normen.Where(n => n.Groep == groep).Select(n => n.Naam))));
        }
    }

    // Norms that nothing fills in while something needs them: each once, with the first use in order of file and place. Where something is filled in that is no
    // norm, one of these may have been meant: that is told first.
    private void MeldOpenNormen()
    {
        if (_beleid is { Syntax.LaatNormenOpen: true } || _zonderNorm.Count > 0)
        {
            return;
        }

        var open = _open.Keys.Where(d => !_namen.Kapot.Contains(d)).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var gebruik = _definities
            .SelectMany(d => d.Definitie.Expressies().SelectMany(e => e.Alles()).OfType<DefinitieExpr>().Select(e => (Wie: d.Definitie, Expr: e)))
            .Where(g => _open.ContainsKey(g.Expr.Definitie))
            .OrderBy(g => g.Expr.Plaats.Source.Path, StringComparer.Ordinal).ThenBy(g => g.Expr.Plaats.Span.Start)
            .ToLookup(g => g.Expr.Definitie);
        foreach (var plek in open)
        {
            var norm = _open[plek];
            if (gebruik[plek].Any())
            {
                var (wie, expr) = gebruik[plek].First();
                var naam = (wie.Soort == Definitiesoort.Besluit ? "het besluit '" : "het begrip '") + wie.Naam + "'";
                _diagnostics.Add(_pakketVan.TryGetValue(norm.Plaats.Source, out var basis)
                    ? Meldingen.NormVanBasisNietIngevuld(basis.Plaats, norm.Naam, basis.Titel, naam, expr.Plaats, norm.Plaats)
                    : Meldingen.NormNietIngevuld(norm.Plaats, norm.Naam, naam, expr.Plaats));
            }
        }
    }
}
