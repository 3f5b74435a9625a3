namespace WmoDsl.Analysis.Motoren;

/// <summary>
/// What operations on nodes gave before, most of it: three numbers have one place, and what was kept there last stands there. To look is one glance, and looking is most of
/// what a decision diagram does; what was lost is worked out again.
/// </summary>
internal sealed class Geheugen
{
    private Rij[] _rijen = new Rij[1 << 10];
    private int _gezet;

    /// <summary>What was kept for three numbers, of which the first is not negative.</summary>
    public bool Heeft(int a, int b, int c, out int waarde)
    {
        var rijen = _rijen;
        ref readonly var rij = ref rijen[Hash(a, b, c) & (rijen.Length - 1)];
        waarde = rij.Waarde;
        return rij.NietA == ~a && rij.B == b && rij.C == c;
    }

    /// <summary>Keeps a number for three others.</summary>
    public void Onthoud(int a, int b, int c, int waarde)
    {
        if (++_gezet * 2 > _rijen.Length)
        {
            Vergroot();
        }

        _rijen[Hash(a, b, c) & (_rijen.Length - 1)] = new Rij(~a, b, c, waarde);
    }

    // A row goes to its own place or to the same in the second half, so that memory is gone through from front to back.
    private void Vergroot()
    {
        var oud = _rijen;
        _rijen = new Rij[oud.Length * 2];
        var masker = _rijen.Length - 1;
        foreach (ref readonly var rij in oud.AsSpan())
        {
            if (rij.NietA != 0)
            {
                _rijen[Hash(~rij.NietA, rij.B, rij.C) & masker] = rij;
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
    private readonly record struct Rij(int NietA, int B, int C, int Waarde);
}
