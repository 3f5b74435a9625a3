using System.Globalization;
using System.Text;

namespace WmoDsl.Generator.Tests.Willekeurig;

/// <summary>
/// Writes random policies as text: valid, and otherwise without structure or sense. Rules with exceptions to several rules, orders of outcomes that say
/// nothing about some, dated rules and parameters, concepts of groups, roles that may be absent, values that are computed, cases that are left open. Parts stand in any order; promises and
/// assumptions come last, unless a test shuffles them.
/// </summary>
public sealed class Beleidsgenerator
{
    private static readonly Soort[] Feitsoorten =
        [Soort.JaNee, Soort.JaNee, Soort.JaNee, Soort.JaNee, Soort.Oordeel, Soort.Getal, Soort.Getal, Soort.Bedrag, Soort.Bedrag, Soort.Decimaal, Soort.Percentage, Soort.Afstand, Soort.Dagen, Soort.Maanden, Soort.Datum, Soort.Keuze];

    private readonly Toeval _toeval;
    private readonly List<string> _onderdelen = [];
    private readonly List<Ding> _dingen = [];
    private readonly List<Ding> _groepsleden = [];
    private readonly List<string> _optioneel = [];
    private readonly List<string> _verplicht = [];
    private readonly List<Ledenlijst> _lijsten = [];
    private readonly bool _metGaten;
    private readonly int _zaad;
    private int _nummer;

    private Beleidsgenerator(int zaad, bool metGaten)
    {
        _toeval = new Toeval(zaad);
        _metGaten = metGaten;
        _zaad = zaad;
    }

    /// <summary>A policy.</summary>
    /// <param name="zaad">The seed.</param>
    /// <param name="metGaten">Whether parameters may lack a value on some days.</param>
    /// <param name="metNormen">Whether every third policy is written with open norms, which means the same.</param>
    public static string Maak(int zaad, bool metGaten = false, bool metNormen = true)
    {
        var tekst = new Beleidsgenerator(zaad, metGaten).Maak();
        return metNormen && zaad % 3 == 0 ? Normvorm.Van(tekst, new Toeval(zaad)) : tekst;
    }

    private string Maak()
    {
        Feiten();
        Groep();
        Parameters();
        var begrippen = _toeval.Van(1, 6);
        for (var i = 0; i < begrippen; i++)
        {
            Begrip();
        }

        var besluiten = _toeval.Van(1, 2);
        for (var i = 0; i < besluiten; i++)
        {
            Besluit();
        }

        return "beleid \"Toeval\"\n  geldig vanaf 1 januari 2022\nbron Leidraad is beleidsregel \"Leidraad\"\nparagraaf Leidraad 1.1\n\n" + string.Join("\n", _toeval.Schud(_onderdelen))
            + new Waarborgvorm(new Toeval(_zaad + 1), _dingen, _groepsleden, _optioneel, _lijsten).Maak();
    }

    // Words that mean nothing in the language, and differ in letters only.
    private string Naam(string woord) => $"{woord} {(char)('a' + (_nummer / 26 % 26))}{(char)('a' + (_nummer++ % 26))}";

    private IReadOnlyList<string> Keuzes() => [.. Enumerable.Range(0, _toeval.Van(2, 4)).Select(_ => Naam("keus"))];

    private void Feiten()
    {
        var tekst = new StringBuilder("gegevens over iets\n");
        var aantal = _toeval.Van(2, 9);
        for (var i = 0; i < aantal; i++)
        {
            _dingen.Add(Feit(tekst));
        }

        _onderdelen.Add(tekst.ToString());
    }

    private Ding Feit(StringBuilder tekst)
    {
        var soort = _toeval.Een(Feitsoorten);
        var ding = new Ding(Naam("feit"), soort, soort == Soort.Keuze ? Keuzes() : []);
        var isOordeel = soort == Soort.Keuze && _toeval.Kans(0.5);
        tekst.Append(CultureInfo.InvariantCulture, $"  {ding.Naam} : {(isOordeel ? Type(ding).Replace("keuze uit", "oordeel uit", StringComparison.Ordinal) : Type(ding))}\n    vraag \"Wat is {ding.Naam}?\"\n");
        if (isOordeel || (soort == Soort.Oordeel && _toeval.Kans(0.3)))
        {
            tekst.Append(_toeval.Kans(0.5) ? "    weeg mee \"dit\", \"dat\"\n" : "").Append(_toeval.Kans(0.5) ? "    beoordeeld door \"iemand\"\n" : "");
        }

        return ding;
    }

    private static string Type(Ding ding) => ding.Soort switch
    {
        Soort.JaNee => "ja/nee",
        Soort.Oordeel => "oordeel",
        Soort.Getal => "getal",
        Soort.Decimaal => "decimaal getal",
        Soort.Percentage => "percentage",
        Soort.Bedrag => "bedrag",
        Soort.Afstand => "afstand",
        Soort.Dagen => "duur in dagen",
        Soort.Maanden => "duur in maanden",
        Soort.Datum => "datum",
        _ => "keuze uit " + string.Join(", ", ding.Keuzes),
    };

    private void Groep()
    {
        if (!_toeval.Kans(0.6))
        {
            return;
        }

        var tekst = new StringBuilder("gegevens van een groep\n");
        var aantal = _toeval.Van(1, 4);
        for (var i = 0; i < aantal; i++)
        {
            _groepsleden.Add(Feit(tekst));
        }

        _onderdelen.Add(tekst.ToString());
        var rollen = _toeval.Van(1, 3);
        for (var i = 0; i < rollen; i++)
        {
            var optioneel = _toeval.Kans(0.6);
            var rol = Naam("rol");
            (optioneel ? _optioneel : _verplicht).Add(rol);
            _onderdelen.Add($"rol {rol} is een groep{(optioneel ? ", mag ontbreken" : "")}\n");
        }

        var lijsten = _toeval.Tot(3);
        for (var i = 0; i < lijsten; i++)
        {
            var (naam, hoogstens) = (Naam("leden"), _toeval.Van(1, 3));
            _lijsten.Add(new Ledenlijst(naam, lijsten == 1 ? "groep" : "van de " + naam, hoogstens, lijsten == 1 ? "groep" : "van " + naam, _groepsleden));
            _onderdelen.Add($"lijst {naam}: elk een groep, hoogstens {hoogstens}\n  vraag \"Wie?\"\n");
        }

        foreach (var lid in _groepsleden)
        {
            VanRollen(lid);
        }

        var begrippen = _toeval.Van(0, 3);
        for (var i = 0; i < begrippen; i++)
        {
            var ding = Definitie(" van een groep", [.. _groepsleden, .. _dingen.Where(d => !d.Naam.Contains(" van ", StringComparison.Ordinal))]);
            _groepsleden.Add(ding);
            VanRollen(ding);
        }
    }

    private void VanRollen(Ding lid)
    {
        _dingen.AddRange(_verplicht.Select(rol => lid with { Naam = $"{lid.Naam} van {rol}" }));
        _dingen.AddRange(_optioneel.Select(rol => lid with { Naam = $"{lid.Naam} van {rol}", VanWieKanOntbreken = true }));
        foreach (var lijst in _lijsten)
        {
            _dingen.Add(lid with { Naam = $"{lid.Naam} van de {_toeval.Van(1, lijst.Hoogstens)}e {lijst.VanLid}", VanWieKanOntbreken = true });
        }
    }

    private void Parameters()
    {
        var aantal = _toeval.Van(0, 4);
        for (var i = 0; i < aantal; i++)
        {
            var soort = _toeval.Een(new[] { Soort.Getal, Soort.Bedrag, Soort.Afstand, Soort.Percentage, Soort.Maanden, Soort.Decimaal, Soort.Datum });
            var ding = new Ding(Naam("grens"), soort, []);
            var vast = new Uitdrukkingen(_toeval, [], []);
            // Early enough for every date in a case on which it may be asked; with gaps, late enough for some to come before.
            var begin = !_metGaten ? "1900" : _toeval.Kans(0.5) ? "2023" : "2020";
            var tekst = $"parameter {ding.Naam} : {Type(ding)}\n  vanaf 1 januari {begin}{(_metGaten && _toeval.Kans(0.3) ? $" tot en met 30 juni {begin}" : "")} is {vast.Vast(soort)}\n";
            if (_toeval.Kans(0.5))
            {
                tekst += $"  vanaf 1 maart 2024 is {vast.Vast(soort)}\n";
            }

            _onderdelen.Add(tekst);
            _dingen.Add(ding);
        }
    }

    private void Begrip() => _dingen.Add(Definitie("", _dingen));

    private Ding Definitie(string vanGroep, IReadOnlyList<Ding> dingen)
    {
        var soort = _toeval.Een(new[] { Soort.JaNee, Soort.JaNee, Soort.JaNee, Soort.Keuze, Soort.Getal, Soort.Bedrag, Soort.Datum, Soort.Dagen, Soort.Decimaal });
        var ding = new Ding(Naam("idee"), soort, soort == Soort.Keuze ? Keuzes() : []);
        var uitdrukkingen = new Uitdrukkingen(_toeval, dingen, vanGroep.Length == 0 ? _optioneel : [], _lijsten);
        var kop = $"begrip {ding.Naam}{vanGroep} : {Type(ding)}\n";
        if (soort == Soort.JaNee && _toeval.Kans(0.7))
        {
            _onderdelen.Add($"{kop}  is ja als {uitdrukkingen.Als(2, "    ")}\n");
        }
        else if (soort is not (Soort.JaNee or Soort.Keuze) && _toeval.Kans(0.5))
        {
            _onderdelen.Add($"{kop}  is {uitdrukkingen.Waarde(soort, 2)}\n");
        }
        else
        {
            _onderdelen.Add(kop + Regels(uitdrukkingen, Waarde, dingen, isBesluit: false));
        }

        return ding;

        string Waarde() => soort switch
        {
            Soort.JaNee => _toeval.Kans(0.5) ? "ja" : "nee",
            Soort.Keuze => _toeval.Een(ding.Keuzes),
            _ => _toeval.Kans(0.4) ? uitdrukkingen.Vast(soort) : uitdrukkingen.Waarde(soort, 1),
        };
    }

    private void Besluit()
    {
        var uitkomsten = Enumerable.Range(0, _toeval.Van(2, 5)).Select(_ => Naam("uitkomst")).ToList();
        var ding = new Ding(Naam("besluit"), Soort.Keuze, uitkomsten);
        var tekst = new StringBuilder($"besluit {ding.Naam}\n  uitkomsten {string.Join(", ", uitkomsten)}\n");
        // Rows out of one order, so that they never go round; what no row says, is not said.
        var orde = _toeval.Schud(uitkomsten);
        for (var i = _toeval.Van(0, 2); i > 0; i--)
        {
            var rij = orde.Where(_ => _toeval.Kans(0.7)).ToList();
            if (rij.Count > 1)
            {
                tekst.Append(CultureInfo.InvariantCulture, $"  {string.Join(" gaat voor ", rij)}\n");
            }
        }

        var mee = _toeval.Enkele(_dingen.Where(d => d.Naam.StartsWith("idee", StringComparison.Ordinal) && !d.Naam.Contains(" van ", StringComparison.Ordinal)), 2);
        if (mee.Count > 0)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"  levert ook {string.Join(", ", mee.Select(m => m.Naam))}\n");
        }

        var uitdrukkingen = new Uitdrukkingen(_toeval, _dingen, _optioneel, _lijsten);
        var gevolgen = _toeval.Kans(0.4) ? _toeval.Van(1, 3) : 0;
        for (var i = 0; i < gevolgen; i++)
        {
            Gevolg(tekst, uitkomsten, uitdrukkingen);
        }

        tekst.Append(Regels(uitdrukkingen, () => _toeval.Een(uitkomsten), _dingen, isBesluit: true));
        _onderdelen.Add(tekst.ToString());
        _dingen.Add(ding);
    }

    // What comes with some outcomes, or a duty of all.
    private void Gevolg(StringBuilder tekst, IReadOnlyList<string> uitkomsten, Uitdrukkingen uitdrukkingen)
    {
        var bij = _toeval.Kans(0.8) ? $"bij {string.Join(", ", _toeval.Schud(uitkomsten).Take(_toeval.Van(1, 2)))} " : "";
        var mee = _dingen.Where(d => d.Naam.StartsWith("idee", StringComparison.Ordinal) && !d.Naam.Contains(" van ", StringComparison.Ordinal)).ToList();
        if (bij.Length > 0 && mee.Count > 0 && _toeval.Kans(0.5))
        {
            tekst.Append(CultureInfo.InvariantCulture, $"  {bij}levert ook {_toeval.Een(mee).Naam}\n");
            return;
        }

        var uiterlijk = _toeval.Kans(0.7) ? $" uiterlijk ({uitdrukkingen.Waarde(Soort.Datum, 1)})" : "";
        tekst.Append(CultureInfo.InvariantCulture, $"  {bij}verplichting van {(_toeval.Kans(0.5) ? "gemeente" : "cliënt")} \"iets doen\"{uiterlijk}{Mits(uitdrukkingen)}\n");
    }

    // The condition of the duty itself.
    private string Mits(Uitdrukkingen uitdrukkingen) => _toeval.Kans(0.4) ? $" mits {uitdrukkingen.Als(1, "      ")}" : "";

    private string Regels(Uitdrukkingen uitdrukkingen, Func<string> waarde, IReadOnlyList<Ding> dingen, bool isBesluit)
    {
        var tekst = new StringBuilder();
        var namen = new List<string>();
        for (var i = _toeval.Van(1, 6); i > 0; i--)
        {
            var naam = Naam("regeltje");
            tekst.Append(CultureInfo.InvariantCulture, $"  regel {naam}\n");
            if (namen.Count > 0 && _toeval.Kans(0.5))
            {
                var op = _toeval.Schud(namen).Take(_toeval.Van(1, 2)).ToList();
                tekst.Append(CultureInfo.InvariantCulture, $"    uitzondering op {string.Join(", ", op)}\n");
            }

            if (_toeval.Kans(0.15))
            {
                tekst.Append(_toeval.Kans(0.5) ? "    geldig vanaf 1 maart 2024\n" : "    geldig vanaf 1 januari 2022 tot en met 29 februari 2024\n");
            }

            if (_toeval.Kans(0.85))
            {
                tekst.Append(CultureInfo.InvariantCulture, $"    als {uitdrukkingen.Als(2, "      ")}\n");
            }

            var open = _toeval.Kans(0.1);
            tekst.Append(CultureInfo.InvariantCulture, $"    dan {(open ? "niet geregeld" : waarde())}\n");
            if (open || _toeval.Kans(0.3))
            {
                tekst.Append(CultureInfo.InvariantCulture, $"    want \"Omdat {{{_toeval.Een(dingen).Naam}}} op {{peildatum}}.\"\n");
            }

            if (isBesluit && !open && _toeval.Kans(0.15))
            {
                tekst.Append(CultureInfo.InvariantCulture, $"    verplichting van gemeente \"iets doen\" uiterlijk ({uitdrukkingen.Waarde(Soort.Datum, 1)}){Mits(uitdrukkingen)}\n");
            }

            namen.Add(naam);
        }

        if (_toeval.Kans(0.5))
        {
            tekst.Append(_toeval.Kans(0.15) ? "  anders niet geregeld\n    want \"De bron zegt het niet.\"\n" : $"  anders {waarde()}\n");
        }

        return tekst.ToString();
    }
}
