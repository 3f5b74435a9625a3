using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;

namespace WmoDsl.Cli.Weergave;

// How it is written: for a terminal, as Markdown, as a page.
internal sealed partial class Vergelijkverslag
{
    private const string Stijlblad = """
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; }
        table { border-collapse: collapse; } th, td { text-align: left; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid #999; vertical-align: top; }
        """;

    /// <summary>For a terminal.</summary>
    public void Tekst(Venster venster)
    {
        foreach (var deel in _delen)
        {
            switch (deel)
            {
                case Kopdeel kop:
                    if (kop.Niveau > 1)
                    {
                        venster.Regel();
                    }

                    venster.Regel(kop.Tekst, Stijl.Kop);
                    break;
                case Zindeel zin:
                    venster.Regel(zin.Tekst.Replace("\n", "\n  ", StringComparison.Ordinal));
                    break;
                case Puntendeel punten:
                    foreach (var punt in punten.Punten)
                    {
                        venster.Regel("  - " + punt.Tekst.Replace("\n", "\n    ", StringComparison.Ordinal));
                        foreach (var onder in punt.Eronder)
                        {
                            venster.Regel("      - " + Heel(onder).Replace("\n", "\n        ", StringComparison.Ordinal));
                        }
                    }

                    break;
                case Tabeldeel { Kop: [_, _] } tabel:
                    foreach (var rij in tabel.Rijen)
                    {
                        venster.Regel($"  {rij[0]}: {rij[1]}");
                    }

                    break;
                case Tabeldeel tabel:
                    foreach (var rij in tabel.Rijen)
                    {
                        venster.Regel($"  {rij[0]}");
                        venster.Regel("    was:   " + rij[1].Replace("\n", "\n           ", StringComparison.Ordinal));
                        venster.Regel("    wordt: " + rij[2].Replace("\n", "\n           ", StringComparison.Ordinal));
                    }

                    break;
            }
        }
    }

    // What goes beyond so many characters is left out, from the end, and that is said; nothing is folded then.
    private string Markdown(int hoogstens)
    {
        var uit = new StringBuilder();
        foreach (var deel in _delen)
        {
            var tekst = deel switch
            {
                Kopdeel kop => $"{new string('#', kop.Niveau)} {M(kop.Tekst)}\n\n",
                Zindeel zin => M(zin.Tekst) + "\n\n",
                Puntendeel punten => string.Concat(punten.Punten.Select(p => $"* {M(p.Tekst)}\n{string.Concat(p.Eronder.Select(o => $"  * {(o.Rest.Length == 0 ? M(o.Tekst) : Vouw(o, HM))}\n"))}")) + "\n",
                Tabeldeel tabel => $"{Rij(tabel.Kop)}{Rij(tabel.Kop.Select(_ => "---"))}{string.Concat(tabel.Rijen.Select(r => Rij(r.Select(M))))}\n",
                Vouwdeel vouw => $"<details><summary>{HM(vouw.Tekst)}</summary>\n\n",
                _ => "</details>\n\n",
            };
            if (uit.Length + tekst.Length + Ingekort.Length >= hoogstens)
            {
                uit.Append(Ingekort);
                break;
            }

            uit.Append(tekst);
        }

        return uit.ToString().TrimEnd('\n') + "\n";

        static string Rij(IEnumerable<string> cellen) => "| " + string.Join(" | ", cellen) + " |\n";
    }

    /// <summary>A page that asks nothing of any other place and runs no script.</summary>
    public string Html()
    {
        var uit = new StringBuilder("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        uit.Append($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{H(((Kopdeel)_delen[0]).Tekst)}</title>\n<style>\n{Stijlblad}\n</style>\n</head>\n<body>\n");
        foreach (var deel in _delen)
        {
            uit.Append(deel switch
            {
                Kopdeel kop => $"<h{kop.Niveau}>{H(kop.Tekst)}</h{kop.Niveau}>\n",
                Zindeel zin => $"<p>{H(zin.Tekst)}</p>\n",
                Puntendeel punten => $"<ul>{string.Concat(punten.Punten.Select(p => $"<li>{H(p.Tekst)}{(p.Eronder.Count == 0 ? "" : $"<ul>{string.Concat(p.Eronder.Select(o => $"<li>{(o.Rest.Length == 0 ? H(o.Tekst) : Vouw(o, H))}</li>"))}</ul>")}</li>"))}</ul>\n",
                Tabeldeel tabel => $"<table><tr>{string.Concat(tabel.Kop.Select(k => $"<th>{H(k)}</th>"))}</tr>{string.Concat(tabel.Rijen.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{H(c)}</td>"))}</tr>"))}</table>\n",
                Vouwdeel vouw => $"<details><summary>{H(vouw.Tekst)}</summary>\n",
                _ => "</details>\n",
            });
        }

        return uit.Append("</body>\n</html>\n").ToString();
    }

    private static string Heel(Onderpunt punt) => punt.Rest.Length == 0 ? punt.Tekst : $"{punt.Tekst}: {punt.Rest}";

    private static string Vouw(Onderpunt punt, Func<string, string> veilig) => $"<details><summary>{veilig(punt.Tekst)}</summary>{veilig(punt.Rest)}</details>";

    // Markdown takes a line that begins with such an element of HTML as it is.
    private static string HM(string tekst) => H(tekst).Replace("@", "&#64;", StringComparison.Ordinal);

    private static string H(string tekst) => WebUtility.HtmlEncode(Venster.Veilig(tekst)).Replace("\n", "<br>", StringComparison.Ordinal);

    // What comes from the policy must not become a heading, a link or a mention.
    private static string M(string tekst)
    {
        var uit = new StringBuilder();
        foreach (var teken in Venster.Veilig(tekst))
        {
            uit.Append(teken switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '@' => "&#64;",
                '\n' => "<br>",
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' => "\\" + teken,
                _ => teken.ToString(),
            });
        }

        return uit.ToString();
    }
}
