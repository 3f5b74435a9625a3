using System;

namespace WmoDsl;

/// <summary>
/// The policy cannot be asked for this reference date: it is outside the policy's validity, or a parameter that the decision needs
/// has no value then, or on the date in the case on which it is asked. A period that is not known is never silently extended.
/// </summary>
public sealed class PeildatumException : Exception
{
    internal PeildatumException(Besluitschema schema, Datum peildatum)
        : base("Het beleid \"" + schema.Beleid + "\" geldt niet op " + peildatum + ": het geldt vanaf " + schema.GeldigVanaf
            + (schema.GeldigTotEnMet is { } tot ? " tot en met " + tot : "") + ".") => Peildatum = peildatum;

    internal PeildatumException(Datum peildatum, string parameter, Datum dag)
        : base("De parameter '" + parameter + "' heeft op " + dag + " geen waarde.")
    {
        Peildatum = peildatum;
        Parameter = parameter;
    }

    /// <summary>The reference date that was asked for.</summary>
    public Datum Peildatum { get; }

    /// <summary>The parameter that has no value then; <see langword="null"/> when the policy as a whole is not valid then.</summary>
    public string? Parameter { get; }
}
