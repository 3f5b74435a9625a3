namespace WmoDsl.Analysis.Motoren;

/// <summary>What operations on nodes gave before: a table of three numbers to one, in one array, because looking here is most of what a decision diagram does.</summary>
internal sealed class Geheugen
{
    private Rij[] _rijen = new Rij[1 << 10];
    private int _aantal;

    /// <summary>What was kept for three numbers, of which the first is not negative.</summary>
    public bool Heeft(int a, int b, int c, out int waarde)
    {
        var rijen = _rijen;
        var masker = rijen.Length - 1;
        for (var plek = Hash(a, b, c) & masker; ; plek = (plek + 1) & masker)
        {
            ref readonly var rij = ref rijen[plek];
            if (rij.NietA == ~a && rij.B == b && rij.C == c)
            {
                waarde = rij.Waarde;
                return true;
            }

            if (rij.IsLeeg)
            {
                waarde = 0;
                return false;
            }
        }
    }

    /// <summary>Keeps a number for three others, for which nothing was kept.</summary>
    public void Onthoud(int a, int b, int c, int waarde)
    {
        if (++_aantal * 2 > _rijen.Length)
        {
            Vergroot();
        }

        Zet(new Rij(~a, b, c, waarde));
    }

    private void Zet(in Rij rij)
    {
        var masker = _rijen.Length - 1;
        var plek = Hash(~rij.NietA, rij.B, rij.C) & masker;
        while (!_rijen[plek].IsLeeg)
        {
            plek = (plek + 1) & masker;
        }

        _rijen[plek] = rij;
    }

    private void Vergroot()
    {
        var oud = _rijen;
        _rijen = new Rij[oud.Length * 2];
        foreach (ref readonly var rij in oud.AsSpan())
        {
            if (!rij.IsLeeg)
            {
                Zet(rij);
            }
        }
    }

    private static int Hash(int a, int b, int c)
    {
        var hash = ((uint)a * 0x9E3779B1) ^ ((uint)b * 0x85EBCA6B) ^ ((uint)c * 0xC2B2AE35);
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        return (int)(hash ^ (hash >> 13));
    }

    // The first number as its complement, which is never zero: a row of zeros is empty, and memory comes as zeros.
    private readonly record struct Rij(int NietA, int B, int C, int Waarde)
    {
        public bool IsLeeg => NietA == 0;
    }
}
