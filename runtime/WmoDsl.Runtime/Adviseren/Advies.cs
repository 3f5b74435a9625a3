namespace WmoDsl;

/// <summary>
/// What the policy says about a case. It is an advice: it becomes a <see cref="Besluit{TUitkomst}"/> only when an official confirms it
/// or deviates from it. This is the view without the type of the outcome, for tools; see <see cref="Advies{TUitkomst}"/>.
/// </summary>
public abstract class Advies
{
    private Bevinding? _bevinding;

    private protected Advies(Dossier dossier, Adviessoort soort, Bevinding? bevinding)
    {
        Dossier = dossier;
        Soort = soort;
        _bevinding = bevinding;
    }

    /// <summary>The kind of advice.</summary>
    public Adviessoort Soort { get; }

    /// <summary>The case.</summary>
    public Dossier Dossier { get; }

    /// <summary>What the decision is made of.</summary>
    public Besluitschema Schema => Dossier.Schema;

    /// <summary>The reference date.</summary>
    public Datum Peildatum => Dossier.Peildatum;

    /// <summary>All that was found. Of a settled case it is made when it is first asked for.</summary>
    public Bevinding Bevinding => _bevinding ??= new Bevinder(Dossier).Maak();

    /// <summary>The explanation as a tree, for a screen of your own.</summary>
    /// <param name="kort">Only what decided: of conditions the parts that made them what they are, of other rules one line.</param>
    public Uitleg Uitleg(bool kort = false)
    {
        var uitleg = new Uitlegger(this).Maak();
        return kort ? Kortuitleg.Van(uitleg) : uitleg;
    }

    /// <summary>Why an outcome did not come out: of every rule that would give it, how it fared.</summary>
    /// <param name="uitkomst">The outcome, as the policy writes it.</param>
    /// <param name="kort">As for <see cref="Uitleg"/>.</param>
    /// <returns>The explanation; <see langword="null"/> when it is what came out.</returns>
    /// <exception cref="System.ArgumentException">The decision has no such outcome; the message names those it has.</exception>
    public Uitlegdeel? WaaromNiet(string uitkomst, bool kort = false)
    {
        var uitkomsten = Schema.Besluit.Uitkomsten;
        var gekozen = Dossier.Waarde(Schema.BesluitIndex) is bool ja ? (ja ? 1 : 0) : Dossier.Waarde(Schema.BesluitIndex);
        for (var i = 0; i < uitkomsten.Count; i++)
        {
            if (uitkomsten[i] == uitkomst)
            {
                return Equals(gekozen, i) ? null
                    : kort ? Kortuitleg.Van(Waaromniet.Van(Dossier, i)) : Waaromniet.Van(Dossier, i);
            }
        }

        throw new System.ArgumentException(
            $"'{uitkomst}' is geen uitkomst van {Schema.Besluit.Naam}. De uitkomsten zijn: {string.Join(", ", uitkomsten)}.", nameof(uitkomst));
    }

    /// <summary>The explanation as plain text of at most 90 columns; lines end with <c>\n</c>.</summary>
    /// <param name="kort">As for <see cref="Uitleg"/>.</param>
    public string AlsTekst(bool kort = false) => Uitleg(kort).AlsTekst();

    /// <summary>The explanation as Markdown; lines end with <c>\n</c>. Words of the case are escaped.</summary>
    /// <param name="kort">As for <see cref="Uitleg"/>.</param>
    public string AlsMarkdown(bool kort = false) => Uitleg(kort).AlsMarkdown();

    /// <summary>
    /// The advice as a JSON document; the properties always stand in the same order. It is not made to be put in HTML as it is.
    /// </summary>
    public string AlsJson() => Adviesschrijver.Schrijf(this);
}
