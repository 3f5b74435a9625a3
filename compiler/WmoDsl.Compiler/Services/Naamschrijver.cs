using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Services;

/// <summary>
/// Writes names: bare where they read as that name at every place where it can stand, and otherwise between quotes. The word former itself is the
/// judge, so this holds no list of fixed words. More than one hand may write with it.
/// </summary>
/// <param name="altijdAangehaald">Whether every name is put between quotes, for texts that are only compared with each other: to judge takes long.</param>
internal sealed class Naamschrijver(bool altijdAangehaald = false)
{
    // Where names stand. The layout of every line is that of the printer.
    private const string Namen = """
        gegevens over q
          @ : keuze uit @, @
            vraag "q"
        gegevens van een @
          q : @
        keuzelijst @: @, @
        rol @ is een @, mag ontbreken
        lijst @: elk een @, hoogstens 2
          vraag "q"
        parameter @ : bedrag
          vanaf 1 januari 2022 is @
        begrip @ : ja/nee
          is ja als (voor alle @ geldt (@)) en (er is een @ waarvoor (@)) en (de laagste (@) @ waarvoor (@), anders (@)) is @
        begrip @ : ja/nee
          is ja als @ en @ is @ of er is een @ en de hoogste van (@, @) plus @
        begrip @ : @
          is @
        besluit @
          uitkomsten @, @
          @ gaat voor @
          levert ook @, @
          bij @, @ levert ook @, @
          bij @ verplichting van @ "q" uiterlijk @
          verplichting van @ "q"
          regel q
            als @
            dan @
            verplichting van @ "q" uiterlijk @
          anders @
        voorbeeld "q"
          bij besluit @
          gegeven
            er is een @
            er zijn 2 @
            @ is @
            @ is onbekend
          verwacht @
            en @ is @
        voorbeeld "q"
          bij begrip @
          verwacht gegevens nodig: @, @
        waarborg q
          besluiten @, @ hangen niet af van @, @
        waarborg q
          elk besluit behalve @, @ heeft bij elke uitkomst een bron
        waarborg q
          als @
          dan is besluit @ nooit @ of @
        waarborg q
          besluit @ is altijd @ of @
        waarborg q
          besluit @ is minstens even ruim als besluit @ waarbij gunstig is @ of @
        waarborg q
          nooit tegelijk
            a. @: besluit @ is @ of @
            b. @: besluit @ is @
            @ weet niet: @, @
        aanname q
          altijd @
          omdat "q"
        """;

    private const string Waarborgen = """
        waarborg @
          altijd q
        aanname @
          volgens q 1
          nooit q
        aanname @ omdat "q"
          nooit q
        """;

    private const string Gewoon = "zzz";

    private const string Regels = """
        besluit q
          regel @
            uitzondering op @, @
            dan q
        voorbeeld "q"
          verwacht q
            volgens regel @, @
        """;

    private const string Bronnen = """
        bron @ is wet "q"
        paragraaf @ artikel 1
        toelichtend @ 4.13, @ artikel 1 omdat "q"
        begrip q : ja/nee
          volgens @ 4.13, @ artikel 1 lid 2, @
          is ja als q
        """;

    private readonly ConcurrentDictionary<(string Plaatsen, string Naam), string> _geschreven = [];
    private readonly ConcurrentDictionary<string, List<WmoToken>> _gewoon = [];

    /// <summary>The name of a fact, a choice, a definition, a role, …</summary>
    public string Naam(string naam) => Schrijf(Namen, naam);

    /// <summary>The name of a rule.</summary>
    public string Regel(string naam) => Schrijf(Regels, naam);

    /// <summary>The name of a promise or assumption.</summary>
    public string Waarborg(string naam) => Schrijf(Waarborgen, naam);

    /// <summary>The name of a source.</summary>
    public string Bron(string naam) => Schrijf(Bronnen, naam);

    private string Schrijf(string plaatsen, string naam) =>
        _geschreven.GetOrAdd((plaatsen, naam), _ => !altijdAangehaald && IsKaal(plaatsen, naam) ? naam : "'" + naam.Replace("'", "''") + "'");

    // Bare, it makes the same tokens as a name that says nothing, at every place.
    private bool IsKaal(string plaatsen, string naam)
    {
        var gewoon = _gewoon.GetOrAdd(plaatsen, p => Lees(p, Gewoon, new DiagnosticBag()));
        var meldingen = new DiagnosticBag();
        var gelezen = Lees(plaatsen, naam, meldingen);
        return meldingen.Count == 0
            && gelezen.Select(t => t.Type).SequenceEqual(gewoon.Select(t => t.Type))
            && gelezen.Zip(gewoon, (t, g) => g.Naam?.Tekst != Gewoon || t.Naam?.Tekst == naam).All(gelijk => gelijk);
    }

    private static List<WmoToken> Lees(string plaatsen, string naam, DiagnosticBag meldingen)
    {
        var bron = new SourceText("", plaatsen.Replace("@", naam));
        return Woordvormer.Vorm(bron, Lexemen.Lees(bron, CancellationToken.None), ImmutableDictionary<int, string>.Empty, meldingen, CancellationToken.None);
    }
}
