using System;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Semantics;

// What is said of the members of lists. Inside it the names of the group are about the member.
internal sealed partial class Expressiebinder
{
    // Two lists of the largest size in each other.
    private const int GrootsteAantalCombinaties = Lijst.GrootsteMaximum * Lijst.GrootsteMaximum;

    private const string Aantal = "aantal ", LaagsteWoord = "laagste ", HoogsteWoord = "hoogste ", TotaalVan = "totaal van ", VanWoord = "van ";

    private KwantorExpr? BindKwantor(QuantifierExpressionSyntax syntax)
    {
        if (syntax.Lijst.Ontbreekt)
        {
            return null;
        }

        var isEen = syntax.Soort is Kwantorsoort.ErIs or Kwantorsoort.ErIsGeen;
        if ((isEen ? ZoekLid(syntax.Lijst) : ZoekLijst(syntax.Lijst, syntax.Lijst.Sleutel)) is not { } lijst)
        {
            return null;
        }

        var aantal = syntax.Soort == Kwantorsoort.Minstens ? syntax.Aantal : 1;
        if (aantal < 1 || aantal > lijst.Maximum)
        {
            diagnostics.Add(Meldingen.AantalKloptNiet(new Plaats(source, syntax.Aantalspan), lijst.Naam, lijst.Maximum));
            return null;
        }

        if (Binnen(syntax, lijst) is not var (binder, lid) || binder.BindVoorwaarde(syntax.Voorwaarde) is not { } voorwaarde)
        {
            return null;
        }

        var soort = syntax.Soort switch
        {
            Kwantorsoort.Alle => Kwantor.Alle,
            Kwantorsoort.Geen or Kwantorsoort.ErIsGeen => Kwantor.Geen,
            _ => Kwantor.Minstens,
        };
        return KwantorExpr.Maak(soort, aantal, new Ledenbereik(lijst, lid, voorwaarde), Op(syntax));
    }

    // A binder for what is said of a member, and the stand-in for it.
    private (Expressiebinder Binder, Rol Lid)? Binnen(SyntaxNode syntax, Lijst lijst)
    {
        var buiten = leden ?? ImmutableList<Ledenbereik>.Empty;
        if (buiten.Aggregate(lijst.Maximum, (n, b) => n * b.Lijst.Maximum) > GrootsteAantalCombinaties)
        {
            diagnostics.Add(Meldingen.TeVeelCombinaties(Op(syntax), GrootsteAantalCombinaties));
            return null;
        }

        var lid = Ledenbereik.MaakLid(lijst);
        return (new Expressiebinder(source, namen, diagnostics, zelf, definitie, buiten.Insert(0, new Ledenbereik(lijst, lid, null))), lid);
    }

    // het aantal huisgenoten, de laagste kosten van de oplossingen: when nothing else has that name.
    private bool IsLedennaam(NaamSyntax naam)
    {
        var sleutel = naam.Sleutel;
        return (Begint(sleutel, Aantal) && namen.Zoek(sleutel.Substring(Aantal.Length)) is Lijst)
            || ((Begint(sleutel, LaagsteWoord) || Begint(sleutel, HoogsteWoord) || Begint(sleutel, TotaalVan)) && Naamruimte.Splitsingen(sleutel).Any(s => namen.Zoek(s.Na) is Lijst));
    }

    private Expr? BindLeden(MembersExpressionSyntax syntax)
    {
        if (syntax.Naam.Ontbreekt)
        {
            return null;
        }

        var sleutel = syntax.Naam.Sleutel;
        return syntax.Soort switch
        {
            Ledensoort.Laagste => BindAggregaat(syntax, Aggregaat.Laagste, "", sleutel),
            Ledensoort.Hoogste => BindAggregaat(syntax, Aggregaat.Hoogste, "", sleutel),
            Ledensoort.Totaal => BindAggregaat(syntax, Aggregaat.Totaal, "", sleutel),
            _ when Begint(sleutel, Aantal) => BindAantal(syntax, sleutel.Substring(Aantal.Length)),
            _ when Begint(sleutel, LaagsteWoord) => BindNaamAggregaat(syntax, Aggregaat.Laagste, sleutel.Substring(LaagsteWoord.Length)),
            _ when Begint(sleutel, HoogsteWoord) => BindNaamAggregaat(syntax, Aggregaat.Hoogste, sleutel.Substring(HoogsteWoord.Length)),
            _ when Begint(sleutel, TotaalVan) => BindNaamAggregaat(syntax, Aggregaat.Totaal, sleutel.Substring(TotaalVan.Length)),
            _ => GeenLijst(syntax.Naam, sleutel),
        };
    }

    private AantalExpr? BindAantal(MembersExpressionSyntax syntax, string lijstnaam)
    {
        if (ZoekLijst(syntax.Naam, lijstnaam) is not { } lijst)
        {
            return null;
        }

        if (syntax.Anders is { } anders)
        {
            diagnostics.Add(Meldingen.AndersOverbodig(Op(anders)));
            return null;
        }

        if (Binnen(syntax, lijst) is not var (binder, lid))
        {
            return null;
        }

        var (isGoed, voorwaarde) = BindWaarvoor(binder, syntax.Waarvoor);
        return isGoed ? AantalExpr.Maak(new Ledenbereik(lijst, lid, voorwaarde), Op(syntax)) : null;
    }

    // kosten van de oplossingen: the list is what stands after the last `van` that is followed by one.
    private AggregaatExpr? BindNaamAggregaat(MembersExpressionSyntax syntax, Aggregaat soort, string rest)
    {
        foreach (var (voor, na) in Naamruimte.Splitsingen(rest))
        {
            if (namen.Zoek(na) is Lijst)
            {
                return BindAggregaat(syntax, soort, voor, VanWoord + na);
            }
        }

        return GeenLijst(syntax.Naam, Naamruimte.Splitsingen(rest).Select(s => s.Na).FirstOrDefault() ?? rest);
    }

    private AggregaatExpr? BindAggregaat(MembersExpressionSyntax syntax, Aggregaat soort, string waardenaam, string vanLijst)
    {
        if (ZoekLijst(syntax.Naam, Begint(vanLijst, VanWoord) ? vanLijst.Substring(VanWoord.Length) : vanLijst) is not { } lijst || Binnen(syntax, lijst) is not var (binder, lid))
        {
            return null;
        }

        var waarde = syntax.Waarde is null ? binder.BindNaam(new NaamSyntax(syntax.Naam.Span, waardenaam, waardenaam), null) : binder.Bind(syntax.Waarde, null);
        var (isGoed, voorwaarde) = BindWaarvoor(binder, syntax.Waarvoor);
        var past = waarde is null || (soort == Aggregaat.Totaal ? waarde.Type.IsGetalachtig : waarde.Type.IsGeordend);
        if (!past)
        {
            diagnostics.Add(soort == Aggregaat.Totaal ? Meldingen.NietOpTeTellen(Op(syntax), waarde!.Type) : Meldingen.GeenVolgorde(Op(syntax), waarde!.Type));
        }

        if (waarde is null || !isGoed || !past)
        {
            return null;
        }

        var (klopt, gelijk, anders) = BindAnders(syntax, soort, lijst, waarde);
        waarde = gelijk;
        return !klopt || !IsAltijdTeBerekenen(waarde, lid) || (anders is not null && !IsAltijdTeBerekenen(anders, lid)) ? null : AggregaatExpr.Maak(soort, new Ledenbereik(lijst, lid, voorwaarde), waarde, anders, Op(syntax));
    }

    // A member that counts is there. Of others who may not be, a value cannot be counted on.
    private bool IsAltijdTeBerekenen(Expr waarde, Rol lid)
    {
        foreach (var deel in waarde.AllesBuitenLeden())
        {
            if ((deel is FeitExpr feit ? feit.Rol : (deel as DefinitieExpr)?.Rol) is { MagOntbreken: true } rol && rol != lid && leden?.Exists(b => b.Lid == rol) != true)
            {
                diagnostics.Add(Meldingen.RolKanOntbreken(deel.Plaats, rol.Naam));
                return false;
            }
        }

        return true;
    }

    // What it is when there is nobody, is not about a member. The wider of the two makes the other wider.
    private (bool IsGoed, Expr Waarde, Expr? Anders) BindAnders(MembersExpressionSyntax syntax, Aggregaat soort, Lijst lijst, Expr waarde)
    {
        if (soort == Aggregaat.Totaal)
        {
            if (syntax.Anders is { } overbodig)
            {
                diagnostics.Add(Meldingen.AndersOverbodig(Op(overbodig)));
            }

            return (syntax.Anders is null, waarde, null);
        }

        if (syntax.Anders is null)
        {
            diagnostics.Add(Meldingen.AndersOntbreekt(Op(syntax), lijst.Naam));
            return (false, waarde, null);
        }

        var ruw = Bind(syntax.Anders, waarde.Type);
        if ((waarde.Type.Soort, ruw?.Type.Soort) is (Waardesoort.Getal, Waardesoort.DecimaalGetal) or (Waardesoort.Bedrag, Waardesoort.OnafgerondBedrag))
        {
            return (true, Pas(waarde, ruw!.Type)!, ruw);
        }

        var anders = ruw is null ? null : Pas(ruw, waarde.Type);
        return (anders is not null, waarde, anders);
    }

    private static (bool IsGoed, Expr? Voorwaarde) BindWaarvoor(Expressiebinder binder, ExpressionSyntax? syntax)
    {
        var voorwaarde = syntax is null ? null : binder.BindVoorwaarde(syntax);
        return (syntax is null || voorwaarde is not null, voorwaarde);
    }

    private bool IsLid(NaamSyntax naam) =>
        namen.Lijsten.Any(l => l.Groep.Naam == naam.Sleutel) || (Begint(naam.Sleutel, VanWoord) && namen.Zoek(naam.Sleutel.Substring(VanWoord.Length)) is Lijst);

    // er is een huisgenoot: that there is a first one.
    private Expr? BindAanwezigLid(RolePresenceExpressionSyntax syntax)
    {
        if (ZoekLid(syntax.Rol) is not { } lijst)
        {
            return null;
        }

        var aanwezig = new RolAanwezigExpr(lijst.Leden[0], Op(syntax));
        return syntax.Aanwezig ? aanwezig : new NietExpr(aanwezig, Op(syntax));
    }

    // After `er is een`: one of a list (`huisgenoot`), or when that is not clear `van de huisgenoten`.
    private Lijst? ZoekLid(NaamSyntax naam)
    {
        if (Begint(naam.Sleutel, VanWoord))
        {
            return ZoekLijst(naam, naam.Sleutel.Substring(VanWoord.Length));
        }

        var lijsten = namen.Lijsten.Where(l => l.Groep.Naam == naam.Sleutel).ToList();
        if (lijsten.Count > 1)
        {
            diagnostics.Add(Meldingen.MeerLijsten(Op(naam), naam.Sleutel, lijsten.Select(l => l.Naam).OrderBy(n => n, StringComparer.Ordinal)));
            return null;
        }

        return lijsten.Count == 1 ? Bruikbaar(lijsten[0])
            : IsGemeld(naam) && namen.Zoek(naam.Sleutel) is Lijst gevraagd ? Bruikbaar(gevraagd)
            : MeldOnbekendeLijst(naam, naam.Sleutel, namen.Zoek(naam.Sleutel) is Lijst { Groep.Naam: var enkelvoud } ? enkelvoud : null);
    }

    // `voor elke huisgenoot geldt` was told to be `voor alle huisgenoten`: then the one for the many does not need telling again.
    private Lijst? ZoekLijst(NaamSyntax naam, string sleutel) =>
        namen.Zoek(sleutel) is Lijst lijst ? Bruikbaar(lijst)
        : namen.Lijsten.Where(l => l.Groep.Naam == sleutel).Take(2).ToList() is { Count: 1 } enige ? (IsGemeld(naam) ? Bruikbaar(enige[0]) : MeldOnbekendeLijst(naam, sleutel, enige[0].Naam))
        : MeldOnbekendeLijst(naam, sleutel, null);

    private static readonly string[] Geweigerd = ["elke", "elk", "iedere", "ieder", "zijn"];

    // The words before a name that are refused already, with what to write for them.
    private bool IsGemeld(NaamSyntax naam)
    {
        var einde = naam.Span.Start;
        while (einde > 0 && char.IsWhiteSpace(source.Text[einde - 1]))
        {
            einde--;
        }

        foreach (var woord in Geweigerd)
        {
            var begin = einde - woord.Length;
            if (begin > Math.Max(0, naam.Span.Start - 20) && source.Text[begin - 1] == ' ' && string.Compare(source.Text, begin, woord, 0, woord.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHaakjeNa(NaamSyntax naam)
    {
        var i = naam.Span.End;
        while (i < source.Text.Length && source.Text[i] is ' ' or '\t')
        {
            i++;
        }

        return i < source.Text.Length && source.Text[i] == '(';
    }

    private Lijst? Bruikbaar(Lijst lijst) => namen.Kapot.Contains(lijst) ? null : lijst;

    private AggregaatExpr? GeenLijst(NaamSyntax naam, string sleutel)
    {
        MeldOnbekendeLijst(naam, sleutel, null);
        return null;
    }

    private Lijst? MeldOnbekendeLijst(NaamSyntax naam, string sleutel, string? bedoeld)
    {
        if (namen.Lijsten.Any(l => namen.Kapot.Contains(l) && !namen.Groepen.ContainsKey(l.Groep.Naam)))
        {
            return null; // a list of which is not known of what: this may well be about one of its members
        }

        var lijsten = namen.Lijsten.Select(l => l.Naam).OrderBy(n => n, StringComparer.Ordinal).ToList();
        diagnostics.Add(Meldingen.OnbekendeLijst(OpLaatste(Op(naam), sleutel), sleutel, bedoeld ?? Suggestions.Closest(sleutel, lijsten.Concat(namen.Lijsten.Select(l => l.Groep.Naam))), lijsten));
        return null;
    }

    // `de 9e huisgenoot`, `de tweede huisgenoot`, `de huisgenoot`, `de 2e huisgenoten`: a role that is none, or a member written otherwise.
    private WmoDiagnostic OnbekendeRol(Plaats plaats, string sleutel)
    {
        var lijst = namen.Lijsten.FirstOrDefault(l => !namen.Kapot.Contains(l) && (Eindigt(sleutel, l.Groep.Naam) || Eindigt(sleutel, l.Naam)));
        if (lijst is null)
        {
            return Meldingen.OnbekendeRol(plaats, sleutel, Rolnamen());
        }

        var woord = sleutel.IndexOf(' ') is > 0 and var einde && sleutel != lijst.Groep.Naam && sleutel != lijst.Naam ? sleutel.Substring(0, einde) : "";
        var cijfers = woord.TrimEnd('e', 'd', 's', 't');
        int? nummer = int.TryParse(cijfers, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n
            : Array.IndexOf(Woordvormer.Rangtelwoorden, woord) is >= 0 and var plek ? plek + 1 : null;
        return nummer == 0 || (nummer is null && woord.Length > 0) ? Meldingen.OnbekendeRol(plaats, sleutel, Rolnamen()) : Meldingen.OnbekendLid(plaats, sleutel, lijst, nummer);
    }

    private static bool Eindigt(string sleutel, string naam) => sleutel == naam || sleutel.EndsWith(" " + naam, StringComparison.Ordinal);

    private static bool Begint(string sleutel, string woord) => sleutel.StartsWith(woord, StringComparison.Ordinal);
}
