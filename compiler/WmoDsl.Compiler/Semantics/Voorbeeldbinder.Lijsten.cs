using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;

namespace WmoDsl.Compiler.Semantics;

// How many there are in a list.
internal sealed partial class Voorbeeldbinder
{
    // `er is 1 huisgenoot` and `huisgenoten is onbekend` are about the same thing.
    private string Sleutel(InvullingSyntax invulling) =>
        (invulling is LijstInvullingSyntax || IsLijst(invulling)) && ZoekLijst(invulling) is { } lijst ? "lijst " + lijst.Naam
        : (invulling is RolInvullingSyntax ? "rol " : "") + invulling.Naam.Sleutel;

    private bool IsLijst(InvullingSyntax invulling) => namen.Zoek(invulling.Naam.Sleutel) switch
    {
        Lijst => true,
        Rol { Lijst: not null } => invulling is RolInvullingSyntax,
        null => invulling is RolInvullingSyntax && Lijsten(invulling.Naam.Sleutel).Count > 0,
        _ => false,
    };

    private List<Lijst> Lijsten(string enkelvoud) => namen.Lijsten.Where(l => l.Groep.Naam == enkelvoud).ToList();

    private Lijst? ZoekLijst(InvullingSyntax invulling) =>
        namen.Zoek(invulling.Naam.Sleutel) switch
        {
            Lijst lijst => lijst,
            Rol { Lijst: { } lijst } => lijst,
            _ => Lijsten(invulling.Naam.Sleutel) is { Count: 1 } enige ? enige[0] : null,
        };

    private bool VulLijst(Half half, Invullingen invullingen, InvullingSyntax invulling)
    {
        if (ZoekLijst(invulling) is not { } lijst)
        {
            var meer = Lijsten(invulling.Naam.Sleutel);
            var alle = namen.Lijsten.Select(l => l.Naam).OrderBy(n => n, System.StringComparer.Ordinal).ToList();
            diagnostics.Add(meer.Count > 1
                ? Meldingen.MeerLijsten(half.Op(invulling.Naam), invulling.Naam.Sleutel, meer.Select(l => l.Naam).OrderBy(n => n, System.StringComparer.Ordinal))
                : Meldingen.OnbekendeLijst(half.Op(invulling.Naam), invulling.Naam.Tekst, Suggestions.Closest(invulling.Naam.Sleutel, alle), alle));
            return false;
        }

        if (namen.Kapot.Contains(lijst))
        {
            return false;
        }

        switch (invulling)
        {
            case LijstInvullingSyntax { Aantal: var aantal }:
                if (aantal < 0 || aantal > lijst.Maximum || aantal != decimal.Truncate(aantal))
                {
                    diagnostics.Add(Meldingen.AantalKloptNiet(half.Op(invulling), lijst.Naam, lijst.Maximum));
                    return false;
                }

                invullingen.Zet(lijst, (int)aantal);
                return true;
            case RolInvullingSyntax { Aanwezig: false } when namen.Zoek(invulling.Naam.Sleutel) is null or Lijst:
                invullingen.Zet(lijst, 0);
                return true;
            case OnbekendInvullingSyntax:
                invullingen.Vergeet(lijst);
                return true;
            case NietVastTeStellenInvullingSyntax:
                invullingen.Zet(lijst, null);
                return true;
            default:
                diagnostics.Add(Meldingen.LijstInvullen(half.Op(invulling), lijst.Naam));
                return false;
        }
    }

    // Facts of somebody who is not there: of the example itself. What it takes over from another and takes away the members of, falls away silently.
    private bool LedenZijnEr(Half half, Invullingen invullingen)
    {
        var goed = true;
        var binder = new Expressiebinder(half.Source, namen, new DiagnosticBag(), null);
        foreach (var invulling in half.Syntax.Gegeven.Where(i => !i.Naam.Ontbreekt && i is WaardeInvullingSyntax or NietVastTeStellenInvullingSyntax))
        {
            if (binder.BindNaam(invulling.Naam, null) is FeitExpr { Rol: { Lijst: { } lijst } lid }
                && invullingen.Aantal(lijst) is var n && !(lid.Nummer <= n))
            {
                diagnostics.Add(Meldingen.LidZonderAantal(half.Op(invulling.Naam), lid.Naam, lijst.Naam, lid.Nummer, n, $"{half.Source.Path}:{half.Syntax.Naam.Span.Start}:"));
                goed = false;
            }
        }

        return goed;
    }
}
