using System;

namespace WmoDsl;

/// <summary>Makes advice of a case.</summary>
public static class Adviezen
{
    /// <summary>The advice on a case of a decision whose outcomes are an enum.</summary>
    /// <exception cref="PeildatumException">
    /// The policy is not valid on the reference date, or the decision needs a parameter that has no value then.
    /// </exception>
    public static Advies<TUitkomst> Maak<TUitkomst>(Dossier dossier)
        where TUitkomst : struct, Enum
    {
        EisPeildatum(dossier);
        return Advies<TUitkomst>.Maak(dossier);
    }

    /// <summary>The advice on a case of a decision or begrip of any type.</summary>
    /// <exception cref="PeildatumException">
    /// The policy is not valid on the reference date, or the decision needs a parameter that has no value then.
    /// </exception>
    public static AdviesZonderType Maak(Dossier dossier)
    {
        EisPeildatum(dossier);
        return new AdviesZonderType(dossier, new Bevinder(dossier).Maak());
    }

    private static void EisPeildatum(Dossier dossier)
    {
        if (!dossier.Schema.GeldtOp(dossier.Peildatum))
        {
            throw new PeildatumException(dossier.Schema, dossier.Peildatum);
        }
    }
}
