using System.Linq;
using System.Text;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

/// <summary>Words of the policy, as an explanation repeats them: on one line, without comments and without the markers of lists.</summary>
internal static class Beleidstekst
{
    /// <summary>A condition in words. Lists are named by what they ask; their items speak for themselves.</summary>
    public static string Van(Expr expr) => expr switch
    {
        SamengesteldExpr { Soort: Samenstelling.Alle } e when HeeftLabels(e) => "aan alle voorwaarden is voldaan",
        SamengesteldExpr { Soort: Samenstelling.Geen } => "aan geen voorwaarde is voldaan",
        SamengesteldExpr { Soort: Samenstelling.Minstens, Aantal: 1 } e when HeeftLabels(e) => "aan minstens één voorwaarde is voldaan",
        SamengesteldExpr { Soort: Samenstelling.Minstens } e when HeeftLabels(e) || e.Aantal > 1 => $"aan minstens {e.Aantal} voorwaarden is voldaan",
        SamengesteldExpr e => string.Join(e.Soort == Samenstelling.Alle ? " en " : " of ", e.Onderdelen.Select(o => Deel(o.Voorwaarde))),
        RolAanwezigExpr e => $"er is een {e.Rol.Naam}",
        NietExpr { Operand: RolAanwezigExpr e } => $"er is geen {e.Rol.Naam}",
        NietExpr e when e.Operand.Alles().Any(d => d is SamengesteldExpr s && HeeftLabels(s)) => "niet " + Deel(e.Operand),
        _ => Letterlijk(expr.Plaats),
    };

    /// <summary>What stands at a place, with every run of white space and comments as one space.</summary>
    public static string Letterlijk(Plaats plaats)
    {
        var tekst = plaats.Source.GetText(plaats.Span);
        var schoon = new StringBuilder(tekst.Length);
        var inTekst = false;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!inTekst && tekst[i] == '/' && i + 1 < tekst.Length && tekst[i + 1] == '/')
            {
                while (i < tekst.Length && tekst[i] != '\n')
                {
                    i++;
                }

                i--;
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
