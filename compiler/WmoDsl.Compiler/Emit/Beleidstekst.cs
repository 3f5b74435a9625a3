using System;
using System.Linq;
using System.Text;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Emit;

/// <summary>Words of the policy, as an explanation repeats them: on one line, without comments and without the markers of lists.</summary>
internal static class Beleidstekst
{
    /// <summary>A condition in words. Lists are named by what they ask; their items speak for themselves.</summary>
    public static string Van(Expr expr) => expr switch
    {
        KwantorExpr { Bereik.Voorwaarde: SamengesteldExpr v } e when HeeftLabels(v) && v.Plaats.Span.Start > e.Plaats.Span.Start =>
            Letterlijk(e.Plaats with { Span = new TextSpan(e.Plaats.Span.Start, v.Plaats.Span.Start - e.Plaats.Span.Start) }) + " " + Van(v),
        SamengesteldExpr { Lid: { } lid } => $"voor de {lid.Naam}",
        SamengesteldExpr { Soort: Samenstelling.Alle } e when HeeftLabels(e) => "aan alle voorwaarden is voldaan",
        SamengesteldExpr { Soort: Samenstelling.Geen } => "aan geen voorwaarde is voldaan",
        SamengesteldExpr { Soort: Samenstelling.Minstens, Aantal: 1 } e when HeeftLabels(e) => "aan minstens één voorwaarde is voldaan",
        SamengesteldExpr { Soort: Samenstelling.Minstens } e when HeeftLabels(e) || e.Aantal > 1 => $"aan minstens {e.Aantal} voorwaarden is voldaan",
        SamengesteldExpr e => string.Join(e.Soort == Samenstelling.Alle ? " en " : " of ", e.Onderdelen.Select(o => Deel(o.Voorwaarde))),
        RolAanwezigExpr e => $"er is een {e.Rol.Naam}",
        NietExpr { Operand: RolAanwezigExpr e } => $"er is geen {e.Rol.Naam}",
        // Of `x is nee` the words say it already.
        NietExpr e when Letterlijk(e.Plaats).StartsWith("niet", StringComparison.Ordinal) => "niet " + Deel(e.Operand),
        _ => Letterlijk(expr.Plaats),
    };

    /// <summary>
    /// What stands at a place, with every run of white space and comments as one space. Brackets around the whole do not belong to the place of
    /// what is in them; those that one of its parts needs are taken along.
    /// </summary>
    public static string Letterlijk(Plaats plaats)
    {
        var bron = plaats.Source.Text;
        var (begin, einde) = (plaats.Span.Start, Math.Min(plaats.Span.End, bron.Length));
        var (links, rechts) = OpenHaakjes(Schoon(bron.Substring(begin, einde - begin)));
        for (; links > 0 && VorigTeken(bron, begin) is var voor and >= 0 && bron[voor] == '('; links--)
        {
            begin = voor;
        }

        for (; rechts > 0 && VolgendTeken(bron, einde) is var na && na < bron.Length && bron[na] == ')'; rechts--)
        {
            einde = na + 1;
        }

        return Schoon(bron.Substring(begin, einde - begin));
    }

    private static int VorigTeken(string tekst, int plaats)
    {
        do
        {
            plaats--;
        }
        while (plaats >= 0 && char.IsWhiteSpace(tekst[plaats]));

        return plaats;
    }

    private static int VolgendTeken(string tekst, int plaats)
    {
        while (plaats < tekst.Length && char.IsWhiteSpace(tekst[plaats]))
        {
            plaats++;
        }

        return plaats;
    }

    // How many brackets are closed that were not opened, and the other way round.
    private static (int Links, int Rechts) OpenHaakjes(string tekst)
    {
        var (links, rechts) = (0, 0);
        var inTekst = false;
        foreach (var teken in tekst)
        {
            inTekst ^= teken == '"';
            if (!inTekst && teken == '(')
            {
                rechts++;
            }
            else if (!inTekst && teken == ')')
            {
                (links, rechts) = rechts > 0 ? (links, rechts - 1) : (links + 1, 0);
            }
        }

        return (links, rechts);
    }

    private static string Schoon(string tekst)
    {
        var schoon = new StringBuilder(tekst.Length);
        var inTekst = false;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!inTekst && tekst[i] == '/' && i + 1 < tekst.Length && tekst[i + 1] == '/')
            {
                while (i + 1 < tekst.Length && tekst[i + 1] != '\n')
                {
                    i++;
                }

                continue;
            }

            inTekst ^= tekst[i] == '"';
            if (!char.IsWhiteSpace(tekst[i]))
            {
                schoon.Append(tekst[i]);
            }
            else if (schoon.Length > 0 && schoon[schoon.Length - 1] != ' ')
            {
                schoon.Append(' ');
            }
        }

        return schoon.ToString().TrimEnd();
    }

    private static string Deel(Expr expr) =>
        expr is SamengesteldExpr { Onderdelen.Length: > 1 } e && !HeeftLabels(e) ? $"({Van(expr)})" : Van(expr);

    private static bool HeeftLabels(SamengesteldExpr expr) => expr.Onderdelen.Any(o => o.Label.Length > 0);
}
