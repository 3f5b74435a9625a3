using BenchmarkDotNet.Attributes;

namespace WmoDsl.Benchmarks;

/// <summary>The same ways to decide as in <see cref="BeslissenKort"/>, one decision a class, with BenchmarkDotNet's statistics.</summary>
[InProcess]
[MemoryDiagnoser]
[GenericTypeArguments(typeof(BeslissenScootmobiel))]
[GenericTypeArguments(typeof(BeslissenSpeeltuin))]
[GenericTypeArguments(typeof(BeslissenOpenstelling))]
public class BeslissenBenchmarks<TProef>
    where TProef : Beslissenproef, new()
{
    private readonly TProef _proef = new();

    [Params(false, true)]
    public bool Onbekend { get; set; }

    [IterationSetup]
    public void Schud() => _proef.Schud(Onbekend);

    [Benchmark(Baseline = true, OperationsPerInvoke = Beslissenproef.Aantal)]
    public void Basis() => _proef.Basis();

    [Benchmark(OperationsPerInvoke = Beslissenproef.Aantal)]
    public void Bepaal() => _proef.Bepaal();

    [Benchmark(OperationsPerInvoke = Beslissenproef.Aantal)]
    public void Buffer() => _proef.Buffer();

    [Benchmark(OperationsPerInvoke = Beslissenproef.Aantal)]
    public void Objecten() => _proef.Objecten();

    [Benchmark]
    public string Uitleg() => _proef.Uitleg(0);
}
