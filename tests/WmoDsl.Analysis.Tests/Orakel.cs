using System.ComponentModel;
using System.Diagnostics;
using WmoDsl.Analysis.Smt;

namespace WmoDsl.Analysis.Tests;

/// <summary>A solver outside, if the machine has one.</summary>
internal static class Orakel
{
    private static readonly (string Naam, string[] Opties)[] Bekende = [("z3", ["-in", "-t:2000"]), ("cvc5", ["--lang=smt2", "--incremental", "--tlimit-per=2000", "-"])];

    private static readonly Lazy<(string Naam, string[] Opties)?> Gevonden = new(() => Bekende.Where(b => Start(b, "(check-sat)\n") is { } uit && uit.Trim() == "sat").Select(b => ((string, string[])?)b).FirstOrDefault());

    /// <summary>Its name; <see langword="null"/> when there is none.</summary>
    public static string? Naam => Gevonden.Value?.Naam;

    /// <summary>Its answers.</summary>
    public static IReadOnlyList<Smtantwoord> Vraag(Smtschrijver vragen) =>
        Smtlezer.Lees(Start(Gevonden.Value!.Value, vragen.Tekst) ?? throw new InvalidOperationException(Naam + " start niet meer."), vragen.Aantal);

    private static string? Start((string Naam, string[] Opties) oplosser, string vragen)
    {
        try
        {
            using var proces = Process.Start(new ProcessStartInfo(oplosser.Naam, oplosser.Opties) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var uit = proces.StandardOutput.ReadToEndAsync();
            var fout = proces.StandardError.ReadToEndAsync();
            proces.StandardInput.Write(vragen);
            proces.StandardInput.Close();
            if (!proces.WaitForExit(TimeSpan.FromMinutes(1)))
            {
                proces.Kill();
            }

            return uit.Result + fout.Result;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
