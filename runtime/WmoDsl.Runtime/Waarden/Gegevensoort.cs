namespace WmoDsl;

/// <summary>The type of a fact, parameter or value. The words after each say which C# type holds it in a <see cref="Dossier"/>.</summary>
public enum Gegevensoort
{
    /// <summary><c>ja/nee</c>: <see cref="bool"/>.</summary>
    JaNee,

    /// <summary><c>oordeel</c>: <see cref="WmoDsl.Oordeel"/>.</summary>
    Oordeel,

    /// <summary><c>getal</c>: <see cref="int"/>.</summary>
    Getal,

    /// <summary><c>decimaal getal</c>: <see cref="decimal"/>.</summary>
    DecimaalGetal,

    /// <summary><c>percentage</c>: <see cref="WmoDsl.Percentage"/>.</summary>
    Percentage,

    /// <summary><c>bedrag</c>: <see cref="WmoDsl.Bedrag"/>.</summary>
    Bedrag,

    /// <summary><c>afstand</c>: <see cref="WmoDsl.Afstand"/>.</summary>
    Afstand,

    /// <summary><c>duur in dagen</c>: <see cref="Duur"/> that counts days.</summary>
    DuurInDagen,

    /// <summary><c>duur in maanden</c>: <see cref="Duur"/> that counts calendar months.</summary>
    DuurInMaanden,

    /// <summary><c>datum</c>: <see cref="WmoDsl.Datum"/>.</summary>
    Datum,

    /// <summary><c>leeftijd</c>: <see cref="int"/>, whole years.</summary>
    Leeftijd,

    /// <summary><c>keuze uit …</c>: <see cref="int"/>, the index of the option.</summary>
    Keuze,

    /// <summary><c>tekst</c>: <see cref="string"/>; to show, never in a condition.</summary>
    Tekst,

    /// <summary>Whether a role is filled: <see cref="bool"/>, true when there is someone.</summary>
    Rolvervulling,

    /// <summary>How many there are in a list: <see cref="int"/>, 0 when there are none.</summary>
    Lijst,

    /// <summary><c>oordeel uit …</c>: <see cref="WmoDsl.Keuzeoordeel"/>.</summary>
    Keuzeoordeel,
}
