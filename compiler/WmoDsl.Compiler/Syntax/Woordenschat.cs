using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax.Generated;

namespace WmoDsl.Compiler.Syntax;

/// <summary>When the words of an entry are a fixed word; elsewhere they are ordinary words, free for names.</summary>
internal enum Geldigheid
{
    /// <summary>Everywhere.</summary>
    Overal,

    /// <summary>As the first words of a line.</summary>
    Regelbegin,

    /// <summary>As the first words of a line, or after a text, or after the outcomes of <c>bij toekennen</c>.</summary>
    RegelbeginOfNaTekst,

    /// <summary>As the first words of a line, or after the outcomes of <c>bij toekennen</c>.</summary>
    RegelbeginOfNaBij,

    /// <summary>As the first word of a line of a decision or concept, before its rules; below a rule only when the line says what comes with it.</summary>
    InBesluit,

    /// <summary>Before a text; at the start of a line also without, because then the quotes were forgotten.</summary>
    VoorTekst,

    /// <summary>Before a text only.</summary>
    AlleenVoorTekst,

    /// <summary>In a condition: not where <c>is</c> only introduces a value or a kind.</summary>
    Vergelijking,

    /// <summary>In a condition, before a number: <c>loopafstand hoogstens 500 meter</c>.</summary>
    VergelijkingVoorGetal,

    /// <summary>After a colon.</summary>
    NaDubbelepunt,

    /// <summary>Straight after <c>verwacht</c>.</summary>
    NaVerwacht,

    /// <summary>Straight after <c>verwacht</c>, and where a rule says what it gives: after <c>dan</c> and <c>anders</c>.</summary>
    NaUitkomstwoord,

    /// <summary>After the text of a <c>verplichting</c>, or after its condition.</summary>
    NaVerplichting,

    /// <summary>Below <c>verwacht</c>.</summary>
    InVerwacht,

    /// <summary>In the line of a <c>rol</c>.</summary>
    InRol,

    /// <summary>As the first word of a line, not where it is the name of a fact: <c>lijst ontvangen : ja/nee</c>.</summary>
    Lijstkop,

    /// <summary>In the line of a <c>lijst</c>.</summary>
    InLijst,

    /// <summary>At the start of a line under <c>gegeven</c>.</summary>
    InGegeven,

    /// <summary>Before a name.</summary>
    VoorNaam,

    /// <summary>After <c>voor alle</c> and its like with a name.</summary>
    NaKwantor,

    /// <summary>Straight before an opening bracket.</summary>
    VoorHaakje,

    /// <summary>Under a <c>parameter</c>, and where a norm is declared or filled in, at the start of a line or before a number.</summary>
    InParameter,

    /// <summary>Under <c>invulling van</c>, at the start of a line.</summary>
    InInvulling,

    /// <summary>Under a <c>voorbeeld</c>, before a number.</summary>
    InVoorbeeldVoorGetal,

    /// <summary>After the type of a fact, before a number.</summary>
    InFeitVoorGetal,

    /// <summary>Where a range or period can end, before a number.</summary>
    EindeVoorGetal,

    /// <summary>As the first word of a line; and in <c>nooit tegelijk</c> before the decision of a party.</summary>
    Besluitkop,

    /// <summary>As the first word of a line that promises something of decisions.</summary>
    Belofteregel,

    /// <summary>As the first words of a line of a <c>waarborg</c> or <c>aanname</c>; after <c>dan is besluit</c> and its name also elsewhere.</summary>
    Belofte,

    /// <summary>In a <c>waarborg</c>.</summary>
    InWaarborg,

    /// <summary>After the decisions of a promise, until it is said what is promised of them.</summary>
    InBelofte,

    /// <summary>After <c>elk besluit</c>.</summary>
    NaElkBesluit,

    /// <summary>After what is promised of two decisions.</summary>
    NaEvenRuim,
}

/// <summary>One entry: a word or phrase, the token it makes, where it does so.</summary>
/// <param name="Woorden">Without fillers; <c>#</c> stands for a number.</param>
/// <param name="Soort">Token type.</param>
/// <param name="Geldigheid">Where.</param>
/// <param name="Beter">For words that other people use: what this language says. Then it is reported and read as meant.</param>
internal sealed record VastWoord(string Woorden, int Soort, Geldigheid Geldigheid, string? Beter = null)
{
    /// <summary>Whether it is a comparison of this language but for <c>is</c>.</summary>
    public bool IsVergeten => Beter == "is " + Woorden || (Geldigheid == Geldigheid.Vergelijking && Beter is not null && Woorden.EndsWith(" dan", StringComparison.Ordinal) && !Woorden.StartsWith("is ", StringComparison.Ordinal) && !Woorden.StartsWith("bedraagt", StringComparison.Ordinal));
}

/// <summary>The fixed words of the language, as a tree of words, so that the longest phrase is found in one walk.</summary>
internal static class Woordenschat
{
    /// <summary>What to say for <c>tenzij</c>: an exception in disguise.</summary>
    public const string EnNiet = "en niet (…)";

    /// <summary>Every entry.</summary>
    public static readonly IReadOnlyList<VastWoord> Alle =
    [
        new("beleid", WmoLexer.BELEID, Geldigheid.Regelbegin),
        new("bron", WmoLexer.BRON, Geldigheid.Regelbegin),
        new("paragraaf", WmoLexer.PARAGRAAF, Geldigheid.Regelbegin),
        new("toelichtend", WmoLexer.TOELICHTEND, Geldigheid.Regelbegin),
        new("gegevens over", WmoLexer.GEGEVENS_OVER, Geldigheid.Regelbegin),
        new("gegevens van", WmoLexer.GEGEVENS_VAN, Geldigheid.Regelbegin),
        new("keuzelijst", WmoLexer.KEUZELIJST, Geldigheid.Regelbegin),
        new("rol", WmoLexer.ROL, Geldigheid.Regelbegin),
        new("lijst", WmoLexer.LIJST, Geldigheid.Lijstkop),
        new("parameter", WmoLexer.PARAMETER, Geldigheid.Regelbegin),
        new("open norm", WmoLexer.OPEN_NORM, Geldigheid.Regelbegin),
        new("invulling van", WmoLexer.INVULLING_VAN, Geldigheid.Regelbegin),
        new("begrip", WmoLexer.BEGRIP, Geldigheid.Regelbegin),
        new("besluit", WmoLexer.BESLUIT, Geldigheid.Besluitkop),
        new("waarborg", WmoLexer.WAARBORG, Geldigheid.Regelbegin),
        new("aanname", WmoLexer.AANNAME, Geldigheid.Regelbegin),
        new("voorbeeld", WmoLexer.VOORBEELD, Geldigheid.Regelbegin),

        new("geldig vanaf", WmoLexer.GELDIG_VANAF, Geldigheid.Overal),
        new("bouwt voort op", WmoLexer.BOUWT_VOORT_OP, Geldigheid.Regelbegin),
        new("laat normen open", WmoLexer.LAAT_NORMEN_OPEN, Geldigheid.Regelbegin),
        new("in plaats van die van", WmoLexer.IN_PLAATS_VAN, Geldigheid.Regelbegin),
        new("oordeel vraag", WmoLexer.OORDEELVRAAG, Geldigheid.InInvulling),
        new("inhoud", WmoLexer.INHOUD, Geldigheid.VoorTekst),
        new("link", WmoLexer.LINK, Geldigheid.VoorTekst),
        new("volgens", WmoLexer.VOLGENS, Geldigheid.Overal),
        new("vraag", WmoLexer.VRAAG, Geldigheid.VoorTekst),
        new("weeg mee", WmoLexer.WEEG_MEE, Geldigheid.AlleenVoorTekst),
        new("beoordeeld door", WmoLexer.BEOORDEELD_DOOR, Geldigheid.AlleenVoorTekst),
        new("vanaf", WmoLexer.VANAF, Geldigheid.InParameter),
        new("is ja als", WmoLexer.IS_JA_ALS, Geldigheid.Overal),
        new("uitkomsten", WmoLexer.UITKOMSTEN, Geldigheid.Regelbegin),
        new("levert ook", WmoLexer.LEVERT_OOK, Geldigheid.RegelbeginOfNaBij),
        new("regel", WmoLexer.REGEL, Geldigheid.Regelbegin),
        new("anders", WmoLexer.ANDERS, Geldigheid.Overal),
        new("uitzondering op", WmoLexer.UITZONDERING_OP, Geldigheid.Overal),
        new("als", WmoLexer.ALS, Geldigheid.Overal),
        new("dan", WmoLexer.DAN, Geldigheid.Overal),
        new("want", WmoLexer.WANT, Geldigheid.Overal),
        new("verplichting van", WmoLexer.VERPLICHTING_VAN, Geldigheid.RegelbeginOfNaTekst),
        new("besluiten", WmoLexer.BELOFTE_BESLUIT, Geldigheid.Belofteregel),
        new("elk besluit", WmoLexer.BELOFTE_ELK, Geldigheid.Belofte),
        new("altijd", WmoLexer.ALTIJD, Geldigheid.Belofte),
        new("nooit", WmoLexer.NOOIT, Geldigheid.Belofte),
        new("nooit tegelijk", WmoLexer.NOOIT_TEGELIJK, Geldigheid.Belofte),
        new("dan is besluit", WmoLexer.BELOFTE_BESLUIT, Geldigheid.InWaarborg),
        new("dan hangt besluit", WmoLexer.BELOFTE_BESLUIT, Geldigheid.InWaarborg),
        new("dan hangen besluiten", WmoLexer.BELOFTE_BESLUIT, Geldigheid.InWaarborg),
        new("dan hangt elk besluit", WmoLexer.BELOFTE_ELK, Geldigheid.InWaarborg),
        new("dan altijd", WmoLexer.ALTIJD, Geldigheid.InWaarborg),
        new("dan nooit", WmoLexer.NOOIT, Geldigheid.InWaarborg),
        new("dan nooit tegelijk", WmoLexer.NOOIT_TEGELIJK, Geldigheid.InWaarborg),
        new("gaat niet op", WmoLexer.GAAT_NIET_OP, Geldigheid.Belofte),
        new("bij besluit", WmoLexer.BIJ_BESLUIT, Geldigheid.RegelbeginOfNaTekst),
        new("bij begrip", WmoLexer.BIJ_BEGRIP, Geldigheid.RegelbeginOfNaTekst),
        new("bij", WmoLexer.BIJ_UITKOMST, Geldigheid.InBesluit),
        new("op", WmoLexer.OP, Geldigheid.InVoorbeeldVoorGetal),
        new("zoals", WmoLexer.ZOALS, Geldigheid.VoorTekst),
        new("gegeven", WmoLexer.GEGEVEN, Geldigheid.Regelbegin),
        new("verwacht", WmoLexer.VERWACHT, Geldigheid.Regelbegin),
        new("volgens regel", WmoLexer.VOLGENS_REGEL, Geldigheid.Overal),
        new("en verplichting van", WmoLexer.EN_PLICHT, Geldigheid.InVerwacht),
        new("en geen verplichting van", WmoLexer.EN_GEEN_PLICHT, Geldigheid.InVerwacht),
        new("en misschien verplichting van", WmoLexer.EN_MISSCHIEN_PLICHT, Geldigheid.InVerwacht),

        new("gaat voor", WmoLexer.GAAT_VOOR, Geldigheid.Overal),
        new("uiterlijk", WmoLexer.UITERLIJK, Geldigheid.NaVerplichting),
        new("mits", WmoLexer.MITS, Geldigheid.Overal),
        new("keuze uit", WmoLexer.KEUZE_UIT, Geldigheid.NaDubbelepunt),
        new("oordeel uit", WmoLexer.OORDEEL_UIT, Geldigheid.NaDubbelepunt),
        new("van", WmoLexer.VAN, Geldigheid.InFeitVoorGetal),
        new("tot en met", WmoLexer.TOT_EN_MET, Geldigheid.Overal),
        new("mag ontbreken", WmoLexer.MAG_ONTBREKEN, Geldigheid.InRol),
        new("elk", WmoLexer.ELK, Geldigheid.InLijst),
        new("er zijn #", WmoLexer.LIJST_AANTAL, Geldigheid.InGegeven),
        new("er is #", WmoLexer.LIJST_AANTAL, Geldigheid.InGegeven),
        new("er zijn geen", WmoLexer.LIJST_AANTAL, Geldigheid.InGegeven),
        new("omdat", WmoLexer.OMDAT, Geldigheid.Overal),
        new("door", WmoLexer.DOOR, Geldigheid.AlleenVoorTekst),
        new("is onbekend", WmoLexer.IS_ONBEKEND, Geldigheid.Overal),
        new("is niet vast te stellen", WmoLexer.IS_NIET_VAST_TE_STELLEN, Geldigheid.Overal),
        new("gegevens nodig", WmoLexer.GEGEVENS_NODIG, Geldigheid.NaVerwacht),
        new("oordeel nodig", WmoLexer.OORDEEL_NODIG, Geldigheid.NaVerwacht),
        new("tegenstrijdig", WmoLexer.TEGENSTRIJDIG, Geldigheid.NaVerwacht),
        new("niet geregeld", WmoLexer.NIET_GEREGELD, Geldigheid.NaUitkomstwoord),

        new("is altijd", WmoLexer.IS_ALTIJD, Geldigheid.InBelofte),
        new("is nooit", WmoLexer.IS_NOOIT, Geldigheid.InBelofte),
        new("hangt niet af van", WmoLexer.HANGT_NIET_AF_VAN, Geldigheid.InBelofte),
        new("hangen niet af van", WmoLexer.HANGT_NIET_AF_VAN, Geldigheid.InBelofte),
        new("niet af van", WmoLexer.HANGT_NIET_AF_VAN, Geldigheid.InBelofte),
        new("is minstens even ruim als besluit", WmoLexer.IS_EVEN_RUIM, Geldigheid.InBelofte),
        new("minstens even ruim als besluit", WmoLexer.IS_EVEN_RUIM, Geldigheid.InBelofte),
        new("waarbij gunstig is", WmoLexer.WAARBIJ_GUNSTIG, Geldigheid.NaEvenRuim),
        new("heeft bij elke uitkomst bron", WmoLexer.HEEFT_BRON, Geldigheid.InBelofte), // een bron
        new("hebben bij elke uitkomst bron", WmoLexer.HEEFT_BRON, Geldigheid.InBelofte),
        new("behalve", WmoLexer.BEHALVE, Geldigheid.NaElkBesluit),
        new("weet niet", WmoLexer.WEET_NIET, Geldigheid.InWaarborg),

        new("en", WmoLexer.EN, Geldigheid.Overal),
        new("of", WmoLexer.OF, Geldigheid.Overal),
        new("niet", WmoLexer.NIET, Geldigheid.Overal),
        new("er is", WmoLexer.ER_IS, Geldigheid.Overal),
        new("er is geen", WmoLexer.ER_IS_GEEN, Geldigheid.Overal),
        new("waarvoor", WmoLexer.WAARVOOR, Geldigheid.Overal),
        new("voor alle", WmoLexer.VOOR_ALLE, Geldigheid.VoorNaam),
        new("voor geen van", WmoLexer.VOOR_GEEN, Geldigheid.VoorNaam),
        new("voor minstens # van", WmoLexer.VOOR_MINSTENS, Geldigheid.VoorNaam),
        new("voor minstens van", WmoLexer.VOOR_MINSTENS, Geldigheid.VoorNaam), // minstens een van
        new("geldt", WmoLexer.GELDT, Geldigheid.NaKwantor),
        new("aan alle voorwaarden is voldaan", WmoLexer.AAN_ALLE, Geldigheid.Overal),
        new("aan minstens # voorwaarden is voldaan", WmoLexer.AAN_MINSTENS, Geldigheid.Overal),
        new("aan minstens # voorwaarde is voldaan", WmoLexer.AAN_MINSTENS, Geldigheid.Overal),
        new("aan minstens voorwaarde is voldaan", WmoLexer.AAN_MINSTENS, Geldigheid.Overal), // een voorwaarde
        new("aan geen voorwaarde is voldaan", WmoLexer.AAN_GEEN, Geldigheid.Overal),
        new("aan geen voorwaarden is voldaan", WmoLexer.AAN_GEEN, Geldigheid.Overal),
        new("is", WmoLexer.IS, Geldigheid.Overal),
        new("is niet", WmoLexer.IS_NIET, Geldigheid.Vergelijking),
        new("is minstens", WmoLexer.IS_MINSTENS, Geldigheid.Vergelijking),
        new("is hoogstens", WmoLexer.IS_HOOGSTENS, Geldigheid.Vergelijking),
        new("is meer dan", WmoLexer.IS_MEER_DAN, Geldigheid.Vergelijking),
        new("is minder dan", WmoLexer.IS_MINDER_DAN, Geldigheid.Vergelijking),
        new("is vóór", WmoLexer.IS_VOOR, Geldigheid.Vergelijking),
        new("is voor", WmoLexer.IS_VOOR, Geldigheid.Vergelijking),
        new("is na", WmoLexer.IS_NA, Geldigheid.Vergelijking),
        new("is uiterlijk", WmoLexer.IS_UITERLIJK, Geldigheid.Vergelijking),
        new("is op zijn vroegst", WmoLexer.IS_OP_ZIJN_VROEGST, Geldigheid.Vergelijking),
        new("is van", WmoLexer.IS_EEN_VAN, Geldigheid.Vergelijking), // is een van
        new("is één van", WmoLexer.IS_EEN_VAN, Geldigheid.Vergelijking),
        new("ligt van", WmoLexer.LIGT_VAN, Geldigheid.Overal),

        new("ja", WmoLexer.JA, Geldigheid.Overal),
        new("nee", WmoLexer.NEE, Geldigheid.Overal),
        new("plus", WmoLexer.PLUS, Geldigheid.Overal),
        new("min", WmoLexer.MIN, Geldigheid.Overal),
        new("maal", WmoLexer.MAAL, Geldigheid.Overal),
        new("hoogste van", WmoLexer.HOOGSTE_VAN, Geldigheid.Overal),
        new("laagste van", WmoLexer.LAAGSTE_VAN, Geldigheid.Overal),
        new("hoogste", WmoLexer.HOOGSTE, Geldigheid.VoorHaakje),
        new("laagste", WmoLexer.LAAGSTE, Geldigheid.VoorHaakje),
        new("totaal van", WmoLexer.TOTAAL_VAN, Geldigheid.VoorHaakje),
        new("leeftijd uit", WmoLexer.LEEFTIJD_UIT, Geldigheid.Overal),
        new("naar beneden afgerond", WmoLexer.NAAR_BENEDEN_AFGEROND, Geldigheid.Overal),
        new("naar boven afgerond", WmoLexer.NAAR_BOVEN_AFGEROND, Geldigheid.Overal),
        new("rekenkundig afgerond", WmoLexer.REKENKUNDIG_AFGEROND, Geldigheid.Overal),
        new("op veelvoud van", WmoLexer.OP_VEELVOUD_VAN, Geldigheid.Overal),

        .. AndereWoorden(),
    ];

    // First words of what can begin a part, with the whole phrase.
    private static readonly Dictionary<string, string> Begin = Alle
        .Where(v => v.Beter is null && v.Soort != WmoLexer.IS_JA_ALS && Zinsdelen.Begint(v.Soort) && EersteWoord(v.Woorden).Length > 2)
        .GroupBy(v => EersteWoord(v.Woorden))
        .ToDictionary(g => g.Key, g => g.First().Woorden, StringComparer.Ordinal);

    // What people begin a line with for the same thing.
    private static readonly Dictionary<string, string> Anders = new(StringComparer.Ordinal)
    {
        ["feiten"] = "gegevens",
        ["definitie"] = "begrip",
        ["motivering"] = "want",
        ["toelichting"] = "want",
        ["reden"] = "want",
        ["omdat"] = "want",
        ["casus"] = "voorbeeld",
        ["beslissing"] = "besluit",
        ["garantie"] = "waarborg",
        ["belofte"] = "waarborg",
        ["veronderstelling"] = "aanname",
    };

    // Of so short a word only two letters that changed places are surely a slip.
    private static readonly string[] KorteWoorden = ["als", "dan", "rol"];

    private static readonly Dictionary<string, int> Telwoorden = new(StringComparer.Ordinal)
    {
        ["één"] = 1,
        ["twee"] = 2,
        ["drie"] = 3,
        ["vier"] = 4,
        ["vijf"] = 5,
        ["zes"] = 6,
        ["zeven"] = 7,
        ["acht"] = 8,
        ["negen"] = 9,
        ["tien"] = 10,
    };

    private static readonly Dictionary<int, string> Geschreven = MaakGeschreven();

    /// <summary>Root of the tree of words.</summary>
    public static Knoop Wortel { get; } = MaakBoom();

    /// <summary>How a token is written: <c>is minstens</c>.</summary>
    public static string Schrijf(int soort) => Geschreven.TryGetValue(soort, out var woorden) ? woorden : WmoLexer.DefaultVocabulary.GetSymbolicName(soort);

    /// <summary>Whether a token type is written as a word or phrase.</summary>
    public static bool IsVastWoord(int soort) => Geschreven.ContainsKey(soort);

    /// <summary>The value of a numeral from <c>één</c> to <c>tien</c>, or 0.</summary>
    public static int Telwoord(string woord) => Telwoorden.TryGetValue(woord, out var aantal) ? aantal : 0;

    // What lawyers also write. One thing has one name here, so that two texts which say the same are the same.
    private static IEnumerable<VastWoord> AndereWoorden()
    {
        (int Soort, string Beter, string[] Anders)[] vergelijkingen =
        [
            (WmoLexer.IS_MINSTENS, "is minstens", ["is ten minste", "is tenminste", "is minimaal", "is groter dan of gelijk aan", "is gelijk aan of groter dan", "is niet minder dan", "is niet lager dan", "is niet kleiner dan", "is meer dan of gelijk aan", "is gelijk aan of meer dan", "is groter of gelijk aan", "is gelijk of groter dan", "bedraagt minstens", "bedraagt ten minste"]),
            (WmoLexer.IS_HOOGSTENS, "is hoogstens", ["is ten hoogste", "is maximaal", "is kleiner dan of gelijk aan", "is gelijk aan of kleiner dan", "is niet meer dan", "is niet hoger dan", "is niet groter dan", "is minder dan of gelijk aan", "is gelijk aan of minder dan", "is kleiner of gelijk aan", "is gelijk of kleiner dan", "bedraagt hoogstens", "bedraagt ten hoogste"]),
            (WmoLexer.IS_MEER_DAN, "is meer dan", ["is groter dan", "is hoger dan", "is langer dan", "is ouder dan", "is verder dan", "bedraagt meer dan", "meer dan", "groter dan", "hoger dan"]),
            (WmoLexer.IS_MINDER_DAN, "is minder dan", ["is kleiner dan", "is lager dan", "is korter dan", "is jonger dan", "bedraagt minder dan", "minder dan", "kleiner dan", "lager dan"]),
            (WmoLexer.IS, "is", ["is gelijk aan", "bedraagt"]),
            (WmoLexer.IS_NIET, "is niet", ["is niet gelijk aan", "is ongelijk aan"]),
            (WmoLexer.IS_VOOR, "is vóór", ["is eerder dan"]),
            (WmoLexer.IS_NA, "is na", ["is later dan"]),
            (WmoLexer.IS_UITERLIJK, "is uiterlijk", ["is op of vóór", "is op of voor"]),
            (WmoLexer.IS_OP_ZIJN_VROEGST, "is op zijn vroegst", ["is op of na", "is vanaf"]),
        ];
        foreach (var (soort, beter, anders) in vergelijkingen)
        {
            foreach (var woorden in anders)
            {
                yield return new VastWoord(woorden, soort, Geldigheid.Vergelijking, beter);
            }
        }

        yield return new VastWoord("minstens", WmoLexer.IS_MINSTENS, Geldigheid.VergelijkingVoorGetal, "is minstens");
        yield return new VastWoord("hoogstens", WmoLexer.IS_HOOGSTENS, Geldigheid.VergelijkingVoorGetal, "is hoogstens");
        foreach (var woorden in (string[])["maximaal", "ten hoogste"])
        {
            yield return new VastWoord(woorden, WmoLexer.HOOGSTENS, Geldigheid.InLijst, "hoogstens");
        }

        yield return new VastWoord("invulling", WmoLexer.INVULLING_VAN, Geldigheid.Lijstkop, "invulling van");
        yield return new VastWoord("bouwt op", WmoLexer.BOUWT_VOORT_OP, Geldigheid.AlleenVoorTekst, "bouwt voort op");
        yield return new VastWoord("in plaats van", WmoLexer.IN_PLAATS_VAN, Geldigheid.AlleenVoorTekst, "in plaats van die van");
        yield return new VastWoord("er zijn", WmoLexer.ER_IS, Geldigheid.VoorNaam, "er is een");
        foreach (var woorden in (string[])["voor elke", "voor elk", "voor iedere", "voor ieder"])
        {
            yield return new VastWoord(woorden, WmoLexer.VOOR_ALLE, Geldigheid.VoorNaam, "voor alle");
        }

        yield return new VastWoord("voor # van", WmoLexer.VOOR_MINSTENS, Geldigheid.VoorNaam, "voor minstens … van");
        yield return new VastWoord("geldt dat", WmoLexer.GELDT, Geldigheid.NaKwantor, "geldt");
        yield return new VastWoord("ligt tussen", WmoLexer.LIGT_VAN, Geldigheid.Overal, "ligt van");
        yield return new VastWoord("is tussen", WmoLexer.LIGT_VAN, Geldigheid.Vergelijking, "ligt van");
        yield return new VastWoord("tussen", WmoLexer.LIGT_VAN, Geldigheid.VergelijkingVoorGetal, "ligt van");
        yield return new VastWoord("tot", WmoLexer.TOT_EN_MET, Geldigheid.EindeVoorGetal, "tot en met");
        foreach (var (woorden, soort, geldigheid, beter) in AndersBegonnen())
        {
            yield return new VastWoord(woorden, soort, geldigheid, beter);
        }

        foreach (var woorden in (string[])["elke besluit", "ieder besluit", "alle besluiten"])
        {
            yield return new VastWoord(woorden, WmoLexer.BELOFTE_ELK, Geldigheid.Belofte, "elk besluit");
        }

        yield return new VastWoord("dan besluit", WmoLexer.BELOFTE_BESLUIT, Geldigheid.InWaarborg, "dan is besluit");
        yield return new VastWoord("geldt altijd", WmoLexer.ALTIJD, Geldigheid.Belofte, "altijd");
        yield return new VastWoord("geldt nooit", WmoLexer.NOOIT, Geldigheid.Belofte, "nooit");
        yield return new VastWoord("hangt nooit af van", WmoLexer.HANGT_NIET_AF_VAN, Geldigheid.InBelofte, "hangt niet af van");
        yield return new VastWoord("is onafhankelijk van", WmoLexer.HANGT_NIET_AF_VAN, Geldigheid.InBelofte, "hangt niet af van");
        yield return new VastWoord("is minstens even ruim als", WmoLexer.IS_EVEN_RUIM, Geldigheid.InBelofte, "is minstens even ruim als besluit");
        yield return new VastWoord("weet nooit", WmoLexer.WEET_NIET, Geldigheid.InWaarborg, "weet niet");
        foreach (var woorden in (string[])["gaat nog niet op", "gaat nu niet op", "gaat hier niet op", "klopt niet", "klopt nog niet", "klopt nu niet"])
        {
            yield return new VastWoord(woorden, WmoLexer.GAAT_NIET_OP, Geldigheid.Belofte, "gaat niet op");
        }

        yield return new VastWoord("indien", WmoLexer.ALS, Geldigheid.Regelbegin, "als");
        yield return new VastWoord("wanneer", WmoLexer.ALS, Geldigheid.Regelbegin, "als");
        yield return new VastWoord("tenzij", WmoLexer.EN, Geldigheid.Overal, EnNiet);
        yield return new VastWoord("behalve als", WmoLexer.EN, Geldigheid.Overal, EnNiet);
        yield return new VastWoord("behalve indien", WmoLexer.EN, Geldigheid.Overal, EnNiet);
        yield return new VastWoord("behalve wanneer", WmoLexer.EN, Geldigheid.Overal, EnNiet);
        yield return new VastWoord("and", WmoLexer.EN, Geldigheid.Overal, "en");
        yield return new VastWoord("or", WmoLexer.OF, Geldigheid.Overal, "of");
        yield return new VastWoord("not", WmoLexer.NIET, Geldigheid.Overal, "niet");
        yield return new VastWoord("en/of", WmoLexer.OF, Geldigheid.Overal, "of");
        yield return new VastWoord("dan wel", WmoLexer.OF, Geldigheid.Overal, "of");
        yield return new VastWoord("alsmede", WmoLexer.EN, Geldigheid.Overal, "en");
        yield return new VastWoord("vermenigvuldigd met", WmoLexer.MAAL, Geldigheid.Overal, "maal");
        yield return new VastWoord("afgerond naar beneden", WmoLexer.NAAR_BENEDEN_AFGEROND, Geldigheid.Overal, "naar beneden afgerond");
        yield return new VastWoord("afgerond naar boven", WmoLexer.NAAR_BOVEN_AFGEROND, Geldigheid.Overal, "naar boven afgerond");
    }

    // What a part of a rule, and a date, also begin with.
    private static (string Woorden, int Soort, Geldigheid Geldigheid, string Beter)[] AndersBegonnen() =>
    [
        ("anders als", WmoLexer.REGEL, Geldigheid.Overal, "regel"),
        ("anders indien", WmoLexer.REGEL, Geldigheid.Overal, "regel"),
        ("anders wanneer", WmoLexer.REGEL, Geldigheid.Overal, "regel"),
        ("is ja indien", WmoLexer.IS_JA_ALS, Geldigheid.Overal, "is ja als"),
        ("is ja wanneer", WmoLexer.IS_JA_ALS, Geldigheid.Overal, "is ja als"),
        ("if", WmoLexer.ALS, Geldigheid.Regelbegin, "als"),
        ("then", WmoLexer.DAN, Geldigheid.Regelbegin, "dan"),
        ("else", WmoLexer.ANDERS, Geldigheid.Regelbegin, "anders"),
        ("met ingang van", WmoLexer.VANAF, Geldigheid.InParameter, "vanaf"),
        ("per", WmoLexer.VANAF, Geldigheid.InParameter, "vanaf"),
        ("sinds", WmoLexer.VANAF, Geldigheid.InParameter, "vanaf"),
        ("geldig met ingang van", WmoLexer.GELDIG_VANAF, Geldigheid.Overal, "geldig vanaf"),
        ("geldig per", WmoLexer.GELDIG_VANAF, Geldigheid.Overal, "geldig vanaf"),
        ("geldig sinds", WmoLexer.GELDIG_VANAF, Geldigheid.Overal, "geldig vanaf"),
    ];

    private static Dictionary<int, string> MaakGeschreven()
    {
        var geschreven = new Dictionary<int, string>();
        foreach (var vast in Alle.Where(v => v.Beter is null && !geschreven.ContainsKey(v.Soort)))
        {
            geschreven.Add(vast.Soort, vast.Woorden);
        }

        geschreven[WmoLexer.BELOFTE_BESLUIT] = "besluit";
        geschreven[WmoLexer.PARTIJBESLUIT] = "besluit";
        geschreven[WmoLexer.HEEFT_BRON] = "heeft bij elke uitkomst een bron";
        geschreven[WmoLexer.REDEN] = "omdat";
        geschreven[WmoLexer.IS_EEN_VAN] = "is een van";
        geschreven[WmoLexer.OP_VEELVOUD_VAN] = "op een veelvoud van";
        geschreven[WmoLexer.AAN_MINSTENS] = "aan minstens één voorwaarde is voldaan";
        geschreven[WmoLexer.PROCENT_VAN] = "procent van";
        geschreven[WmoLexer.HOOGSTENS] = "hoogstens";
        geschreven[WmoLexer.ANDERS_WAARDE] = ", anders";
        geschreven[WmoLexer.ER_IS_WAARVOOR] = "er is";
        geschreven[WmoLexer.ER_IS_GEEN_WAARVOOR] = "er is geen";
        geschreven[WmoLexer.LIJST_AANTAL] = "er zijn";
        geschreven[WmoLexer.VOOR_MINSTENS] = "voor minstens één van";
        geschreven[WmoLexer.IS_WAARDE] = "is";
        geschreven[WmoLexer.EN_BIJKOMEND] = "en";
        geschreven[WmoLexer.EN_MISSCHIEN_PLICHT] = "en misschien een verplichting van";
        geschreven[WmoLexer.UITKOMST_LEVERT] = "levert ook";
        geschreven[WmoLexer.UITKOMST_VERPLICHT] = "verplichting van";
        geschreven[WmoLexer.ROL_AANWEZIG] = "er is";
        geschreven[WmoLexer.ROL_AFWEZIG] = "er is geen";
        return geschreven;
    }

    private static Knoop MaakBoom()
    {
        var wortel = new Knoop();
        foreach (var vast in Alle)
        {
            var knoop = wortel;
            foreach (var woord in vast.Woorden.Split(' '))
            {
                knoop = knoop.Maak(woord);
            }

            knoop.Vast = vast;
        }

        return wortel;
    }

    /// <summary>The fixed word or phrase that begins with a word and can begin a part, or none.</summary>
    public static string? Beginwoorden(string woord) => Begin.TryGetValue(woord, out var geheel) ? geheel : null;

    /// <summary>The word that can begin a part and looks most like another word, or none. Very short words look like too many others.</summary>
    public static string? Lijkend(string woord) =>
        Anders.TryGetValue(woord, out var bedoeld) ? bedoeld
        : woord.Length > 3 ? Suggestions.Closest(woord, Begin.Keys)
        : woord.Length == 3 ? KorteWoorden.FirstOrDefault(k => k != woord && string.Concat(k.OrderBy(t => t)) == string.Concat(woord.OrderBy(t => t)))
        : null;

    private static string EersteWoord(string woorden) => woorden.Split(' ')[0];

    /// <summary>A node of the tree: the words that can follow.</summary>
    internal sealed class Knoop
    {
        private readonly Dictionary<string, Knoop> _volgende = new(StringComparer.Ordinal);
        private Knoop? _naGetal;

        /// <summary>The entry that ends here, if one does.</summary>
        public VastWoord? Vast { get; set; }

        /// <summary>The node after a word, or none.</summary>
        public Knoop? Na(string woord) => _volgende.TryGetValue(woord, out var knoop) ? knoop : null;

        /// <summary>The node after a number, or none.</summary>
        public Knoop? NaGetal() => _naGetal;

        internal Knoop Maak(string woord)
        {
            if (!_volgende.TryGetValue(woord, out var knoop))
            {
                knoop = new Knoop();
                _volgende.Add(woord, knoop);
                _naGetal = woord == "#" ? knoop : _naGetal;
            }

            return knoop;
        }
    }
}
