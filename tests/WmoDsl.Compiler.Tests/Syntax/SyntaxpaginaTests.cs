using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Tests.Diagnostics;

namespace WmoDsl.Compiler.Tests.Syntax;

/// <summary>
/// The pages of text and syntax (WMO1xxx): the wrong example gives its message and, from the whole compiler, nothing else, so one slip
/// in how something is written is one message; the right example gives none.
/// </summary>
public sealed class SyntaxpaginaTests
{
    // A file of ten megabytes and one with two hundred mistakes are not on a page; VijandigTests has them.
    private static readonly string[] ZonderVoorbeeld = ["WMO1001", "WMO1002"];

    public static TheoryData<string> Codes => [.. Meldingen.Alle.Select(d => d.Code).Where(c => c[3] == '1').Except(ZonderVoorbeeld)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Elke_pagina_heeft_een_fout_en_een_goed_voorbeeld(string code)
    {
        var pagina = Foutpagina.Lees(code);

        pagina.Blokken.Select(b => b.Soort + " " + string.Join(' ', b.Woorden)).ShouldBe(["wmo fout", "wmo goed"]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Het_foute_voorbeeld_geeft_deze_melding_en_geen_andere(string code)
    {
        var pagina = Foutpagina.Lees(code);

        var compilatie = Proef.Compileer(pagina.Bestanden(pagina.Blokken[0]));

        Proef.Codes(compilatie).ShouldBe([code], Proef.Lijst(compilatie.Diagnostics));
        pagina.Citaten.ShouldBe([compilatie.Diagnostics[0].Message, compilatie.Diagnostics[0].Help]);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Het_goede_voorbeeld_geeft_geen_melding(string code)
    {
        var pagina = Foutpagina.Lees(code);

        Proef.Goed(pagina.Bestanden(pagina.Blokken[1]));
    }
}
