namespace WmoDsl.Cli;

/// <summary>What the process ends with. Scripts rely on these: they are in <c>--help</c> and in <c>docs/handleiding/wmo.md</c>.</summary>
internal static class Afsluitcode
{
    /// <summary>All is well.</summary>
    public const int Goed = 0;

    /// <summary>The policy has errors, or an example fails.</summary>
    public const int Beleid = 1;

    /// <summary>The command line or the input is wrong.</summary>
    public const int Gebruik = 2;

    /// <summary>With <c>--beslist</c>: there is an advice, but it decides nothing.</summary>
    public const int Onbeslist = 3;

    /// <summary>With <c>vergelijk --eis-gelijk</c>: a case gets another outcome, or a duty is another.</summary>
    public const int Anders = 4;

    /// <summary>A fault of this program (EX_SOFTWARE of sysexits.h).</summary>
    public const int Intern = 70;

    /// <summary>Stopped by Ctrl-C, as a shell reports it.</summary>
    public const int Onderbroken = 130;
}
