namespace WmoDsl;

/// <summary>
/// What the policy says about a case of a decision or begrip that has no C# type of its own: the command line and other tools that
/// read a policy while they run. Its content is in <see cref="Advies.Bevinding"/>.
/// </summary>
public sealed class AdviesZonderType : Advies
{
    internal AdviesZonderType(Dossier dossier, Bevinding bevinding)
        : base(dossier, bevinding.Soort, bevinding)
    {
    }

    /// <summary>The outcome in words (<c>toekennen</c>, <c>ja</c>, <c>€ 4.500</c>); <see langword="null"/> when there is none.</summary>
    public string? Uitkomst => Bevinding.Uitkomst;

    /// <summary>The outcome as <see cref="Dossier.Waarde"/> gives it; <see langword="null"/> when there is none.</summary>
    public object? Waarde => Bevinding.Waarde;
}
