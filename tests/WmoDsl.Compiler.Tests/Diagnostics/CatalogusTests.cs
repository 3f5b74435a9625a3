using System.Reflection;
using System.Text.RegularExpressions;
using WmoDsl.Compiler.Diagnostics;

namespace WmoDsl.Compiler.Tests.Diagnostics;

public sealed class CatalogusTests
{
    [Fact]
    public void Catalogus_bevat_elke_soort_melding()
    {
        var velden = typeof(Meldingen)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .ToList();

        velden.Count.ShouldBeGreaterThan(50);
        Meldingen.Alle.ShouldBe(velden.Select(f => (DiagnosticDescriptor)f.GetValue(null)!).OrderBy(d => d.Code, StringComparer.Ordinal));
        velden.ShouldAllBe(f => string.Equals(f.Name, ((DiagnosticDescriptor)f.GetValue(null)!).Code, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Codes_zijn_uniek_en_vallen_in_een_band()
    {
        Meldingen.Alle.Select(d => d.Code).ShouldBeUnique();
        Meldingen.Alle.ShouldAllBe(d => Regex.IsMatch(d.Code, "^WMO([1-4][0-9]{3}|0001)$"));
    }

    [Fact]
    public void Titels_zijn_uniek_en_geen_zinnen()
    {
        Meldingen.Alle.Select(d => d.Title).ShouldBeUnique();
        Meldingen.Alle.ShouldAllBe(d => d.Title.Length > 0 && !d.Title.EndsWith('.') && !d.Title.Contains('\n'));
    }

    [Fact]
    public void Dezelfde_oorzaak_geeft_een_melding_met_het_aantal_andere_plaatsen()
    {
        var bron = new Text.SourceText("a.wmo", "x x x y");
        var bag = new DiagnosticBag();
        foreach (var plek in new[] { 4, 0, 2 })
        {
            bag.Add(Meldingen.OnbekendeNaam(new Model.Plaats(bron, new Text.TextSpan(plek, 1)), "x", null));
        }

        bag.Add(Meldingen.OnbekendeNaam(new Model.Plaats(bron, new Text.TextSpan(6, 1)), "y", "z"));

        var meldingen = DiagnosticBag.EenPerOorzaak(bag.ToSorted());

        meldingen.Select(m => m.Span.Start).ShouldBe([0, 6]);
        meldingen[0].Help.ShouldBe("Schrijf op wat de naam betekent: als gegeven, parameter of begrip. Dit geldt ook op 2 andere plaatsen.");
        meldingen[0].Related!.Span.Start.ShouldBe(2);
        meldingen[1].Help.ShouldBe("Bedoelde u 'z'?");
    }

    [Fact]
    public void Twee_plaatsen_is_er_een_meer()
    {
        var bron = new Text.SourceText("a.wmo", "x x");
        var bag = new DiagnosticBag();
        bag.Add(Meldingen.OnbekendeBron(new Model.Plaats(bron, new Text.TextSpan(0, 1)), "x", "X"));
        bag.Add(Meldingen.OnbekendeBron(new Model.Plaats(bron, new Text.TextSpan(2, 1)), "x", "X"));

        DiagnosticBag.EenPerOorzaak(bag.ToSorted()).ShouldHaveSingleItem().Help.ShouldBe("Bedoelde u 'X'? Dit geldt ook op één andere plaats.");
    }
}
