using System;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

// Slips in the words around a name or value, which are reported and then read as they were meant, so that nothing after them is lost.
internal sealed partial class Woordvormer
{
    private bool _inKeuze; // after `keuze uit`, in a row of names

    /// <summary>Slips that show at the next lexeme whatever it is; whether it has been read.</summary>
    private bool LeesVergissing()
    {
        switch (_in[_i].Soort)
        {
            case WmoLexer.DUBBELEPUNT:
                return LeesDubbelePuntTeVeel();
            case WmoLexer.KOMMA:
                return LeesKommaTeVeel();
            case WmoLexer.HAAKJE_OPEN:
                return LeesLabelTussenHaakjes();
            case WmoLexer.WOORD:
                return LeesMunt() || LeesMaandEnJaar();
            default:
                return false;
        }
    }

    private bool InLijst => _stapel.Count > 0 && !_stapel[_stapel.Count - 1].IsHaakje;

    // uitkomsten: a, b       gegeven:        loopafstand: 300 meter
    private bool LeesDubbelePuntTeVeel()
    {
        var span = _in[_i].Span;
        if (_inGegeven && _declaratie == WmoLexer.VOORBEELD && _vorige == WmoLexer.GEGEVENNAAM)
        {
            Meld(Meldingen.DubbelePuntInVoorbeeld(Op(span), _uit[_uit.Count - 1].Naam!.Tekst));
            Neem(WmoLexer.IS);
            return true;
        }

        var naWoord = _vorige is WmoLexer.UITKOMSTEN or WmoLexer.KEUZE_UIT or WmoLexer.OORDEEL_UIT or WmoLexer.LEVERT_OOK or WmoLexer.UITZONDERING_OP or WmoLexer.VOLGENS or WmoLexer.IS_JA_ALS or WmoLexer.ALS
            or WmoLexer.DAN or WmoLexer.ANDERS or WmoLexer.VERWACHT or WmoLexer.WANT or WmoLexer.VRAAG or WmoLexer.OMDAT or WmoLexer.REDEN
            or WmoLexer.ALTIJD or WmoLexer.NOOIT or WmoLexer.IS_ALTIJD or WmoLexer.IS_NOOIT or WmoLexer.HANGT_NIET_AF_VAN or WmoLexer.WAARBIJ_GUNSTIG;
        var naKop = _deel is WmoLexer.BESLUIT or WmoLexer.REGEL or WmoLexer.VOORBEELD or WmoLexer.WAARBORG or WmoLexer.AANNAME && _vorige is WmoLexer.NAAM or WmoLexer.TEKST && BegintRegel(_i + 1);
        if (!naWoord && !naKop)
        {
            return false;
        }

        Meld(Meldingen.DubbelePuntHoortHierNiet(Op(span)));
        _i++;
        return true;
    }

    // …, dan toekennen        a. …, en
    private bool LeesKommaTeVeel()
    {
        if (Zoek(_i + 1)?.Vast.Soort is { } volgende && (volgende is WmoLexer.DAN or WmoLexer.ALS || IsBelofte(SoortHier(volgende, _i + 1))) && _vorige != WmoLexer.KOMMA)
        {
            Meld(Meldingen.HoortHierNiet(Op(_in[_i].Span), "Deze komma", $"Haal haar weg: voor '{_in[_i + 1].Tekst}' staat geen komma."));
            _i++;
            return true;
        }

        var metVoegwoord = _in.Count > _i + 1 && _in[_i + 1].Tekst is "en" or "of" ? 2 : 1;
        if (InLijst && IsSoort(_i + metVoegwoord, WmoLexer.LABEL) && BegintRegel(_i + metVoegwoord))
        {
            MeldVoegwoordInOpsomming(Tot(_i + metVoegwoord));
            _i += metVoegwoord;
            return true;
        }

        return false;
    }

    private void MeldVoegwoordInOpsomming(TextSpan span) => Meld(Meldingen.VoegwoordInOpsomming(Op(span), _bron.GetText(span)));

    // (a) …
    private bool LeesLabelTussenHaakjes()
    {
        if (!IsLabelTussenHaakjes())
        {
            return false;
        }

        Meld(Meldingen.Opsommingsteken(Op(Tot(_i + 3)), _bron.GetText(Tot(_i + 3))));
        VoegLabelToe(_in[_i + 1].Tekst, _i + 3);
        return true;
    }

    private bool IsLabelTussenHaakjes() =>
        InLijst && BegintRegel(_i) && IsSoort(_i + 2, WmoLexer.HAAKJE_SLUIT) && _in[_i + 2].Span.Start == _in[_i + 1].Span.End
        && (IsSoort(_i + 1, WmoLexer.GETAL) || (IsSoort(_i + 1, WmoLexer.WOORD) && _in[_i + 1].Tekst.Length == 1));

    // euro 500
    private bool LeesMunt()
    {
        if (!IsMunt(_i) || !IsSoort(_i + 1, WmoLexer.GETAL) || !OpZelfdeRegel(_i, _i + 1))
        {
            return false;
        }

        Meld(Meldingen.AnderWoord(Op(Tot(_i + 2)), _in[_i].Tekst, "€ " + _in[_i + 1].Tekst));
        Neem(WmoLexer.EURO);
        return true;
    }

    private bool IsMunt(int i) => IsSoort(i, WmoLexer.WOORD) && _in[i].Tekst is "euro" or "Euro" or "EUR" or "eur";

    // geldig vanaf januari 2022
    private bool LeesMaandEnJaar()
    {
        if (_vorige is not (WmoLexer.GELDIG_VANAF or WmoLexer.VANAF or WmoLexer.TOT_EN_MET) || !OpZelfdeRegel(_i, _i + 1) || !IsSoort(_i + 1, WmoLexer.GETAL)
            || Datum.MaandVanNaam(_in[_i].Tekst.ToLowerInvariant()) is not (> 0 and var maand) || !Datum.TryMaak(Geheel(_in[_i + 1].Tekst), maand, 1, out var datum))
        {
            return false;
        }

        var span = Tot(_i + 2);
        Meld(Meldingen.DatumOnvolledig(Op(span), _bron.GetText(span)));
        Voegtoe(new WmoToken(WmoLexer.DATUM, "", span, false) { Datum = datum }, _i + 2);
        return true;
    }

    /// <summary>Slips with a fixed word in the wrong place; whether it has been read.</summary>
    private bool LeesVastWoordVerkeerd(Gevonden gevonden, int soort)
    {
        var einde = gevonden.Einde;
        var span = Tot(einde);
        switch (soort)
        {
            case WmoLexer.EN or WmoLexer.OF or WmoLexer.ALS or WmoLexer.DAN or WmoLexer.IS when soort == _vorige && !BegintRegel(_i):
                Meld(Meldingen.TweemaalHetzelfde(Op(span), gevonden.Vast.Woorden));
                break;
            case WmoLexer.IS when _vorige is WmoLexer.DAN or WmoLexer.ANDERS or WmoLexer.VERWACHT && !BegintRegel(_i):
                Meld(Meldingen.HoortHierNiet(Op(span), "'is'", $"Laat het weg: na '{Woordenschat.Schrijf(_vorige)}' staat meteen wat eruit komt."));
                break;
            case WmoLexer.IS when _deel == WmoLexer.GEGEVENNAAM && OpZelfdeRegel(_i, einde) && _in[einde].Tekst is "minstens" or "hoogstens" or "meer" or "minder" && _uit[_uit.Count - 1].Naam is { } naam:
                einde += _in[einde].Tekst is "meer" or "minder" && IsSoort(einde + 1, WmoLexer.WOORD) && _in[einde + 1].Tekst == "dan" ? 2 : 1;
                Meld(Meldingen.HoortHierNiet(Op(Tot(einde)), $"'{_bron.GetText(Tot(einde))}'", $"In een voorbeeld heeft een gegeven één waarde: schrijf '{naam.Tekst} is …'."));
                Voegtoe(new WmoToken(WmoLexer.IS, "is", Tot(einde), BegintRegel(_i)), einde);
                return true;
            case WmoLexer.JA when _vorige == WmoLexer.DUBBELEPUNT && _deel is WmoLexer.FEITNAAM or WmoLexer.BEGRIP or WmoLexer.PARAMETER && EindeVanJaOfNee(einde) is > 0 and var eindeType:
                var type = Tot(eindeType);
                Meld(Meldingen.AnderWoord(Op(type), _bron.GetText(type), "ja/nee"));
                Voegtoe(new WmoToken(WmoLexer.NAAM, "ja/nee", type, false) { Naam = new NaamSyntax(type, "ja/nee", "ja/nee") }, eindeType);
                return true;
            case WmoLexer.EN or WmoLexer.OF when InLijst && IsSoort(einde, WmoLexer.LABEL) && BegintRegel(einde):
                MeldVoegwoordInOpsomming(span);
                break;
            case WmoLexer.EN when _inUitkomsten && gevonden.Vast.Beter is null:
                Meld(Meldingen.EnTussenUitkomsten(Op(span)));
                Voegtoe(new WmoToken(WmoLexer.OF, "of", span, BegintRegel(_i)), einde);
                return true;
            case WmoLexer.IS or WmoLexer.IS_NIET or WmoLexer.NIET when _inBelofte && _vorige == WmoLexer.NAAM && (_isVooraan == (soort == WmoLexer.NIET)):
                LeesHalveBelofte(soort, span, einde);
                return true;
            case WmoLexer.IS when _vorige == WmoLexer.DAN && _declaratie == WmoLexer.WAARBORG:
                break; // dan is vervoer nooit …: the decision is not called one, which is told
            case WmoLexer.EN or WmoLexer.OF when InRij() && gevonden.Vast.Beter is null && !(_deel == WmoLexer.VOLGENS && BegintRegel(_i)):
                Meld(Meldingen.VoegwoordInLijst(Op(span), gevonden.Vast.Woorden));
                if (_vorige != WmoLexer.KOMMA)
                {
                    Voegtoe(new WmoToken(WmoLexer.KOMMA, ",", span, BegintRegel(_i)), einde);
                    return true;
                }

                break;
            default:
                return false;
        }

        _i = einde;
        return true;
    }

    // A row of names or values with commas between them; there is nothing else that `en` can mean there.
    private bool InRij() => _stapel.Count > 0
        ? _stapel[_stapel.Count - 1].IsRij
        : _deel is WmoLexer.UITKOMSTEN or WmoLexer.LEVERT_OOK or WmoLexer.KEUZELIJST or WmoLexer.VOLGENS || _inKeuze || InRijVanBelofte();

    // ja of nee, ja / nee
    private int EindeVanJaOfNee(int einde)
    {
        var nee = einde + 1;
        return OpZelfdeRegel(_i, nee) && _in[nee].Tekst is "nee" or "Nee" && _in[einde].Tekst is "of" or "/" or "," or "-" or "en" ? nee + 1 : 0;
    }

    // `anders als x dan y`: read as one more rule, which is what it should have been.
    private void LeesAndersAls(TextSpan span, int einde)
    {
        var eerste = BegintRegel(_i);
        var naam = $"anders {_bron.GetPosition(span.Start).Line + 1}";
        Meld(Meldingen.AndersAls(Op(span), _bron.GetText(span)));
        Voegtoe(new WmoToken(WmoLexer.REGEL, "regel", span, eerste), einde);
        Voegtoe(new WmoToken(WmoLexer.NAAM, naam, span, false) { Naam = new NaamSyntax(span, naam, naam) }, einde);
        Voegtoe(new WmoToken(WmoLexer.ALS, "als", span, false), einde);
    }

    // ---- Conditions of a list without their letters ----

    private void LeesOntbrekendLabel()
    {
        if (!InLijst || !BegintRegel(_i) || !BegintVoorwaarde())
        {
            return;
        }

        var lijst = _stapel[_stapel.Count - 1];
        if (lijst.Laatste.Length == 0 && _vorige is WmoLexer.DUBBELEPUNT or WmoLexer.NOOIT_TEGELIJK or WmoLexer.AAN_ALLE or WmoLexer.AAN_MINSTENS or WmoLexer.AAN_GEEN)
        {
            lijst.ZonderLabels = true;
            Meld(Meldingen.LabelsOntbreken(Op(_in[_i].Span), VolgendLabel() == "1"));
        }
        else if (lijst.Laatste.Length == 0 || _vorige is not (WmoLexer.NAAM or WmoLexer.GETAL or WmoLexer.EENHEID or WmoLexer.DATUM or WmoLexer.JA or WmoLexer.NEE or WmoLexer.HAAKJE_SLUIT or WmoLexer.LIJSTEINDE))
        {
            return;
        }
        else if (!lijst.ZonderLabels)
        {
            if (!SlaatVolgendLabelOver(lijst))
            {
                return;
            }

            Meld(Meldingen.LabelOntbreekt(Op(_in[_i].Span), VolgendLabel()));
        }

        var label = VolgendLabel();
        lijst.Laatste = label;
        Voegtoe(new WmoToken(WmoLexer.LABEL, label, new TextSpan(_in[_i].Span.Start, 0), true), _i);
    }

    // Whether a line begins with something that can begin a condition, and nothing else.
    private bool BegintVoorwaarde()
    {
        var (soort, tekst, _, _) = _in[_i];
        switch (soort)
        {
            case WmoLexer.HAAKJE_OPEN:
                return !IsLabelTussenHaakjes();
            case WmoLexer.NAAM_TUSSEN:
                return true;
            case WmoLexer.WOORD when Naamsleutel.IsVulwoord(tekst) || (tekst.Length == 1 && IsSoort(_i + 1, WmoLexer.HAAKJE_SLUIT)):
                return false;
            case WmoLexer.WOORD when Zoek(_i) is { } vast:
                return vast.Vast.Soort is WmoLexer.NIET or WmoLexer.ER_IS or WmoLexer.ER_IS_GEEN or WmoLexer.LEEFTIJD_UIT or WmoLexer.HOOGSTE_VAN or WmoLexer.LAAGSTE_VAN
                    or WmoLexer.AAN_ALLE or WmoLexer.AAN_MINSTENS or WmoLexer.AAN_GEEN;
            case WmoLexer.WOORD:
                return !_verbeteringen.ContainsKey(_in[_i].Span.Start) && Woordenschat.Lijkend(tekst) is null && Woordenschat.Beginwoorden(tekst) is null && (!IsDeelnaam() || IsPartijregel());
            default:
                return false;
        }
    }

    // a gaat voor b, x : ja/nee
    private bool IsDeelnaam()
    {
        var einde = _i + 1;
        while (OpZelfdeRegel(_i, einde) && IsSoort(einde, WmoLexer.WOORD) && Zoek(einde) is null)
        {
            einde++;
        }

        return OpZelfdeRegel(_i, einde) && (IsSoort(einde, WmoLexer.DUBBELEPUNT) || Zoek(einde)?.Vast.Soort is WmoLexer.GAAT_VOOR or WmoLexer.WEET_NIET);
    }

    // a. …, …, c. …: the letter in between was forgotten. If the next one just goes on, a name was broken off.
    private bool SlaatVolgendLabelOver(Open lijst)
    {
        var verwacht = NaLabel(lijst.Laatste);
        for (var i = _i + 1; i < _in.Count && _in[i].Regel <= _in[_i].Regel + 10; i++)
        {
            if (BegintRegel(i) && IsSoort(i, WmoLexer.LABEL))
            {
                return _in[i].Tekst.TrimEnd('.') == NaLabel(verwacht);
            }
        }

        return false;
    }

    // ---- Facts without a colon ----

    // `woonsituatie keuze uit a, b`
    private bool LeesFeitZonderDubbelePunt(int begin, int einde)
    {
        for (var i = begin + 1; i + 1 < einde; i++)
        {
            if (_in[i].Tekst == "keuze" && _in[i + 1].Tekst == "uit")
            {
                VoegNaamToe(i, WmoLexer.FEITNAAM);
                var naam = _uit[_uit.Count - 1];
                Meld(Meldingen.DubbelePuntOntbreekt(Op(naam.Span), naam.Text + " : keuze uit …"));
                Voegtoe(new WmoToken(WmoLexer.DUBBELEPUNT, ":", new TextSpan(naam.Span.End, 0), false), i);
                return true;
            }
        }

        return false;
    }
}
