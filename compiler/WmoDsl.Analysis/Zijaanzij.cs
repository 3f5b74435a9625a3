using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace WmoDsl.Analysis;

/// <summary>
/// Does independent pieces of work side by side. Each hand has room for a chain of concepts of whatever length somebody writes: a thread of the pool would end the program there.
/// What is not used of the room, costs nothing.
/// </summary>
public static class Zijaanzij
{
    private const int Ruimte = 256 * 1024 * 1024;

    /// <summary>A hand that has not begun yet; the program does not wait for it when it ends.</summary>
    internal static Thread Hand(Action werk) => new(() => werk(), Ruimte) { IsBackground = true };

    /// <summary>The results, in the order of the work; who is free takes the next.</summary>
    /// <param name="werk">The pieces of work.</param>
    /// <param name="doe">Does one.</param>
    /// <remarks>What goes wrong comes out as it was thrown: of the first piece, in their order, that went wrong.</remarks>
    public static ImmutableArray<TUit> Voer<TIn, TUit>(IReadOnlyList<TIn> werk, Func<TIn, TUit> doe)
    {
        var uit = new TUit[werk.Count];
        var fouten = new Exception?[werk.Count];
        var volgende = -1;
#pragma warning disable RS0030 // How many hands there are, does not change what they make.
        var handen = Enumerable.Range(0, Math.Min(werk.Count, Environment.ProcessorCount)).Select(_ => Hand(Werk)).ToList();
#pragma warning restore RS0030
        handen.ForEach(h => h.Start());
        handen.ForEach(h => h.Join());
        if (Array.Find(fouten, f => f is not null) is { } fout)
        {
            ExceptionDispatchInfo.Throw(fout);
        }

        return [.. uit];

        void Werk()
        {
            for (var i = Interlocked.Increment(ref volgende); i < uit.Length; i = Interlocked.Increment(ref volgende))
            {
                try
                {
                    uit[i] = doe(werk[i]);
                }
                catch (Exception gevangen)
                {
                    // On a thread of its own nobody would catch it.
                    fouten[i] = gevangen;
                }
            }
        }
    }
}
