using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Model;

/// <summary>The kinds of value. The unit belongs to the kind: numbers of different kinds never meet.</summary>
public enum Waardesoort
{
    /// <summary>Ja or nee.</summary>
    JaNee,

    /// <summary>Ja or nee by a human, with a motivation.</summary>
    Oordeel,

    /// <summary>Whole number.</summary>
    Getal,

    /// <summary>Exact decimal number.</summary>
    DecimaalGetal,

    /// <summary>Exact percentage; 130% is the number 130.</summary>
    Percentage,

    /// <summary>Euro, in whole cents.</summary>
    Bedrag,

    /// <summary>Euro with parts of cents: the result of a percentage, to be compared or rounded, never delivered.</summary>
    OnafgerondBedrag,

    /// <summary>Metres, exact to the millimetre.</summary>
    Afstand,

    /// <summary>Whole days.</summary>
    DuurInDagen,

    /// <summary>Whole calendar months.</summary>
    DuurInMaanden,

    /// <summary>A day.</summary>
    Datum,

    /// <summary>Whole years of age.</summary>
    Leeftijd,

    /// <summary>One of a closed list.</summary>
    Keuze,

    /// <summary>Text to show; never in a condition.</summary>
    Tekst,
}

/// <summary>A closed list of choices, or the outcomes of a decision.</summary>
/// <param name="Naam">Name as written.</param>
/// <param name="Waarden">Choices as written, in order of declaration.</param>
public sealed record Keuzelijst(string Naam, ImmutableArray<string> Waarden)
{
    private string[]? _sleutels;

    /// <summary>Index of the choice with this key (<see cref="Naamsleutel"/>), or -1.</summary>
    public int Zoek(string sleutel)
    {
        _sleutels ??= [.. Waarden.Select(Naamsleutel.Van)];
        for (var i = 0; i < Waarden.Length; i++)
        {
            if (_sleutels[i] == sleutel)
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public bool Equals(Keuzelijst? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Naam.GetHashCode();
}

/// <summary>A type: a kind, and for choices the list.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Keuzes">For <see cref="Waardesoort.Keuze"/>.</param>
public sealed record Waardetype(Waardesoort Soort, Keuzelijst? Keuzes = null)
{
    /// <inheritdoc/>
    public bool Equals(Waardetype? other) => other is not null && Soort == other.Soort && ReferenceEquals(Keuzes, other.Keuzes);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Soort * 397) ^ (Keuzes?.GetHashCode() ?? 0));

    /// <summary>Ja/nee.</summary>
    public static readonly Waardetype JaNee = new(Waardesoort.JaNee);

    /// <summary>A day.</summary>
    public static readonly Waardetype Datum = new(Waardesoort.Datum);

    /// <summary>Whether values are numbers with a unit.</summary>
    public bool IsGetalachtig => Soort is Waardesoort.Getal or Waardesoort.DecimaalGetal or Waardesoort.Percentage or Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag
        or Waardesoort.Afstand or Waardesoort.DuurInDagen or Waardesoort.DuurInMaanden or Waardesoort.Leeftijd;

    /// <summary>Whether values have an order (numbers and dates).</summary>
    public bool IsGeordend => IsGetalachtig || Soort == Waardesoort.Datum;

    /// <summary>The type in the author's words.</summary>
    public string Omschrijving => Soort switch
    {
        Waardesoort.JaNee => "ja/nee",
        Waardesoort.Oordeel => "oordeel",
        Waardesoort.Getal => "getal",
        Waardesoort.DecimaalGetal => "decimaal getal",
        Waardesoort.Percentage => "percentage",
        Waardesoort.Bedrag => "bedrag",
        Waardesoort.OnafgerondBedrag => "onafgerond bedrag",
        Waardesoort.Afstand => "afstand",
        Waardesoort.DuurInDagen => "duur in dagen",
        Waardesoort.DuurInMaanden => "duur in maanden",
        Waardesoort.Datum => "datum",
        Waardesoort.Leeftijd => "leeftijd",
        Waardesoort.Keuze => $"keuze ({Keuzes!.Naam})",
        Waardesoort.Tekst => "tekst",
        _ => throw new InvalidOperationException(),
    };
}

/// <summary>A known value, in the canonical unit of its kind. Without its type a value means nothing; the expression it comes from has the type.</summary>
public abstract record Waarde
{
    /// <summary>Ja.</summary>
    public static readonly Waarde Ja = new JaNeeWaarde(true);

    /// <summary>Nee.</summary>
    public static readonly Waarde Nee = new JaNeeWaarde(false);

    /// <summary>What a rule gives that says that the policy leaves a case open.</summary>
    public static readonly Waarde NietGeregeld = new NietGeregeldWaarde();

    /// <summary>Ja or nee.</summary>
    public static Waarde Van(bool waarde) => waarde ? Ja : Nee;

    /// <summary>The value as the policy writes it.</summary>
    public string Tekst(Waardetype type) => this switch
    {
        JaNeeWaarde w => w.Waarde ? "ja" : "nee",
        KeuzeWaarde w => type.Keuzes!.Waarden[w.Index],
        DatumWaarde w => w.Waarde.ToString(),
        TekstWaarde w => w.Waarde,
        NietGeregeldWaarde => "niet geregeld",
        GetalWaarde w => GetalTekst(w.Waarde, type.Soort),
        _ => throw new InvalidOperationException(),
    };

    private static string GetalTekst(decimal getal, Waardesoort soort) => soort switch
    {
        Waardesoort.Percentage => Cijfers(getal) + "%",
        Waardesoort.Bedrag or Waardesoort.OnafgerondBedrag => (getal < 0 ? "-" : "") + "€ " + (decimal.Truncate(getal) == getal ? Cijfers(Math.Abs(getal)) : Cijfers(Math.Abs(getal), 2)),
        Waardesoort.Afstand => getal >= 1000 && getal % 1000 == 0 ? Cijfers(getal / 1000) + " kilometer" : Cijfers(getal) + " meter",
        Waardesoort.DuurInDagen => getal != 0 && getal % 7 == 0 ? Meervoud(getal / 7, "week", "weken") : Meervoud(getal, "dag", "dagen"),
        Waardesoort.DuurInMaanden => getal != 0 && getal % 12 == 0 ? Cijfers(getal / 12) + " jaar" : Meervoud(getal, "maand", "maanden"),
        Waardesoort.Leeftijd => Cijfers(getal) + " jaar",
        _ => Cijfers(getal),
    };

    private static string Meervoud(decimal aantal, string een, string meer) => Cijfers(aantal) + " " + (aantal == 1 ? een : meer);

    // Dutch digits without asking any culture: group with '.', decimals after ','.
    private static string Cijfers(decimal getal, int minDecimalen = 0)
    {
        var invariant = getal.ToString("#,##0." + new string('0', minDecimalen) + new string('#', 20), CultureInfo.InvariantCulture);
        return invariant.Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
    }
}

/// <summary>Ja or nee.</summary>
/// <param name="Waarde">True for ja.</param>
public sealed record JaNeeWaarde(bool Waarde) : Waarde
{
    /// <inheritdoc/>
    public bool Equals(JaNeeWaarde? other) => other is not null && Waarde == other.Waarde;

    /// <inheritdoc/>
    public override int GetHashCode() => Waarde ? 1 : 0;
}

/// <summary>A number: pieces, percents, euros, metres, days, months or years, as its type says.</summary>
/// <param name="Waarde">Exact.</param>
public sealed record GetalWaarde(decimal Waarde) : Waarde;

/// <summary>A day.</summary>
/// <param name="Waarde">The day.</param>
public sealed record DatumWaarde(Datum Waarde) : Waarde;

/// <summary>A choice or outcome.</summary>
/// <param name="Index">Index in the list of its type.</param>
public sealed record KeuzeWaarde(int Index) : Waarde
{
    /// <inheritdoc/>
    public bool Equals(KeuzeWaarde? other) => other is not null && Index == other.Index;

    /// <inheritdoc/>
    public override int GetHashCode() => Index;
}

/// <summary>Text to show.</summary>
/// <param name="Waarde">The text.</param>
public sealed record TekstWaarde(string Waarde) : Waarde;

/// <summary>
/// No value of any type, but what a rule gives that says that the policy leaves a case open. All other values go before it: what some rule does
/// regulate, is regulated. A definition never has it for a value; it is then <c>niet geregeld</c>, with that rule as its ground.
/// </summary>
public sealed record NietGeregeldWaarde : Waarde;
