using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

// Types as written.
internal sealed partial class Declaratiebinder
{
    private static readonly Dictionary<string, Waardesoort> Typen = new(StringComparer.Ordinal)
    {
        ["ja/nee"] = Waardesoort.JaNee,
        ["oordeel"] = Waardesoort.Oordeel,
        ["getal"] = Waardesoort.Getal,
        ["decimaal getal"] = Waardesoort.DecimaalGetal,
        ["percentage"] = Waardesoort.Percentage,
        ["bedrag"] = Waardesoort.Bedrag,
        ["afstand"] = Waardesoort.Afstand,
        ["duur in dagen"] = Waardesoort.DuurInDagen,
        ["duur in weken"] = Waardesoort.DuurInDagen,
        ["duur in maanden"] = Waardesoort.DuurInMaanden,
        ["duur in jaren"] = Waardesoort.DuurInMaanden,
        ["datum"] = Waardesoort.Datum,
        ["leeftijd"] = Waardesoort.Leeftijd,
        ["tekst"] = Waardesoort.Tekst,
    };

    private Waardetype? BindType(SourceText source, TypeSyntax syntax, string eigenaar)
    {
        switch (syntax)
        {
            case KeuzetypeSyntax { IsOordeel: true, Keuzes.Length: 1 } oordeel when _namen.Keuzelijsten.TryGetValue(oordeel.Keuzes[0].Sleutel, out var genoemd):
                return genoemd.Lijst is null ? null : new Waardetype(Waardesoort.Keuze, genoemd.Lijst); // oordeel uit soort voorziening
            case KeuzetypeSyntax keuze:
                return new Waardetype(Waardesoort.Keuze, MaakKeuzelijst(source, eigenaar, keuze.Keuzes));
            case NaamtypeSyntax { Naam.Ontbreekt: false } naamtype:
                if (Typen.TryGetValue(naamtype.Naam.Sleutel, out var soort))
                {
                    return new Waardetype(soort);
                }

                if (_namen.Keuzelijsten.TryGetValue(naamtype.Naam.Sleutel, out var keuzelijst))
                {
                    // Of two lists with one name it has been said.
                    return keuzelijst.Lijst is null ? null : new Waardetype(Waardesoort.Keuze, keuzelijst.Lijst);
                }

                var bedoeld = _diagnostics.Bedoeld(naamtype.Naam.Tekst, Typen.Keys.Concat(_namen.Keuzelijsten.Keys));
                _diagnostics.Add(Meldingen.OnbekendType(new Plaats(source, naamtype.Naam.Span), naamtype.Naam.Tekst, bedoeld, Typen.Keys));
                return null;
            default:
                return null;
        }
    }
}
