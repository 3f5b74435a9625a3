using WmoDsl.Cli.Weergave;

namespace WmoDsl.Cli.Tests;

public sealed class VolgTests : IDisposable
{
    private const string Wacht = "Wacht op een wijziging in beleid (stop met Ctrl-C).\n";

    private readonly Werkplaats _werkplaats = new();

    public VolgTests() => Proefbeleid.Zet(_werkplaats);

    public void Dispose() => _werkplaats.Dispose();

    [Fact]
    public async Task Elke_wijziging_wordt_opnieuw_gecontroleerd_tot_iemand_stopt()
    {
        using var stop = new CancellationTokenSource();
        var uit = new Scherm();
        var code = Task.Run(() => WmoProgramma.Voer(
            ["toets", "beleid", "--volg"],
            new Omgeving(new Lazy<TextReader>(TextReader.Null), Venster.Maak(uit), Venster.Maak(uit), _werkplaats.Map, TimeProvider.System) { Annulering = stop.Token }));

        uit.Wachtop("Alle 3 voorbeelden kloppen.\n" + Wacht);
        _werkplaats.Schrijf("beleid/extra.wmo", "voorbeeld \"fout\"\n  bij besluit scootmobiel\n  zoals \"pool in de wijk\"\n  verwacht afwijzen\n");
        uit.Wachtop("1 voorbeeld klopt niet, van de 4.\n" + Wacht);
        _werkplaats.Schrijf("beleid/extra.wmo", "voorbeeld \n");
        uit.Wachtop("Het beleid bevat 2 fouten. Verbeter die eerst.\n" + Wacht);
        File.Delete(_werkplaats.Pad("beleid/extra.wmo"));
        uit.Wachtop("Alle 3 voorbeelden kloppen.\n" + Wacht);
        Directory.Move(_werkplaats.Pad("beleid"), _werkplaats.Pad("weg"));
        uit.Wachtop("Fout: Er is geen map of bestand 'beleid'.\n" + Wacht);

        await stop.CancelAsync();
        (await code.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBe(130);
    }

    /// <summary>What was written, to wait for.</summary>
    private sealed class Scherm : StringWriter
    {
        private readonly object _slot = new();
        private int _gezien;

        public override void Write(char value)
        {
            lock (_slot)
            {
                base.Write(value);
            }
        }

        public override void Write(string? value)
        {
            lock (_slot)
            {
                base.Write(value);
            }
        }

        public void Wachtop(string tekst)
        {
            for (var i = 0; i < 600; i++)
            {
                lock (_slot)
                {
                    var alles = ToString();
                    if (alles.IndexOf(tekst, _gezien, StringComparison.Ordinal) is >= 0 and var plaats)
                    {
                        _gezien = plaats + tekst.Length;
                        return;
                    }
                }

                Thread.Sleep(50);
            }

            throw new ShouldAssertException($"Het scherm toont geen:\n{tekst}\nmaar:\n{ToString()[_gezien..]}");
        }
    }
}
