namespace WmoDsl;

/// <summary>A fact that is still needed.</summary>
/// <param name="Gegeven">The fact, with the question that asks for it.</param>
/// <param name="Slot">Its index in the schema.</param>
/// <param name="Regels">In how many rules of the decision it can still make a difference; 1 or more.</param>
public sealed record Vraag(Gegevenschema Gegeven, int Slot, int Regels)
{
    /// <summary>The name of the fact, with its role.</summary>
    public string Naam => Gegeven.VolledigeNaam;

    /// <summary>The question to ask; of a fact of somebody it says of whom: <c>Wat is de geboortedatum? (van vertegenwoordiger)</c>.</summary>
    public string Tekst => Gegeven.Rol is { } rol && Gegeven.Vraag.Length > 0 ? Gegeven.Vraag + " (van " + rol + ")" : Gegeven.Vraag;
}
