using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

// Rules, their exceptions and their texts.
internal sealed partial class Declaratiebinder
{
    // Of a text how many quotes stand before a place, as far as it has been counted: places come in order.
    private (TekstSyntax? Tekst, int Tot, int Aantal) _aanhalingstekens;

    // Names of the conditions of duties; policies are compared by name.
    private readonly HashSet<string> _plichtnamen = new(StringComparer.Ordinal);

    private bool BindRegels(GebondenDefinitie gebonden, ImmutableArray<RegelSyntax> regels, AndersSyntax? anders, Expressiebinder binder)
    {
        var definitie = gebonden.Definitie;
        var opNaam = new Dictionary<string, Regel>(StringComparer.Ordinal);
        var gebondenRegels = new List<(Regel Regel, RegelSyntax Syntax)>();
        var volledig = true;
        foreach (var syntax in regels)
        {
            if (BindRegel(gebonden, syntax, binder) is not { } regel)
            {
                volledig = false;
                continue;
            }

            if (opNaam.TryGetValue(syntax.Naam.Sleutel, out var eerder))
            {
                _diagnostics.Add(Meldingen.DubbeleRegel(regel.Plaats, regel.Naam, eerder.Plaats));
                volledig = false;
                continue;
            }

            opNaam.Add(syntax.Naam.Sleutel, regel);
            gebondenRegels.Add((regel, syntax));
        }

        var namen = regels.Select(r => r.Naam).ToList();
        foreach (var (regel, syntax) in gebondenRegels)
        {
            volledig &= BindUitzonderingen(gebonden, regel, syntax, opNaam, namen);
        }

        definitie.Regels = gebondenRegels.Select(r => r.Regel).ToImmutableArray();
        foreach (var regel in definitie.Regels)
        {
            regel.Uitzonderingen = definitie.Regels.Where(r => r.UitzonderingOp.Contains(regel)).ToImmutableArray();
        }

        if (Kring(definitie.Regels) is { } kring)
        {
            _diagnostics.Add(Meldingen.UitzonderingKring(kring.Plaats, kring.Naam));
            volledig = false;
        }

        if (anders is not null)
        {
            var plaats = new Plaats(gebonden.Source, anders.Span);
            var bronnen = BronnenVan(gebonden, anders.Citaten);
            var waarde = BindRegelwaarde(gebonden, anders.Waarde, binder);
            if (BindTekst(gebonden, anders.Want, binder) is { } tekst && waarde is not null && ToetsNietGeregeld(gebonden.Source, anders.Waarde, anders.Want, []))
            {
                definitie.Anders = new Regel("anders", null, waarde, tekst, [], default, bronnen, plaats);
            }
            else
            {
                volledig = false;
            }
        }

        var aantal = definitie.HeeftVasteWaarden ? (definitie.Type.Keuzes?.Waarden.Length ?? 2) + (definitie.LaatGevallenOpen ? 1 : 0) : definitie.AlleRegels.Count();
        if (aantal > GrootsteAantalWaarden)
        {
            _diagnostics.Add(Meldingen.TeVeel(definitie.Plaats, definitie.Naam, GrootsteAantalWaarden));
            volledig = false;
        }

        return volledig;
    }

    private Regel? BindRegel(GebondenDefinitie gebonden, RegelSyntax syntax, Expressiebinder binder)
    {
        var source = gebonden.Source;
        ToetsPeriode(source, syntax.Vanaf, syntax.TotEnMet);

        // All parts are bound before giving up, so that every slip is reported.
        var voorwaarde = syntax.Als is null ? null : binder.BindVoorwaarde(syntax.Als);
        var waarde = BindRegelwaarde(gebonden, syntax.Dan, binder);
        var tekst = BindTekst(gebonden, syntax.Want, binder);
        var bronnen = BronnenVan(gebonden, syntax.Citaten);
        var verplichtingen = syntax.Verplichtingen.Select(v => BindVerplichting(gebonden, v, binder, bronnen, $", regel {syntax.Naam.Tekst}")).ToList();
        var isVanBesluit = ToetsVerplichtingen(gebonden, syntax.Verplichtingen);
        var isToegelicht = ToetsNietGeregeld(source, syntax.Dan, syntax.Want, isVanBesluit ? syntax.Verplichtingen : []);
        if ((syntax.Als is not null && voorwaarde is null) || waarde is null || tekst is null || verplichtingen.Contains(null) || !isVanBesluit || !isToegelicht || syntax.Naam.Ontbreekt)
        {
            return null;
        }

        return new Regel(
            syntax.Naam.Tekst,
            voorwaarde,
            waarde,
            tekst.Value,
            verplichtingen.Select(v => v!).ToImmutableArray(),
            new Periode(syntax.Vanaf?.Waarde, syntax.TotEnMet?.Waarde),
            bronnen,
            new Plaats(source, syntax.Naam.Span));
    }

    private Expr? BindRegelwaarde(GebondenDefinitie gebonden, ExpressionSyntax syntax, Expressiebinder binder)
    {
        var type = gebonden.Definitie.Type;
        var plaats = new Plaats(gebonden.Source, syntax.Span);
        if (syntax is NotRegulatedExpressionSyntax)
        {
            return new LiteralExpr(Waarde.NietGeregeld, type, plaats);
        }

        switch (type.Soort)
        {
            case Waardesoort.JaNee:
                if (syntax is BooleanExpressionSyntax janee)
                {
                    return new LiteralExpr(Waarde.Van(janee.Waarde), type, plaats);
                }

                if (syntax is not ErrorExpressionSyntax)
                {
                    _diagnostics.Add(Meldingen.VasteWaardeVerwacht(plaats, type));
                }

                return null;
            case Waardesoort.Keuze:
                if (syntax is NameExpressionSyntax { Naam: { Ontbreekt: false } naam })
                {
                    var index = type.Keuzes!.Zoek(naam.Sleutel);
                    if (index >= 0)
                    {
                        return new LiteralExpr(new KeuzeWaarde(index), type, plaats);
                    }

                    _diagnostics.Add(Meldingen.OnbekendeKeuze(plaats, naam.Tekst, type.Keuzes, _diagnostics.Bedoeld(naam.Tekst, type.Keuzes.Waarden)));
                }
                else if (syntax is not (ErrorExpressionSyntax or NameExpressionSyntax))
                {
                    _diagnostics.Add(Meldingen.VasteWaardeVerwacht(plaats, type));
                }

                return null;
            default:
                return binder.BindWaarde(syntax, type) is { } waarde && IsAltijdTeBerekenen(waarde) ? waarde : null;
        }
    }

    // A duty comes with an outcome. What a concept comes to, is part of decisions; by itself it brings nobody anything, so its duties would never be told.
    private bool ToetsVerplichtingen(GebondenDefinitie gebonden, ImmutableArray<VerplichtingSyntax> verplichtingen)
    {
        var definitie = gebonden.Definitie;
        if (definitie.Soort == Definitiesoort.Besluit)
        {
            return true;
        }

        foreach (var verplichting in verplichtingen)
        {
            _diagnostics.Add(Meldingen.VerplichtingBijBegrip(new Plaats(gebonden.Source, verplichting.Span), definitie.Naam, definitie.Type == Waardetype.JaNee));
        }

        return verplichtingen.IsEmpty;
    }

    // Who leaves a case open says why; and what is not regulated brings no duty.
    private bool ToetsNietGeregeld(SourceText source, ExpressionSyntax waarde, TekstSyntax? want, ImmutableArray<VerplichtingSyntax> verplichtingen)
    {
        if (waarde is not NotRegulatedExpressionSyntax)
        {
            return true;
        }

        if (want is null || want.Waarde.Trim().Length == 0)
        {
            _diagnostics.Add(Meldingen.NietGeregeldZonderReden(new Plaats(source, waarde.Span)));
        }

        foreach (var verplichting in verplichtingen)
        {
            _diagnostics.Add(Meldingen.VerplichtingZonderUitkomst(new Plaats(source, verplichting.Span)));
        }

        return want is not null && verplichtingen.IsEmpty;
    }

    /// <param name="gebonden">The decision or concept it comes with.</param>
    /// <param name="syntax">The duty.</param>
    /// <param name="binder">For its expressions.</param>
    /// <param name="bronnen">What it rests on.</param>
    /// <param name="waarbij">With what it comes, behind the name of the decision.</param>
    private Verplichting? BindVerplichting(GebondenDefinitie gebonden, VerplichtingSyntax syntax, Expressiebinder binder, ImmutableArray<Bronverwijzing> bronnen, string waarbij)
    {
        var uiterlijk = syntax.Uiterlijk is null ? null : binder.BindWaarde(syntax.Uiterlijk, Waardetype.Datum);
        var mits = syntax.Mits is null ? null : binder.BindVoorwaarde(syntax.Mits);
        if ((syntax.Uiterlijk is not null && (uiterlijk is null || !IsAltijdTeBerekenen(uiterlijk))) || (syntax.Mits is not null && mits is null) || syntax.Partij.Ontbreekt)
        {
            return null;
        }

        var (partij, inhoud) = (syntax.Partij.Tekst, syntax.Inhoud.Waarde);
        return new Verplichting(partij, inhoud, uiterlijk, mits is null ? null : MaakMits(gebonden.Definitie, $"verplichting van {partij} \"{inhoud}\"", waarbij, mits, bronnen));
    }

    // The condition of a duty is a concept nobody can name: weighed, explained, covered and compared like any other.
    private DefinitieExpr MaakMits(Definitie besluit, string plicht, string waarbij, Expr voorwaarde, ImmutableArray<Bronverwijzing> bronnen)
    {
        var naam = $"{besluit.Naam}{waarbij}: {plicht}";
        for (var i = 2; !_plichtnamen.Add(naam); i++)
        {
            naam = $"{besluit.Naam}{waarbij}: {plicht} ({i.ToString(System.Globalization.CultureInfo.InvariantCulture)})";
        }

        var plaats = voorwaarde.Plaats;
        var definitie = new Definitie(naam, Definitiesoort.Begrip, Waardetype.JaNee, besluit.Groep, bronnen, plaats)
        {
            VoorPlicht = plicht,
            Regels = [new Regel(naam, voorwaarde, new LiteralExpr(Waarde.Ja, Waardetype.JaNee, plaats), [], [], default, bronnen, plaats)],
            Anders = new Regel("anders", null, new LiteralExpr(Waarde.Nee, Waardetype.JaNee, plaats), [], [], default, bronnen, plaats),
        };
        return new DefinitieExpr(definitie, null, plaats);
    }

    // A computed value must not ask anything of a role that may not be there: then it would have no value.
    private bool IsAltijdTeBerekenen(Expr waarde)
    {
        foreach (var deel in waarde.AllesBuitenLeden())
        {
            if ((deel is FeitExpr feit ? feit.Rol : (deel as DefinitieExpr)?.Rol) is { MagOntbreken: true } rol)
            {
                _diagnostics.Add(Meldingen.RolKanOntbreken(deel.Plaats, rol.Naam));
                return false;
            }
        }

        return true;
    }

    private bool BindUitzonderingen(GebondenDefinitie gebonden, Regel regel, RegelSyntax syntax, Dictionary<string, Regel> opNaam, List<NaamSyntax> namen)
    {
        var volledig = true;
        var uitzonderingOp = ImmutableArray.CreateBuilder<Regel>();
        foreach (var naam in syntax.UitzonderingOp.Where(n => !n.Ontbreekt))
        {
            if (opNaam.TryGetValue(naam.Sleutel, out var andere))
            {
                uitzonderingOp.Add(andere);
                continue;
            }

            // A rule that is there but did not bind has had its message.
            volledig = false;
            if (!namen.Any(n => n.Sleutel == naam.Sleutel))
            {
                _diagnostics.Add(Meldingen.OnbekendeRegel(new Plaats(gebonden.Source, naam.Span), naam.Tekst, gebonden.Definitie.Naam, _diagnostics.Bedoeld(naam.Tekst, namen.Select(n => n.Tekst))));
            }
        }

        regel.UitzonderingOp = uitzonderingOp.Distinct().ToImmutableArray();
        return volledig;
    }

    // Of the rules that are an exception to themselves, the first by name: which one stands first in the file does not matter.
    private static Regel? Kring(IEnumerable<Regel> regels)
    {
        return regels.Where(IsUitzonderingOpZichzelf).OrderBy(r => r.Naam, StringComparer.Ordinal).FirstOrDefault();

        static bool IsUitzonderingOpZichzelf(Regel regel)
        {
            var bereikt = new HashSet<Regel>();
            var wachtend = new Stack<Regel>(regel.UitzonderingOp);
            while (wachtend.Count > 0)
            {
                var andere = wachtend.Pop();
                if (bereikt.Add(andere))
                {
                    foreach (var verder in andere.UitzonderingOp)
                    {
                        wachtend.Push(verder);
                    }
                }
            }

            return bereikt.Contains(regel);
        }
    }

    private ImmutableArray<Bronverwijzing> BronnenVan(GebondenDefinitie gebonden, ImmutableArray<CitaatSyntax> citaten) =>
        MetCitaten(gebonden.Definitie.Bronnen, gebonden.Source, citaten);

    /// <summary>Takes a motivation apart in text and places to fill in; <see langword="null"/> when a place is wrong.</summary>
    private ImmutableArray<Tekstdeel>? BindTekst(GebondenDefinitie gebonden, TekstSyntax? syntax, Expressiebinder binder)
    {
        if (syntax is null)
        {
            return ImmutableArray<Tekstdeel>.Empty;
        }

        var delen = ImmutableArray.CreateBuilder<Tekstdeel>();
        var tekst = syntax.Waarde;
        var vanaf = 0;
        var volledig = true;
        while (vanaf < tekst.Length)
        {
            var open = tekst.IndexOf('{', vanaf);
            var sluit = tekst.IndexOf('}', vanaf);
            if (open < 0 && sluit < 0)
            {
                break;
            }

            if (open < 0 || sluit < open || tekst.IndexOf('{', open + 1) is var volgende and >= 0 && volgende < sluit)
            {
                var zonderBegin = open < 0 || (sluit >= 0 && sluit < open);
                var haak = PlaatsIn(gebonden.Source, syntax, zonderBegin ? "}" : "{", zonderBegin ? sluit : open);
                _diagnostics.Add(zonderBegin
                    ? Meldingen.InvulplaatsKloptNiet(new Plaats(gebonden.Source, haak), "Bij deze '}' hoort geen '{'.", "Haal haar weg, of zet een '{' voor de naam die moet worden ingevuld.")
                    : Meldingen.InvulplaatsKloptNiet(new Plaats(gebonden.Source, haak), "Deze '{' wordt niet gesloten.", "Zet een '}' achter de naam die moet worden ingevuld."));
                return null;
            }

            if (open > vanaf)
            {
                delen.Add(new Tekstdeel(tekst.Substring(vanaf, open - vanaf), null));
            }

            vanaf = sluit + 1;
            if (BindInvulplaats(gebonden.Source, syntax, tekst.Substring(open + 1, sluit - open - 1), open + 1, binder) is { } waarde)
            {
                delen.Add(new Tekstdeel(null, waarde));
            }
            else
            {
                volledig = false;
            }
        }

        if (vanaf < tekst.Length)
        {
            delen.Add(new Tekstdeel(tekst.Substring(vanaf), null));
        }

        return volledig ? delen.ToImmutable() : null;
    }

    private Expr? BindInvulplaats(SourceText source, TekstSyntax syntax, string tekst, int begin, Expressiebinder binder)
    {
        var naam = tekst.Trim();
        var sleutel = Naamsleutel.Van(naam);
        if (sleutel.Length == 0)
        {
            _diagnostics.Add(Meldingen.InvulplaatsKloptNiet(
                new Plaats(source, PlaatsIn(source, syntax, "{" + tekst + "}", begin - 1)), "Tussen { en } staat geen naam.", "Zet de naam van een gegeven, parameter of begrip tussen { en }."));
            return null;
        }

        return binder.BindNaam(new NaamSyntax(PlaatsIn(source, syntax, naam, begin + tekst.IndexOf(naam, StringComparison.Ordinal)), naam, sleutel), null);
    }

    // The place in the file of a name in a quoted text: after the opening quote, and every quote before it is written double.
    private TextSpan PlaatsIn(SourceText source, TekstSyntax syntax, string naam, int index)
    {
        var (tekst, tot, aantal) = _aanhalingstekens;
        if (!ReferenceEquals(tekst, syntax) || tot > index)
        {
            (tot, aantal) = (0, 0);
        }

        for (; tot < index; tot++)
        {
            aantal += syntax.Waarde[tot] == '"' ? 1 : 0;
        }

        _aanhalingstekens = (syntax, tot, aantal);
        var span = new TextSpan(syntax.Span.Start + 1 + index + aantal, naam.Length);
        return source.GetText(span) == naam ? span : syntax.Span;
    }
}
