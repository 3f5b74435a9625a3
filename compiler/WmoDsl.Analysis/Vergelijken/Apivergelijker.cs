using System.Collections.Immutable;
using System.Globalization;
using WmoDsl.Compiler.Emit;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>What .NET developers notice of a change, and how large a step the version of the package must take for it (semver.org).</summary>
internal sealed class Apivergelijker
{
    private readonly Wereld _wereld;
    private readonly Func<Definitie, bool> _vraagtMogelijkAnders;
    private readonly List<Apiwijziging> _wijzigingen = [];

    private Apivergelijker(Wereld wereld, Func<Definitie, bool> vraagtMogelijkAnders) => (_wereld, _vraagtMogelijkAnders) = (wereld, vraagtMogelijkAnders);

    /// <summary>What they notice, the largest steps first.</summary>
    /// <param name="oud">How it was.</param>
    /// <param name="nieuw">How it is now.</param>
    /// <param name="wereld">What both talk about.</param>
    /// <param name="onderdelen">What is written otherwise.</param>
    public static ImmutableArray<Apiwijziging> Vergelijk(Beleid oud, Beleid nieuw, Wereld wereld, Onderdelen onderdelen)
    {
        var geraakt = Zelfde(oud, nieuw, wereld) ? Geraakt(oud, onderdelen.Definities).Concat(Geraakt(nieuw, onderdelen.Definities)).ToHashSet() : null;
        var vergelijker = new Apivergelijker(wereld, d => geraakt?.Contains(d) != false);
        vergelijker.Besluiten(oud, nieuw);
        vergelijker.Gegevens();
        return [.. vergelijker._wijzigingen.Distinct().OrderByDescending(w => w.Stap).ThenBy(w => w.Wat, StringComparer.Ordinal)];
    }

    private void Besluiten(Beleid oud, Beleid nieuw)
    {
        var (toen, nu) = (oud.Besluiten.ToDictionary(b => Naamvorm.Pascal(b.Naam)), nieuw.Besluiten.ToDictionary(b => Naamvorm.Pascal(b.Naam)));
        foreach (var naam in toen.Keys.Concat(nu.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            if (!nu.TryGetValue(naam, out var b))
            {
                Voeg(Versiestap.Major, $"De klasse {naam} is weg: het besluit {toen[naam].Naam} is er niet meer, of heet anders.");
            }
            else if (!toen.TryGetValue(naam, out var a))
            {
                Voeg(Versiestap.Minor, $"De klasse {naam} is nieuw.");
            }
            else
            {
                Keuzes(naam + "Uitkomst", a.Type.Keuzes!, b.Type.Keuzes!);
                Geleverd(naam, a, b);
                if (_vraagtMogelijkAnders(a) || _vraagtMogelijkAnders(b))
                {
                    Gelezen(naam, Besluitplan.Maak(a), Besluitplan.Maak(b));
                }
            }
        }
    }

    // Whether all that can be asked has the same name in both: then what is written the same, asks the same.
    private static bool Zelfde(Beleid oud, Beleid nieuw, Wereld wereld) => wereld.Feiten.All(f => f.Oud?.Naam == f.Nieuw?.Naam)
        && Wie(oud).SetEquals(Wie(nieuw));

    private static HashSet<string> Wie(Beleid beleid) =>
        [.. beleid.Rollen.Select(r => $"{r.Naam}: {r.Groep.Naam}{(r.MagOntbreken ? "?" : "")}"), .. beleid.Lijsten.Select(l => $"{l.Naam}: {l.Groep.Naam}*")];

    // What is written otherwise, and all that in the end rests on it, or tells of it.
    private static HashSet<Definitie> Geraakt(Beleid beleid, IReadOnlySet<Definitie> gewijzigd)
    {
        var noemt = beleid.Definities.ToDictionary(d => d, d => d.Expressies().SelectMany(e => e.Alles()).OfType<DefinitieExpr>().Select(e => e.Definitie).Concat(d.LevertOok).Distinct().ToList());
        var geraakt = gewijzigd.ToHashSet();
        for (var aantal = -1; aantal != geraakt.Count;)
        {
            aantal = geraakt.Count;
            geraakt.UnionWith(noemt.Where(n => n.Value.Exists(geraakt.Contains)).Select(n => n.Key));
        }

        return geraakt;
    }

    private void Keuzes(string type, Keuzelijst oud, Keuzelijst nieuw)
    {
        var (toen, nu) = (oud.Waarden.Select(Naamvorm.Pascal).ToList(), nieuw.Waarden.Select(Naamvorm.Pascal).ToList());
        foreach (var weg in toen.Except(nu))
        {
            Voeg(Versiestap.Major, $"{type}.{weg} is weg.");
        }

        foreach (var erbij in nu.Except(toen))
        {
            Voeg(Versiestap.Minor, $"{type}.{erbij} is nieuw: een switch over alle waarden heeft er een geval bij.");
        }

        // Code that was compiled before has the numbers in it.
        if (toen.Intersect(nu).FirstOrDefault(n => toen.IndexOf(n) != nu.IndexOf(n)) is { } verschoven)
        {
            Voeg(Versiestap.Major, $"{type}.{verschoven} heeft een ander nummer ({Getal(toen.IndexOf(verschoven))} werd {Getal(nu.IndexOf(verschoven))}): code moet opnieuw worden gecompileerd. Zet nieuwe waarden achteraan om dat te voorkomen.");
        }
    }

    private void Geleverd(string naam, Definitie oud, Definitie nieuw)
    {
        var (toen, nu) = (oud.LevertOok.ToDictionary(d => Naamvorm.Pascal(d.Naam), d => Type(d.Type)), nieuw.LevertOok.ToDictionary(d => Naamvorm.Pascal(d.Naam), d => Type(d.Type)));
        foreach (var (lid, type) in toen.Where(p => !nu.TryGetValue(p.Key, out var t) || t != p.Value))
        {
            Voeg(Versiestap.Major, nu.TryGetValue(lid, out var ander) ? $"{naam}Uitslag.{lid} is geen {type} meer maar een {ander}." : $"{naam}Uitslag.{lid} is weg.");
        }

        foreach (var lid in nu.Keys.Except(toen.Keys))
        {
            Voeg(Versiestap.Minor, $"{naam}Uitslag.{lid} is nieuw.");
        }
    }

    // What can be given is a property of its own, of the one who it is about, or of a list.
    private void Gelezen(string naam, Besluitplan oud, Besluitplan nieuw)
    {
        var (toen, nu) = (Leden(oud), Leden(nieuw));
        foreach (var lid in toen.Except(nu))
        {
            Voeg(Versiestap.Major, $"{naam}Gegevens.{lid} is weg: het besluit vraagt dit niet meer.");
        }

        foreach (var lid in nu.Except(toen))
        {
            Voeg(Versiestap.Minor, $"{naam}Gegevens.{lid} is nieuw: wie het niet invult, laat het onbekend.");
        }

        static SortedSet<string> Leden(Besluitplan plan) =>
            new(plan.Gegevens.Select(g => g.Lijst is { } lijst ? Naamvorm.Pascal(lijst.Naam) : g.Rol is null ? Naamvorm.Pascal(g.Naam) : g.Rol.Lijst is { } van ? Naamvorm.Pascal(van.Naam) : Naamvorm.Pascal(g.Rol.Naam)), StringComparer.Ordinal);
    }

    private void Gegevens()
    {
        foreach (var (oud, nieuw, _) in _wereld.Feiten)
        {
            var naam = Naamvorm.Pascal((nieuw ?? oud)!.Naam);
            var groep = (nieuw ?? oud)!.Groep is { } g ? Naamvorm.Pascal(g.Naam) + "Gegevens." : "";
            if (oud is null || nieuw is null)
            {
                // Of a group the record has them all, whatever a decision reads.
                if (groep.Length > 0)
                {
                    Voeg(oud is null ? Versiestap.Minor : Versiestap.Major, $"{groep}{naam} is {(oud is null ? "nieuw" : "weg")}.");
                }

                continue;
            }

            if (groep.Length > 0 && Naamvorm.Pascal(oud.Naam) != naam)
            {
                Voeg(Versiestap.Major, $"{groep}{Naamvorm.Pascal(oud.Naam)} heet nu {naam}.");
            }

            if (oud.Type.Keuzes is { } x && nieuw.Type.Keuzes is { } y)
            {
                if (Naamvorm.Pascal(x.Naam) != Naamvorm.Pascal(y.Naam))
                {
                    Voeg(Versiestap.Major, $"Het type {Naamvorm.Pascal(x.Naam)} heet nu {Naamvorm.Pascal(y.Naam)}.");
                }
                else
                {
                    Keuzes(Naamvorm.Pascal(y.Naam), x, y);
                }
            }
            else if (Type(oud) != Type(nieuw))
            {
                Voeg(Versiestap.Major, $"{groep}{naam} is geen {Type(oud)} meer maar een {Type(nieuw)}.");
            }

            if (nieuw.Minimum > oud.Minimum || nieuw.Maximum < oud.Maximum || (oud.Minimum is null && nieuw.Minimum is not null) || (oud.Maximum is null && nieuw.Maximum is not null))
            {
                Voeg(Versiestap.Major, $"{groep}{naam} weigert waarden die eerst werden aangenomen.");
            }
        }
    }

    private static string Type(Feit feit) => feit.IsKeuzeoordeel ? $"Oordeel<{Type(feit.Type)}>" : Type(feit.Type);

    private static string Type(Waardetype type) => type.Keuzes is { } lijst ? Naamvorm.Pascal(lijst.Naam) : type.Omschrijving;

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private void Voeg(Versiestap stap, string wat) => _wijzigingen.Add(new Apiwijziging(stap, wat));
}
