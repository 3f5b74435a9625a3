using System.Text.Json;

namespace WmoDsl.Cli.Tests;

/// <summary>Two folders with the same policy, of which the second is changed, and what <c>wmo vergelijk</c> says of it to programs.</summary>
public abstract class Vergelijkproef : IDisposable
{
    protected Vergelijkproef()
    {
        Proefbeleid.Zet(Werkplaats, "oud");
        Proefbeleid.Zet(Werkplaats, "nieuw");
    }

    private protected Werkplaats Werkplaats { get; } = new();

    public void Dispose()
    {
        Werkplaats.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Wijzig(string van, string naar)
    {
        Proefbeleid.Scootmobiel.ShouldContain(van);
        Werkplaats.Schrijf("nieuw/scootmobiel.wmo", Proefbeleid.Scootmobiel.Replace(van, naar));
    }

    protected JsonElement Vergelijk(int code, params string[] opties)
    {
        var afloop = Werkplaats.Wmo(["vergelijk", "oud", "nieuw", "--formaat", "json", .. opties]);
        afloop.Code.ShouldBe(code, afloop.Fout);
        return JsonDocument.Parse(afloop.Uit).RootElement;
    }

    protected static JsonElement Scootmobiel(JsonElement verschil) => verschil.GetProperty("besluiten").EnumerateArray().Single(b => b.GetProperty("naam").GetString() == "scootmobiel");
}
