namespace WmoDsl.Generator.Tests.Willekeurig;

/// <summary>Chance from a seed: the same seed gives the same policies and cases on every machine.</summary>
public sealed class Toeval(int zaad)
{
    private readonly Random _random = new(zaad);

    public int Tot(int grens) => _random.Next(grens);

    public int Van(int laagste, int hoogste) => _random.Next(laagste, hoogste + 1);

    public bool Kans(double kans) => _random.NextDouble() < kans;

    public T Een<T>(IReadOnlyList<T> uit) => uit[_random.Next(uit.Count)];

    public T Een<T>(params Func<T>[] uit) => uit[_random.Next(uit.Length)]();

    /// <summary>Some of them, in a random order.</summary>
    public List<T> Enkele<T>(IEnumerable<T> uit, int hoogstens) => [.. Schud(uit).Take(Van(0, hoogstens))];

    public List<T> Schud<T>(IEnumerable<T> uit) => [.. uit.Select(x => (x, _random.Next())).OrderBy(p => p.Item2).Select(p => p.x)];
}
