using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Services;

namespace WmoDsl.Compiler.Semantics;

/// <summary>Warns for places that are said to explain only, while something is ruled by them, and for places that are said to do so twice.</summary>
internal static class Toelichtingentoets
{
    /// <summary>Looks at all explanatory places of a policy.</summary>
    /// <param name="beleid">The policy.</param>
    /// <param name="inhoud">Outlines by source, for sources that have one.</param>
    /// <param name="diagnostics">For what is found.</param>
    public static void Toets(Beleid beleid, IReadOnlyDictionary<Bron, Inhoudsopgave> inhoud, DiagnosticBag diagnostics)
    {
        foreach (var bron in beleid.Toelichtend.SelectMany(t => t.Bronnen).Select(v => v.Bron).Distinct())
        {
            var aanhalingen = Aanhaling.Zoek(beleid, bron);
            var regelend = aanhalingen.Where(a => a.IsRegeling).ToLookup(a => a.Nummer);
            var regels = (inhoud.TryGetValue(bron, out var opgave) ? opgave.Regels : []).ToLookup(r => r.Nummer);
            var gehad = new List<Aanhaling>();
            foreach (var toelichting in aanhalingen.Where(a => a.Wie is Toelichting))
            {
                var bij = regels[toelichting.Nummer].ToList();
                var eerder = gehad.FirstOrDefault(e => e.Nummer == toelichting.Nummer && (e.Omvat(toelichting, bij) || toelichting.Omvat(e, bij)));
                gehad.Add(toelichting);
                if (eerder is not null)
                {
                    diagnostics.Add(Meldingen.TweeKeerToelichtend(toelichting.Wie.Plaats, toelichting.Verwijzing.ToString(), eerder.Wie.Plaats));
                }
                else if (regelend[toelichting.Nummer].FirstOrDefault(r => toelichting.Omvat(r, bij)) is { } geregeld)
                {
                    diagnostics.Add(Meldingen.ToelichtendEnGeregeld(toelichting.Wie.Plaats, toelichting.Verwijzing.ToString(), geregeld.Naam, geregeld.Wie.Plaats));
                }
            }
        }
    }
}
