using System.Collections.Generic;

namespace WmoDsl;

/// <summary>The explanation of an advice as a tree, made when somebody asks for it.</summary>
/// <param name="Titel">What the advice is about: <c>Advies over scootmobiel</c>.</param>
/// <param name="Beleid">The name of the policy.</param>
/// <param name="Peildatum">The reference date.</param>
/// <param name="Uitkomst">The outcome in one sentence.</param>
/// <param name="Delen">The sections.</param>
/// <param name="Slot">The last line: <c>Dit is een advies. Een medewerker beslist.</c></param>
public sealed record Uitleg(
    string Titel,
    string Beleid,
    Datum Peildatum,
    string Uitkomst,
    IReadOnlyList<Uitlegdeel> Delen,
    string Slot)
{
    /// <summary>The heading of the section with the rules that a settled outcome does not rest on; for who shows something else in its place.</summary>
    public const string OverigeRegels = "Overige regels";

    /// <summary>As plain text of at most 90 columns; lines end with <c>\n</c>.</summary>
    public string AlsTekst() => Uitlegtekst.Van(this);

    /// <summary>As Markdown; lines end with <c>\n</c>. Words of the case are escaped.</summary>
    public string AlsMarkdown() => Uitlegmarkdown.Van(this);

    /// <summary>What every advice ends with.</summary>
    internal const string Slotzin = "Dit is een advies. Een medewerker beslist.";
}
