using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// A condition of a decision that is not built from other conditions: <c>loopafstand is hoogstens grens loopafstand</c>. Immutable; there is
/// one of every condition, in <see cref="Besluitschema.Voorwaarden"/>.
/// </summary>
public sealed class Voorwaarde
{
    private readonly Voorwaardestand[] _standen;

    internal Voorwaarde(int nummer, string tekst, string definitie, string regel, IReadOnlyList<Bronverwijzing> bronnen, int artikel)
    {
        Nummer = nummer;
        Tekst = tekst;
        Definitie = definitie;
        Regel = regel;
        Bronnen = bronnen;
        Artikel = artikel;
        _standen = [new(this, Kleene.Onbekend), new(this, Kleene.Ja), new(this, Kleene.Nee)];
    }

    /// <summary>Its index in <see cref="Besluitschema.Voorwaarden"/>, and its place in the caller's buffer.</summary>
    public int Nummer { get; }

    /// <summary>The words of the policy.</summary>
    public string Tekst { get; }

    /// <summary>The begrip or besluit it belongs to, with the role if it is somebody's: <c>pgb-vaardig van vertegenwoordiger</c>.</summary>
    public string Definitie { get; }

    /// <summary>The rule it stands in.</summary>
    public string Regel { get; }

    /// <summary>What that rule rests on, or else its begrip or besluit; the place in the guideline comes first.</summary>
    public IReadOnlyList<Bronverwijzing> Bronnen { get; }

    /// <summary>The index in <see cref="Besluitschema.Artikelen"/> of the first of <see cref="Bronnen"/>; -1 when there is none.</summary>
    public int Artikel { get; }

    /// <summary>This condition with a value; the same object for the same value.</summary>
    public Voorwaardestand Met(Kleene waarde) => _standen[waarde.Zeker];

    /// <inheritdoc/>
    public override string ToString() => Tekst;
}

/// <summary>A condition with its value in a case, with all its texts. Immutable.</summary>
public sealed class Voorwaardestand
{
    internal Voorwaardestand(Voorwaarde voorwaarde, Kleene waarde)
    {
        Voorwaarde = voorwaarde;
        Waarde = waarde;
    }

    /// <summary>The condition.</summary>
    public Voorwaarde Voorwaarde { get; }

    /// <summary>Its value.</summary>
    public Kleene Waarde { get; }

    /// <summary>The words of the policy.</summary>
    public string Tekst => Voorwaarde.Tekst;

    /// <summary>What it rests on; the place in the guideline comes first.</summary>
    public IReadOnlyList<Bronverwijzing> Bronnen => Voorwaarde.Bronnen;

    /// <summary><c>loopafstand is hoogstens grens loopafstand: ja (Leidraad 4.13)</c></summary>
    public override string ToString() => Tekst + ": " + Waarde + (Bronnen.Count == 0 ? "" : " (" + Bronnen[0].Korte + ")");
}
