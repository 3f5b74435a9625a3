using System.Text;

namespace WmoDsl.Generator.Tests.Willekeurig;

/// <summary>Random promises and assumptions about a random policy: sentences of the language, neither likely nor true.</summary>
/// <param name="toeval">Of its own, so that the policy itself stays what it was.</param>
/// <param name="dingen">What the policy can name; the decisions are among them.</param>
/// <param name="leden">What can be asked of one of the group.</param>
/// <param name="optioneel">Roles that may be absent.</param>
/// <param name="lijsten">Lists.</param>
internal sealed class Waarborgvorm(Toeval toeval, IReadOnlyList<Ding> dingen, IReadOnlyList<Ding> leden, IReadOnlyList<string> optioneel, IReadOnlyList<Ledenlijst> lijsten)
{
    private readonly List<Ding> _besluiten = [.. dingen.Where(d => IsBesluit(d))];
    private readonly List<string> _gegevens =
    [
        .. dingen.Where(d => d.Naam.StartsWith("feit", StringComparison.Ordinal)).Select(d => d.Naam),
        .. leden.Where(d => d.Naam.StartsWith("feit", StringComparison.Ordinal)).SelectMany(d => lijsten.Select(l => $"{d.Naam} van de {l.Naam}").Append($"{d.Naam} van een groep")),
        .. optioneel,
        .. lijsten.Select(l => l.Naam),
    ];

    /// <summary>A blank line stands before each.</summary>
    public string Maak()
    {
        var tekst = new StringBuilder();
        for (var (i, aantal) = (0, toeval.Van(0, 4)); i < aantal; i++)
        {
            var als = toeval.Kans(0.4) ? $"  als {Uitdrukkingen(dingen).Als(1, "    ")}\n" : "";
            tekst.Append($"\nwaarborg nummer {(char)('a' + i)}, uit het niets\n{(toeval.Kans(0.3) ? "  volgens Leidraad 9.9\n" : "")}").Append(Belofte(als)).Append(toeval.Kans(0.2) ? "  gaat niet op omdat \"niemand \"\"weet\"\" waarom\"\n" : "");
        }

        for (var (i, aantal) = (0, toeval.Van(0, 2)); i < aantal; i++)
        {
            var grond = toeval.Een<string>(["  volgens Leidraad 9.8\n", "  omdat \"zomaar\"\n", "  volgens Leidraad 9.8, Leidraad 1.1\n  omdat \"daarom\"\n"]);
            tekst.Append($"\naanname de wereld is {(char)('a' + i)}\n{grond}  {toeval.Een<string>(["altijd", "nooit"])} {Uitdrukkingen([.. dingen.Where(d => !IsBesluit(d))]).Als(1, "    ")}\n");
        }

        return tekst.ToString();
    }

    private static bool IsBesluit(Ding ding) => ding.Naam.StartsWith("besluit", StringComparison.Ordinal);

    private Uitdrukkingen Uitdrukkingen(IReadOnlyList<Ding> uit) => new(toeval, uit, optioneel, lijsten);

    private string Belofte(string als)
    {
        var (na, besluit, ander) = (als.Length > 0, toeval.Een(_besluiten), toeval.Een(_besluiten));
        return toeval.Tot(6) switch
        {
            0 => $"{als}  {(na ? "dan is " : "")}besluit {besluit.Naam} {(na ? "" : "is ")}{toeval.Een<string>(["altijd", "nooit"])} {Uitkomsten(besluit)}\n",
            1 => $"{als}  {(na ? "dan " : "")}{toeval.Een<string>(["altijd", "nooit"])} {Uitdrukkingen(dingen).Als(2, "    ")}\n",
            2 => als + Onafhankelijk(na, besluit),
            3 => $"{als}  {(na ? "dan is " : "")}besluit {besluit.Naam} {(na ? "" : "is ")}minstens even ruim als besluit {ander.Naam}, waarbij gunstig is {Gunstig(besluit, ander)}\n",
            4 => "  elk besluit heeft bij elke uitkomst een bron\n",
            _ => $"  nooit tegelijk\n    a. de ene: besluit {besluit.Naam} is {Uitkomsten(besluit)}\n    b. de andere: besluit {ander.Naam} is {Uitkomsten(ander)}\n{(toeval.Kans(0.5) ? $"    de andere weet niet: {Feiten()}\n" : "")}",
        };
    }

    private string Onafhankelijk(bool na, Ding besluit)
    {
        var alle = toeval.Kans(0.3);
        var besluiten = alle ? "elk besluit" + (_besluiten.Count > 1 && toeval.Kans(0.5) ? $" behalve {besluit.Naam}" : "") : _besluiten.Count > 1 && toeval.Kans(0.5) ? $"besluiten {string.Join(", ", _besluiten.Select(b => b.Naam))}" : $"besluit {besluit.Naam}";
        var hangt = besluiten.StartsWith("besluiten", StringComparison.Ordinal) ? "hangen" : "hangt";
        return $"  {(na ? $"dan {hangt} " : "")}{besluiten} {(na ? "" : hangt + " ")}niet af van {string.Join(", ", toeval.Schud(_gegevens).Take(toeval.Van(1, 3)))}\n";
    }

    private string Feiten() => string.Join(", ", toeval.Schud(_gegevens.Where(g => g.StartsWith("feit", StringComparison.Ordinal))).Take(toeval.Van(1, 3)));

    private string Uitkomsten(Ding besluit) => string.Join(" of ", toeval.Schud(besluit.Keuzes).Take(toeval.Van(1, besluit.Keuzes.Count - 1)));

    private string Gunstig(Ding een, Ding ander) => string.Join(" of ", toeval.Schud(een.Keuzes.Take(1).Concat(ander.Keuzes.Take(1)).Concat(een.Keuzes.Skip(2)).Distinct()));
}
