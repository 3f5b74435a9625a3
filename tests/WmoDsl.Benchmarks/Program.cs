using System.Runtime.Loader;
using BenchmarkDotNet.Running;
using WmoDsl.Benchmarks;

//   dotnet run -c Release --project tests/WmoDsl.Benchmarks -- kort                   the bounds that must be kept, in a minute
//   dotnet run -c Release --project tests/WmoDsl.Benchmarks -- beslissen              only those of decisions, in some seconds
//   dotnet run -c Release --project tests/WmoDsl.Benchmarks -- --filter '*Compileren*'   BenchmarkDotNet

// The generator hands its dlls over as those of an analyzer, which are not on the list of what a program needs; they do lie beside it.
AssemblyLoadContext.Default.Resolving += static (context, naam) =>
    Path.Combine(AppContext.BaseDirectory, naam.Name + ".dll") is var pad && File.Exists(pad) ? context.LoadFromAssemblyPath(pad) : null;

if (args is ["beslissen"])
{
    return BeslissenKort.Meet(Console.Out) ? 0 : 1;
}

if (args is ["kort"])
{
    // Decisions first: they are measured in their own small moments, before the compiler has filled the memory.
    var beslissen = BeslissenKort.Meet(Console.Out);
    return CompilerenKort.Meet(Console.Out) && beslissen ? 0 : 1;
}

BenchmarkSwitcher.FromAssembly(typeof(CompilerenKort).Assembly).Run(args);
return 0;
