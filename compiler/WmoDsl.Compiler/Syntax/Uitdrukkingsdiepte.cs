using System.Collections.Generic;
using System.Linq;

namespace WmoDsl.Compiler.Syntax;

/// <summary>
/// Measures how deep an expression goes, without recursion. A hundred brackets are stopped before the parser; but <c>a plus b plus c …</c> also makes
/// a tree that is as deep as the row is long, and everything after the parser walks trees by recursion.
/// </summary>
internal static class Uitdrukkingsdiepte
{
    /// <summary>The deepest expression that is accepted.</summary>
    public const int Maximum = 250;

    /// <summary>Whether an expression is at most so deep.</summary>
    public static bool Hoogstens(ExpressionSyntax geheel, int maximum)
    {
        var werk = new Stack<(ExpressionSyntax Uitdrukking, int Diepte)>();
        werk.Push((geheel, 1));
        while (werk.Count > 0)
        {
            var (uitdrukking, diepte) = werk.Pop();
            if (diepte > maximum)
            {
                return false;
            }

            foreach (var deel in Delen(uitdrukking))
            {
                werk.Push((deel, diepte + 1));
            }
        }

        return true;
    }

    private static IEnumerable<ExpressionSyntax> Delen(ExpressionSyntax uitdrukking)
    {
        switch (uitdrukking)
        {
            case NotExpressionSyntax niet:
                return [niet.Operand];
            case LogicalExpressionSyntax logisch:
                return logisch.Operanden;
            case ListExpressionSyntax lijst:
                return System.Linq.Enumerable.Select(lijst.Onderdelen, o => o.Voorwaarde);
            case ComparisonExpressionSyntax vergelijking:
                return [vergelijking.Links, vergelijking.Rechts];
            case RangeExpressionSyntax bereik:
                return [bereik.Operand, bereik.Van, bereik.TotEnMet];
            case OneOfExpressionSyntax eenVan:
                return [eenVan.Operand, .. eenVan.Waarden];
            case ArithmeticExpressionSyntax berekening:
                return [berekening.Links, berekening.Rechts];
            case RoundExpressionSyntax afronding:
                return afronding.Veelvoud is null ? [afronding.Operand] : [afronding.Operand, afronding.Veelvoud];
            case ExtremeExpressionSyntax uiterste:
                return uiterste.Waarden;
            case QuantifierExpressionSyntax kwantor:
                return [kwantor.Voorwaarde];
            case MembersExpressionSyntax leden:
                return new[] { leden.Waarde, leden.Waarvoor, leden.Anders }.OfType<ExpressionSyntax>();
            case AgeExpressionSyntax leeftijd:
                return [leeftijd.Geboortedatum];
            default:
                return [];
        }
    }
}
