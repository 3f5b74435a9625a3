using System.Text;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Services;

namespace WmoDsl.Compiler.Tests.Diagnostics;

/// <summary>The pages of names, types and rules (WMO2xxx to WMO4xxx) are policies that run; those of syntax have tests of their own.</summary>
public sealed class FoutpaginaTests
{
    public static TheoryData<string> Betekeniscodes => [.. Meldingen.Alle.Select(d => d.Code).Where(c => c[3] is not ('0' or '1'))];

    [Fact]
    public void Elke_code_heeft_een_pagina_en_elke_pagina_een_code() =>
        Foutpagina.Codes.ShouldBe(Meldingen.Alle.Select(d => d.Code));

    [Fact]
    public void Elke_pagina_begint_met_de_titel()
    {
        foreach (var descriptor in Meldingen.Alle)
        {
            Foutpagina.Lees(descriptor.Code).Tekst.Split('\n')[0].ShouldBe($"# {descriptor.Code}: {descriptor.Title}");
        }
    }

    [Theory]
    [MemberData(nameof(Betekeniscodes))]
    public void Elke_pagina_heeft_een_fout_en_een_goed_voorbeeld(string code)
    {
        var pagina = Foutpagina.Lees(code);

        pagina.Blokken.Count(b => b.Soort == "wmo" && b.Woorden.SequenceEqual(["fout"])).ShouldBe(1);
        pagina.Blokken.Count(b => b.Soort == "wmo" && b.Woorden.SequenceEqual(["goed"])).ShouldBe(1);
        pagina.Blokken.ShouldAllBe(b => (b.Soort == "wmo" && b.Woorden.Length == 1) || ((b.Soort == "inhoud" || b.Soort == "basis") && b.Woorden.Length > 0));
    }

    [Theory]
    [MemberData(nameof(Betekeniscodes))]
    public void Het_foute_voorbeeld_geeft_deze_melding_en_geen_andere(string code)
    {
        var pagina = Foutpagina.Lees(code);

        var compilatie = Proef.Compileer(pagina.Bestanden(pagina.Blokken.Single(b => b.Woorden.SequenceEqual(["fout"]))));

        Proef.Codes(compilatie).ShouldBe([code], Proef.Lijst(compilatie.Diagnostics));
        pagina.Citaten.ShouldBe([compilatie.Diagnostics[0].Message, compilatie.Diagnostics[0].Help]);
    }

    [Theory]
    [MemberData(nameof(Betekeniscodes))]
    public void Het_goede_voorbeeld_geeft_geen_melding_en_zijn_voorbeelden_slagen(string code)
    {
        var pagina = Foutpagina.Lees(code);

        var compilatie = Proef.Goed(pagina.Bestanden(pagina.Blokken.Single(b => b.Woorden.SequenceEqual(["goed"]))));

        foreach (var voorbeeld in compilatie.Beleid.Voorbeelden)
        {
            Compiler.Evaluation.Voorbeeldtoets.Voer(voorbeeld, compilatie.Beleid.Geldig).Verschillen.ShouldBeEmpty(voorbeeld.Naam);
        }
    }

    [Theory]
    [MemberData(nameof(Betekeniscodes))]
    public void De_voorbeelden_staan_in_de_gewone_opmaak(string code)
    {
        foreach (var blok in Foutpagina.Lees(code).Blokken.Where(b => b.Soort == "wmo"))
        {
            Opmaak.Maak(new Text.SourceText("beleid.wmo", blok.Tekst)).Tekst.ShouldBe(blok.Tekst);
        }
    }

    // Run with BIJWERKEN=1 to write the index anew.
    [Fact]
    public void De_index_noemt_alle_meldingen_in_volgorde_van_code()
    {
        var index = Index();
        var pad = Path.Combine(Foutpagina.Map, "README.md");
        if (Environment.GetEnvironmentVariable("BIJWERKEN") == "1")
        {
            File.WriteAllText(pad, index);
        }

        File.ReadAllText(pad).ReplaceLineEndings("\n").ShouldBe(index);
    }

    private static string Index()
    {
        var tekst = new StringBuilder();
        tekst.Append("""
            # Meldingen

            Wat de taal kan zeggen als er iets niet klopt. Elke melding wijst een woord aan, zegt wat er wordt verwacht en stelt een verbetering voor. Op haar pagina staat waarom de
            taal hier streng is, met een fout en een goed voorbeeld.

            Bij één vergissing hoort één melding. Staat dezelfde vergissing op meer plaatsen (een naam die u overal anders schreef, gekrulde aanhalingstekens om elke tekst van een bestand,
            `>=` in elke voorwaarde), dan ziet u de eerste, met erachter *Dit geldt ook op 9 andere plaatsen.* en een verwijzing naar de tweede. Die negen zijn dus niet goed: herstelt u alleen
            de eerste, dan ziet u de volgende. Wat op een onderdeel met een fout rust, wordt overgeslagen tot het is hersteld; de rest van het beleid wordt gewoon gecontroleerd.

            """.ReplaceLineEndings("\n"));
        foreach (var (cijfer, kop) in new[] { ('0', "De compiler zelf"), ('1', "Tekst en zinnen"), ('2', "Namen en bronnen"), ('3', "Typen en eenheden"), ('4', "Regels, besluiten en voorbeelden") })
        {
            tekst.Append($"\n## WMO{cijfer}xxx: {kop}\n\n| code | melding |\n|---|---|\n");
            foreach (var descriptor in Meldingen.Alle.Where(d => d.Code[3] == cijfer))
            {
                tekst.Append($"| [{descriptor.Code}]({descriptor.Code}.md) | {descriptor.Title} |\n");
            }
        }

        return tekst.ToString();
    }
}
