using System;
using System.Collections.Generic;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

// Fixed words in a name.
internal sealed partial class Woordvormer
{
    private readonly List<string[]> _metVasteWoorden = [];

    // `in en uit bed komen : ja/nee`, `fase 2 : getal`: up to the colon (under gegeven: up to `is`) it is all one name. Gives where it ends, or 0.
    private int EindeVanNaamMetVasteWoorden(out int storend)
    {
        storend = -1;
        var kop = _vorige is WmoLexer.BEGRIP or WmoLexer.PARAMETER && !BegintRegel(_i);
        var feit = BegintRegel(_i) && _stapel.Count == 0 && _declaratie is WmoLexer.GEGEVENS_OVER or WmoLexer.GEGEVENS_VAN;
        var gegeven = BegintRegel(_i) && _inGegeven;
        if (!kop && !feit && !gegeven)
        {
            return 0;
        }

        var einde = _i;
        while (OpZelfdeRegel(_i, einde) && _in[einde].Soort is WmoLexer.WOORD or WmoLexer.GETAL or WmoLexer.GETALWOORD or WmoLexer.NAAM_TUSSEN)
        {
            var vast = IsSoort(einde, WmoLexer.GETAL) ? null : Zoek(einde);
            if (gegeven && vast?.Vast.Soort is WmoLexer.IS or WmoLexer.IS_ONBEKEND or WmoLexer.IS_NIET_VAST_TE_STELLEN)
            {
                break;
            }

            if (einde == _i && vast is { } begin && Zinsdelen.Begint(SoortHier(begin.Vast.Soort, einde)))
            {
                return 0;
            }

            if (vast?.Vast.Soort is WmoLexer.IS_JA_ALS or WmoLexer.KEUZE_UIT or WmoLexer.OORDEEL_UIT or WmoLexer.OMDAT)
            {
                return 0;
            }

            storend = storend < 0 && (vast is not null || IsSoort(einde, WmoLexer.GETAL)) ? einde : storend;
            einde = vast?.Einde ?? einde + 1;
        }

        var eindigt = gegeven ? OpZelfdeRegel(_i, einde) && Zoek(einde) is not null : IsSoort(einde, WmoLexer.DUBBELEPUNT) && OpZelfdeRegel(_i, einde);
        return storend >= 0 && eindigt && einde > _i + 1 ? einde : 0;
    }

    private bool LeesNaamMetVasteWoorden()
    {
        if (LeesOnthoudenNaam())
        {
            return true;
        }

        var einde = EindeVanNaamMetVasteWoorden(out var storend);
        einde = einde == 0 ? EindeVanKopMetVasteWoorden(out storend) : einde;
        if (einde == 0)
        {
            return false;
        }

        var naam = _bron.GetText(Tot(einde));
        Onthoud(einde);
        if (IsSoort(storend, WmoLexer.GETAL))
        {
            Meld(storend + 1 < einde && storend > _i && _in[storend - 1].Tekst == "de" ? Meldingen.RangtelwoordZonderE(Op(_in[storend].Span), _in[storend].Tekst)
                : Meldingen.GetalInNaam(Op(_in[storend].Span), _in[storend].Tekst, naam.Substring(0, Math.Max(0, _in[storend].Span.Start - _in[_i].Span.Start)).TrimEnd()));
        }
        else
        {
            var vast = Zoek(storend)!.Value;
            Meld(Meldingen.VastWoordInNaam(Op(TextSpan.Cover(_in[storend].Span, _in[vast.Einde - 1].Span)), vast.Vast.Woorden, naam) with { Oorzaak = naam });
        }

        VoegNaamToe(einde, _inGegeven ? WmoLexer.GEGEVENNAAM : BegintRegel(_i) ? WmoLexer.FEITNAAM : WmoLexer.NAAM);
        return true;
    }

    // `regel iemand anders rijdt`, `besluit uitzondering op de grens`: nothing but the line ends such a name, so what else stands in the rule tells whether
    // a word on this line is part of the name. Gives where it ends, or 0.
    private int EindeVanKopMetVasteWoorden(out int storend)
    {
        storend = -1;
        if (_vorige is not (WmoLexer.REGEL or WmoLexer.BESLUIT) || BegintRegel(_i))
        {
            return 0;
        }

        var einde = _i;
        while (OpZelfdeRegel(_i, einde) && _in[einde].Soort is WmoLexer.WOORD or WmoLexer.NAAM_TUSSEN)
        {
            var vast = Zoek(einde);
            if (storend < 0 && vast is { } woord && Zinsdelen.Begint(SoortHier(woord.Vast.Soort, einde)))
            {
                if (einde > _i && !StoortNaam(woord))
                {
                    return 0;
                }

                storend = einde;
            }

            einde = vast?.Einde ?? einde + 1;
        }

        return storend >= 0 && einde > _i + 1 && !OpZelfdeRegel(_i, einde) ? einde : 0;
    }

    // Whether a word that begins a part stands in the middle of a name: where `anders` never comes, or where the rule has that part on a line of its own.
    private bool StoortNaam(Gevonden woord) => woord.Vast.Soort switch
    {
        WmoLexer.ANDERS => true,
        WmoLexer.WANT => !IsTekst(woord.Einde),
        WmoLexer.ALS or WmoLexer.DAN when _vorige == WmoLexer.REGEL => HeeftVerderop(woord.Einde, woord.Vast.Soort),
        _ => false,
    };

    private bool HeeftVerderop(int begin, int soort)
    {
        for (var i = begin; i < _in.Count && i < begin + 100; i++)
        {
            if (BegintRegel(i) && IsSoort(i, WmoLexer.WOORD) && Zoek(i) is { } vast)
            {
                if (vast.Vast.Soort == soort)
                {
                    return true;
                }

                if (vast.Vast.Soort is WmoLexer.REGEL or WmoLexer.ANDERS || Zinsdelen.BegintDeclaratie(vast.Vast.Soort))
                {
                    return false;
                }
            }
        }

        return false;
    }

    // A name that was reported is known from then on, so that the places where it is used are not reported as something else.
    private void Onthoud(int einde)
    {
        var naam = _in.Skip(_i).Take(einde - _i).ToList();
        if (naam.All(l => l.Soort == WmoLexer.WOORD) && !_metVasteWoorden.Any(n => n.Length == naam.Count && Staat(n)))
        {
            _metVasteWoorden.Add(naam.Select(l => l.Tekst).ToArray());
        }
    }

    private bool LeesOnthoudenNaam()
    {
        if (_metVasteWoorden.Count == 0 || (BegintRegel(_i) && !_inGegeven && _stapel.Count == 0 && _vorige is not (WmoLexer.KOMMA or WmoLexer.EN or WmoLexer.OF or WmoLexer.LABEL))
            || _metVasteWoorden.Where(Staat).OrderByDescending(n => n.Length).FirstOrDefault() is not { } naam)
        {
            return false;
        }

        var einde = _i + naam.Length;
        var plek = Enumerable.Range(_i, naam.Length).FirstOrDefault(i => Zoek(i) is not null);
        if (plek > 0 && Zoek(plek) is { } vast)
        {
            var tekst = _bron.GetText(Tot(einde));
            Meld(Meldingen.VastWoordInNaam(Op(TextSpan.Cover(_in[plek].Span, _in[vast.Einde - 1].Span)), vast.Vast.Woorden, tekst) with { Oorzaak = tekst });
        }

        VoegNaamToe(einde, _inGegeven && BegintRegel(_i) ? WmoLexer.GEGEVENNAAM : WmoLexer.NAAM);
        return true;
    }

    private bool Staat(string[] naam)
    {
        for (var i = 0; i < naam.Length; i++)
        {
            if (!OpZelfdeRegel(_i, _i + i) || _in[_i + i].Tekst != naam[i])
            {
                return false;
            }
        }

        return true;
    }
}
