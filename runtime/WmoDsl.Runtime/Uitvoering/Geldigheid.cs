namespace WmoDsl.Uitvoering;

/// <summary>Refuses reference dates, for generated code.</summary>
public static class Geldigheid
{
    /// <summary>What to throw when a policy is asked for a day on which it does not hold.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public static PeildatumException Buiten(Besluitschema schema, Datum peildatum) => new(schema, peildatum);
}
