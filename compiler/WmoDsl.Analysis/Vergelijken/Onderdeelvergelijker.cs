using System.Collections.Immutable;
using System.Globalization;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>Everything that is written otherwise in two versions: what a reviewer would look for in the files, in the words of the policy.</summary>
internal sealed class Onderdeelvergelijker
{
    // What is the same with every name between quotes, is the same; whether a name needs them, is seen of what is shown only.
    private static readonly Func<Naamschrijver> Ruw = () => new Naamschrijver(altijdAangehaald: true), Net = () => new Naamschrijver();
    private readonly Uitdrukkingschrijver _ruw = new(Ruw()), _net = new(Net());
    private Func<Naamschrijver> _namen = Net;
    private readonly List<Onderdeelverschil> _verschillen = [];
    private readonly HashSet<Definitie> _gewijzigd = [];
    private readonly Dictionary<Regel, string> _hernoemd = [];

    // No name: that of the rule for what no other is about.
    private const string Overig = "|anders";

    private Onderdeelvergelijker()
    {
    }

    private Uitdrukkingschrijver Schrijver => _namen == Ruw ? _ruw : _net;

    /// <summary>What is written otherwise, by kind and name; the order of files and declarations means nothing.</summary>
    public static Onderdelen Vergelijk(Beleid oud, Beleid nieuw, Wereld wereld)
    {
        var vergelijker = new Onderdeelvergelijker();
        vergelijker.Beleid(oud, nieuw);
        vergelijker.Definities(oud, nieuw);
        vergelijker.Feiten(wereld);
        vergelijker.Symbolen("parameter", oud.Parameters, nieuw.Parameters, vergelijker.Delen, raakt: true, vergelijker.Waarden);
        vergelijker.Symbolen("rol", oud.Rollen, nieuw.Rollen, r => [("wie", r.Groep.Naam), ("mag ontbreken", r.MagOntbreken ? "ja" : "nee")], raakt: true);
        vergelijker.Symbolen("lijst", oud.Lijsten, nieuw.Lijsten, l => [("wie", l.Groep.Naam), ("hoogstens", l.Maximum.ToString(CultureInfo.InvariantCulture)), ("vraag", l.Vraag)], raakt: true);
        vergelijker.Symbolen("open norm", oud.Normen, nieuw.Normen, n => [("soort", n.Type.Omschrijving)], raakt: true);
        vergelijker.Symbolen("waarborg", oud.Waarborgen, nieuw.Waarborgen, w => [("belofte", Modelschrijver.Schrijf(oud.Waarborgen.Contains(w) ? oud : nieuw, w, vergelijker._namen())), ("gaat niet op", w.GaatNietOp?.Reden)], raakt: false);
        vergelijker.Symbolen("aanname", oud.Aannames, nieuw.Aannames, a => [("stelling", vergelijker.Schrijver.Schrijf(a.Stelling)), ("reden", a.Reden)], raakt: false);
        vergelijker.Symbolen("toelichting", oud.Toelichtend, nieuw.Toelichtend, t => [("reden", t.Reden)], raakt: false);
        vergelijker.Bronnen(oud, nieuw);
        vergelijker.Voorbeelden(oud, nieuw);
        return new Onderdelen([.. vergelijker._verschillen], vergelijker._gewijzigd);
    }

    private void Beleid(Beleid oud, Beleid nieuw) => Voeg("beleid", nieuw.Naam, false, [], Anders([("titel", oud.Naam), ("geldig", Tekst(oud.Geldig))], [("titel", nieuw.Naam), ("geldig", Tekst(nieuw.Geldig))]), oud.Geldig != nieuw.Geldig);

    // ---------------------------------------------------------------------------------------------------------------- definitions

    private void Definities(Beleid oud, Beleid nieuw)
    {
        var (toen, nu) = (oud.MetNaam.ToDictionary(Wereld.Sleutel), nieuw.MetNaam.ToDictionary(Wereld.Sleutel));
        foreach (var sleutel in toen.Keys.Concat(nu.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var (a, b) = (toen.GetValueOrDefault(sleutel), nu.GetValueOrDefault(sleutel));
            var eerder = _verschillen.Count;
            Definitie(a, b, (b ?? a)!);
            if (_verschillen.Count > eerder)
            {
                _gewijzigd.UnionWith(new[] { a, b }.OfType<Definitie>());
            }
        }
    }

    private void Definitie(Definitie? a, Definitie? b, Definitie d)
    {
        var soort = d.Soort == Definitiesoort.Besluit ? "besluit" : "begrip";
        if (a is null || b is null)
        {
            _verschillen.Add(new Onderdeelverschil(soort, d.Naam, a is null ? Aard.Nieuw : Aard.Vervallen, Anders(a is null ? [] : Delen(a), b is null ? [] : Delen(b)), Citaten(d), Raakt: true));
            return;
        }

        Voeg(soort, d.Naam, true, Citaten(d), Anders(a, b, Delen));
        var (regelsToen, regelsNu) = (a.AlleRegels.ToDictionary(r => Sleutel(a, r)), b.AlleRegels.ToDictionary(r => Sleutel(b, r)));
        foreach (var (x, y) in Hernoemd(regelsToen, regelsNu))
        {
            _hernoemd[x] = y.Naam;
            regelsToen.Remove(Sleutel(a, x));
            regelsToen[Sleutel(b, y)] = x;
            _verschillen.Add(new Onderdeelverschil("regel", $"{y.Naam} van {d.Naam}", Aard.Hernoemd, [new Tekstwijziging("naam", x.Naam, y.Naam)], Citaten(y), Raakt: false));
        }

        foreach (var regel in regelsToen.Keys.Concat(regelsNu.Keys).Distinct())
        {
            var (x, y) = (regelsToen.GetValueOrDefault(regel), regelsNu.GetValueOrDefault(regel));
            var naam = (x ?? y) is var r && (x is null ? b : a).Anders == r ? $"anders van {d.Naam}" : $"{r!.Naam} van {d.Naam}";
            var wijzigingen = Anders(x, y, Delen);
            if (x is null || y is null)
            {
                _verschillen.Add(new Onderdeelverschil("regel", naam, x is null ? Aard.Nieuw : Aard.Vervallen, wijzigingen, Citaten(r!), Raakt: true));
            }
            else
            {
                Voeg("regel", naam, wijzigingen.Any(w => IsPlicht(w) || w.Wat is "voorwaarde" or "geeft" or "uitzondering op" or "geldig"), Citaten(y), wijzigingen);
            }
        }
    }

    // Rules that say the same under another name, when there is no doubt which became which.
    private List<(Regel Oud, Regel Nieuw)> Hernoemd(Dictionary<string, Regel> toen, Dictionary<string, Regel> nu)
    {
        var (weg, bij) = (Los(toen, nu), Los(nu, toen));
        return [.. weg.Where(w => w.Count() == 1 && bij[w.Key].Count() == 1).Select(w => (w.Single(), bij[w.Key].Single()))];

        ILookup<string, Regel> Los(Dictionary<string, Regel> van, Dictionary<string, Regel> zonder) => van.Where(r => r.Key != Overig && !zonder.ContainsKey(r.Key)).Select(r => r.Value).ToLookup(Inhoud);

        string Inhoud(Regel regel)
        {
            _namen = Ruw;
            var inhoud = string.Join("\n", Delen(regel).Where(d => d.Item1 != "uitzondering op").Select(d => $"{d.Item1}: {d.Item2}"));
            _namen = Net;
            return inhoud;
        }
    }

    private static string Sleutel(Definitie definitie, Regel regel) => definitie.Anders == regel ? Overig : Naamsleutel.Van(regel.Naam);

    private List<(string, string?)> Delen(Definitie d)
    {
        var delen = new List<(string, string?)>
        {
            ("soort", d.Soort == Definitiesoort.Besluit ? "besluit" : d.Type.Keuzes is { } k ? "een van " + string.Join(", ", k.Waarden) : d.Type.Omschrijving),
        };
        if (d.Soort == Definitiesoort.Besluit)
        {
            var uitkomsten = d.Type.Keuzes!.Waarden;
            delen.Add(("uitkomsten", string.Join(", ", uitkomsten)));
            delen.Add(("voorrang", Of(d.Voorrang.Select(p => $"{uitkomsten[p.Hoger]} gaat voor {uitkomsten[p.Lager]}").Order(StringComparer.Ordinal))));
            foreach (var (naam, uitkomst) in uitkomsten.Select((u, i) => (u, i)))
            {
                var bij = d.Gevolgen.Where(g => g.KomtBij(uitkomst)).ToList();
                delen.Add(($"levert ook, bij {naam}", Of(bij.SelectMany(g => g.LevertOok).Select(l => l.Naam).Distinct().Order(StringComparer.Ordinal))));
                delen.Add(($"verplichting, bij {naam}", Plichten(bij.SelectMany(g => g.Verplichtingen))));
            }
        }

        delen.Add(("bronnen", Of(Citaten(d))));
        return delen;
    }

    private List<(string, string?)> Delen(Regel r) =>
    [
        ("voorwaarde", r.Voorwaarde is { } v ? Schrijver.Schrijf(v) : null),
        ("geeft", Schrijver.Schrijf(r.Waarde)),
        ("uitzondering op", Of(r.UitzonderingOp.Select(u => _hernoemd.GetValueOrDefault(u, u.Naam)).Order(StringComparer.Ordinal))),
        ("geldig", r.Geldig == default ? null : Tekst(r.Geldig)),
        ("motivering", r.Want.IsEmpty ? null : string.Concat(r.Want.Select(w => w.Waarde is { } waarde ? "{" + Schrijver.Noem(waarde) + "}" : w.Tekst))),
        ("verplichting", Plichten(r.Verplichtingen)),
        ("bronnen", Of(Citaten(r))),
    ];

    private string? Plichten(IEnumerable<Verplichting> plichten) => string.Join("\n", plichten.Select(Plicht).Order(StringComparer.Ordinal)) is { Length: > 0 } tekst ? tekst : null;

    private string Plicht(Verplichting plicht) => $"{plicht.Partij}: {plicht.Inhoud}{(plicht.Uiterlijk is { } dag ? " uiterlijk " + Schrijver.Schrijf(dag) : "")}{(plicht.Voorwaarde is { } mits ? " mits " + Schrijver.Schrijf(mits) : "")}";

    // ---------------------------------------------------------------------------------------------------------------- facts

    private void Feiten(Wereld wereld)
    {
        foreach (var (oud, nieuw, hernoemd) in wereld.Feiten.OrderBy(f => (f.Nieuw ?? f.Oud)!.Naam, StringComparer.Ordinal))
        {
            var feit = (nieuw ?? oud)!;
            var naam = feit.Groep is { } groep ? $"{feit.Naam} van een {groep.Naam}" : feit.Naam;
            var wijzigingen = Anders(oud is null ? [] : Delen(oud), nieuw is null ? [] : Delen(nieuw));
            if (hernoemd)
            {
                _verschillen.Add(new Onderdeelverschil("gegeven", naam, Aard.Hernoemd, [new Tekstwijziging("naam", oud!.Naam, nieuw!.Naam), .. wijzigingen], Citaten(feit), Raakt: true));
            }
            else if (oud is null || nieuw is null)
            {
                _verschillen.Add(new Onderdeelverschil("gegeven", naam, oud is null ? Aard.Nieuw : Aard.Vervallen, wijzigingen, Citaten(feit), Raakt: true));
            }
            else
            {
                Voeg("gegeven", naam, wijzigingen.Any(w => w.Wat is "soort" or "keuzes" or "hoogstens" or "minstens"), Citaten(feit), wijzigingen);
            }
        }
    }

    private static List<(string, string?)> Delen(Feit f) =>
    [
        ("soort", f.Type.Keuzes is null ? f.Type.Omschrijving : f.IsKeuzeoordeel ? "oordeel uit een lijst" : "keuze"),
        ("keuzes", f.Type.Keuzes is { } k ? string.Join(", ", k.Waarden) : null),
        ("minstens", f.Minimum is { } laag ? new GetalWaarde(laag).Tekst(f.Type) : null),
        ("hoogstens", f.Maximum is { } hoog ? new GetalWaarde(hoog).Tekst(f.Type) : null),
        ("vraag", f.Vraag),
        ("weeg mee", Of(f.Factoren)),
        ("beoordeeld door", f.Beoordelaar),
        ("onderwerp", f.Onderwerp),
        ("bronnen", Of(Citaten(f))),
    ];

    private IEnumerable<(string, string?)> Delen(Parameter p) =>
        p.Waarden.Select(w => ($"waarde {Tekst(w.Periode)}", (string?)Schrijver.Schrijf(w.Waarde, p.Type))).Prepend(("soort", p.Type.Omschrijving));

    // A number that gets another one from some day on, keeps its own before that day.
    private IEnumerable<Tekstwijziging> Waarden(Parameter oud, Parameter nieuw)
    {
        var perioden = oud.Waarden.Concat(nieuw.Waarden).Select(w => w.Periode).ToList();
        var dagen = perioden.Select(p => p.Vanaf).Concat(perioden.Select(p => p.TotEnMet?.PlusDagen(1))).OfType<Datum>().Distinct().Order().ToList();
        var stukken = new List<(Datum? Vanaf, Datum? TotEnMet, string? Oud, string? Nieuw)>();
        foreach (var vanaf in dagen.Select(d => (Datum?)d).Prepend(null))
        {
            var dag = vanaf ?? dagen.FirstOrDefault().PlusDagen(-1) ?? dagen.FirstOrDefault();
            var (was, wordt) = (Op(oud, dag), Op(nieuw, dag));
            if (stukken is [.., var vorige] && (vorige.Oud, vorige.Nieuw) == (was, wordt))
            {
                continue;
            }

            if (stukken.Count > 0)
            {
                stukken[^1] = stukken[^1] with { TotEnMet = dag.PlusDagen(-1) };
            }

            stukken.Add((vanaf, null, was, wordt));
        }

        return stukken.Where(s => s.Oud != s.Nieuw).Select(s => new Tekstwijziging($"waarde {Tekst(new Periode(s.Vanaf, s.TotEnMet))}", s.Oud, s.Nieuw));

        string? Op(Parameter parameter, Datum dag) => parameter.Waarden.FirstOrDefault(w => w.Periode.Bevat(dag)) is { } waarde ? Schrijver.Schrijf(waarde.Waarde, parameter.Type) : null;
    }

    // ---------------------------------------------------------------------------------------------------------------- the rest

    private void Symbolen<T>(string soort, IEnumerable<T> oud, IEnumerable<T> nieuw, Func<T, IEnumerable<(string, string?)>> delen, bool raakt, Func<T, T, IEnumerable<Tekstwijziging>>? anders = null)
        where T : Symbool
    {
        var (toen, nu) = (oud.ToLookup(s => Naamsleutel.Van(s.Naam)), nieuw.ToLookup(s => Naamsleutel.Van(s.Naam)));
        foreach (var sleutel in toen.Select(g => g.Key).Concat(nu.Select(g => g.Key)).Distinct().Order(StringComparer.Ordinal))
        {
            var (a, b) = (toen[sleutel].FirstOrDefault(), nu[sleutel].FirstOrDefault());
            var wijzigingen = Anders(a, b, Alle);
            if (a is null || b is null)
            {
                _verschillen.Add(new Onderdeelverschil(soort, (b ?? a)!.Naam, a is null ? Aard.Nieuw : Aard.Vervallen, wijzigingen, Citaten((b ?? a)!), raakt));
            }
            else
            {
                wijzigingen = anders is null ? wijzigingen : [.. wijzigingen.Where(w => w.Wat is "soort" or "bronnen"), .. anders(a, b)];
                Voeg(soort, b.Naam, raakt && wijzigingen.Any(w => w.Wat is not ("bronnen" or "vraag" or "reden")), Citaten(b), wijzigingen);
            }
        }

        IEnumerable<(string, string?)> Alle(T symbool) => delen(symbool).Append(("bronnen", symbool is Toelichting ? null : Of(Citaten(symbool))));
    }

    private void Bronnen(Beleid oud, Beleid nieuw)
    {
        var (toen, nu) = (oud.Bronnen.DistinctBy(b => b.Naam).ToDictionary(b => b.Naam), nieuw.Bronnen.DistinctBy(b => b.Naam).ToDictionary(b => b.Naam));
        foreach (var naam in toen.Keys.Concat(nu.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var (a, b) = (toen.GetValueOrDefault(naam), nu.GetValueOrDefault(naam));
            var wijzigingen = Anders(a is null ? [] : Delen(a), b is null ? [] : Delen(b));
            if (a is null || b is null)
            {
                _verschillen.Add(new Onderdeelverschil("bron", naam, a is null ? Aard.Nieuw : Aard.Vervallen, wijzigingen, [], Raakt: false));
            }
            else
            {
                Voeg("bron", naam, false, [], wijzigingen);
            }
        }

        static IEnumerable<(string, string?)> Delen(Bron b) => [("soort", b.Soort), ("nummer", b.Nummer), ("titel", b.Titel), ("link", b.Link)];
    }

    // Examples are no law; that they come, go or expect something else is what a reviewer wants to know.
    private void Voorbeelden(Beleid oud, Beleid nieuw)
    {
        var (toen, nu) = (oud.Voorbeelden.ToLookup(v => v.Naam), nieuw.Voorbeelden.ToLookup(v => v.Naam));
        foreach (var naam in toen.Select(g => g.Key).Concat(nu.Select(g => g.Key)).Distinct().Order(StringComparer.Ordinal))
        {
            var (a, b) = (toen[naam].FirstOrDefault(), nu[naam].FirstOrDefault());
            if (a is null || b is null)
            {
                _verschillen.Add(new Onderdeelverschil("voorbeeld", naam, a is null ? Aard.Nieuw : Aard.Vervallen, [], [], Raakt: false));
            }
            else
            {
                // There are more examples than anything else, and to write out what is known in one takes longest.
                var metGegeven = a.Invullingen is not { } x || b.Invullingen is not { } y || !x.IsZelfde(y);
                Voeg("voorbeeld", naam, false, [], Anders(Delen(a, metGegeven), Delen(b, metGegeven)));
            }
        }
    }

    private static List<(string, string?)> Delen(Voorbeeld v, bool metGegeven) =>
    [
        ("over", v.Definitie.Naam),
        ("op", v.Peildatum.ToString()),
        ("gegeven", !metGegeven ? null : Of(v.Casus.Gegevens.Select(g => $"{g.Key.Naam} is {(g.Value.Waarde is { } w ? w.Tekst(g.Key.Feit.Type) : "niet vast te stellen")}")
            .Concat(v.Casus.Rollen.Select(r => $"er is {(r.Value ? "een" : "geen")} {r.Key.Naam}"))
            .Concat(v.Casus.Lijsten.Select(l => $"aantal {l.Key.Naam} is {l.Value?.ToString(CultureInfo.InvariantCulture) ?? "niet vast te stellen"}")).Order(StringComparer.Ordinal))),
        ("verwacht", v.Verwachting.Waarde is { } waarde ? waarde.Tekst(v.Definitie.Type) : v.Verwachting.Soort switch
        {
            Verwachtingsoort.GegevensNodig => "gegevens nodig",
            Verwachtingsoort.OordeelNodig => "oordeel nodig",
            Verwachtingsoort.Tegenstrijdig => "tegenstrijdig",
            _ => "niet geregeld",
        }),
        ("verplichtingen", Of(v.Verwachting.Verplichtingen.Select(p => $"{p.Soort switch { Plichtverwachting.Wel => "wel", Plichtverwachting.Niet => "geen", _ => "misschien" }} {p.Partij}: {p.Inhoud}{(p.Uiterlijk is { } dag ? " uiterlijk " + dag : "")}").Order(StringComparer.Ordinal))),
    ];

    private void Voeg(string soort, string naam, bool raakt, ImmutableArray<string> bronnen, ImmutableArray<Tekstwijziging> wijzigingen, bool? ookRaakt = null)
    {
        if (!wijzigingen.IsEmpty)
        {
            _verschillen.Add(new Onderdeelverschil(soort, naam, Aard.Gewijzigd, wijzigingen, bronnen, ookRaakt ?? raakt));
        }
    }

    private ImmutableArray<Tekstwijziging> Anders<T>(T? oud, T? nieuw, Func<T, IEnumerable<(string Wat, string? Tekst)>> delen)
        where T : class
    {
        if (oud is not null && nieuw is not null)
        {
            _namen = Ruw;
            var isZelfde = Anders(delen(oud), delen(nieuw)).IsEmpty;
            _namen = Net;
            if (isZelfde)
            {
                return [];
            }
        }

        return Anders(oud is null ? [] : delen(oud), nieuw is null ? [] : delen(nieuw));
    }

    private static ImmutableArray<Tekstwijziging> Anders(IEnumerable<(string Wat, string? Tekst)> oud, IEnumerable<(string Wat, string? Tekst)> nieuw)
    {
        var (delenOud, delenNieuw) = (oud.ToList(), nieuw.ToList());
        if (IsZelfde(delenOud, delenNieuw))
        {
            return [];
        }

        var (toen, nu) = (delenOud.ToDictionary(d => d.Wat, d => d.Tekst), delenNieuw.ToDictionary(d => d.Wat, d => d.Tekst));
        return [.. toen.Keys.Concat(nu.Keys).Distinct().Select(w => new Tekstwijziging(w, toen.GetValueOrDefault(w), nu.GetValueOrDefault(w))).Where(w => w.Oud != w.Nieuw).Select(w => IsPlicht(w) ? AlleenAnders(w) : w)];

        // Of many duties only those that are otherwise.
        static Tekstwijziging AlleenAnders(Tekstwijziging w) => w with { Oud = Zonder(w.Oud, w.Nieuw), Nieuw = Zonder(w.Nieuw, w.Oud) };

        static string? Zonder(string? plichten, string? andere) => plichten is null || andere is null ? plichten
            : string.Join("\n", plichten.Split('\n').Except(andere.Split('\n'))) is { Length: > 0 } tekst ? tekst : null;
    }

    // Whether it says that somebody must do something else.
    private static bool IsPlicht(Tekstwijziging wijziging) => wijziging.Wat.StartsWith("verplichting", StringComparison.Ordinal);

    private static bool IsZelfde(List<(string Wat, string? Tekst)> oud, List<(string Wat, string? Tekst)> nieuw)
    {
        if (oud.Count != nieuw.Count)
        {
            return false;
        }

        for (var i = 0; i < oud.Count; i++)
        {
            if (oud[i].Wat != nieuw[i].Wat || oud[i].Tekst != nieuw[i].Tekst)
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<string> Citaten(Symbool symbool) => [.. symbool.Bronnen.Select(b => b.ToString()).Distinct()];

    private static string? Of(IEnumerable<string> delen) => string.Join("; ", delen) is { Length: > 0 } tekst ? tekst : null;

    internal static string Tekst(Periode periode) => (periode.Vanaf, periode.TotEnMet) switch
    {
        (null, null) => "altijd",
        ({ } vanaf, null) => $"vanaf {vanaf}",
        (null, { } tot) => $"tot en met {tot}",
        ({ } vanaf, { } tot) => $"van {vanaf} tot en met {tot}",
    };
}

/// <summary>What is written otherwise.</summary>
/// <param name="Verschillen">By kind and name.</param>
/// <param name="Definities">The definitions among it, of either version; also those of which a rule is.</param>
internal sealed record Onderdelen(ImmutableArray<Onderdeelverschil> Verschillen, IReadOnlySet<Definitie> Definities);
