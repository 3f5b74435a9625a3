using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

// Policies that this one builds on. Their files are bound together with its own, so that their rules meet its norms and numbers; their names are one
// space, their sources are not: a file cites the sources of its own policy, and then those of what that builds on.
internal sealed partial class Declaratiebinder
{
    private readonly ImmutableArray<Basis> _bases;
    private readonly ImmutableArray<WmoDiagnostic> _basisfouten;
    private readonly Dictionary<SourceText, Basis> _pakketVan = [];
    private readonly Dictionary<Basis, Bronnenbinder> _basisbronnen = [];

    /// <summary>Its own sources first.</summary>
    private IEnumerable<Bronnenbinder> Bronbinders => _bases.Select(b => _basisbronnen[b]).Prepend(_bronnen);

    private Bronnenbinder KoppelBases(ImmutableArray<SourceText> inhoudsbestanden)
    {
        foreach (var basis in _bases)
        {
            _basisbronnen.Add(basis, new Bronnenbinder(_diagnostics, basis.Beleid.Inhoudsbestanden, basis.Zelf.Select(b => _basisbronnen[b]).ToImmutableArray()));
            foreach (var source in basis.Beleid.Bomen.Select(b => b.Source).Concat(basis.Beleid.Inhoudsbestanden))
            {
                _pakketVan[source] = basis;
            }
        }

        return new Bronnenbinder(_diagnostics, inhoudsbestanden, _bases.Select(b => _basisbronnen[b]).ToImmutableArray());
    }

    private Bronnenbinder BronnenVan(SourceText source) => _pakketVan.TryGetValue(source, out var basis) ? _basisbronnen[basis] : _bronnen;

    // A name that is taken: by the same policy, by one that is built on, or by two that are built on.
    private void MeldDubbel(Plaats plaats, string naam, Plaats eerder, bool kanVervangen)
    {
        var hier = _pakketVan.TryGetValue(plaats.Source, out var vanHier) ? vanHier : null;
        var daar = _pakketVan.TryGetValue(eerder.Source, out var vanDaar) ? vanDaar : null;
        if (hier == daar || daar is null)
        {
            _diagnostics.Add(Meldingen.DubbeleNaam(plaats, naam, eerder));
        }
        else if (hier is null || hier.Zelf.Contains(daar))
        {
            _diagnostics.Add(Meldingen.NaamVanBasis(plaats, naam, daar.Titel, eerder, kanVervangen));
        }
        else
        {
            _diagnostics.Add(Meldingen.NaamInTweeBases(hier.Plaats, naam, daar.Titel, eerder, hier.Titel, plaats));
        }
    }

    // The parameter of a base that takes another value here.
    private Parameter? ZoekVervangen(Bronbereik bereik, ParameterSyntax syntax, TekstSyntax titel, Waardetype type)
    {
        var bases = _pakketVan.TryGetValue(bereik.Source, out var zelf) ? zelf.Zelf : _bases;
        var basis = bases.FirstOrDefault(b => b.Titel == titel.Waarde);
        if (basis is null)
        {
            // About a base that is not there has been a message.
            if (titel.Waarde.Length > 0 && (_beleid is null || !_beleid.Value.Syntax.BouwtVoortOp.Any(t => t.Waarde == titel.Waarde)))
            {
                _diagnostics.Add(Meldingen.GeenBasis(bereik.Op(titel), titel.Waarde, Suggestions.Closest(titel.Waarde, bases.Select(b => b.Titel))));
            }

            return null;
        }

        var daar = _parameters.FirstOrDefault(p => p.VultIn is null && _namen.Zoek(syntax.Naam.Sleutel) == p && _pakketVan.TryGetValue(p.Plaats.Source, out var pakket) && pakket == basis);
        if (daar is null)
        {
            if (_namen.Zoek(syntax.Naam.Sleutel) is not { } ander || !_namen.Kapot.Contains(ander))
            {
                var namen = _parameters.Where(p => p.VultIn is null && _pakketVan.TryGetValue(p.Plaats.Source, out var pakket) && pakket == basis).Select(p => p.Naam);
                _diagnostics.Add(Meldingen.NietsTeVervangen(bereik.Op(syntax.Naam), syntax.Naam.Tekst, basis.Titel, Suggestions.Closest(syntax.Naam.Tekst, namen)));
            }

            return null;
        }

        var gelijk = daar.Type.Soort == type.Soort && (type.Keuzes is null || type.Keuzes.Waarden.SequenceEqual(daar.Type.Keuzes!.Waarden));
        if (!gelijk && !_namen.Kapot.Contains(daar))
        {
            _diagnostics.Add(Meldingen.VervangenAnderType(bereik.Op(syntax.Type), syntax.Naam.Tekst, basis.Titel, daar.Type, daar.Plaats));
        }

        return gelijk ? daar : null;
    }

    private void ToetsGeldigheid(Periode geldig)
    {
        foreach (var basis in _bases.Where(_ => geldig.Vanaf is not null))
        {
            var daar = new Periode(basis.Kop.Vanaf?.Waarde, basis.Kop.TotEnMet?.Waarde);
            if ((daar.Vanaf is { } begin && geldig.Vanaf < begin) || (daar.TotEnMet is { } einde && (geldig.TotEnMet is null || geldig.TotEnMet > einde)))
            {
                var plaats = new Plaats(_beleid!.Value.Plaats.Source, _beleid.Value.Syntax.TotEnMet is { } tot ? TextSpan.Cover(_beleid.Value.Syntax.Vanaf!.Span, tot.Span) : _beleid.Value.Syntax.Vanaf!.Span);
                _diagnostics.Add(Meldingen.GeldigBuitenBasis(plaats, basis.Titel, daar));
            }
        }
    }

    // The messages about its own files. What is wrong in a policy that it builds on is told once, as being there. Without what it stands on
    // nearly every name would be unknown; then only that is told.
    private ImmutableArray<WmoDiagnostic> EigenMeldingen()
    {
        if (!_basisfouten.IsEmpty)
        {
            return _basisfouten;
        }

        var alle = DiagnosticBag.EenPerOorzaak(_diagnostics.ToSorted());
        var uit = new DiagnosticBag();
        foreach (var basis in _bases)
        {
            var daar = new DiagnosticBag();
            daar.AddRange(basis.Beleid.Bomen.SelectMany(b => b.Diagnostics));
            daar.AddRange(alle.Where(d => _pakketVan.TryGetValue(d.Source, out var pakket) && pakket == basis));
            var fouten = daar.ToSorted().Where(d => d.IsError).ToList();
            if (fouten.Count > 0)
            {
                uit.Add(Meldingen.BasisMetFouten(basis.Plaats, basis.Titel, fouten));
            }
        }

        if (uit.Count == 0)
        {
            uit.AddRange(alle.Where(d => !_pakketVan.ContainsKey(d.Source)));
        }

        return uit.ToSorted();
    }
}
