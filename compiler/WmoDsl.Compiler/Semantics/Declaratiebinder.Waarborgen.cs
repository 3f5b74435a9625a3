using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

// Promises and assumptions: their names and sources. What they say is bound when all definitions are there.
internal sealed partial class Declaratiebinder
{
    private readonly List<(SourceText Source, WaarborgSyntax Syntax, ImmutableArray<Bronverwijzing> Bronnen)> _waarborgen = [];
    private readonly List<(SourceText Source, WaarborgSyntax Syntax, ImmutableArray<Bronverwijzing> Bronnen)> _waarborgenVanBasis = [];
    private readonly List<(SourceText Source, AannameSyntax Syntax, ImmutableArray<Bronverwijzing> Bronnen)> _aannames = [];
    private readonly Dictionary<string, (string Soort, Plaats Plaats)> _waarborgnamen = new(StringComparer.Ordinal);

    private void DeclareerWaarborg(Bronbereik bereik, WaarborgSyntax syntax)
    {
        var isEigen = !_pakketVan.ContainsKey(bereik.Source);
        if (syntax.Naam.Ontbreekt || (isEigen && !IsNieuweWaarborgnaam(bereik, syntax.Naam, "waarborg")))
        {
            return;
        }

        (isEigen ? _waarborgen : _waarborgenVanBasis).Add((bereik.Source, syntax, bereik.Bronnen(syntax.Citaten, bereik.Op(syntax.Naam), $"De waarborg '{syntax.Naam.Tekst}'")));
    }

    // The paragraph it happens to stand under does not say what the world is like: only its own citations count.
    private void DeclareerAanname(Bronbereik bereik, AannameSyntax syntax)
    {
        var isEigen = !_pakketVan.ContainsKey(bereik.Source);
        if (syntax.Naam.Ontbreekt || (isEigen && !IsNieuweWaarborgnaam(bereik, syntax.Naam, "aanname")))
        {
            return;
        }

        var bronnen = syntax.Citaten.Select(c => BronnenVan(bereik.Source).Bind(bereik.Source, c)).OfType<Bronverwijzing>().Distinct().ToImmutableArray();
        _aannames.Add((bereik.Source, syntax, bronnen));
    }

    private bool IsNieuweWaarborgnaam(Bronbereik bereik, NaamSyntax naam, string soort)
    {
        var plaats = bereik.Op(naam);
        if (_waarborgnamen.TryGetValue(naam.Sleutel, out var eerder))
        {
            _diagnostics.Add(Meldingen.DubbeleWaarborg(plaats, eerder.Soort, naam.Tekst, eerder.Plaats));
            return false;
        }

        _waarborgnamen.Add(naam.Sleutel, (soort, plaats));
        return true;
    }

    private (ImmutableArray<Waarborg> Waarborgen, ImmutableArray<Waarborg> VanBasis, ImmutableArray<Aanname> Aannames) BindWaarborgen(ImmutableArray<Definitie> definities)
    {
        var binder = new Waarborgbinder(_namen, _diagnostics, definities);
        return (
            _waarborgen.Select(w => binder.Bind(w.Source, w.Syntax, w.Bronnen)).OfType<Waarborg>().ToImmutableArray(),
            _waarborgenVanBasis.GroupBy(w => _pakketVan[w.Source]).SelectMany(g => VanBasis(g.Key, g)).ToImmutableArray(),
            _aannames.Select(a => binder.Bind(a.Source, a.Syntax, a.Bronnen)).OfType<Aanname>().ToImmutableArray());

        // What another policy says of every decision, it says of its own.
        IEnumerable<Waarborg> VanBasis(Basis basis, IEnumerable<(SourceText Source, WaarborgSyntax Syntax, ImmutableArray<Bronverwijzing> Bronnen)> waarborgen)
        {
            var hier = new Waarborgbinder(_namen, _diagnostics, definities.Where(d => d.Soort == Definitiesoort.Begrip || (_pakketVan.TryGetValue(d.Plaats.Source, out var van) && van == basis)).ToImmutableArray());
            return waarborgen.Select(w => hier.Bind(w.Source, w.Syntax, w.Bronnen)).OfType<Waarborg>();
        }
    }
}
