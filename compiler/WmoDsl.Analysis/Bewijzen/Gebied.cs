using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Bewijzen;

/// <summary>
/// Definitions that are looked at together on one reference date, in one space of cases: what they have in common, such as a decision that many consult, is then
/// translated once. All facts are taken to be known.
/// </summary>
internal sealed class Gebied
{
    private readonly Dictionary<(int, int), int> _geeft = [];

    /// <summary>Translates definitions.</summary>
    /// <param name="beleid">The policy.</param>
    /// <param name="definities">The definitions; of a group only when there may be somebody of it.</param>
    /// <param name="peildatum">The reference date.</param>
    /// <param name="motor">The engine; must be new.</param>
    /// <exception cref="TeGrootException">There are too many conditions that hang together.</exception>
    public Gebied(Beleid beleid, IReadOnlyList<Definitie> definities, Datum peildatum, Motor motor)
    {
        (Beleid, Peildatum, Motor) = (beleid, peildatum, motor);
        Ruimte = Gevallenruimte.Maak(peildatum, metOnbekend: false, Motor, r =>
        {
            var heel = new Vertaler(r);
            var inDelen = InDelenVan(heel);

            // What uses most comes first, so that the order of the variables is that in which it asks: in another order its diagram grows many times as large.
            foreach (var definitie in definities.OrderByDescending(Omvang))
            {
                var zelf = Zelf(definitie);
                heel.Beslissing(definitie, zelf);
                foreach (var waarde in definitie.AlleRegels.Where(r => !r.IsNietGeregeld).Select(r => r.Waarde).OfType<LiteralExpr>())
                {
                    heel.Geeft(definitie, zelf, waarde);
                }

                Onderzoeksruimte.Telt(heel, Onderzoeksruimte.Aannames(beleid, definitie));
                if (definitie.Soort == Definitiesoort.Besluit)
                {
                    inDelen.Beslissing(definitie, zelf);
                }
            }
        });
        Heel = new Vertaler(Ruimte);
        InDelen = InDelenVan(Heel);
    }

    /// <summary>The policy.</summary>
    public Beleid Beleid { get; }

    /// <summary>The reference date.</summary>
    public Datum Peildatum { get; }

    /// <summary>The engine.</summary>
    public Motor Motor { get; }

    /// <summary>The cases.</summary>
    public Gevallenruimte Ruimte { get; }

    /// <summary>Tells a definition in terms of facts.</summary>
    public Vertaler Heel { get; }

    /// <summary>Tells a definition in terms of the decisions that it consults, and of facts that it reads besides.</summary>
    public Vertaler InDelen { get; }

    /// <summary>Whom a definition of a group is asked about: someone who is always there, if there is one.</summary>
    public Rol? Zelf(Definitie definitie) => definitie.Groep is { } groep ? Iemand(Beleid, groep) : null;

    /// <summary>Whether the cases are those of a definition by itself: not where it reads a date that is a date of birth only to others, for it has more cases then.</summary>
    public bool Past(Definitie definitie)
    {
        var leest = new Leeslijst();
        leest.Voeg(Heel.Leest(definitie, Zelf(definitie)));
        leest.Voeg(Onderzoeksruimte.Leest(Ruimte, Onderzoeksruimte.Aannames(Beleid, definitie)));
        return Ruimte.Past(leest);
    }

    /// <summary>Whether a definition can be asked at all.</summary>
    public static bool Kan(Beleid beleid, Definitie definitie) => definitie.Groep is null || Iemand(beleid, definitie.Groep) is not null;

    /// <summary>How many definitions one uses, with itself.</summary>
    public static int Omvang(Definitie definitie)
    {
        var gehad = new HashSet<Definitie>();
        Loop(definitie);
        return gehad.Count;

        void Loop(Definitie d)
        {
            if (gehad.Add(d))
            {
                foreach (var ander in Gebruikt(d))
                {
                    Loop(ander);
                }
            }
        }
    }

    private static IEnumerable<Definitie> Gebruikt(Definitie definitie) => definitie.AlleRegels.SelectMany(r => r.Dragend).SelectMany(e => e.Alles()).OfType<DefinitieExpr>().Select(e => e.Definitie);

    /// <summary>Whether a definition consults a decision, itself or through a concept.</summary>
    public static bool Raadpleegt(Definitie definitie)
    {
        var gehad = new HashSet<Definitie>();
        return In(definitie);

        bool In(Definitie d) => gehad.Add(d) && Gebruikt(d).Any(ander => ander.Soort == Definitiesoort.Besluit || In(ander));
    }

    /// <summary>Whether there is a case in a block in which the decisions that it speaks of give what it says.</summary>
    /// <param name="blok">Of cells of facts and of decisions that are consulted.</param>
    /// <param name="telt">The condition that a case counts.</param>
    public bool Bestaat(Blok blok, int telt) =>
        !Motor.IsNooit(Motor.En(telt, Motor.Alle(blok.Cellen.Select(c => Ruimte.Onderwerpen[c.Key] is Geraadpleegd ? Motor.Een(c.Value.Select(cel => Geeft(c.Key, cel))) : Motor.InCel(c.Key, c.Value)))));

    /// <summary>The cases, in terms of facts, in which a decision that is consulted gives what a cell says.</summary>
    public int Geeft(int variabele, int cel)
    {
        if (!_geeft.TryGetValue((variabele, cel), out var wanneer))
        {
            var besluit = (Geraadpleegd)Ruimte.Onderwerpen[variabele];
            _geeft[(variabele, cel)] = wanneer = besluit.Wanneer(Heel, besluit.Bladeren[cel]);
        }

        return wanneer;
    }

    private static Vertaler InDelenVan(Vertaler heel) => new(heel.Ruimte) { Los = new Losgenomen(_ => true, (besluit, zelf) => heel.Ruimte.Motor.Bladeren(heel.Raadpleeg(besluit, zelf))) };

    private static Rol? Iemand(Beleid beleid, Groep groep) =>
        beleid.Rollen.Where(r => r.Groep == groep).OrderBy(r => r.MagOntbreken).FirstOrDefault() ?? beleid.Lijsten.FirstOrDefault(l => l.Groep == groep)?.Leden[0];
}
