using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Ruimte;

/// <summary>What something reads, whether or not it matters.</summary>
internal sealed class Leeslijst
{
    /// <summary>The variables.</summary>
    public HashSet<int> Variabelen { get; } = [];

    /// <summary>The dates from which it derives an age on the reference date: who decides with it, is refused a later one.</summary>
    public HashSet<Gegeven> Geboortedata { get; } = [];

    /// <summary>Reads all that another reads.</summary>
    public void Voeg(Leeslijst ander)
    {
        Variabelen.UnionWith(ander.Variabelen);
        Geboortedata.UnionWith(ander.Geboortedata);
    }
}
