using WmoDsl.Analysis.Ruimte;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Analysis.Motoren;

/// <summary>An answer, and which engine gave it.</summary>
/// <param name="Antwoord">What was asked.</param>
/// <param name="Motor">The engine, in words for a report.</param>
internal sealed record Gekozen<T>(T Antwoord, string Motor);

/// <summary>
/// Asks with diagrams, and where those grow too large with a circuit: for questions that both can answer, whether something can be and an example of it.
/// </summary>
/// <param name="Diagram">Makes the first engine.</param>
/// <param name="Circuit">Makes the second.</param>
internal sealed record Keuze(Func<Motor> Diagram, Func<Motor> Circuit)
{
    /// <summary>What an engine is called in a report.</summary>
    public const string Diagrammen = "beslisdiagrammen", Zoeker = "circuit en zoeker";

    /// <summary>Both engines with what they usually may use.</summary>
    public static Keuze Gewoon { get; } = new(() => new Diagrammotor(), () => new Circuitmotor());

    /// <summary>The answer.</summary>
    /// <param name="peildatum">The reference date.</param>
    /// <param name="metOnbekend">Whether anything may be unknown.</param>
    /// <param name="vraag">Asks; it is asked in an exploring round first, of which the answer is not used, so it may not look for cases then (see <paramref name="antwoord"/>).</param>
    /// <param name="antwoord">What to make of what was asked; here cases may be looked for.</param>
    /// <exception cref="TeGrootException">Neither could: with the reasons of both.</exception>
    public Gekozen<T> Kies<TVraag, T>(Datum peildatum, bool metOnbekend, Func<Gevallenruimte, TVraag> vraag, Func<Gevallenruimte, TVraag, T> antwoord)
    {
        try
        {
            return new(Met(Diagram()), Diagrammen);
        }
        catch (TeGrootException diagrammen)
        {
            try
            {
                return new(Met(Circuit()), Zoeker);
            }
            catch (TeGrootException zoeker)
            {
                throw new TeGrootException($"{Diagrammen}: {diagrammen.Message}; {Zoeker}: {zoeker.Message}");
            }
        }

        T Met(Motor motor)
        {
            var ruimte = Gevallenruimte.Maak(peildatum, metOnbekend, motor, r => vraag(r));
            return antwoord(ruimte, vraag(ruimte));
        }
    }

    /// <summary>As <see cref="Kies"/>, but <see langword="null"/> with the reason when there is no answer.</summary>
    public Gekozen<T>? Probeer<TVraag, T>(Datum peildatum, bool metOnbekend, Func<Gevallenruimte, TVraag> vraag, Func<Gevallenruimte, TVraag, T> antwoord, out string? reden)
    {
        try
        {
            reden = null;
            return Kies(peildatum, metOnbekend, vraag, antwoord);
        }
        catch (TeGrootException teGroot)
        {
            reden = teGroot.Message;
            return null;
        }
    }
}
