using System;
using System.Globalization;

namespace WmoDsl;

/// <summary>
/// Numbers as Dutch policy writes them: a dot between thousands, a comma before decimals. The same on every machine:
/// nothing here asks for the current culture, and only the digits 0–9 are digits.
/// </summary>
internal static class Getaltekst
{
    /// <summary><c>1.250</c>; <c>-3</c>.</summary>
    public static string Van(long waarde)
    {
        var cijfers = waarde.ToString(CultureInfo.InvariantCulture);
        return waarde < 0 ? "-" + MetPunten(cijfers.Substring(1)) : MetPunten(cijfers);
    }

    /// <summary><c>1.250</c>, <c>2,5</c>; no zeros at the end, no exponent.</summary>
    public static string Van(decimal waarde)
    {
        if (waarde == decimal.Truncate(waarde) && Math.Abs(waarde) <= long.MaxValue)
        {
            return Van((long)waarde);
        }

        var delen = Math.Abs(waarde).ToString("0.############################", CultureInfo.InvariantCulture).Split('.');
        return (waarde < 0 ? "-" : "") + MetPunten(delen[0]) + (delen.Length > 1 ? "," + delen[1] : "");
    }

    /// <summary>Two decimals, always: <c>19,50</c>. For amounts; the caller writes the sign.</summary>
    public static string Centen(long centen) =>
        MetPunten((centen / 100).ToString(CultureInfo.InvariantCulture)) + "," + (centen % 100).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads <c>1250</c>, <c>1.250</c>, <c>2,5</c>, <c>-3</c>. Dots only at thousands, at most 28 digits, nothing around it. Refuses <c>10,000</c>.
    /// </summary>
    public static bool TryParse(string tekst, out decimal waarde)
    {
        waarde = 0;
        var i = 0;
        var negatief = tekst.Length > 0 && tekst[0] is '-' or '−';
        if (negatief)
        {
            i++;
        }

        var cijfers = 0;
        var eersteGroep = 0;
        while (i < tekst.Length && IsCijfer(tekst[i]))
        {
            if (!Voeg(ref waarde, tekst[i++], ref cijfers))
            {
                return false;
            }

            eersteGroep++;
        }

        if (eersteGroep == 0)
        {
            return false;
        }

        while (i < tekst.Length && tekst[i] == '.')
        {
            if (eersteGroep > 3 || i + 3 >= tekst.Length)
            {
                return false;
            }

            for (var n = 1; n <= 3; n++)
            {
                if (!IsCijfer(tekst[i + n]) || !Voeg(ref waarde, tekst[i + n], ref cijfers))
                {
                    return false;
                }
            }

            i += 4;
        }

        var schaal = 0;
        if (i < tekst.Length && tekst[i] == ',')
        {
            for (i++; i < tekst.Length && IsCijfer(tekst[i]); i++, schaal++)
            {
                if (!Voeg(ref waarde, tekst[i], ref cijfers))
                {
                    return false;
                }
            }

            // 10,000 is ten thousand to an English reader and ten to a Dutch one; nobody writes it for ten.
            if (schaal == 0 || (schaal == 3 && tekst[i - 1] == '0'))
            {
                return false;
            }
        }

        if (i != tekst.Length)
        {
            return false;
        }

        for (; schaal > 0; schaal--)
        {
            waarde *= 0.1m;
        }

        if (negatief)
        {
            waarde = -waarde;
        }

        return true;
    }

    /// <summary>Whether this is one of 0–9; <see cref="char.IsDigit(char)"/> also takes ٣ and ๓.</summary>
    public static bool IsCijfer(char teken) => teken is >= '0' and <= '9';

    // 28 digits always fit a decimal exactly; leading zeros count too, nobody needs them.
    private static bool Voeg(ref decimal waarde, char cijfer, ref int cijfers)
    {
        if (++cijfers > 28)
        {
            return false;
        }

        waarde = (waarde * 10) + (cijfer - '0');
        return true;
    }

    private static string MetPunten(string cijfers)
    {
        for (var i = cijfers.Length - 3; i > 0; i -= 3)
        {
            cijfers = cijfers.Insert(i, ".");
        }

        return cijfers;
    }
}
