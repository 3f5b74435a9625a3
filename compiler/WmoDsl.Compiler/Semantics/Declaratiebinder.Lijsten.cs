using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;

namespace WmoDsl.Compiler.Semantics;

// Lists of a group.
internal sealed partial class Declaratiebinder
{
    private readonly List<Lijst> _lijsten = [];

    private void DeclareerLijst(Bronbereik bereik, LedenlijstSyntax syntax)
    {
        if (syntax.Naam.Ontbreekt)
        {
            return;
        }

        var plaats = bereik.Op(syntax.Naam);
        var bronnen = bereik.Bronnen(syntax.Citaten, plaats, $"De lijst '{syntax.Naam.Tekst}'");
        if (syntax.Vraag is null)
        {
            _diagnostics.Add(Meldingen.LijstZonderVraag(plaats, syntax.Naam.Tekst));
        }

        Groep? groep = null;
        if (!syntax.Groep.Ontbreekt && !_namen.Groepen.TryGetValue(syntax.Groep.Sleutel, out groep))
        {
            _diagnostics.Add(Meldingen.OnbekendeGroep(bereik.Op(syntax.Groep), syntax.Groep.Sleutel, _namen.Groepen.Keys.OrderBy(g => g, StringComparer.Ordinal).ToList()));
        }

        var isGoed = syntax.Maximum is { Getal: >= Lijst.KleinsteMaximum and <= Lijst.GrootsteMaximum and var getal } && getal == decimal.Truncate(getal);
        if (syntax.Maximum is { } maximum && !isGoed)
        {
            _diagnostics.Add(Meldingen.LijstgrensKloptNiet(bereik.Op(maximum)));
        }

        var lijst = new Lijst(syntax.Naam.Sleutel, groep ?? new Groep(syntax.Groep.Sleutel), isGoed ? (int)syntax.Maximum!.Getal : 1, syntax.Vraag?.Waarde ?? "", bronnen, plaats);
        VoegToe(null, syntax.Naam, lijst);
        if (groep is null || !isGoed)
        {
            _namen.Kapot.Add(lijst);
            return;
        }

        _lijsten.Add(lijst);
    }

    // When all lists are known: a member of the only list of its group is `1e huisgenoot`, else it says of which.
    private void BenoemLeden()
    {
        foreach (var lijst in _lijsten)
        {
            var isEnige = _lijsten.Count(l => l.Groep == lijst.Groep) == 1;
            var leden = ImmutableArray.CreateBuilder<Rol>(lijst.Maximum);
            for (var n = 1; n <= lijst.Maximum; n++)
            {
                var naam = string.Format(CultureInfo.InvariantCulture, isEnige ? "{0}e {1}" : "{0}e van {2}", n, lijst.Groep.Naam, lijst.Naam);
                leden.Add(new Rol(naam, lijst.Groep, magOntbreken: true, lijst.Bronnen, lijst.Plaats) { Lijst = lijst, Nummer = n });
            }

            lijst.Leden = leden.ToImmutable();
            foreach (var lid in lijst.Leden)
            {
                if (_namen.VoegToe(null, lid.Naam, lid) is { } eerder)
                {
                    _diagnostics.Add(Meldingen.DubbeleNaam(eerder.Plaats, eerder.Naam, lijst.Plaats));
                    _namen.Kapot.Add(eerder);
                }
            }
        }
    }
}
