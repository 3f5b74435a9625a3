using System.Collections.Immutable;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Vergelijken;

/// <summary>A fact of both versions that is not the same in both, or of one only.</summary>
/// <param name="Oud">As it was, or none.</param>
/// <param name="Nieuw">As it is now, or none.</param>
/// <param name="Hernoemd">Whether it only has another name now.</param>
internal sealed record Feitpaar(Feit? Oud, Feit? Nieuw, bool Hernoemd);

/// <summary>
/// What two versions of a policy talk about, once: a fact, role, list or choice of both that has the same name is the same thing. Each version is read
/// in these terms, so that one case can be given to both.
/// </summary>
internal sealed class Wereld
{
    private readonly Dictionary<string, Groep> _groepen = [];
    private readonly Dictionary<Keuzelijst, Keuzelijst> _vertegenwoordiger = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Keuzelijst, Keuzelijst> _keuzelijsten = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<Definitie>> _eender = [];

    private Wereld(Beleid oud, Beleid nieuw, IReadOnlyDictionary<string, string> hernoemd)
    {
        Feiten = [.. PaarFeiten(oud, nieuw, hernoemd)];
        var besluiten = nieuw.Definities.ToDictionary(Sleutel);
        var parameters = nieuw.Parameters.ToDictionary(p => Naamsleutel.Van(p.Naam));
        foreach (var (a, b) in Feiten.Where(f => f.Oud is not null && f.Nieuw is not null).Select(f => (f.Oud!.Type, f.Nieuw!.Type))
            .Concat(oud.Definities.Where(d => besluiten.ContainsKey(Sleutel(d))).Select(d => (d.Type, besluiten[Sleutel(d)].Type)))
            .Concat(oud.Parameters.Where(p => parameters.ContainsKey(Naamsleutel.Van(p.Naam))).Select(p => (p.Type, parameters[Naamsleutel.Van(p.Naam)].Type))))
        {
            if (a.Keuzes is { } x && b.Keuzes is { } y)
            {
                Verenig(x, y);
            }
        }

        VoegLijstenSamen(oud, nieuw);
        (Oud, Nieuw) = (new Overzetter(this), new Overzetter(this));
        foreach (var paar in Feiten)
        {
            Leg(paar);
        }

        foreach (var groep in _groepen.Values)
        {
            groep.Feiten = [.. Oud.Feiten.Values.Concat(Nieuw.Feiten.Values).Where(f => f.Groep == groep).Distinct()];
        }

        LegRollen(oud, nieuw);
        LegLijsten(oud, nieuw);
        foreach (var definitie in nieuw.Definities.Select(Nieuw.Van))
        {
            var zelfde = _eender.TryGetValue(Betekenis.Tekst(definitie), out var eerder) ? eerder : _eender[Betekenis.Tekst(definitie)] = [];
            zelfde.Add(definitie);
        }
    }

    /// <summary>The facts of both, paired.</summary>
    public ImmutableArray<Feitpaar> Feiten { get; }

    /// <summary>Puts the old version in common terms.</summary>
    public Overzetter Oud { get; }

    /// <summary>Puts the new version in common terms.</summary>
    public Overzetter Nieuw { get; }

    /// <summary>Roles that must be filled in one of both versions: nobody can be missing in a case of both.</summary>
    public List<Rol> NietOntbrekend { get; } = [];

    /// <summary>Lists with more places in one of both, and how many a case of both can have.</summary>
    public List<(Lijst Lijst, int Hoogstens)> Korter { get; } = [];

    /// <summary>Facts with choices that one of both does not know, and the choices of a case of both.</summary>
    public List<(Feit Feit, ImmutableArray<int> Gedeeld)> Gedeeld { get; } = [];

    /// <summary>What two versions talk about.</summary>
    /// <param name="oud">How it was.</param>
    /// <param name="nieuw">How it is now.</param>
    /// <param name="hernoemd">Names of facts that were renamed: new by old, as written.</param>
    public static Wereld Maak(Beleid oud, Beleid nieuw, IReadOnlyDictionary<string, string> hernoemd) => new(oud, nieuw, hernoemd);

    /// <summary>What a definition is found by in another version.</summary>
    public static string Sleutel(Definitie definitie) => Sleutel(definitie.Naam, definitie.Groep);

    /// <summary>What definitions in common terms say.</summary>
    public Betekenis Betekenis { get; } = new();

    /// <summary>
    /// A definition of the old version, in common terms, as the new version has it where that says the same: what is the same in both, is then translated and decided once.
    /// </summary>
    public Definitie Een(Definitie definitie)
    {
        if (_eender.Count == 0 || !_eender.TryGetValue(Betekenis.Tekst(definitie), out var zelfde))
        {
            return definitie;
        }

        return zelfde.Find(z => Sleutel(z) == Sleutel(definitie)) ?? zelfde[0];
    }

    /// <summary>The list of choices in common terms.</summary>
    public Keuzelijst Keuzelijst(Keuzelijst lijst) => _keuzelijsten.TryGetValue(Wortel(lijst), out var samen) ? samen : lijst;

    /// <summary>The type in common terms.</summary>
    public Waardetype Type(Waardetype type) => type.Keuzes is { } lijst ? type with { Keuzes = Keuzelijst(lijst) } : type;

    /// <summary>The number of a choice in common terms.</summary>
    public int Keuze(Keuzelijst lijst, int index) => Keuzelijst(lijst).Zoek(Naamsleutel.Van(lijst.Waarden[index]));

    /// <summary>The group in common terms.</summary>
    public Groep? Groep(Groep? groep)
    {
        if (groep is null)
        {
            return null;
        }

        if (!_groepen.TryGetValue(Naamsleutel.Van(groep.Naam), out var samen))
        {
            _groepen[Naamsleutel.Van(groep.Naam)] = samen = new Groep(groep.Naam);
        }

        return samen;
    }

    private static string Sleutel(string naam, Groep? groep) => Naamsleutel.Van(naam) + "|" + (groep is null ? "" : Naamsleutel.Van(groep.Naam));

    // ---------------------------------------------------------------------------------------------------------------- facts

    private static IEnumerable<Feitpaar> PaarFeiten(Beleid oud, Beleid nieuw, IReadOnlyDictionary<string, string> hernoemd)
    {
        var nu = nieuw.Feiten.ToDictionary(f => Sleutel(f.Naam, f.Groep));
        var gehad = new HashSet<Feit>();
        var paren = new Dictionary<Feit, Feitpaar>();
        foreach (var feit in oud.Feiten)
        {
            if (nu.TryGetValue(Sleutel(feit.Naam, feit.Groep), out var zelfde) && Verwant(feit.Type, zelfde.Type))
            {
                gehad.Add(zelfde);
                paren[feit] = new Feitpaar(feit, zelfde, Hernoemd: false);
            }
        }

        foreach (var feit in oud.Feiten.Where(f => !paren.ContainsKey(f)))
        {
            // The same question asks for the same thing, whatever it is called; and who says that it was renamed, knows.
            var kandidaten = nieuw.Feiten.Where(f => !gehad.Contains(f) && Verwant(feit.Type, f.Type) && Naamsleutel.Van(f.Groep?.Naam ?? "") == Naamsleutel.Van(feit.Groep?.Naam ?? "")
                && !oud.Feiten.Any(o => Sleutel(o.Naam, o.Groep) == Sleutel(f.Naam, f.Groep))
                && (f.Vraag == feit.Vraag || (hernoemd.TryGetValue(Naamsleutel.Van(feit.Naam), out var naam) && naam == Naamsleutel.Van(f.Naam)))).ToList();
            if (kandidaten.Count == 1 && !nu.ContainsKey(Sleutel(feit.Naam, feit.Groep)))
            {
                gehad.Add(kandidaten[0]);
                paren[feit] = new Feitpaar(feit, kandidaten[0], Hernoemd: true);
            }
        }

        return oud.Feiten.Select(f => paren.TryGetValue(f, out var paar) ? paar : new Feitpaar(f, null, Hernoemd: false))
            .Concat(nieuw.Feiten.Where(f => !gehad.Contains(f)).Select(f => new Feitpaar(null, f, Hernoemd: false)));
    }

    // Whether values of the one are values of the other. A judgement is ja or nee too.
    private static bool Verwant(Waardetype a, Waardetype b) => Kaal(a.Soort) == Kaal(b.Soort);

    private static Waardesoort Kaal(Waardesoort soort) => soort == Waardesoort.Oordeel ? Waardesoort.JaNee : soort;

    private void Leg(Feitpaar paar)
    {
        var (oud, nieuw) = (paar.Oud, paar.Nieuw);
        var van = nieuw ?? oud!;
        var naam = nieuw is null && Feiten.Any(f => f.Nieuw is { } ander && Sleutel(ander.Naam, ander.Groep) == Sleutel(oud!.Naam, oud.Groep)) ? oud!.Naam + " (oude versie)" : van.Naam;
        var minimum = oud is null || nieuw is null ? van.Minimum : Hoogste(oud.Minimum, nieuw.Minimum);
        var maximum = oud is null || nieuw is null ? van.Maximum : Laagste(oud.Maximum, nieuw.Maximum);
        if (minimum > maximum)
        {
            (minimum, maximum) = (van.Minimum, van.Maximum);
        }

        var samen = new Feit(naam, Type(van.Type), Groep(van.Groep), van.Onderwerp, van.Vraag, minimum, maximum, van.Bronnen, van.Plaats) { IsKeuzeoordeel = van.IsKeuzeoordeel };
        if (oud is not null)
        {
            Oud.Feiten[oud] = samen;
        }

        if (nieuw is not null)
        {
            Nieuw.Feiten[nieuw] = samen;
        }

        if (oud?.Type.Keuzes is { } x && nieuw?.Type.Keuzes is { } y)
        {
            var alle = samen.Type.Keuzes!;
            var gedeeld = Enumerable.Range(0, alle.Waarden.Length).Where(i => x.Zoek(Naamsleutel.Van(alle.Waarden[i])) >= 0 && y.Zoek(Naamsleutel.Van(alle.Waarden[i])) >= 0).ToImmutableArray();
            if (gedeeld.Length < alle.Waarden.Length)
            {
                Gedeeld.Add((samen, gedeeld));
            }
        }
    }

    private static decimal? Hoogste(decimal? a, decimal? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);

    private static decimal? Laagste(decimal? a, decimal? b) => a is null ? b : b is null ? a : Math.Min(a.Value, b.Value);

    // ---------------------------------------------------------------------------------------------------------------- people

    private void LegRollen(Beleid oud, Beleid nieuw)
    {
        var nu = nieuw.Rollen.ToDictionary(r => Naamsleutel.Van(r.Naam));
        foreach (var rol in oud.Rollen)
        {
            var ander = nu.TryGetValue(Naamsleutel.Van(rol.Naam), out var r) && Groep(r.Groep) == Groep(rol.Groep) ? r : null;
            var samen = new Rol((ander ?? rol).Naam, Groep(rol.Groep)!, rol.MagOntbreken || ander is { MagOntbreken: true }, rol.Bronnen, rol.Plaats);
            Oud.Rollen[rol] = samen;
            if (ander is not null)
            {
                Nieuw.Rollen[ander] = samen;
                if (rol.MagOntbreken != ander.MagOntbreken)
                {
                    NietOntbrekend.Add(samen);
                }
            }
        }

        foreach (var rol in nieuw.Rollen.Where(r => !Nieuw.Rollen.ContainsKey(r)))
        {
            Nieuw.Rollen[rol] = new Rol(rol.Naam, Groep(rol.Groep)!, rol.MagOntbreken, rol.Bronnen, rol.Plaats);
        }
    }

    private void LegLijsten(Beleid oud, Beleid nieuw)
    {
        var nu = nieuw.Lijsten.ToDictionary(l => Naamsleutel.Van(l.Naam));
        foreach (var lijst in oud.Lijsten)
        {
            var ander = nu.TryGetValue(Naamsleutel.Van(lijst.Naam), out var l) && Groep(l.Groep) == Groep(lijst.Groep) ? l : null;
            var langste = ander is not null && ander.Maximum >= lijst.Maximum ? ander : lijst;
            var samen = Lijst(langste);
            Leden(Oud, lijst, samen);
            if (ander is not null)
            {
                Leden(Nieuw, ander, samen);
                if (ander.Maximum != lijst.Maximum)
                {
                    Korter.Add((samen, Math.Min(ander.Maximum, lijst.Maximum)));
                }
            }
        }

        foreach (var lijst in nieuw.Lijsten.Where(l => !Nieuw.Lijsten.ContainsKey(l)))
        {
            Leden(Nieuw, lijst, Lijst(lijst));
        }
    }

    private Lijst Lijst(Lijst lijst)
    {
        var samen = new Lijst(lijst.Naam, Groep(lijst.Groep)!, lijst.Maximum, lijst.Vraag, lijst.Bronnen, lijst.Plaats);
        samen.Leden = [.. lijst.Leden.Select(lid => new Rol(lid.Naam, samen.Groep, lid.MagOntbreken, lid.Bronnen, lid.Plaats) { Lijst = samen, Nummer = lid.Nummer })];
        return samen;
    }

    private static void Leden(Overzetter overzetter, Lijst van, Lijst naar)
    {
        overzetter.Lijsten[van] = naar;
        overzetter.Rollen[van.Elk] = naar.Elk;
        foreach (var lid in van.Leden)
        {
            overzetter.Rollen[lid] = naar.Leden[lid.Nummer - 1];
        }
    }

    // ---------------------------------------------------------------------------------------------------------------- choices

    private Keuzelijst Wortel(Keuzelijst lijst)
    {
        while (_vertegenwoordiger.TryGetValue(lijst, out var verder))
        {
            lijst = verder;
        }

        return lijst;
    }

    private void Verenig(Keuzelijst a, Keuzelijst b)
    {
        var (x, y) = (Wortel(a), Wortel(b));
        if (!ReferenceEquals(x, y))
        {
            _vertegenwoordiger[x] = y;
        }
    }

    // All choices of lists that are the same: first those of the new version, in its order.
    private void VoegLijstenSamen(Beleid oud, Beleid nieuw)
    {
        foreach (var groep in Keuzelijsten(nieuw).Concat(Keuzelijsten(oud)).GroupBy(Wortel, (IEqualityComparer<Keuzelijst>)ReferenceEqualityComparer.Instance))
        {
            var waarden = groep.SelectMany(l => l.Waarden).DistinctBy(Naamsleutel.Van).ToImmutableArray();
            _keuzelijsten[groep.Key] = new Keuzelijst(groep.First().Naam, waarden);
        }
    }

    private static IEnumerable<Keuzelijst> Keuzelijsten(Beleid beleid) =>
        beleid.Feiten.Select(f => f.Type).Concat(beleid.Parameters.Select(p => p.Type)).Concat(beleid.Definities.Select(d => d.Type))
            .Select(t => t.Keuzes).OfType<Keuzelijst>().Distinct((IEqualityComparer<Keuzelijst>)ReferenceEqualityComparer.Instance);
}
