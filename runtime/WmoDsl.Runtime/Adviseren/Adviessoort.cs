namespace WmoDsl;

/// <summary>The five kinds of advice. Asking a decision always gives exactly one of them.</summary>
public enum Adviessoort
{
    /// <summary>There is an outcome, with its grounds.</summary>
    Beslist,

    /// <summary>Only human judgements are still missing.</summary>
    OordeelNodig,

    /// <summary>Facts are still missing that can change the outcome.</summary>
    GegevensNodig,

    /// <summary>The policy contradicts itself in this case.</summary>
    Tegenstrijdig,

    /// <summary>The policy says nothing about this case.</summary>
    NietGeregeld,
}
