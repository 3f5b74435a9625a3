using System.IO;
using System.Text;
using Spectre.Console;

namespace WmoDsl.Cli.Weergave;

/// <summary>How words stand out in a terminal. Elsewhere they do not: what is said never depends on it.</summary>
internal enum Stijl
{
    /// <summary>Plain.</summary>
    Gewoon,

    /// <summary>A title.</summary>
    Kop,

    /// <summary>Something is wrong.</summary>
    Fout,

    /// <summary>Something may be wrong.</summary>
    Waarschuwing,

    /// <summary>Something is right.</summary>
    Goed,

    /// <summary>Where something is, and other things to skip over.</summary>
    Zacht,
}

/// <summary>A text output: plain, or with colours on a terminal. Lines end with <c>\n</c> and are never broken to a width.</summary>
internal sealed class Venster
{
    private readonly TextWriter _schrijver;
    private readonly IAnsiConsole? _kleuren;

    private Venster(TextWriter schrijver, IAnsiConsole? kleuren)
    {
        _schrijver = schrijver;
        _kleuren = kleuren;
    }

    /// <summary>Makes an output.</summary>
    /// <param name="schrijver">Where the text goes.</param>
    /// <param name="kleuren">Whether it is a terminal that shows colours.</param>
    public static Venster Maak(TextWriter schrijver, bool kleuren = false) => new(schrijver, kleuren ? Console(schrijver) : null);

    /// <summary>Writes words. Signs that would steer the terminal, or show text in another order than it has, are replaced.</summary>
    public void Schrijf(string tekst, Stijl stijl = Stijl.Gewoon)
    {
        var veilig = Veilig(tekst);
        if (_kleuren is null || stijl == Stijl.Gewoon || veilig.Length == 0)
        {
            _schrijver.Write(veilig);
            return;
        }

        _kleuren.Write(new Text(veilig, stijl switch
        {
            Stijl.Kop => new Style(decoration: Decoration.Bold),
            Stijl.Fout => new Style(Color.Red, decoration: Decoration.Bold),
            Stijl.Waarschuwing => new Style(Color.Yellow),
            Stijl.Goed => new Style(Color.Green),
            _ => new Style(Color.Grey),
        }));
    }

    /// <summary>Writes words and ends the line.</summary>
    public void Regel(string tekst = "", Stijl stijl = Stijl.Gewoon)
    {
        Schrijf(tekst, stijl);
        _schrijver.Write('\n');
    }

    /// <summary>Writes what is for a program: as it is.</summary>
    public void Letterlijk(string tekst) => _schrijver.Write(tekst);

    /// <summary>Makes sure that everything is seen.</summary>
    public void Spoel() => _schrijver.Flush();

    private static IAnsiConsole Console(TextWriter schrijver) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.Standard,
        Interactive = InteractionSupport.No,
        Out = new Scherm(schrijver),
    });

    /// <summary>
    /// The text without signs that steer or reorder: policies and cases come from files of others, and an escape sequence in a name must not move
    /// the cursor of who checks it.
    /// </summary>
    public static string Veilig(string tekst)
    {
        var i = 0;
        while (i < tekst.Length && !IsGevaarlijk(tekst[i]))
        {
            i++;
        }

        if (i == tekst.Length)
        {
            return tekst;
        }

        var veilig = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            veilig.Append(IsGevaarlijk(teken) ? '\uFFFD' : teken);
        }

        return veilig.ToString();
    }

    private static bool IsGevaarlijk(char teken) =>
        teken is not ('\n' or '\t') && (char.IsControl(teken) || teken is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    // Spectre's own asks the terminal for its size, to break lines at.
    private sealed class Scherm(TextWriter schrijver) : IAnsiConsoleOutput
    {
        public TextWriter Writer => schrijver;

        public bool IsTerminal => true;

        // Lines are not to be broken.
        public int Width => 100_000;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
