using System;
using System.Globalization;
using System.Text;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Compiler.Emit;

/// <summary>Writes lines of C# with indentation, and the one place that maps lines to the policy.</summary>
/// <param name="padvoorvoegsel">What comes before the path of a policy file.</param>
/// <param name="kaal">Whether comments and places in the policy are left out.</param>
internal sealed class CodeWriter(string padvoorvoegsel, bool kaal = false)
{
    // The last column that #line can name.
    private const int LaatsteKolom = 65535;

    private readonly StringBuilder _tekst = new();
    private int _diepte;

    // Whether the lines that follow would still be taken for the policy.
    private bool _isGemapt;

    /// <summary>A line; without text an empty line.</summary>
    public CodeWriter Line(string tekst = "")
    {
        if (kaal && (tekst.Length == 0 || tekst.StartsWith("//", StringComparison.Ordinal) || tekst.StartsWith("#nullable", StringComparison.Ordinal)))
        {
            return this;
        }

        if (_isGemapt && tekst.Length > 0 && !tekst.StartsWith("//", StringComparison.Ordinal))
        {
            Directive("#line hidden");
            _isGemapt = false;
        }

        if (tekst.Length > 0)
        {
            _tekst.Append(' ', kaal ? 0 : _diepte * 4).Append(tekst);
        }

        _tekst.Append('\n');
        return this;
    }

    /// <summary>Lines from <c>{</c> to <c>}</c>.</summary>
    public IDisposable Block(string kop, string sluit = "}")
    {
        Line(kop);
        Line("{");
        _diepte++;
        return new Einde(this, sluit);
    }

    /// <summary>Deeper lines, without braces.</summary>
    public IDisposable Indent()
    {
        _diepte++;
        return new Einde(this, null);
    }

    /// <summary>A line of a directive, which always starts at the margin.</summary>
    public void Directive(string tekst)
    {
        if (!kaal || !tekst.StartsWith("#line", StringComparison.Ordinal))
        {
            _tekst.Append(tekst).Append('\n');
        }
    }

    /// <summary>
    /// A statement that a debugger shows at its place in the policy. C# takes whatever begins at or before the column in the directive as the
    /// whole place, however long it is itself; a step of the debugger begins where the statement does.
    /// </summary>
    public void Mapped(Plaats plaats, string statement)
    {
        if (kaal)
        {
            Line(statement);
            return;
        }

        var (beginregel, beginkolom) = plaats.Source.GetPosition(plaats.Span.Start);
        var (eindregel, eindkolom) = plaats.Source.GetPosition(plaats.Span.End);
        // #line counts from 1 and includes the last character, so that an empty place does not exist there: it becomes one character.
        var laatste = plaats.Span.Length == 0 ? eindkolom + 1 : Math.Max(1, eindkolom);
        Directive(string.Format(
            CultureInfo.InvariantCulture,
            "#line ({0},{1})-({2},{3}) {4} \"{5}\"",
            beginregel + 1,
            Math.Min(beginkolom + 1, LaatsteKolom),
            eindregel + 1,
            Math.Min(laatste, LaatsteKolom),
            (_diepte * 4) + 1,
            Pad(plaats.Source.Path)));
        _isGemapt = false;
        Line(statement);
        _isGemapt = true;
    }

    /// <inheritdoc/>
    public override string ToString() => _tekst.ToString();

    // A full path (a file on another drive) needs no way to it. A quote cannot be written in a directive.
    private string Pad(string pad) => (pad.StartsWith("/", StringComparison.Ordinal) || pad.IndexOf(':') == 1 ? pad : padvoorvoegsel + pad).Replace('"', '\'');

    private sealed class Einde(CodeWriter writer, string? sluit) : IDisposable
    {
        public void Dispose()
        {
            writer._diepte--;
            if (sluit is not null)
            {
                writer.Line(sluit);
            }
        }
    }
}
