using System;
using System.Collections.Generic;

namespace WmoDsl.Compiler.Text;

/// <summary>
/// The text of one file with its path. Positions are UTF-16 code units, lines and columns start at 0, as in Roslyn and the
/// Language Server Protocol; whoever shows them to people adds one.
/// </summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Wraps the text of a file.</summary>
    /// <param name="path">Path for messages and for <c>#line</c>; relative to the project, with forward slashes, so that output does not depend on the machine.</param>
    /// <param name="text">The whole text.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    private SourceText(string path, SourceText ander)
    {
        Path = path;
        Text = ander.Text;
        _lineStarts = ander._lineStarts;
    }

    /// <summary>Path for messages.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Number of lines, at least 1.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The same text under another path.</summary>
    public SourceText MetPad(string path) => path == Path ? this : new SourceText(path, this);

    /// <summary>Line and column (both from 0, UTF-16) of an offset; an offset past the end gives the end.</summary>
    public (int Line, int Column) GetPosition(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line, offset - _lineStarts[line]);
    }

    /// <summary>Offset of the first character of a line (from 0).</summary>
    public int GetLineStart(int line) => _lineStarts[line];

    /// <summary>Text of a line (from 0) without its line break.</summary>
    public string GetLine(int line)
    {
        var start = _lineStarts[line];
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;
        return Text.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    /// <summary>The text of a span.</summary>
    public string GetText(TextSpan span)
    {
        var start = Math.Min(span.Start, Text.Length);
        return Text.Substring(start, Math.Min(span.Length, Text.Length - start));
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}
