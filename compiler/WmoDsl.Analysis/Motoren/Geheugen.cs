namespace WmoDsl.Analysis.Motoren;

/// <summary>What operations on nodes gave before: a table of three numbers to one, in one array, because looking here is most of what a decision diagram does.</summary>
internal sealed class Geheugen
{
    private const int Leeg = -1, Breedte = 4;

    private int[] _rijen = Nieuw(1 << 10);
    private int _masker = (1 << 10) - 1;
    private int _aantal;

    /// <summary>What was kept for three numbers, of which the first is not negative.</summary>
    public bool Heeft(int a, int b, int c, out int waarde)
    {
        for (var plek = Hash(a, b, c) & _masker; ; plek = (plek + 1) & _masker)
        {
            var rij = _rijen.AsSpan(plek * Breedte, Breedte);
            if (rij[0] == Leeg)
            {
                waarde = 0;
                return false;
            }

            if (rij[0] == a && rij[1] == b && rij[2] == c)
            {
                waarde = rij[3];
                return true;
            }
        }
    }

    /// <summary>Keeps a number for three others, for which nothing was kept.</summary>
    public void Onthoud(int a, int b, int c, int waarde)
    {
        if (++_aantal * 2 > _masker)
        {
            Vergroot();
        }

        Zet(a, b, c, waarde);
    }

    private void Zet(int a, int b, int c, int waarde)
    {
        var plek = Hash(a, b, c) & _masker;
        while (_rijen[plek * Breedte] != Leeg)
        {
            plek = (plek + 1) & _masker;
        }

        var rij = _rijen.AsSpan(plek * Breedte, Breedte);
        (rij[0], rij[1], rij[2], rij[3]) = (a, b, c, waarde);
    }

    private void Vergroot()
    {
        var oud = _rijen;
        _rijen = Nieuw(oud.Length / Breedte * 2);
        _masker = (_rijen.Length / Breedte) - 1;
        for (var i = 0; i < oud.Length; i += Breedte)
        {
            if (oud[i] != Leeg)
            {
                Zet(oud[i], oud[i + 1], oud[i + 2], oud[i + 3]);
            }
        }
    }

    private static int[] Nieuw(int plekken)
    {
        var rijen = new int[plekken * Breedte];
        Array.Fill(rijen, Leeg);
        return rijen;
    }

    private static int Hash(int a, int b, int c)
    {
        var hash = ((uint)a * 0x9E3779B1) ^ ((uint)b * 0x85EBCA6B) ^ ((uint)c * 0xC2B2AE35);
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        return (int)((hash ^ (hash >> 13)) & int.MaxValue);
    }
}
