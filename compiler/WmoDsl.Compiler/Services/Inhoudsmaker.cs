using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using WmoDsl.Compiler.Semantics;

namespace WmoDsl.Compiler.Services;

/// <summary>
/// Makes an outline from the plain text of a document: numbered paragraphs, headings in them, and a hash of what stands below each. The text itself is not in it.
/// What is in doubt is text: a heading that is missed leaves its text with the paragraph, a sentence that is taken for a heading would make a part that nobody knows.
/// </summary>
public static class Inhoudsmaker
{
    private const int LangsteGenummerdeKop = 150;
    private const int LangsteTussenkop = 80;
    private const int LangsteKopBovenTekst = 50;

    // A line of text this long was probably broken at the margin; a shorter one was ended.
    private const int VolleRegel = 60;

    // A new edition may leave numbers out, but not many at once.
    private const int GrootsteGat = 10;

    private const RegexOptions Vast = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Genummerd = new(@"^(?<nummer>[0-9]{1,3}(\.[0-9]{1,3}){0,5})(?<punt>\.)?\s+(?<kop>\S.*)$", Vast);
    private static readonly Regex Inhoudsregelslot = new(@"(\s*\.{3,}|\s*…+|\s*(\. ){3,}|\s*\t|\s{2,})\s*[0-9]{1,4}$", Vast);
    private static readonly Regex Paginaslot = new(@"\s+[0-9]{1,4}$", Vast);
    private static readonly Regex Lijstpunt = new(@"^([•▪●○◦■□‣·*–—-]|o\s|[0-9]{1,3}[.)]|[A-Za-z][.)]|\([0-9a-z]{1,3}\))", Vast);
    private static readonly Regex Gemerkt = new(@"^([0-9]{1,2}|[A-Za-z])[.)]\s+(?=\S)", Vast);
    private static readonly Regex Noot = new(@"^(?<nummer>[0-9]{1,3})\s+\S", Vast);
    private static readonly Regex Nootteken = new(@"(?<=[\p{L})”""’'][.,;:?!]?)(?<nummer>[0-9]{1,3})(?=[\s.,;:?!)]|$)(?![.,][0-9])|(?<=[\p{L})”""’'][.;:?!] )(?<nummer>[0-9]{1,3})(?=\s*$)", Vast);
    private static readonly Regex Alleenlink = new(@"^https?://\S+$", Vast);
    private static readonly Regex Alleengetal = new(@"^[0-9]{1,4}$", Vast);
    private static readonly Regex Verwijswoord = new(@"(^|[\s(])(paragraaf|paragrafen|hoofdstuk|hoofdstukken|artikel|artikelen|art\.|par\.|lid|onder|punt|en|of|in|van|uit|bij|met|door|voor|aan|op|te|zie|§)$", Vast | RegexOptions.IgnoreCase);

    private enum Soort
    {
        Tekst,
        Leeg,

        // Not of the document's own text: a footnote, the number of a page, a link that a converter left.
        Bijwerk,
        Paragraaf,
        Tussenkop,
    }

    /// <summary>The entries of a document; none when it has no numbered paragraphs.</summary>
    public static ImmutableArray<Inhoudsregel> Lees(string tekst)
    {
        var regels = Splits(tekst);
        var paragrafen = VindParagrafen(regels);
        if (paragrafen.Count == 0)
        {
            return [];
        }

        foreach (var paragraaf in paragrafen)
        {
            regels[paragraaf.Regel].Soort = Soort.Paragraaf;
        }

        VindBijwerk(regels);
        VindTussenkoppen(regels);
        return Bouw(regels, paragrafen.ToDictionary(p => p.Regel));
    }

    /// <summary>Entries as the text of an outline, an empty line before each chapter.</summary>
    public static string Schrijf(IEnumerable<Inhoudsregel> regels)
    {
        var uit = new StringBuilder();
        var hoofdstuk = "";
        foreach (var regel in regels)
        {
            var dit = regel.Nummer.Split('.')[0];
            if (uit.Length > 0 && dit != hoofdstuk)
            {
                uit.Append('\n');
            }

            hoofdstuk = dit;
            uit.Append(regel.Nummer)
                .Append(regel.Onderdeel is null ? "" : " onderdeel " + regel.Onderdeel)
                .Append(regel.Kop is null ? "" : " \"" + regel.Kop + "\"")
                .Append(' ').Append(regel.Hash).Append('\n');
        }

        return uit.ToString();
    }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 over the UTF-8 of a text, with white space as one space and none at the ends.</summary>
    public static string Hash(string tekst)
    {
        using var sha = SHA256.Create();
        var bytes = sha.ComputeHash(Encoding.UTF8.GetBytes(EnkelWit(tekst)));
        return string.Concat(bytes.Take(8).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static List<Tekstregel> Splits(string tekst)
    {
        var regels = new List<Tekstregel>();
        var begin = tekst.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        var nieuwePagina = false;
        for (var i = begin; i <= tekst.Length; i++)
        {
            var teken = i < tekst.Length ? tekst[i] : '\n';
            if (teken is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')
            {
                var regel = tekst.Substring(begin, i - begin).Trim();
                regels.Add(new Tekstregel(regel, nieuwePagina) { Soort = regel.Length == 0 ? Soort.Leeg : Soort.Tekst });
                nieuwePagina = teken == '\f';
                i += teken == '\r' && i + 1 < tekst.Length && tekst[i + 1] == '\n' ? 1 : 0;
                begin = i + 1;
            }
        }

        return regels;
    }

    private static List<Paragraaf> VindParagrafen(List<Tekstregel> regels)
    {
        var kandidaten = new List<Paragraaf>();
        var losse = new List<Paragraaf>();
        for (var i = 0; i < regels.Count; i++)
        {
            if (regels[i].Tekst.Length > 0 && regels[i].Tekst[0] is >= '0' and <= '9' && Genummerd.Match(regels[i].Tekst) is { Success: true } gevonden)
            {
                var delen = gevonden.Groups["nummer"].Value.Split('.').Select(d => int.Parse(d, CultureInfo.InvariantCulture)).ToArray();
                var isKop = IsGenummerdeKop(regels, i, gevonden.Groups["kop"].Value);
                if (delen.Length == 1)
                {
                    losse.Add(new Paragraaf(i, delen, gevonden.Groups["kop"].Value, isKop));
                }
                else if (isKop)
                {
                    kandidaten.Add(new Paragraaf(i, delen, gevonden.Groups["kop"].Value, true));
                }
            }
        }

        var genummerd = Keten(ZonderInhoudslijst(kandidaten));
        return genummerd.Concat(Hoofdstukken(regels, genummerd, losse)).OrderBy(p => p.Regel).ToList();
    }

    private static bool IsGenummerdeKop(List<Tekstregel> regels, int regel, string kop)
    {
        var vorige = regel > 0 && !regels[regel].NieuwePagina ? regels[regel - 1].Tekst : "";
        return kop.Length <= LangsteGenummerdeKop && BegintAlsKop(kop) && kop[kop.Length - 1] is not ('.' or ';' or ',')
            && !Bevat(kop, "://") && !Inhoudsregelslot.IsMatch(kop)
            && !Verwijswoord.IsMatch(vorige);
    }

    // A table of contents at the front names every paragraph once more; the last is the paragraph itself.
    private static List<Paragraaf> ZonderInhoudslijst(List<Paragraaf> kandidaten)
    {
        var laatste = new Dictionary<(string, string), int>();
        foreach (var kandidaat in kandidaten)
        {
            laatste[Sleutel(kandidaat)] = kandidaat.Regel;
        }

        return kandidaten.Where(k => laatste[Sleutel(k)] == k.Regel && !(Paginaslot.IsMatch(k.Kop) && laatste.ContainsKey((k.Nummer, Paginaslot.Replace(EnkelWit(k.Kop), ""))))).ToList();

        static (string, string) Sleutel(Paragraaf p) => (p.Nummer, EnkelWit(p.Kop));
    }

    private static List<Paragraaf> Keten(List<Paragraaf> kandidaten)
    {
        var keten = new List<Paragraaf>();
        var laatste = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var kandidaat in kandidaten)
        {
            laatste[kandidaat.Nummer] = kandidaat.Regel;
        }

        var begin = Math.Max(0, kandidaten.FindIndex(k => k.Nummer is "1.1" or "1.0" or "0.1"));
        foreach (var kandidaat in kandidaten.Skip(begin))
        {
            if (keten.Count == 0 || IsOpvolger(keten[keten.Count - 1].Delen, kandidaat, laatste))
            {
                keten.Add(kandidaat);
            }
        }

        return keten;
    }

    private static bool IsOpvolger(int[] vorige, Paragraaf kandidaat, Dictionary<string, int> laatste)
    {
        var delen = kandidaat.Delen;
        var gelijk = 0;
        while (gelijk < vorige.Length && gelijk < delen.Length && vorige[gelijk] == delen[gelijk])
        {
            gelijk++;
        }

        if (gelijk == delen.Length)
        {
            return false;
        }

        // Below a number that went up, counting starts again.
        var stap = delen[gelijk] - (gelijk < vorige.Length ? vorige[gelijk] : 0);
        if (stap < 0 || stap > GrootsteGat || (stap == 0 && gelijk < vorige.Length) || delen.Skip(gelijk + 1).Any(d => d > 1))
        {
            return false;
        }

        // It skips numbers: only when those do not come after it.
        var eerst = delen.Take(gelijk).Append(gelijk < vorige.Length ? vorige[gelijk] + 1 : 1);
        var tussen = string.Join(".", eerst.Concat(delen.Skip(gelijk + 1)));
        return stap <= 1 || !laatste.TryGetValue(tussen, out var regel) || regel < kandidaat.Regel;
    }

    // A single number may as well be an item of a list. It is a chapter when the paragraphs below it follow, or when it stands as a heading and continues the
    // chapters and not a list.
    private static List<Paragraaf> Hoofdstukken(List<Tekstregel> regels, List<Paragraaf> genummerd, List<Paragraaf> losse)
    {
        var hoofdstukken = new List<Paragraaf>();
        var (vorige, volgende) = (0, 0);
        var vorigLos = -1;
        var i = 0;
        while (i < losse.Count)
        {
            var los = losse[i];
            while (volgende < genummerd.Count && genummerd[volgende].Regel < los.Regel)
            {
                vorige = Math.Max(vorige, genummerd[volgende++].Delen[0]);
                vorigLos = -1;
            }

            var grens = volgende < genummerd.Count ? genummerd[volgende] : null;
            var nummer = los.Delen[0];
            var isHoofdstuk = los.IsKop && nummer > vorige && grens is not null && grens.Delen[0] == nummer
                ? IsLaatsteVoor(losse, i, grens)
                : los.IsKop && nummer == vorige + 1 && (grens is null || grens.Delen[0] > nummer) && vorigLos != nummer - 1 && StaatOpZichzelf(regels, los.Regel);
            if (isHoofdstuk)
            {
                hoofdstukken.Add(los);
                (vorige, vorigLos) = (nummer, -1);
            }
            else
            {
                vorigLos = nummer;
            }

            i++;
        }

        return hoofdstukken;
    }

    private static bool IsLaatsteVoor(List<Paragraaf> losse, int index, Paragraaf grens)
    {
        // Lists are short; a long one is no chapter either way.
        for (var i = index + 1; i < losse.Count && i < index + 100 && losse[i].Regel < grens.Regel; i++)
        {
            if (losse[i].IsKop && losse[i].Delen[0] == losse[index].Delen[0])
            {
                return false;
            }
        }

        return true;
    }

    private static bool StaatOpZichzelf(List<Tekstregel> regels, int regel) =>
        (regel == 0 || regels[regel].NieuwePagina || regels[regel - 1].Tekst.Length == 0)
        && (regel + 1 == regels.Count || regels[regel + 1].NieuwePagina || regels[regel + 1].Tekst.Length == 0 || !char.IsLower(regels[regel + 1].Tekst[0]));

    // Footnotes move when one is added, and pages when anything is: neither is a change of the text where they stand.
    private static void VindBijwerk(List<Tekstregel> regels)
    {
        var tekens = new Dictionary<int, List<(int Regel, Capture Teken)>>();
        var (noot, nootregel) = (0, -1);
        for (var i = 0; i < regels.Count; i++)
        {
            var regel = regels[i];
            if (regel.Soort != Soort.Tekst)
            {
                continue;
            }

            var vrij = i == 0 || regel.NieuwePagina || regels[i - 1].Soort is Soort.Leeg or Soort.Bijwerk;
            if (Alleenlink.IsMatch(regel.Tekst) || IsInhoudsregel(regel.Tekst) || (vrij && Alleengetal.IsMatch(regel.Tekst) && (i + 1 == regels.Count || regels[i + 1].NieuwePagina || regels[i + 1].Tekst.Length == 0)))
            {
                regel.Soort = Soort.Bijwerk;
            }
            else if (vrij && Noot.Match(regel.Tekst) is { Success: true } gevonden
                && int.Parse(gevonden.Groups["nummer"].Value, CultureInfo.InvariantCulture) == noot + 1
                && tekens.TryGetValue(noot + 1, out var bij) && bij.Last() is var laatste && laatste.Regel > nootregel)
            {
                regels[laatste.Regel].Noottekens.Add(laatste.Teken);
                (noot, nootregel) = (noot + 1, laatste.Regel - 1);
                for (; i < regels.Count && regels[i].Soort == Soort.Tekst && (regels[i] == regel || !regels[i].NieuwePagina); i++)
                {
                    regels[i].Soort = Soort.Bijwerk;
                }

                i--;
            }
            else
            {
                foreach (Match teken in Nootteken.Matches(regel.Tekst))
                {
                    var groep = teken.Groups["nummer"];
                    var nummer = int.Parse(groep.Value, CultureInfo.InvariantCulture);
                    if (!tekens.TryGetValue(nummer, out var lijst))
                    {
                        tekens.Add(nummer, lijst = []);
                    }

                    lijst.Add((i, groep));
                }
            }
        }
    }

    // A line of a table of contents: a number, a heading and the page.
    private static bool IsInhoudsregel(string tekst) => tekst.Length <= LangsteGenummerdeKop && Genummerd.IsMatch(tekst) && Inhoudsregelslot.IsMatch(tekst);

    private static void VindTussenkoppen(List<Tekstregel> regels)
    {
        // Lines that hold text, and the next one of each.
        var volgende = new Tekstregel?[regels.Count];
        Tekstregel? komt = null;
        for (var i = regels.Count - 1; i >= 0; i--)
        {
            volgende[i] = komt;
            komt = regels[i].Soort is Soort.Tekst or Soort.Paragraaf ? regels[i] : komt;
        }

        Tekstregel? vorige = null;
        var koppen = new List<Tekstregel>();
        for (var i = 0; i < regels.Count; i++)
        {
            var regel = regels[i];
            if (regel.Soort == Soort.Tekst && vorige is not null && (regel.NieuwePagina || regels[i - 1].Soort != Soort.Tekst)
                && !LooptDoor(vorige, volgende[i]) && Tussenkop(regel, volgende[i]!, IsLos(regels, i)) is { } kop)
            {
                regel.Soort = Soort.Tussenkop;
                regel.Kop = kop;
                koppen.Add(regel);
            }
            else if (regel.Soort is Soort.Tekst or Soort.Paragraaf)
            {
                Tabel(koppen);
            }

            vorige = regel.Soort is Soort.Leeg or Soort.Bijwerk ? vorige : regel;
        }

        // Many headings and nothing below them are the cells of a table.
        static void Tabel(List<Tekstregel> koppen)
        {
            foreach (var regel in koppen.Where(_ => koppen.Count > 2))
            {
                regel.Soort = Soort.Tekst;
            }

            koppen.Clear();
        }
    }

    private static bool IsLos(List<Tekstregel> regels, int regel) =>
        regel + 1 == regels.Count || regels[regel + 1].NieuwePagina || regels[regel + 1].Soort is Soort.Leeg or Soort.Bijwerk;

    // A heading stands alone. It may stand right above its text when it is clearly shorter than a line of that, and may be marked with a letter or number when
    // text comes below it and not the next item of a list.
    private static string? Tussenkop(Tekstregel regel, Tekstregel volgende, bool isLos)
    {
        var tekst = regel.ZonderNoottekens().TrimEnd();
        var kop = Gemerkt.Replace(tekst, "");
        var volgtTekst = volgende.Tekst.Length >= VolleRegel && !Lijstpunt.IsMatch(volgende.Tekst);
        return IsTussenkop(kop) && (isLos || (kop.Length <= LangsteKopBovenTekst && volgtTekst)) && (kop == tekst || volgtTekst) ? kop : null;
    }

    private static bool IsTussenkop(string tekst) =>
        tekst.Length is > 0 and <= LangsteTussenkop && BegintAlsKop(tekst) && tekst[0] != '(' && tekst[tekst.Length - 1] is not ('.' or ';' or ',' or ':' or '?' or '!')
        && !Lijstpunt.IsMatch(tekst) && !Bevat(tekst, "://") && !Verwijswoord.IsMatch(tekst) && tekst.Any(char.IsLower);

    private static bool LooptDoor(Tekstregel vorige, Tekstregel? volgende) =>
        volgende is null || volgende.Soort == Soort.Paragraaf || char.IsLower(volgende.Tekst[0])
        || (vorige.Soort == Soort.Tekst && (vorige.Tekst[vorige.Tekst.Length - 1] == ','
            || (vorige.Tekst.Length >= VolleRegel && !Lijstpunt.IsMatch(vorige.Tekst) && (char.IsLetterOrDigit(vorige.Tekst[vorige.Tekst.Length - 1]) || vorige.Tekst[vorige.Tekst.Length - 1] == '-') && vorige.Noottekens.Count == 0)));

    private static ImmutableArray<Inhoudsregel> Bouw(List<Tekstregel> regels, Dictionary<int, Paragraaf> paragrafen)
    {
        var uit = ImmutableArray.CreateBuilder<Inhoudsregel>();
        var tekst = new StringBuilder();
        // What comes before the first number has none; it gets 0.
        var (nummer, kop, begonnen) = ("0", (string?)null, false);
        for (var i = 0; i < regels.Count; i++)
        {
            var regel = regels[i];
            switch (regel.Soort)
            {
                case Soort.Paragraaf:
                    Sluit();
                    (nummer, kop, begonnen) = (paragrafen[i].Nummer, Kop(paragrafen[i].Kop), true);
                    break;
                case Soort.Tussenkop:
                    Sluit();
                    (kop, begonnen) = (Kop(regel.Kop), true);
                    break;
                case Soort.Tekst when !begonnen && nummer == "0" && IsTussenkop(regel.Tekst):
                    (kop, begonnen) = (Kop(regel.Tekst), true);
                    break;
                case Soort.Tekst:
                    begonnen = true;
                    tekst.Append(regel.ZonderNoottekens()).Append('\n');
                    break;
            }
        }

        Sluit();
        return uit.ToImmutable();

        void Sluit()
        {
            if (begonnen)
            {
                uit.Add(new Inhoudsregel(nummer, null, kop, Hash(tekst.ToString())));
                tekst.Clear();
            }
        }
    }

    private static string Kop(string tekst) => EnkelWit(string.Concat(tekst.Where(t => char.IsWhiteSpace(t) || CharUnicodeInfo.GetUnicodeCategory(t) is not (UnicodeCategory.Control or UnicodeCategory.Format)))).TrimEnd(':', ' ').Replace('"', '\'');

    private static bool BegintAlsKop(string tekst) => char.IsUpper(tekst[0]) || (tekst.Length > 1 && tekst[0] is '‘' or '’' or '“' or '"' or '\'' or '(' && char.IsLetter(tekst[1]));

    private static bool Bevat(string tekst, string deel) => tekst.IndexOf(deel, StringComparison.Ordinal) >= 0;

    private static string EnkelWit(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        var wit = false;
        foreach (var teken in tekst)
        {
            if (char.IsWhiteSpace(teken))
            {
                wit = uit.Length > 0;
            }
            else
            {
                uit.Append(wit ? " " : "").Append(teken);
                wit = false;
            }
        }

        return uit.ToString();
    }

    private sealed class Tekstregel(string tekst, bool nieuwePagina)
    {
        public string Tekst { get; } = tekst;

        public bool NieuwePagina { get; } = nieuwePagina;

        public Soort Soort { get; set; }

        public string Kop { get; set; } = "";

        public List<Capture> Noottekens { get; } = [];

        public string ZonderNoottekens() =>
            Noottekens.OrderByDescending(n => n.Index).Aggregate(Tekst, (tekst, noot) => tekst.Remove(noot.Index, noot.Length));
    }

    private sealed class Paragraaf(int regel, int[] delen, string kop, bool isKop)
    {
        public int Regel { get; } = regel;

        public int[] Delen { get; } = delen;

        public string Kop { get; } = kop;

        public bool IsKop { get; } = isKop;

        public string Nummer { get; } = string.Join(".", delen);
    }
}
