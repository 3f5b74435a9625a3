using System.Collections.Immutable;
using WmoDsl.Analysis.Motoren;
using WmoDsl.Analysis.Tonen;
using WmoDsl.Analysis.Vertalen;
using WmoDsl.Compiler.Evaluation;
using WmoDsl.Compiler.Model;

namespace WmoDsl.Analysis.Ruimte;

// The second round: the variables, cut into cells where something turns.
internal sealed partial class Gevallenruimte
{
    private void Leg(Motor motor)
    {
        _verkent = false;
        (Motor, Benamingen) = (motor, new Benamingen());
        var sneden = Snijd();
        foreach (var onderdeel in OpVolgorde())
        {
            switch (onderdeel)
            {
                case Vraag(var vraag, var eigenaar):
                    _vragen[(vraag, eigenaar)] = Voeg(new Vraagonderwerp(vraag, Cellen(vraag, sneden), MagOnbekend(vraag), eigenaar));
                    break;
                case PartijWeet(var vraag, var partij):
                    _bekendheid[(vraag, partij)] = Voeg(new Bekendheid(vraag, partij));
                    break;
                case Geraadpleegd besluit:
                    _geraadpleegd[(besluit.Definitie, besluit.Zelf)] = Voeg(besluit);
                    break;
                case Vergelijking(var links, var rechts) when links != rechts || MagZonder(links):
                    var gegevens = Termen.Gegevens(Termen[links]).Union(Termen.Gegevens(Termen[rechts])).ToImmutableArray();
                    _verbanden[(links, rechts)] = Voeg(new Verband(Termen[links], Termen[rechts], gegevens, MagZonder(links) || MagZonder(rechts)));
                    break;
            }
        }

        foreach (var (links, rechts) in _vergelijkingen)
        {
            if ((links != rechts || MagZonder(links)) && IsSnede(links, rechts, out var gegeven))
            {
                var cellen = ((Vraagonderwerp)Onderwerpen[_vragen[(new OpenGegeven(gegeven, null), null)]]).Waarden;
                _sneden[(links, rechts)] = [.. cellen.Select(c => Waar(links, rechts, gegeven, c.Laag))];
            }
        }
    }

    // In the order of reading, but what is asked of one member of a list stands together: what is said of some member, of all or of so many, is then short.
    private IEnumerable<object> OpVolgorde()
    {
        var eerste = new Dictionary<Lijst, int>();
        for (var i = 0; i < _volgorde.Count; i++)
        {
            if (VanLid(_volgorde[i])?.Lijst is { } lijst)
            {
                eerste.TryAdd(lijst, i);
            }
        }

        return _volgorde
            .Select((onderdeel, i) => (Onderdeel: onderdeel, Plek: VanLid(onderdeel) is { } lid ? eerste[lid.Lijst!] : i, VanLid(onderdeel)?.Nummer, Gelezen: i))
            .OrderBy(o => o.Plek).ThenBy(o => o.Nummer).ThenBy(o => o.Gelezen)
            .Select(o => o.Onderdeel);

        static Rol? VanLid(object onderdeel) => onderdeel switch
        {
            Vraag { Gegeven.Gegeven.Rol: { Lijst: not null } lid } => lid,
            PartijWeet { Gegeven.Gegeven.Rol: { Lijst: not null } lid } => lid,
            _ => null,
        };
    }

    private int Voeg(Onderwerp onderwerp)
    {
        _onderwerpen.Add(onderwerp);
        return Motor.NieuweVariabele(onderwerp.Cellen);
    }

    private Dictionary<Gegeven, SortedSet<long>> Snijd()
    {
        var gegevens = _volgorde.OfType<Vraag>().Select(v => v.Gegeven.Gegeven).OfType<Gegeven>()
            .Where(g => g.Feit.Type.IsGeordend).Distinct().ToList();
        var genoemd = _vergelijkingen.SelectMany(v => new[] { v.Links, v.Rechts }).SelectMany(t => Termen[t].Alles())
            .OfType<LiteralExpr>().Select(l => l.Waarde).OfType<GetalWaarde>().Select(g => Math.Abs(g.Waarde)).DefaultIfEmpty(0).Max();
        foreach (var gegeven in gegevens)
        {
            Schalen[gegeven] = Schaal.Van(gegeven.Feit, Peildatum, _geboortedata.Contains(gegeven), genoemd);
        }

        var sneden = gegevens.ToDictionary(g => g, _ => new SortedSet<long>());
        foreach (var (links, rechts) in _vergelijkingen)
        {
            if ((links != rechts || MagZonder(links)) && IsSnede(links, rechts, out var gegeven))
            {
                Zoek(links, rechts, gegeven, sneden[gegeven]);
            }
        }

        return sneden;
    }

    // A comparison turns once at most where both sides have a value. That is on one stretch: beyond it, on either side, an age is asked before birth or a day is off the calendar.
    private void Zoek(int links, int rechts, Gegeven gegeven, SortedSet<long> sneden)
    {
        var schaal = Schalen[gegeven];
        var (onder, boven) = (Waar(schaal.Onder), Waar(schaal.Boven));
        if (onder == Drie.Onbekend && boven == Drie.Onbekend)
        {
            if (TredeMetWaarde(links, rechts, gegeven) is { } ergens)
            {
                Zoek(schaal.Onder, onder, ergens, Waar(ergens), Waar, sneden);
                Zoek(ergens, Waar(ergens), schaal.Boven, boven, Waar, sneden);
            }
        }
        else
        {
            Zoek(schaal.Onder, onder, schaal.Boven, boven, Waar, sneden);
        }

        Drie Waar(long trede) => this.Waar(links, rechts, gegeven, trede);
    }

    // Between two ends that are alike nothing turns; what has no value is a third thing to be.
    private static void Zoek(long laag, Drie onder, long hoog, Drie boven, Func<long, Drie> waar, SortedSet<long> sneden)
    {
        while (onder != boven && hoog - laag > 1)
        {
            var midden = laag + ((hoog - laag) / 2);
            var daar = waar(midden);
            if (daar != onder && daar != boven)
            {
                Zoek(laag, onder, midden, daar, waar, sneden);
                (laag, onder) = (midden, daar);
            }
            else
            {
                (laag, hoog) = daar == onder ? (midden, hoog) : (laag, midden);
            }
        }

        if (onder != boven)
        {
            sneden.Add(laag);
        }
    }

    // Where neither end of a scale has a value, a rung in between that does, if there is one.
    private long? TredeMetWaarde(int links, int rechts, Gegeven gegeven)
    {
        var (laag, hoog) = (Schalen[gegeven].Onder, Schalen[gegeven].Boven);
        while (hoog - laag > 1)
        {
            var midden = laag + ((hoog - laag) / 2);
            var gegevens = Op(gegeven, midden);
            switch (Termen.Kant(Termen[links], gegeven, gegevens) is not 0 and var kant ? kant : Termen.Kant(Termen[rechts], gegeven, gegevens))
            {
                case < 0:
                    laag = midden;
                    break;
                case > 0:
                    hoog = midden;
                    break;
                default:
                    return Waar(links, rechts, gegeven, midden) == Drie.Onbekend ? null : midden;
            }
        }

        return null;
    }

    private ImmutableDictionary<Gegeven, Gegevenstand> Op(Gegeven gegeven, long trede) => ImmutableDictionary<Gegeven, Gegevenstand>.Empty.Add(gegeven, new Gegevenstand(Schalen[gegeven].Waarde(trede)));

    private Drie Waar(int links, int rechts, Gegeven gegeven, long trede)
    {
        var gegevens = Op(gegeven, trede);
        return Termen.Bereken(Termen[links], gegevens) is { } a && Termen.Bereken(Termen[rechts], gegevens) is { } b ? (Orde(a, b) <= 0 ? Drie.Ja : Drie.Nee) : Drie.Onbekend;
    }

    // Whether a term has no value in some case. What it is made of goes one way with each fact, or is taken to; so it is tried where all facts are at their ends.
    private bool MagZonder(int term)
    {
        if (!_magZonder.TryGetValue(term, out var zonder))
        {
            _magZonder[term] = zonder = Termen[term].Alles().Where(e => e is DatumPlusExpr or LeeftijdExpr).Any(deel => IsZonder(deel, 1) || IsZonder(deel, -1));
        }

        return zonder;

        bool IsZonder(Expr deel, int naar)
        {
            var gegevens = ImmutableDictionary.CreateBuilder<Gegeven, Gegevenstand>();
            foreach (var gegeven in Termen.Gegevens(deel))
            {
                if (Termen.Richting(deel, gegeven) is not { } richting)
                {
                    return true;
                }

                var schaal = Schalen[gegeven];
                gegevens[gegeven] = new Gegevenstand(schaal.Waarde(richting * naar >= 0 ? schaal.Boven : schaal.Onder));
            }

            return Termen.Bereken(deel, gegevens.ToImmutable()) is null;
        }
    }

    // Whether a comparison turns on one fact, and once; whether a term has a value turns twice at most.
    private bool IsSnede(int links, int rechts, out Gegeven gegeven)
    {
        var gegevens = Termen.Gegevens(Termen[links]).Union(Termen.Gegevens(Termen[rechts])).ToList();
        gegeven = gegevens[0];
        return gegevens.Count == 1 && (Termen.Richting(Termen[links], gegeven), -Termen.Richting(Termen[rechts], gegeven)) is ({ } l, { } r) && (links == rechts || l == 0 || r == 0 || l == r);
    }

    private ImmutableArray<Cel> Cellen(OpenGegeven vraag, Dictionary<Gegeven, SortedSet<long>> sneden)
    {
        if (vraag.Lijst is { } lijst)
        {
            return [.. Enumerable.Range(0, lijst.Maximum + 1).Select(n => Cel.Van(new GetalWaarde(n)))];
        }

        if (vraag.Gegeven is not { } gegeven)
        {
            return [Cel.Van(Waarde.Ja), Cel.Van(Waarde.Nee)];
        }

        var type = gegeven.Feit.Type;
        if (type.Soort == Waardesoort.Tekst)
        {
            return [Cel.Van(new TekstWaarde("een tekst")), Cel.Van(new TekstWaarde("een andere tekst"))];
        }

        if (!type.IsGeordend)
        {
            return type.Soort == Waardesoort.Keuze ? [.. type.Keuzes!.Waarden.Select((_, i) => Cel.Van(new KeuzeWaarde(i)))] : [Cel.Van(Waarde.Ja), Cel.Van(Waarde.Nee)];
        }

        var schaal = Schalen[gegeven];
        var laag = schaal.Onder;
        var cellen = ImmutableArray.CreateBuilder<Cel>();
        foreach (var hoog in sneden[gegeven].Append(schaal.Boven))
        {
            cellen.Add(new Cel(schaal.Waarde(schaal.Voorkeur(laag, hoog)), laag, hoog));
            laag = hoog + 1;
        }

        return cellen.ToImmutable();
    }
}
