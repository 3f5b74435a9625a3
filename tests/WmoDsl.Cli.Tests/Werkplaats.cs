using System.Text;
using WmoDsl.Cli.Weergave;

namespace WmoDsl.Cli.Tests;

/// <summary>A folder of its own to run the tool in, as if it were the current directory. Today is 21 November 2026.</summary>
public sealed class Werkplaats : IDisposable
{
    private static readonly DateTimeOffset Vandaag = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Makes the folder.</summary>
    public Werkplaats() => Map = Directory.CreateTempSubdirectory("wmo-").FullName;

    /// <summary>Where it is.</summary>
    public string Map { get; }

    /// <summary>A path in it.</summary>
    public string Pad(string naam) => Path.Combine(Map, naam);

    /// <summary>Writes a file; its folders are made.</summary>
    public void Schrijf(string naam, string tekst) => Schrijf(naam, new UTF8Encoding(false).GetBytes(tekst));

    /// <summary>Writes a file byte by byte.</summary>
    public void Schrijf(string naam, byte[] inhoud)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Pad(naam))!);
        File.WriteAllBytes(Pad(naam), inhoud);
    }

    /// <summary>The text of a file.</summary>
    public string Lees(string naam) => File.ReadAllText(Pad(naam));

    /// <summary>Runs the tool.</summary>
    internal Afloop Wmo(params string[] argumenten) => Met("", argumenten);

    /// <summary>Runs the tool with this on its input.</summary>
    internal Afloop Met(string invoer, params string[] argumenten) => Voer(new StringReader(invoer), kleuren: false, argumenten);

    /// <summary>Runs the tool as in a terminal.</summary>
    internal Afloop InKleur(params string[] argumenten) => Voer(new StringReader(""), kleuren: true, argumenten);

    /// <summary>Runs the tool.</summary>
    internal Afloop Voer(TextReader invoer, bool kleuren, params string[] argumenten)
    {
        var uit = new StringWriter { NewLine = "\n" };
        var fout = new StringWriter { NewLine = "\n" };
        var omgeving = new Omgeving(new Lazy<TextReader>(invoer), Venster.Maak(uit, kleuren), Venster.Maak(fout, kleuren), Map, new Klok());
        var code = WmoProgramma.Voer(argumenten, omgeving);
        return new Afloop(code, uit.ToString(), fout.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Map, recursive: true);

    private sealed class Klok : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Vandaag;
    }
}

/// <summary>How a run ended.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Uit">Standard output.</param>
/// <param name="Fout">Standard error.</param>
internal sealed record Afloop(int Code, string Uit, string Fout)
{
    /// <summary>The run must have ended like this, to the letter.</summary>
    public void MoetZijn(int code, string uit, string fout = "") => (Uit, Fout, Code).ShouldBe((uit, fout, code));
}
