namespace WmoDsl.Analysis;

/// <summary>
/// Work beside the work of the one who asks for it: another hand does it in the order in which it came, and who waits for all of it helps from the other end. Each piece
/// stands by itself, so that it does not matter who did it.
/// </summary>
internal sealed class Nevenwerk : IDisposable
{
    private readonly List<Action> _stukken = [];
    private bool _klaar;

    /// <summary>A hand with nothing to do yet.</summary>
    public Nevenwerk() => Zijaanzij.Hand(Werk).Start();

    /// <summary>Asks for a piece; what goes wrong in it, is for whoever looks at what came out.</summary>
    public Lazy<T> Doe<T>(Lazy<T> stuk)
    {
        lock (_stukken)
        {
            _stukken.Add(() => Probeer(stuk));
            Monitor.Pulse(_stukken);
        }

        return stuk;
    }

    /// <summary>Asks for a piece.</summary>
    public Lazy<T> Doe<T>(Func<T> stuk) => Doe(new Lazy<T>(stuk));

    /// <summary>Helps until all that was asked has been begun; what is not ready then, is waited for by who looks at it.</summary>
    public void Help()
    {
        while (Volgende(int.MaxValue) is { } stuk)
        {
            stuk();
        }
    }

    /// <summary>Sends the hand away: what it has not begun, it leaves.</summary>
    public void Dispose()
    {
        lock (_stukken)
        {
            _klaar = true;
            Monitor.Pulse(_stukken);
        }
    }

    private static void Probeer<T>(Lazy<T> stuk)
    {
        try
        {
            _ = stuk.Value;
        }
        catch (Exception)
        {
            // On a hand of its own nobody would catch it; who looks at the value gets it again.
        }
    }

    private Action? Volgende(int plek)
    {
        lock (_stukken)
        {
            if (_stukken.Count == 0)
            {
                return null;
            }

            plek = Math.Clamp(plek, 0, _stukken.Count - 1);
            var stuk = _stukken[plek];
            _stukken.RemoveAt(plek);
            return stuk;
        }
    }

    private void Werk()
    {
        while (true)
        {
            lock (_stukken)
            {
                while (_stukken.Count == 0 && !_klaar)
                {
                    Monitor.Wait(_stukken);
                }

                if (_klaar)
                {
                    return;
                }
            }

            Volgende(0)?.Invoke();
        }
    }
}
