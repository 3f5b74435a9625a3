using System;
using System.Collections.Generic;

namespace WmoDsl;

/// <summary>
/// What the policy says about a case, exactly one of five: <see cref="Beslist"/>, <see cref="OordeelNodig"/>,
/// <see cref="GegevensNodig"/>, <see cref="Tegenstrijdig"/> or <see cref="NietGeregeld"/>.
/// <see cref="Kies{TResultaat}"/> handles all five.
/// </summary>
/// <typeparam name="TUitkomst">The outcomes of the decision; the value of each is its index in the schema.</typeparam>
public abstract class Advies<TUitkomst> : Advies
    where TUitkomst : struct, Enum
{
    private Advies(Dossier dossier, Adviessoort soort, Bevinding? bevinding)
        : base(dossier, soort, bevinding)
    {
    }

    /// <summary>Calls the one function that fits the kind of advice.</summary>
    public TResultaat Kies<TResultaat>(
        Func<Beslist, TResultaat> beslist,
        Func<OordeelNodig, TResultaat> oordeelNodig,
        Func<GegevensNodig, TResultaat> gegevensNodig,
        Func<Tegenstrijdig, TResultaat> tegenstrijdig,
        Func<NietGeregeld, TResultaat> nietGeregeld) => this switch
        {
            Beslist advies => beslist(advies),
            OordeelNodig advies => oordeelNodig(advies),
            GegevensNodig advies => gegevensNodig(advies),
            Tegenstrijdig advies => tegenstrijdig(advies),
            _ => nietGeregeld((NietGeregeld)this),
        };

    /// <summary>An official decides otherwise than this advice, or decides where there is no outcome to advise.</summary>
    /// <param name="uitkomst">The outcome that the official chooses.</param>
    /// <param name="motivering">Why.</param>
    /// <param name="medewerker">Who decides.</param>
    /// <param name="op">On which day.</param>
    /// <exception cref="ArgumentException">The motivation or the name is blank, or the outcome is that of the advice: confirm it then.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decision has no such outcome.</exception>
    public Besluit<TUitkomst> WijkAf(TUitkomst uitkomst, string motivering, string medewerker, Datum op) =>
        Besluit<TUitkomst>.Afwijkend(this, uitkomst, motivering, medewerker, op);

    internal static Advies<TUitkomst> Maak(Dossier dossier)
    {
        if (dossier.Stand(dossier.Schema.BesluitIndex) == Beslisstand.Beslist)
        {
            return new Beslist(dossier);
        }

        var bevinding = new Bevinder(dossier).Maak();
        return bevinding.Soort switch
        {
            Adviessoort.OordeelNodig => new OordeelNodig(dossier, bevinding),
            Adviessoort.GegevensNodig => new GegevensNodig(dossier, bevinding),
            Adviessoort.Tegenstrijdig => new Tegenstrijdig(dossier, bevinding),
            _ => new NietGeregeld(dossier, bevinding),
        };
    }

    /// <summary>There is an outcome, whatever the facts still unknown turn out to be.</summary>
    public sealed class Beslist : Advies<TUitkomst>
    {
        internal Beslist(Dossier dossier)
            : base(dossier, Adviessoort.Beslist, null)
        {
            // The grounds and the rest are worked out when somebody asks for them: a settled case costs this one object.
            Uitkomst = Uitkomsten<TUitkomst>.Van((int)dossier.Waarde(dossier.Schema.BesluitIndex)!);
        }

        /// <summary>The outcome.</summary>
        public TUitkomst Uitkomst { get; }

        /// <summary>The rules it rests on; at least one.</summary>
        public IReadOnlyList<Grond> Gronden => Bevinding.Gronden;

        /// <summary>The duties that come with it.</summary>
        public IReadOnlyList<Verplichting> Verplichtingen => Bevinding.Verplichtingen;

        /// <summary>The duties that may come with it, with what decides that; they are not among <see cref="Verplichtingen"/>.</summary>
        public IReadOnlyList<OnzekereVerplichting> OnzekereVerplichtingen => Bevinding.OnzekereVerplichtingen;

        /// <summary>The values that come with it.</summary>
        public IReadOnlyList<BijkomendeWaarde> LevertOok => Bevinding.LevertOok;

        /// <summary>
        /// What only the motivation, the conditions and last days of duties and the values that come with it still need; none of it can change the outcome.
        /// </summary>
        public IReadOnlyList<Vraag> VoorToelichting => Bevinding.VoorToelichting;

        /// <summary>An official makes this advice a decision.</summary>
        /// <param name="medewerker">Who decides.</param>
        /// <param name="op">On which day.</param>
        /// <exception cref="ArgumentException">The name is blank.</exception>
        public Besluit<TUitkomst> Bevestig(string medewerker, Datum op) => Besluit<TUitkomst>.Bevestigd(this, medewerker, op);
    }

    /// <summary>Only human judgements are still missing.</summary>
    public sealed class OordeelNodig : Advies<TUitkomst>
    {
        internal OordeelNodig(Dossier dossier, Bevinding bevinding)
            : base(dossier, Adviessoort.OordeelNodig, bevinding)
        {
        }

        /// <summary>The judgements that can still change the outcome, most useful first; at least one.</summary>
        public IReadOnlyList<Vraag> Oordelen => Bevinding.Oordelen;
    }

    /// <summary>Facts are still missing that can change the outcome.</summary>
    public sealed class GegevensNodig : Advies<TUitkomst>
    {
        internal GegevensNodig(Dossier dossier, Bevinding bevinding)
            : base(dossier, Adviessoort.GegevensNodig, bevinding)
        {
        }

        /// <summary>
        /// The facts to ask for, most useful first. Empty when only facts that will not come stand in the way: a human must then decide.
        /// </summary>
        public IReadOnlyList<Vraag> Gegevens => Bevinding.Gegevens;

        /// <summary>The judgements that can change the outcome as well, most useful first.</summary>
        public IReadOnlyList<Vraag> Oordelen => Bevinding.Oordelen;

        /// <summary>The facts that could change the outcome but will not come.</summary>
        public IReadOnlyList<Vraag> NietVastTeStellen => Bevinding.NietVastTeStellen;
    }

    /// <summary>The policy contradicts itself in this case: rules give different values and nothing says which goes before.</summary>
    public sealed class Tegenstrijdig : Advies<TUitkomst>
    {
        internal Tegenstrijdig(Dossier dossier, Bevinding bevinding)
            : base(dossier, Adviessoort.Tegenstrijdig, bevinding)
        {
        }

        /// <summary>The rules that contradict each other; at least two.</summary>
        public IReadOnlyList<Grond> Regels => Bevinding.Regels;
    }

    /// <summary>
    /// The policy gives nothing in this case: it says itself that it leaves the case open, or it does not know of it.
    /// </summary>
    public sealed class NietGeregeld : Advies<TUitkomst>
    {
        internal NietGeregeld(Dossier dossier, Bevinding bevinding)
            : base(dossier, Adviessoort.NietGeregeld, bevinding)
        {
        }

        /// <summary>The name of the definition that has no value: the decision itself, or one it needs.</summary>
        public string Definitie => Bevinding.Definitie!;

        /// <summary>
        /// The rules that say that the policy leaves this case open, each with why and with its sources; empty when nobody thought of the case.
        /// </summary>
        public IReadOnlyList<Grond> Gronden => Bevinding.Gronden;

        /// <summary>Whether the policy says itself that it leaves this case open. If not, it has a gap.</summary>
        public bool IsOpengelaten => Gronden.Count > 0;
    }
}
