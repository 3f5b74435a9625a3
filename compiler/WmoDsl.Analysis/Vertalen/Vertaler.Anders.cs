using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Vertalen;

// What would be if one definition said something else: translated anew as far as that reaches, and the same for the rest.
internal sealed partial class Vertaler
{
    private readonly Vertaler? _basis;
    private readonly Dictionary<Definitie, bool> _isAnders = [];
    private readonly Dictionary<Expr, bool> _isAndersIn = new(ReferenceEqualityComparer.Instance);

    /// <summary>Translates the same cases, with one definition as <see cref="Zonder"/> or <see cref="Vervangen"/> says.</summary>
    /// <param name="basis">A translator of the policy as it is.</param>
    /// <param name="anders">The definition in which something is absent or replaced.</param>
    public Vertaler(Vertaler basis, Definitie anders)
        : this(basis.Ruimte, basis.Partij)
    {
        _basis = basis;
        Los = basis.Los;
        _isAnders[anders] = true;
    }

    /// <summary>A rule that is taken to be absent while translating; the others stay what they are.</summary>
    public Regel? Zonder { get; init; }

    /// <summary>A condition that is taken to be something else while translating, by where it stands.</summary>
    public (Expr Expr, bool Waarde)? Vervangen { get; init; }

    /// <summary>The cases.</summary>
    public Gevallenruimte Ruimte => ruimte;

    private string? Partij => partij;

    private bool IsAnders(Definitie definitie)
    {
        if (!_isAnders.TryGetValue(definitie, out var anders))
        {
            _isAnders[definitie] = anders = definitie.AlleRegels.Any(r => (r.Voorwaarde is not null && IsAnders(r.Voorwaarde)) || IsAnders(r.Waarde));
        }

        return anders;
    }

    // A decision that is taken by itself where it is consulted, gives whatever it may there, whatever its rules say.
    private bool IsAnders(Expr expr)
    {
        if (!_isAndersIn.TryGetValue(expr, out var anders))
        {
            _isAndersIn[expr] = anders = (Vervangen is { } v && ReferenceEquals(v.Expr, expr)) || (expr is DefinitieExpr d && !IsLos(d.Definitie) && IsAnders(d.Definitie)) || expr.Delen().Any(IsAnders);
        }

        return anders;
    }
}
