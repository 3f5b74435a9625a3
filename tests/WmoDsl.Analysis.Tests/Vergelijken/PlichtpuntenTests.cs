using System.Globalization;
using System.Text.RegularExpressions;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Vergelijken;
using WmoDsl.Compiler;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Willekeurig;
using Xunit.Abstractions;

namespace WmoDsl.Analysis.Tests.OverVergelijken;

/// <summary>
/// Of random policies in which a duty, a rule or a number is changed: the cases in which a duty is said to come anew or no more are exactly those in which both evaluators differ; and a
/// duty of which nothing is said, is the same in every case with the same outcome.
/// </summary>
public partial class PlichtpuntenTests(ITestOutputHelper uitvoer)
{
    private const int MeesteFeiten = 12;

    [Fact]
    public void EenVerplichtingVerandertPreciesWaarDatWordtGezegd()
    {
        var toeval = new Toeval(Omvang.Zaad + 77);
        var (paren, anders, gelijk, zonderUitkomst) = (0, 0, 0, 0);
        for (var zaad = Omvang.Zaad; paren < Omvang.KleinBeleid; zaad++)
        {
            var tekst = MetEigenWoorden(Beleidsgenerator.Maak(zaad));
            if (Lees(tekst) is not { } oud || Lees(Gewijzigd(tekst, toeval)) is not { } nieuw)
            {
                continue;
            }

            var wereld = Wereld.Maak(oud, nieuw, new Dictionary<string, string>());
            var dag = Proefbeleid.Peildata[zaad % Proefbeleid.Peildata.Length];
            foreach (var (a, b) in oud.Besluiten.Select(d => (d, nieuw.Besluiten.FirstOrDefault(n => n.Naam == d.Naam))).Where(p => p.Item2 is not null))
            {
                var geteld = new Plichtparen(wereld).Van(a, b!);
                foreach (var plicht in geteld)
                {
                    var paar = new Versiepaar(wereld, plicht.Oud.Vorm, plicht.Nieuw.Vorm, null) { Plicht = plicht };
                    var vraag = new Versievraag(wereld, paar.OudSamen, paar.NieuwSamen, null, [], [], []) { Plicht = plicht };
                    if (wereld.Betekenis.Feiten(paar.OudSamen).Union(wereld.Betekenis.Feiten(paar.NieuwSamen)).Count() > MeesteFeiten || !Toets(paar, vraag, dag, toeval, geteld, ref anders, ref gelijk, ref zonderUitkomst))
                    {
                        continue;
                    }

                    paren++;
                }
            }
        }

        uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{paren} verplichtingen; {anders} gevallen anders ({zonderUitkomst} met dezelfde uitkomst), {gelijk} gelijk"));
        anders.ShouldBeGreaterThan(500);
        gelijk.ShouldBeGreaterThan(500);
        zonderUitkomst.ShouldBeGreaterThan(100);
    }

    private static bool Toets(Versiepaar paar, Versievraag vraag, Datum dag, Toeval toeval, IReadOnlyCollection<Plichtpaar> geteld, ref int anders, ref int gelijk, ref int zonderUitkomst)
    {
        var betekenis = new Betekenis();
        if (betekenis.Zelfde(paar.OudSamen, paar.NieuwSamen))
        {
            return false;
        }

        Versieruimte heel;
        Gevalvergelijker gevallen;
        IReadOnlyList<Gevallengroep> groepen;
        bool samenGelijk;
        try
        {
            heel = Versieruimte.Maak(vraag, dag, new Circuitmotor(), metOnbekend: false, null);
            gevallen = new Gevalvergelijker(paar, vraag, betekenis, new Wisselingen(), dag, metOnbekend: false, new Geheel(dag, metOnbekend: false, [vraag]).Van);
            groepen = gevallen.Verschillen();
            samenGelijk = new Plichtenruimte([vraag], paar.BesluitenSamen, betekenis, new Wisselingen(), dag, metOnbekend: false, Gevalvergelijker.MeesteKnopen).IsGelijk(vraag);
        }
        catch (TeGrootException)
        {
            return false;
        }

        // What is too much to describe, or not decided, is told as such.
        if (gevallen.Redenen.Count > 0 || groepen.Any(g => !g.Volledig))
        {
            return false;
        }

        (samenGelijk && groepen.Count > 0).ShouldBeFalse(paar.Plicht!.Tekst);
        foreach (var casus in BandenTests.Punten(heel.Ruimte, groepen, toeval).Take(200))
        {
            var (toen, nu) = (paar.BeslisOud(casus, dag), paar.BeslisNieuw(casus, dag));
            var plaats = gevallen.Toner.Plaats(casus);
            var banden = groepen.Where(g => g.Blokken.Any(k => k.Blok.Cellen.All(c => c.Value.Contains(plaats[c.Key])))).ToList();
            var verandert = (toen.Stand, toen.Waarde) != (nu.Stand, nu.Waarde);
            banden.Count.ShouldBe(verandert ? 1 : 0, $"{paar.Plicht.Tekst}: {toen.Stand} {toen.Waarde} {nu.Stand} {nu.Waarde}");
            var (besluitOud, besluitNieuw) = (Besluit(paar.VraagOud(casus, dag)), Besluit(paar.VraagNieuw(casus, dag)));
            var zelfdeUitkomst = besluitOud.Uitkomst == besluitNieuw.Uitkomst;
            if (verandert)
            {
                gevallen.Toner.Klopt(casus, banden[0].Oud, banden[0].Nieuw).ShouldBeTrue();
                zonderUitkomst += zelfdeUitkomst ? 1 : 0;
            }

            // What is not told, changes with the outcome only.
            if (zelfdeUitkomst)
            {
                besluitOud.Plichten.Concat(besluitNieuw.Plichten).Except(besluitOud.Plichten.Intersect(besluitNieuw.Plichten))
                    .Where(p => !geteld.Any(g => (g.Partij, g.Inhoud) == (p.Partij, p.Inhoud))).ShouldBeEmpty();
            }

            (anders, gelijk) = verandert ? (anders + 1, gelijk) : (anders, gelijk + 1);
        }

        return true;
    }

    private static (string? Uitkomst, HashSet<(string Partij, string Inhoud, Datum? Dag)> Plichten) Besluit(Beslisvraag vraag)
    {
        var evaluator = new Evaluator(vraag.Casus, vraag.Peildatum);
        return (evaluator.Beslis(vraag.Definitie) is { Stand: Stand.Beslist, Waarde: { } waarde } ? waarde.Tekst(vraag.Definitie.Type) : null,
            [.. Uitkomstgevolgen.Van(evaluator, vraag.Definitie).Verplichtingen.Select(v => (v.Verplichting.Partij, v.Verplichting.Inhoud, v.Uiterlijk))]);
    }

    private static Beleid? Lees(string? tekst) =>
        tekst is null ? null : WmoCompiler.Compileer([WmoSyntax.Parse(new SourceText("proef.wmo", tekst))], []) is { HeeftFouten: false } compilatie ? compilatie.Beleid : null;

    // Duties with the same words have the same day: on two days it would be two duties, that are one where the days happen to be the same.
    private static string MetEigenWoorden(string tekst)
    {
        var dagen = new List<string>();
        return Plichtregel().Replace(tekst, m =>
        {
            var dag = m.Groups["dag"].Value;
            if (!dagen.Contains(dag))
            {
                dagen.Add(dag);
            }

            return $"{m.Groups["voor"].Value}\"iets doen {Letter(dagen.IndexOf(dag))}\"{dag}";
        });

        static string Letter(int nummer) => string.Concat(nummer.ToString(CultureInfo.InvariantCulture).Select(c => (char)('a' + c - '0')));
    }

    // One slip of the kind that an author makes; none when there is nothing to change in that way.
    private static string? Gewijzigd(string tekst, Toeval toeval)
    {
        var regels = tekst.Split('\n').ToList();
        var plichten = Waar(r => r.Contains("verplichting van", StringComparison.Ordinal));
        var inRegel = plichten.Where(i => regels[i].StartsWith("    verplichting", StringComparison.Ordinal)).ToList();
        switch (toeval.Tot(6))
        {
            case 0 when plichten.Count > 0:
                regels.RemoveAt(toeval.Een(plichten));
                break;
            case 1 when plichten.Where(i => regels[i].Contains(" mits ", StringComparison.Ordinal)).ToList() is { Count: > 0 } metMits:
                var mits = toeval.Een(metMits);
                regels[mits] = regels[mits][..regels[mits].IndexOf(" mits ", StringComparison.Ordinal)];
                break;
            case 2 when inRegel.Count > 1 && toeval.Een(inRegel) is var een && toeval.Een(inRegel) is var ander && een != ander:
                (regels[een], regels[ander]) = (regels[ander], regels[een]);
                break;
            case 3 when Waar(r => r.TrimStart().StartsWith("uitzondering op", StringComparison.Ordinal)) is { Count: > 0 } uitzonderingen:
                regels.RemoveAt(toeval.Een(uitzonderingen));
                break;
            case 4 when Waar(r => r.Contains(" gaat voor ", StringComparison.Ordinal)) is { Count: > 0 } voorrang:
                regels.RemoveAt(toeval.Een(voorrang));
                break;
            case 5 when inRegel.Count > 0 && Waar(r => r.StartsWith("    dan ", StringComparison.Ordinal)) is { Count: > 0 } dan:
                regels.Insert(toeval.Een(dan) + 1, regels[toeval.Een(inRegel)]);
                break;
            default:
                return null;
        }

        return string.Join('\n', regels);

        List<int> Waar(Predicate<string> welke) => [.. Enumerable.Range(0, regels.Count).Where(i => welke(regels[i]))];
    }

    [GeneratedRegex("(?<voor>verplichting van \\w+ )\"iets doen\"(?<dag>( uiterlijk .*?)?)(?= mits |$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Plichtregel();
}
