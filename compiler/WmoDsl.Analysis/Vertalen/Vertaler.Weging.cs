using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Vertalen;

/// <summary>How a definition stands, as a leaf: the number of the term that is its value, or one of these.</summary>
public static class Standblad
{
    /// <summary>What is unknown may still change it.</summary>
    public const int Onbekend = -1;

    /// <summary>Rules contradict each other.</summary>
    public const int Tegenstrijdig = -2;

    /// <summary>No rule gives anything.</summary>
    public const int NietGeregeld = -3;

    /// <summary>A rule says that the policy leaves the case open.</summary>
    public const int Opengelaten = -4;
}

// The weighing of rules, as Evaluation/Weging does it for one case.
internal sealed partial class Vertaler
{
    /// <summary>How a definition stands, with the number of its value or one of <see cref="Standblad"/> for leaves.</summary>
    public int Beslissing(Definitie definitie, Rol? zelf)
    {
        zelf = definitie.Groep is null ? null : zelf;
        if (_basis is not null && !IsAnders(definitie))
        {
            return _basis.Beslissing(definitie, zelf);
        }

        if (!_beslissingen.TryGetValue((definitie, zelf), out var functie))
        {
            var lezer = ruimte.Lezer;
            ruimte.Lezer = _leest[(definitie, zelf)] = new Leeslijst();
            _beslissingen[(definitie, zelf)] = functie = Weeg(definitie, zelf);
            ruimte.Lezer = lezer;
            if (_basis is null && definitie.Type.IsGeordend)
            {
                ruimte.Benamingen.Voeg(Motor, definitie, zelf, functie);
            }
        }

        ruimte.Lezer?.Voeg(_leest[(definitie, zelf)]);
        return functie;
    }

    /// <summary>Where a definition has a value: also where that came about as another term that is equal there.</summary>
    public int Geeft(Definitie definitie, Rol? zelf, LiteralExpr waarde)
    {
        var term = Termen.Van(waarde.Waarde, waarde.Type);
        return Motor.Vouw(Beslissing(definitie, zelf), b => b < 0 || (b != term && definitie.Type.Soort == Waardesoort.Tekst) ? Motor.Nooit : Dezelfde(b, term));
    }

    /// <summary>What a definition reads, itself or through another.</summary>
    public Leeslijst Leest(Definitie definitie, Rol? zelf)
    {
        Beslissing(definitie, zelf);
        return _leest[(definitie, definitie.Groep is null ? null : zelf)];
    }

    /// <summary>Where some definition that a definition uses, itself or through another, is left open by the policy.</summary>
    public int Opengelaten(Definitie definitie, Rol? zelf)
    {
        var gehad = new HashSet<(Definitie, Rol?)>();
        var open = Motor.Nooit;
        Loop(definitie, definitie.Groep is null ? null : zelf);
        return open;

        void Loop(Definitie d, Rol? wie)
        {
            foreach (var e in Regels(d).SelectMany(r => r.Dragend).SelectMany(e => e.Alles()).OfType<DefinitieExpr>())
            {
                var van = Evaluator.Van(e.Definitie.Groep, e.Rol, wie);
                if (gehad.Add((e.Definitie, van)))
                {
                    open = Motor.Of(open, Motor.Is(Beslissing(e.Definitie, van), Standblad.Opengelaten));
                    Loop(e.Definitie, van);
                }
            }
        }
    }

    /// <summary>The conditions under which each rule of a definition gives its own value, whether or not another wins from it; for a group of the one in <paramref name="zelf"/>.</summary>
    public IReadOnlyDictionary<Regel, int> Geldend(Definitie definitie, Rol? zelf)
    {
        // An exception to rules of which none holds on this day, never applies.
        var regels = Regels(definitie);
        var geldend = regels.ToDictionary(r => r, _ => Motor.Nooit);
        foreach (var regel in regels.Where(r => r.UitzonderingOp.IsEmpty && r != definitie.Anders))
        {
            Bereik(regel, Motor.Altijd);
        }

        if (definitie.Anders is { } anders && regels.Contains(anders))
        {
            geldend[anders] = Motor.Niet(Motor.Een(regels.Where(r => r.UitzonderingOp.IsEmpty && r != anders).Select(r => Motor.Is(VanRegel(r, zelf), Motor.Ja))));
        }

        return geldend;

        void Bereik(Regel regel, int bereikt)
        {
            var hier = Motor.En(bereikt, Motor.Is(VanRegel(regel, zelf), Motor.Ja));
            var uitzonderingen = regel.Uitzonderingen.Where(regels.Contains).ToList();
            foreach (var uitzondering in uitzonderingen)
            {
                Bereik(uitzondering, hier);
            }

            var zelfNog = Motor.En(hier, Motor.Niet(Motor.Een(uitzonderingen.Select(u => Motor.Is(VanRegel(u, zelf), Motor.Ja)))));
            geldend[regel] = Motor.Of(geldend[regel], zelfNog);
        }
    }

    private List<Regel> Regels(Definitie definitie) => [.. definitie.AlleRegels.Where(r => r != Zonder && r.Geldig.Bevat(ruimte.Peildatum))];

    private int VanRegel(Regel regel, Rol? zelf) => regel.Voorwaarde is null ? Motor.Altijd : Voorwaarde(regel.Voorwaarde, zelf);

    private int Weeg(Definitie definitie, Rol? zelf)
    {
        var regels = Regels(definitie);
        var gegeven = new Dictionary<Regel, Bijdrage>();
        var eigen = new Dictionary<Regel, int>();
        foreach (var regel in regels)
        {
            VanRegel(regel, zelf);
            eigen[regel] = regel.IsNietGeregeld ? Motor.Blad(Standblad.Opengelaten) : Waarde(regel.Waarde, zelf);
        }

        var beslissing = OpVolgorde(definitie, regels, eigen, zelf) ?? Beslis(definitie, Totaal());
        if (zelf is null)
        {
            return beslissing;
        }

        // Nothing is so of someone who is not there, and nothing is known of someone who may not be.
        return Motor.Vouw(ruimte.Aanwezig(zelf, partij), w =>
            w == Motor.Ja ? beslissing
            : w == Motor.Nee && definitie.Type.Soort == Waardesoort.JaNee ? Motor.Blad(Termen.Van(false))
            : Motor.Blad(Standblad.Onbekend));

        Bijdrage Totaal()
        {
            var totaal = Samen([.. regels.Where(r => r.UitzonderingOp.IsEmpty && r != definitie.Anders).Select(Van)]);
            return definitie.Anders is { } anders && regels.Contains(anders) ? Anders(totaal, anders) : totaal;
        }

        Bijdrage Van(Regel regel)
        {
            if (!gegeven.TryGetValue(regel, out var bijdrage))
            {
                bijdrage = Als(Anders(Samen([.. regel.Uitzonderingen.Where(regels.Contains).Select(Van)]), regel), VanRegel(regel, zelf));
                gegeven[regel] = bijdrage;
            }

            return bijdrage;
        }

        // Where nothing is given the rule's own value; certain where nothing else may be given.
        Bijdrage Anders(Bijdrage boven, Regel regel)
        {
            var uit = boven.Kopie();
            foreach (var blad in Motor.Bladeren(eigen[regel]))
            {
                var waarde = blad == Termen.Geen ? Onbekende(regels, regel) : blad;
                var hier = Motor.En(Motor.Is(eigen[regel], blad), boven.Leeg.Value);
                var alleenEigen = Motor.Niet(Motor.Een(boven.Waarden.Where(v => v != waarde).Select(v => NietDezelfde(Motor.En(hier, boven.Mogelijk(v, Motor)), v, waarde))));
                uit.Voeg(waarde, Motor.En(hier, alleenEigen), hier, Motor);
            }

            return uit with { Leeg = new(Motor.Nooit) };
        }
    }

    // Most definitions have rules without exceptions, each with one value, and of any two values one goes before the other: then the first of them of which a rule
    // applies comes out, and what none of them gives, is given by anders.
    private int? OpVolgorde(Definitie definitie, List<Regel> regels, Dictionary<Regel, int> eigen, Rol? zelf)
    {
        if (regels.Any(r => !r.UitzonderingOp.IsEmpty || Vast(eigen[r]) is null))
        {
            return null;
        }

        var perWaarde = regels.Where(r => r != definitie.Anders).ToLookup(r => Vast(eigen[r])!.Value, r => VanRegel(r, zelf));
        if (OpRij(definitie, perWaarde.Select(w => w.Key)) is not { } rij)
        {
            return null;
        }

        var rest = Motor.Blad(Standblad.NietGeregeld);
        if (definitie.Anders is { } anders && regels.Contains(anders))
        {
            rest = eigen[anders];

            // What may be given is then given for certain, by whichever.
            if (perWaarde.Contains(Vast(rest)!.Value))
            {
                return null;
            }
        }

        return Eerste([.. rij.Select(k => Motor.Vouw(TenMinste([.. perWaarde[k]], 1), w => Motor.Blad(w switch { Motor.Ja => k, Motor.Nee => Standblad.NietGeregeld, _ => Standblad.Onbekend }))), rest]);

        int? Vast(int functie) => Motor.Bladeren(functie) is [var blad] && (blad == Standblad.Opengelaten || (blad >= 0 && Termen.Vast(blad) is not null)) ? blad : null;
    }

    // Each takes the place of nothing in those before it. By halves, so that no large function is built up one value after another.
    private int Eerste(ReadOnlySpan<int> delen)
    {
        if (delen is [var enige])
        {
            return enige;
        }

        var dan = Eerste(delen[(delen.Length / 2)..]);
        return Motor.Vouw(Eerste(delen[..(delen.Length / 2)]), w => w == Standblad.NietGeregeld ? dan : Motor.Blad(w));
    }

    // Values in the order in which they go before each other, if there is one for all of them.
    private List<int>? OpRij(Definitie definitie, IEnumerable<int> waarden)
    {
        var alle = waarden.ToList();
        var rij = alle.OrderByDescending(a => alle.Count(b => GaatVoor(definitie, a, b))).ToList();
        return rij.Zip(rij.Skip(1)).All(paar => GaatVoor(definitie, paar.First, paar.Second)) ? rij : null;
    }

    // What is regulated by some rule, is not left open by another.
    private bool GaatVoor(Definitie definitie, int a, int b) =>
        b == Standblad.Opengelaten ? a != b : a >= 0 && b >= 0 && Termen.Vast(a) is KeuzeWaarde hoger && Termen.Vast(b) is KeuzeWaarde lager && definitie.GaatVoor(hoger.Index, lager.Index);

    // An unknown value is no other value: it may equal any.
    private static int Onbekende(List<Regel> regels, Regel regel) => Standblad.Opengelaten - 1 - regels.IndexOf(regel);

    // The cases of some in which two values are not the same: where there are none, it need not be known whether they are.
    private int NietDezelfde(int gevallen, int v, int w) => gevallen == Motor.Nooit ? gevallen : Motor.En(gevallen, Motor.Niet(Dezelfde(v, w)));

    private int Dezelfde(int v, int w) => v == w ? Motor.Altijd : v < 0 || w < 0 ? Motor.Nooit : Motor.Is(Gelijk(v, w), Motor.Ja);

    private Bijdrage Samen(IReadOnlyList<Bijdrage> bijdragen)
    {
        var samen = new Bijdrage(new Lazy<int>(() => Motor.Alle(bijdragen.Select(b => b.Leeg.Value))));
        foreach (var bijdrage in bijdragen)
        {
            foreach (var waarde in bijdrage.Waarden)
            {
                samen.Voeg(waarde, bijdrage.Zeker(waarde, Motor), bijdrage.Mogelijk(waarde, Motor), Motor);
            }
        }

        return samen;
    }

    private Bijdrage Als(Bijdrage bijdrage, int voorwaarde)
    {
        var (ja, misschien) = (Motor.Is(voorwaarde, Motor.Ja), Motor.Niet(Motor.Is(voorwaarde, Motor.Nee)));
        var als = new Bijdrage(new Lazy<int>(() => Motor.Of(Motor.Niet(ja), bijdrage.Leeg.Value)));
        foreach (var waarde in bijdrage.Waarden)
        {
            als.Voeg(waarde, Motor.En(bijdrage.Zeker(waarde, Motor), ja), Motor.En(bijdrage.Mogelijk(waarde, Motor), misschien), Motor);
        }

        return als;
    }

    private int Beslis(Definitie definitie, Bijdrage totaal)
    {
        var waarden = totaal.Waarden;
        var iets = Motor.Een(waarden.Select(w => totaal.Mogelijk(w, Motor)));
        var beslissing = Motor.Als(iets, Motor.Blad(Standblad.Onbekend), Motor.Blad(Standblad.NietGeregeld));
        foreach (var a in waarden.Where(w => w >= 0))
        {
            foreach (var b in waarden.Where(w => w > a && !GaatVoor(definitie, a, w) && !GaatVoor(definitie, w, a)))
            {
                var beide = NietDezelfde(Motor.En(totaal.Zeker(a, Motor), totaal.Zeker(b, Motor)), a, b);
                var daarboven = Motor.Een(waarden.Where(v => GaatVoor(definitie, v, a) && GaatVoor(definitie, v, b)).Select(v => totaal.Mogelijk(v, Motor)));
                beslissing = Motor.Als(Motor.En(beide, Motor.Niet(daarboven)), Motor.Blad(Standblad.Tegenstrijdig), beslissing);
            }
        }

        foreach (var k in waarden.Where(w => w is >= 0 or Standblad.Opengelaten))
        {
            var zeker = totaal.Zeker(k, Motor);
            var winnaars = waarden.Where(v => v != k && !GaatVoor(definitie, k, v)).Select(v => NietDezelfde(Motor.En(zeker, totaal.Mogelijk(v, Motor)), v, k));
            beslissing = Motor.Als(Motor.En(zeker, Motor.Niet(Motor.Een(winnaars))), Motor.Blad(k), beslissing);
        }

        return beslissing;
    }

    // What rules give together, of every value: when it is certainly among what is given, and when it may be; and when nothing may be given, which only
    // what takes the place of nothing asks. In every case something may be given, or nothing.
    private sealed record Bijdrage(Lazy<int> Leeg)
    {
        private Dictionary<int, (int Zeker, int Mogelijk)> Per { get; init; } = [];

        public IReadOnlyList<int> Waarden => [.. Per.Keys.Order()];

        public int Zeker(int waarde, Motor motor) => Per.TryGetValue(waarde, out var b) ? b.Zeker : motor.Nooit;

        public int Mogelijk(int waarde, Motor motor) => Per.TryGetValue(waarde, out var b) ? b.Mogelijk : motor.Nooit;

        public Bijdrage Kopie() => this with { Per = new(Per) };

        public void Voeg(int waarde, int zeker, int mogelijk, Motor motor) =>
            Per[waarde] = (motor.Of(Zeker(waarde, motor), zeker), motor.Of(Mogelijk(waarde, motor), mogelijk));
    }
}
