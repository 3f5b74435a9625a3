using System.Globalization;
using System.Linq;
using WmoDsl.Compiler.Diagnostics;
using WmoDsl.Compiler.Syntax.Generated;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Syntax;

// Numbers, units, dates.
internal sealed partial class Woordvormer
{
    // What people write for a unit when they glue it to the number, with what it should be.
    private static string? VolledigeEenheid(string letters) => letters switch
    {
        "m" or "meter" => "meter",
        "km" or "kilometer" => "kilometer",
        "d" or "dag" or "dagen" => "dagen",
        "w" or "week" or "weken" => "weken",
        "mnd" or "maand" or "maanden" => "maanden",
        "j" or "jr" or "jaar" => "jaar",
        "procent" or "pct" => "procent",
        "euro" or "eur" or "EUR" => "euro",
        _ => null,
    };

    private static bool HeeftEenheid(string getalwoord) => VolledigeEenheid(Letters(getalwoord)) is not null;

    private static string Letters(string getalwoord) => getalwoord.TrimStart("0123456789.,".ToCharArray());

    private void LeesGetal()
    {
        var (soort, tekst, span, _) = _in[_i];
        if (_inCitaat)
        {
            VoegPlaatsToe("", tekst, _i + 1);
            return;
        }

        switch (soort)
        {
            case WmoLexer.GETALWOORD when HeeftEenheid(tekst):
                LeesAangeplakteEenheid();
                break;
            case WmoLexer.GETALWOORD:
                LeesNaam();
                break;
            case WmoLexer.CIJFERREEKS when LeesDatumInCijfers():
                break;
            case WmoLexer.CIJFERREEKS or WmoLexer.DUBBELNUMMER:
                var delen = tekst.Split('-');
                Meld(delen.Length == 2 ? Meldingen.BereikMetStreepje(Op(span), tekst, delen[0], delen[1]) : Meldingen.RekentekenZonderWoord(Op(span), tekst, tekst.Contains('/') ? "" : "min"));
                Voegtoe(new WmoToken(WmoLexer.GETAL, tekst, span, BegintRegel(_i)), _i + 1);
                break;
            default:
                if (!LeesLabelMetHaakje() && !LeesDatum())
                {
                    LeesGetalMetEenheid();
                }

                break;
        }
    }

    private void LeesGetalMetEenheid()
    {
        var (_, tekst, span, _) = _in[_i];
        var eerste = BegintRegel(_i);
        var einde = _i + 1;
        var engels = tekst.Contains(',') && IsSoort(einde + 1, WmoLexer.GETAL) && _in[einde].Tekst == "." && _in[einde].Span.Start == span.End && _in[einde + 1].Span.Start == span.End + 1;
        if (engels)
        {
            // 4,500.00
            einde += 2;
            span = Tot(einde);
            tekst = _bron.GetText(span);
            var bedoeld = tekst.Replace(',', ';').Replace('.', ',').Replace(';', '.');
            Meld(Meldingen.PuntEnKommaAndersom(Op(span), tekst, bedoeld));
            tekst = bedoeld;
        }

        var getal = Waarde(tekst, span);
        var procent = IsSoort(einde, WmoLexer.PROCENT) || (OpZelfdeRegel(_i, einde) && IsSoort(einde, WmoLexer.WOORD) && _in[einde].Tekst == "procent");
        if (procent && IsSoort(einde + 1, WmoLexer.WOORD) && _in[einde + 1].Tekst == "van")
        {
            Voegtoe(new WmoToken(WmoLexer.PROCENT_VAN, "procent van", Tot(einde + 2), eerste) { Getal = getal, Getalspan = Tot(einde + 1) }, einde + 2);
            return;
        }

        var metTeken = _vorige == WmoLexer.EURO;
        Voegtoe(new WmoToken(WmoLexer.GETAL, tekst, span, eerste) { Getal = getal }, einde);
        if (procent)
        {
            Voegtoe(new WmoToken(WmoLexer.EENHEID, "procent", _in[_i].Span, false), _i + 1);
        }
        else if (metTeken && IsMunt(_i) && OpZelfdeRegel(_i - 1, _i))
        {
            var geheel = TextSpan.Cover(_uit[_uit.Count - 2].Span, _in[_i].Span);
            Meld(Meldingen.MuntAnders(Op(geheel), $"In '{_bron.GetText(geheel)}' staat de munt twee keer.", "€ " + tekst));
            _i++;
        }
        else if (!metTeken && IsSoort(_i, WmoLexer.EURO) && OpZelfdeRegel(_i - 1, _i) && !IsSoort(_i + 1, WmoLexer.GETAL))
        {
            var geheel = TextSpan.Cover(span, _in[_i].Span);
            Meld(Meldingen.MuntAnders(Op(geheel), $"In '{_bron.GetText(geheel)}' staat het euroteken achter het bedrag.", "€ " + tekst));
            Voegtoe(new WmoToken(WmoLexer.EENHEID, "euro", _in[_i].Span, false), _i + 1);
        }
        else if (IsSoort(_i, WmoLexer.WOORD) && !BegintRegel(_i) && !Naamsleutel.IsVulwoord(_in[_i].Tekst) && Zoek(_i) is null)
        {
            if (_in[_i].Tekst is "euro" or "EUR")
            {
                Meld(Meldingen.AnderWoord(Op(TextSpan.Cover(span, _in[_i].Span)), _in[_i].Tekst, "€ " + tekst));
            }

            Neem(WmoLexer.EENHEID);
        }
    }

    // 500m
    private void LeesAangeplakteEenheid()
    {
        var (_, tekst, span, _) = _in[_i];
        var letters = Letters(tekst);
        var cijfers = tekst.Substring(0, tekst.Length - letters.Length);
        var eenheid = VolledigeEenheid(letters)!;
        Meld(Meldingen.EenheidVastAanGetal(Op(span), tekst, cijfers + " " + eenheid));
        var getalspan = new TextSpan(span.Start, cijfers.Length);
        Voegtoe(new WmoToken(WmoLexer.GETAL, cijfers, getalspan, BegintRegel(_i)) { Getal = Waarde(cijfers, getalspan) }, _i + 1);
        Voegtoe(new WmoToken(WmoLexer.EENHEID, eenheid, new TextSpan(getalspan.End, letters.Length), false), _i);
    }

    /// <summary>The value of <c>10.000,01</c>; what is not written well is reported and read as it was probably meant.</summary>
    private decimal Waarde(string tekst, TextSpan span)
    {
        if (tekst.Length <= 18 && long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var heel))
        {
            return heel;
        }

        var komma = tekst.IndexOf(',');
        var geheel = komma < 0 ? tekst : tekst.Substring(0, komma);
        var breuk = komma < 0 ? "" : tekst.Substring(komma + 1).Trim('-', '\u2013');
        var groepen = geheel.Split('.');

        // 28 digits always fit; and decimal rounds silently where more follow, which would not be exact.
        var cijfers = string.Concat(groepen).TrimStart('0') + breuk.TrimEnd('0');
        if (cijfers.Length > 28)
        {
            Meld(Meldingen.GetalTeGroot(Op(span)));
            return 0;
        }

        var duizendtallen = groepen[0].Length is >= 1 and <= 3 && groepen.Skip(1).All(g => g.Length == 3);
        if (groepen.Length > 1 && !duizendtallen)
        {
            var bedoeld = groepen.Length == 2 && breuk.Length == 0 ? groepen[0] + "," + groepen[1] : Duizendtallen(string.Concat(groepen)) + (breuk.Length == 0 ? "" : "," + breuk);
            Meld(Meldingen.PuntInGetal(Op(span), tekst, bedoeld));
            if (groepen.Length == 2 && breuk.Length == 0)
            {
                (groepen, breuk) = ([groepen[0]], groepen[1]);
            }
        }

        return decimal.Parse(string.Concat(groepen) + "." + breuk.TrimEnd('0'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static string Duizendtallen(string cijfers)
    {
        var schoon = cijfers.TrimStart('0').PadLeft(1, '0');
        for (var i = schoon.Length - 3; i > 0; i -= 3)
        {
            schoon = schoon.Insert(i, ".");
        }

        return schoon;
    }

    // 1 januari 2022
    private bool LeesDatum()
    {
        var (_, tekst, span, _) = _in[_i];
        var maand = OpZelfdeRegel(_i, _i + 1) && IsSoort(_i + 1, WmoLexer.WOORD) ? Datum.MaandVanNaam(_in[_i + 1].Tekst.ToLowerInvariant()) : 0;
        if (maand == 0 && LeesDatumMetAndereMaand())
        {
            return true;
        }

        if (maand == 0)
        {
            var vraagtDatum = _vorige is WmoLexer.GELDIG_VANAF or WmoLexer.VANAF or WmoLexer.OP;
            if (vraagtDatum)
            {
                Meld(Meldingen.DatumOnvolledig(Op(span), tekst));
                Voegtoe(new WmoToken(WmoLexer.DATUM, tekst, span, false), _i + 1);
            }

            return vraagtDatum;
        }

        if (!OpZelfdeRegel(_i, _i + 2) || !IsSoort(_i + 2, WmoLexer.GETAL))
        {
            Meld(Meldingen.DatumOnvolledig(Op(Tot(_i + 2)), _bron.GetText(Tot(_i + 2))));
            Voegtoe(new WmoToken(WmoLexer.DATUM, tekst, Tot(_i + 2), BegintRegel(_i)), _i + 2);
            return true;
        }

        VoegDatumToe(_i + 3, _in[_i + 2].Tekst, maand, tekst);
        return true;
    }

    // 1 janauri 2022, 1 mrt 2022
    private bool LeesDatumMetAndereMaand()
    {
        if (!OpZelfdeRegel(_i, _i + 2) || !IsSoort(_i + 1, WmoLexer.WOORD) || !IsSoort(_i + 2, WmoLexer.GETAL) || _in[_i].Tekst.Length > 2 || _in[_i + 2].Tekst.Length != 4
            || VolledigeEenheid(_in[_i + 1].Tekst) is not null || Zoek(_i + 1) is not null)
        {
            return false;
        }

        var span = Tot(_i + 3);
        var bedoeld = Datum.BedoeldeMaand(_in[_i + 1].Tekst);
        var bestaat = Datum.TryMaak(Geheel(_in[_i + 2].Tekst), bedoeld, Geheel(_in[_i].Tekst), out var datum);
        Meld(Meldingen.DatumBestaatNiet(Op(span), _bron.GetText(span), bestaat ? datum.ToString() : null));
        Voegtoe(new WmoToken(WmoLexer.DATUM, "", span, BegintRegel(_i)) { Datum = datum }, _i + 3);
        return true;
    }

    // 01-01-2022, which elsewhere is 1 February or the year first: the language writes months in letters.
    private bool LeesDatumInCijfers()
    {
        var (_, tekst, span, _) = _in[_i];
        var delen = tekst.Split('-', '/');
        if (delen.Length != 3 || (delen[0].Length != 4 && delen[2].Length != 4))
        {
            return false;
        }

        var (jaar, maand, dag) = delen[0].Length == 4 ? (delen[0], delen[1], delen[2]) : (delen[2], delen[1], delen[0]);
        var bestaat = Datum.TryMaak(Geheel(jaar), Geheel(maand), Geheel(dag), out var datum);
        Meld(Meldingen.DatumInCijfers(Op(span), tekst, bestaat ? datum.ToString() : "1 januari 2022"));
        Voegtoe(new WmoToken(WmoLexer.DATUM, tekst, span, BegintRegel(_i)) { Datum = datum }, _i + 1);
        return true;
    }

    private void VoegDatumToe(int einde, string jaar, int maand, string dag)
    {
        var span = Tot(einde);
        if (!Datum.TryMaak(Geheel(jaar), maand, Geheel(dag), out var datum))
        {
            var laatste = Enumerable.Range(28, 4).Reverse().FirstOrDefault(d => Datum.TryMaak(Geheel(jaar), maand, d, out datum));
            Meld(Meldingen.DatumBestaatNiet(Op(span), _bron.GetText(span), laatste == 0 ? null : datum.ToString()));
        }

        Voegtoe(new WmoToken(WmoLexer.DATUM, _bron.GetText(span), span, BegintRegel(_i)) { Datum = datum }, einde);
    }

    // -1 for what cannot be part of a date.
    private static int Geheel(string cijfers) => cijfers.Length <= 4 && int.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : -1;
}
