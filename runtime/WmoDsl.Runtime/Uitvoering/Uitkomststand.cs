using System.Runtime.CompilerServices;

namespace WmoDsl.Uitvoering;

/// <summary>
/// How a definition stands that has fixed outcomes, with its outcome when it is decided; for generated code. <c>default</c> is: not known.
/// </summary>
/// <typeparam name="T">A <see cref="bool"/>, or an enum that counts from 0 in an <see cref="int"/>.</typeparam>
public readonly struct Uitkomststand<T>
    where T : struct
{
    // The code of a decision on nothing, which is Onbekend: the default must mean that.
    private const int Onbekend = (int)Beslisstand.Onbekend;

    private readonly int _code;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Uitkomststand(int code) => _code = code;

    /// <summary>How far it is settled.</summary>
    public Beslisstand Stand => Beslissing.Stand;

    /// <summary>The outcome when it is decided; else <see langword="null"/>.</summary>
    public T? Waarde
    {
        get
        {
            // Both kinds are a small number underneath.
            var waarde = Beslissing.Waarde;
            return Stand == Beslisstand.Beslist ? Unsafe.As<int, T>(ref waarde) : null;
        }
    }

    private Beslissing Beslissing => Beslissing.VanCode(_code ^ Onbekend);

    /// <summary>What was decided.</summary>
    /// <param name="beslissing">A decision of which the value is the number of the outcome; of ja/nee 0 is nee.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Uitkomststand<T> Van(Beslissing beslissing) => new(beslissing.Code ^ Onbekend);

    /// <summary>Decided on an outcome.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Uitkomststand<T> Van(T uitkomst) => Van(new Beslissing(Beslisstand.Beslist, Nummer(uitkomst)));

    /// <summary>Whether it is this outcome: onbekend while it is not decided.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Kleene Is(T uitkomst) => Kleene.Van((_code & 3) == Onbekend, _code == Van(uitkomst)._code);

    /// <inheritdoc/>
    public override string ToString() => Waarde?.ToString() ?? Stand.ToString();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Nummer(T uitkomst) => typeof(T) == typeof(bool) ? Unsafe.As<T, byte>(ref uitkomst) : Unsafe.As<T, int>(ref uitkomst);
}
