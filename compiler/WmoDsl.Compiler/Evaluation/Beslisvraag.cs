using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Evaluation;

/// <summary>What can be asked of a policy, in whatever way it is run.</summary>
/// <param name="Definitie">A decision or concept.</param>
/// <param name="Peildatum">The reference date.</param>
/// <param name="Casus">What is known.</param>
public sealed record Beslisvraag(Definitie Definitie, Datum Peildatum, Casus Casus)
{
    /// <summary>For a concept of a group: about whom.</summary>
    public Rol? Zelf { get; init; }
}
