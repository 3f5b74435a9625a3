using System.Collections.Immutable;
using System.Diagnostics;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Theorie;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;
using WmoDsl.Generator.Tests.Willekeurig;

namespace WmoDsl.Analysis.Tests.OverTheorie;

/// <summary>On small domains all cases are tried: what is said to be impossible occurs in none, and what occurs is found.</summary>
public class WillekeurigeVerbandenTests
{
    private static readonly string[] Vergelijkingen = ["is minstens", "is hoogstens", "is meer dan", "is minder dan", "is", "is niet"];
    private static readonly string[] Datumvergelijkingen = ["is op zijn vroegst", "is uiterlijk", "is na", "is vóór", "is"];

    [Fact]
    public void VerschillenTussenGetallen()
    {
        // Differences and a constant: never undecided.
        var telling = Vergelijk(150, zaad =>
        {
            var toeval = new Toeval(zaad);
            string[] namen = ["x", "y", "z", "w"];
            var feiten = string.Join('\n', namen.Select(n => $"{n} : getal van 0 tot en met {toeval.Van(2, 5)}"));
            return (feiten, Enumerable.Range(0, toeval.Van(2, 5)).Select(_ =>
            {
                var paar = toeval.Schud(namen);
                return toeval.Kans(0.2) ? $"{paar[0]} {toeval.Een(Vergelijkingen)} {toeval.Van(0, 5)}" : $"{paar[0]} {toeval.Een(Vergelijkingen)} {paar[1]} {toeval.Een<string>(["plus", "min"])} {toeval.Van(0, 4)}";
            }).ToList());
        });
        telling.Onbeslist.ShouldBe(0);
        telling.Mogelijk.ShouldBeGreaterThan(500);
        telling.Onmogelijk.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void SommenProductenEnAfronden()
    {
        var telling = Vergelijk(150, zaad =>
        {
            var toeval = new Toeval(zaad);
            string[] bedragen = ["p", "q", "r"];
            var feiten = string.Join('\n', bedragen.Select(n => $"{n} : bedrag van € 0 tot en met € 0,0{toeval.Van(2, 9)}").Append("n : getal van 0 tot en met 3"));
            string Term(int diepte) => (diepte == 0 ? 0 : toeval.Tot(7)) switch
            {
                1 => $"({Term(diepte - 1)} plus {Term(diepte - 1)})",
                2 => $"({Term(diepte - 1)} min {Term(diepte - 1)})",
                3 => $"({toeval.Van(0, 3)} maal {Term(diepte - 1)})",
                4 => $"(n maal {toeval.Een(bedragen)})",
                5 or 6 => $"(({toeval.Een<string>(["15", "50", "33,3", "130"])} procent van {Term(diepte - 1)}) {toeval.Een<string>(["naar beneden", "naar boven", "rekenkundig"])} afgerond op een veelvoud van € {toeval.Een<string>(["0,01", "0,02", "0,05"])})",
                _ => toeval.Een(bedragen),
            };
            return (feiten, Enumerable.Range(0, toeval.Van(2, 3)).Select(_ => $"{Term(2)} {toeval.Een(Vergelijkingen)} {(toeval.Kans(0.3) ? $"{toeval.Van(1, 140)} procent van {Term(1)}" : Term(2))}").ToList());
        });
        telling.Onbeslist.ShouldBe(0);
        telling.Mogelijk.ShouldBeGreaterThan(300);
        telling.Onmogelijk.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Datums()
    {
        // Nine days around the end of a month, for each of two dates; a birth around a leap day.
        (string, string)[] vensters =
        [
            ("26 januari 2023", "3 februari 2023"), ("24 februari 2023", "4 maart 2023"), ("26 januari 2024", "3 februari 2024"), ("25 februari 2024", "4 maart 2024"),
            ("26 maart 2024", "3 april 2024"), ("26 juli 2024", "3 augustus 2024"), ("28 december 2023", "4 januari 2024"),
        ];
        var telling = Vergelijk(120, zaad =>
        {
            var toeval = new Toeval(zaad);
            var venster = toeval.Tot(vensters.Length - 1);
            var geboren = toeval.Een<(string, string)>([("26 februari 2020", "2 maart 2020"), ("26 februari 2021", "2 maart 2021")]);
            string[] namen = ["d", "e"];
            var dagen = new[] { vensters[venster], vensters[venster + toeval.Tot(2)] };
            string Term(int diepte) => (diepte == 0 ? 0 : toeval.Tot(5)) switch
            {
                1 => $"({Term(diepte - 1)} {toeval.Een<string>(["plus", "min"])} {toeval.Van(0, 35)} dagen)",
                2 or 3 => $"(({Term(diepte - 1)} {toeval.Een<string>(["plus", "min"])} {toeval.Een<string>(["1 maanden", "2 maanden", "12 maanden", "n"])}) naar {toeval.Een<string>(["boven", "beneden"])} afgerond)",
                _ => toeval.Een(namen),
            };
            string Voorwaarde() => toeval.Tot(4) switch
            {
                0 => $"({Term(1)} min {Term(1)}) {toeval.Een(Vergelijkingen)} {toeval.Van(26, 33)} dagen",
                1 => $"de leeftijd uit g op {toeval.Een(namen)} {toeval.Een(Vergelijkingen)} {toeval.Van(1, 4)} jaar",
                _ => $"{Term(2)} {toeval.Een(Datumvergelijkingen)} {Term(1)}",
            };
            return ($"d : datum\ne : datum\ng : datum\nn : duur in maanden van 0 maanden tot en met 2 maanden",
                [.. Enumerable.Range(0, toeval.Van(2, 3)).Select(_ => Voorwaarde()), .. namen.Select((n, i) => $"{n} ligt van {dagen[i].Item1} tot en met {dagen[i].Item2}"), $"g ligt van {geboren.Item1} tot en met {geboren.Item2}"]);
        }, vast: 3);
        telling.Onbeslist.ShouldBe(0);
        telling.Mogelijk.ShouldBeGreaterThan(100);
        telling.Onmogelijk.ShouldBeGreaterThan(50);
    }

    // An age before birth and a day after the year 9999 have no value: neither do comparisons with them, though all is known.
    [Fact]
    public void WatGeenWaardeHeeft()
    {
        var (wel, niet, zonder) = (0, 0, 0);
        for (var zaad = 0; zaad < 60; zaad++)
        {
            var toeval = new Toeval(zaad);
            string Dag() => toeval.Tot(5) switch
            {
                0 => $"({toeval.Een<string>(["d", "e"])} {toeval.Een<string>(["plus", "min"])} {toeval.Van(0, 5)} dagen)",
                1 => $"(({toeval.Een<string>(["d", "e"])} {toeval.Een<string>(["plus", "min"])} n) naar {toeval.Een<string>(["boven", "beneden"])} afgerond)",
                2 => $"(({toeval.Een<string>(["d", "e"])} plus ({toeval.Van(47_800, 47_900)} maal n)) naar {toeval.Een<string>(["boven", "beneden"])} afgerond)",
                _ => toeval.Een<string>(["d", "e"]),
            };
            string Voorwaarde() => toeval.Tot(4) switch
            {
                0 => $"{Dag()} {toeval.Een(Datumvergelijkingen)} {Dag()}",
                1 => $"de leeftijd uit {toeval.Een<string>(["d op e", "e op d"])} {toeval.Een(Vergelijkingen)} {toeval.Van(0, 1)} jaar",
                _ => $"de leeftijd uit {Dag()} {toeval.Een(Vergelijkingen)} {toeval.Van(0, 1)} jaar",
            };
            var proef = new Proef(
                "d : datum\ne : datum\nn : duur in maanden van 0 maanden tot en met 2 maanden",
                [Voorwaarde(), Voorwaarde(), "d ligt van 6 februari 2024 tot en met 12 februari 2024", "e ligt van 8 februari 2024 tot en met 14 februari 2024"]);
            var komtVoor = Zaken(proef, vast: 2).Select(proef.Waarheden).Where(w => w is [_, _, Motoren.Motor.Ja, Motoren.Motor.Ja]).Select(w => (w[0], w[1])).ToHashSet();
            foreach (var een in new[] { Motoren.Motor.Nee, Motoren.Motor.Ja, Motoren.Motor.Onbekend })
            {
                foreach (var ander in new[] { Motoren.Motor.Nee, Motoren.Motor.Ja, Motoren.Motor.Onbekend })
                {
                    var kan = proef.KanZijn(een, ander, Motoren.Motor.Ja, Motoren.Motor.Ja);
                    kan.ShouldBe(komtVoor.Contains((een, ander)), $"zaad {zaad}: {een} {ander}");
                    _ = kan ? wel++ : niet++;
                    zonder += kan && (een, ander) is (Motoren.Motor.Onbekend, _) or (_, Motoren.Motor.Onbekend) ? 1 : 0;
                }
            }
        }

        wel.ShouldBeGreaterThan(100);
        niet.ShouldBeGreaterThan(100);
        zonder.ShouldBeGreaterThan(30);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void VerfijnenHoudtElkGevalEnLaatGeenPadDatNietKan(bool metOnbekend)
    {
        var (minder, paden) = (0, 0);
        for (var zaad = 0; zaad < 120; zaad++)
        {
            var toeval = new Toeval(zaad);
            string[] namen = ["x", "y", "z"];
            var feiten = string.Join('\n', namen.Select(n => $"{n} : getal van 0 tot en met {toeval.Van(2, 4)}"));
            var voorwaarden = Enumerable.Range(0, 4).Select(_ =>
            {
                var paar = toeval.Schud(namen);
                return toeval.Kans(0.3) ? $"{paar[0]} {toeval.Een(Vergelijkingen)} {toeval.Van(0, 4)}" : $"{paar[0]} {toeval.Een(Vergelijkingen)} {paar[1]} {toeval.Een<string>(["plus", "min"])} {toeval.Van(0, 2)}";
            }).ToList();
            var proef = new Proef(feiten, voorwaarden, metOnbekend);

            // Some of the ways in which they can turn out.
            var motor = proef.Motor;
            var voorwaarde = motor.Een(Enumerable.Range(0, 16).Where(_ => toeval.Kans(0.5)).Select(bits => proef.Samen([.. Enumerable.Range(0, 4).Select(i => (bits >> i & 1) == 1)])));
            var verfijnd = proef.Theorie.Verfijn(voorwaarde);
            verfijnd.Onbeslist.ShouldBeEmpty();
            motor.IsNooit(motor.En(verfijnd.Voorwaarde, motor.Niet(voorwaarde))).ShouldBeTrue();
            minder += verfijnd.Voorwaarde == voorwaarde ? 0 : 1;

            var zaken = Zaken(proef, 0).ToList();
            foreach (var casus in metOnbekend ? zaken.Concat(zaken.Select(z => z with { Gegevens = z.Gegevens.Remove(toeval.Een<Gegeven>([.. z.Gegevens.Keys])) })) : zaken)
            {
                var plaats = proef.Ruimte.Plaats(casus);
                motor.Bereken(verfijnd.Voorwaarde, plaats).ShouldBe(motor.Bereken(voorwaarde, plaats), $"zaad {zaad}");
            }

            foreach (var pad in Paden(motor, verfijnd.Voorwaarde, [.. Enumerable.Repeat(-1, proef.Ruimte.Onderwerpen.Count)]))
            {
                proef.Theorie.Zoek(pad).ShouldBeOfType<Gevonden>($"zaad {zaad}");
                paden++;
            }
        }

        minder.ShouldBeGreaterThan(20);
        paden.ShouldBeGreaterThan(300);
    }

    private static IEnumerable<int[]> Paden(Diagrammotor motor, int f, int[] geval)
    {
        if (motor.Variabele(f) is not { } variabele)
        {
            return motor.Waarde(f) == Motor.Ja ? [geval] : [];
        }

        return Enumerable.Range(0, motor.Cellen(variabele)).SelectMany(cel =>
        {
            var verder = (int[])geval.Clone();
            verder[variabele] = cel;
            return Paden(motor, motor.Kind(f, cel), verder);
        });
    }

    // All ways in which the conditions can turn out, of which the last so many must hold.
    private static (int Mogelijk, int Onmogelijk, int Onbeslist) Vergelijk(int aantal, Func<int, (string, List<string>)> maak, int vast = 0)
    {
        var (mogelijk, onmogelijk, onbeslist) = (0, 0, 0);
        var fouten = new List<string>();
        var tijd = new Stopwatch();
        for (var zaad = 0; zaad < aantal; zaad++)
        {
            var (feiten, voorwaarden) = maak(zaad);
            var proef = new Proef(feiten, voorwaarden);
            var komtVoor = Zaken(proef, vast).Select(proef.Bits).ToHashSet();
            var vrij = voorwaarden.Count - vast;
            for (var bits = 0; bits < 1 << vrij; bits++)
            {
                tijd.Start();
                var (kan, redenen) = proef.KanOfOnbeslist([.. Enumerable.Range(0, vrij).Select(i => (bits >> i & 1) == 1)]);
                tijd.Stop();
                var verwacht = komtVoor.Contains(bits | (((1 << vast) - 1) << vrij));
                if (!redenen.IsEmpty)
                {
                    onbeslist++;
                }

                if (verwacht != kan && (redenen.IsEmpty || !kan))
                {
                    fouten.Add($"zaad {zaad}: {Convert.ToString(bits, 2)} {(verwacht ? "komt voor" : "komt niet voor")}: {string.Join(" | ", voorwaarden)}");
                }

                _ = verwacht ? mogelijk++ : onmogelijk++;
            }
        }

        fouten.Take(5).ShouldBeEmpty();
        (tijd.ElapsedMilliseconds / (mogelijk + onmogelijk)).ShouldBeLessThan(50);
        return (mogelijk, onmogelijk, onbeslist);
    }

    // All cases that the facts can make in the cells that the fixed conditions leave.
    private static IEnumerable<Casus> Zaken(Proef proef, int vast)
    {
        var ruimte = proef.Ruimte;
        var gelezen = ruimte.Onderwerpen.OfType<Vraagonderwerp>().Select(o => o.Gegeven.Gegeven!.Value).ToList();
        var zaken = new List<ImmutableDictionary<Gegeven, Gegevenstand>> { ImmutableDictionary<Gegeven, Gegevenstand>.Empty };
        foreach (var gegeven in gelezen)
        {
            var schaal = ruimte.Schalen[gegeven];
            var (laag, hoog) = (schaal.Onder, schaal.Boven);
            if (vast > 0 && gegeven.Feit.Type.Soort == Waardesoort.Datum)
            {
                // The cells between the two cuts of its window: whatever else is cut, the window is where all fixed conditions hold.
                var binnen = ((Vraagonderwerp)ruimte.Onderwerpen.First(o => o is Vraagonderwerp v && v.Gegeven.Gegeven == gegeven)).Waarden
                    .Where(c => c.Hoog - c.Laag < 100 && c.Laag > laag && c.Hoog < hoog).ToList();
                (laag, hoog) = (binnen.Min(c => c.Laag), binnen.Max(c => c.Hoog));
            }

            zaken = [.. zaken.SelectMany(z => Treden(laag, hoog).Select(t => z.Add(gegeven, new Gegevenstand(schaal.Waarde(t)))))];
        }

        return zaken.Select(z => Casus.Leeg with { Gegevens = z });

        static IEnumerable<long> Treden(long laag, long hoog)
        {
            for (var trede = laag; trede <= hoog; trede++)
            {
                yield return trede;
            }
        }
    }
}
