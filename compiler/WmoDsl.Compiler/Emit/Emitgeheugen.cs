using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using WmoDsl.Compiler.Model;
using WmoDsl.Compiler.Text;

namespace WmoDsl.Compiler.Emit;

/// <summary>
/// Remembers what was written last for every decision, with what that was made of, so that after an edit only those decisions are written again
/// that the edit can have touched. Only a memory: the text is the same without it. Several threads may use one.
/// </summary>
public sealed class Emitgeheugen
{
    private volatile ImmutableDictionary<string, (Besluitbron Bron, EmittedFile Bestand)> _besluiten = ImmutableDictionary<string, (Besluitbron, EmittedFile)>.Empty;

    /// <summary>The file that was written for a decision, if it was made of the same.</summary>
    internal EmittedFile? Zoek(Besluitbron bron) => _besluiten.TryGetValue(bron.Klasse, out var eerder) && eerder.Bron.IsGelijk(bron) ? eerder.Bestand : null;

    /// <summary>Remembers a policy, and forgets the one before.</summary>
    internal void Onthoud(IEnumerable<(Besluitbron Bron, EmittedFile Bestand)> besluiten) =>
        _besluiten = besluiten.ToImmutableDictionary(b => b.Bron.Klasse, StringComparer.Ordinal);
}

/// <summary>
/// All that the text of a decision follows from: the files in which it and everything it needs stand, and by value what those files take from
/// elsewhere (citations, lists of choices, names given out in C#). A file with the same text says the same, as long as its names mean the same;
/// a name that came to mean something else brings another file or another value in.
/// </summary>
/// <remarks>Whoever lets a decision depend on something new, adds it here. Tests compare with writing everything anew.</remarks>
internal sealed class Besluitbron
{
    private readonly List<Deel> _delen;

    private Besluitbron(string klasse, List<Deel> delen)
    {
        Klasse = klasse;
        _delen = delen;
    }

    /// <summary>The class of the decision in C#.</summary>
    public string Klasse { get; }

    /// <summary>Whether the text will be the same.</summary>
    public bool IsGelijk(Besluitbron ander) =>
        Klasse == ander.Klasse && _delen.Count == ander._delen.Count && _delen.Zip(ander._delen, (a, b) => a.IsGelijk(b)).All(gelijk => gelijk);

    /// <summary>Makes those of one policy; what decisions share is looked at once.</summary>
    internal sealed class Maker(Beleid beleid, Typenamen namen, EmitOptions options)
    {
        private readonly Dictionary<Definitie, (Deel Deel, List<Definitie> Nodig)> _delen = [];
        private readonly Deel _kop = new(
            [],
            [beleid.Naam, beleid.Geldig.Vanaf?.ToString() ?? "", beleid.Geldig.TotEnMet?.ToString() ?? "", namen.Naamruimte, options.Padvoorvoegsel]);

        /// <summary>What a decision is made of.</summary>
        public Besluitbron Van(Definitie besluit)
        {
            var delen = new List<Deel> { _kop };
            var gezien = new HashSet<Definitie> { besluit };
            var wachtend = new Queue<Definitie>(gezien);
            while (wachtend.Count > 0)
            {
                var (deel, nodig) = DeelVan(wachtend.Dequeue());
                delen.Add(deel);
                foreach (var ander in nodig.Where(gezien.Add))
                {
                    wachtend.Enqueue(ander);
                }
            }

            return new Besluitbron(namen.Besluit(besluit), delen);
        }

        private (Deel Deel, List<Definitie> Nodig) DeelVan(Definitie definitie)
        {
            if (!_delen.TryGetValue(definitie, out var deel))
            {
                deel = new Opnemer(namen).Neem(definitie);
                _delen.Add(definitie, deel);
            }

            return deel;
        }
    }

    /// <summary>Notes what one definition is made of.</summary>
    private sealed class Opnemer(Typenamen namen)
    {
        private readonly HashSet<SourceText> _bestanden = [];
        private readonly HashSet<object> _gezien = [];
        private readonly List<string> _waarden = [];
        private readonly List<Definitie> _nodig = [];

        public (Deel Deel, List<Definitie> Nodig) Neem(Definitie definitie)
        {
            Neem((Symbool)definitie);
            foreach (var regel in definitie.AlleRegels)
            {
                Neem((Symbool)regel);
            }

            foreach (var expr in definitie.Expressies())
            {
                Neem(expr);
            }

            _bestanden.UnionWith(definitie.Gevolgen.Select(g => g.Plaats.Source));

            foreach (var ander in definitie.LevertOok)
            {
                Neem((Symbool)ander);
            }

            return (new Deel(_bestanden.OrderBy(b => b.Path, StringComparer.Ordinal).ToList(), _waarden), _nodig);
        }

        private void Neem(Expr expr)
        {
            _bestanden.Add(expr.Plaats.Source);
            Neem(expr.Type);
            switch (expr)
            {
                case FeitExpr e:
                    Neem(e.Feit);
                    Neem(e.Rol);
                    break;
                case ParameterExpr e:
                    Neem(e.Parameter);
                    break;
                case DefinitieExpr e:
                    Neem((Symbool)e.Definitie);
                    Neem(e.Rol);
                    break;
                case RolAanwezigExpr e:
                    Neem(e.Rol);
                    break;
                case SamengesteldExpr e:
                    Neem(e.Lid);
                    break;
                case AantalExpr e:
                    Neem(e.Bereik.Lijst);
                    break;
                case AggregaatExpr e:
                    Neem(e.Bereik.Lijst);
                    break;
            }

            foreach (var deel in expr.Delen())
            {
                Neem(deel);
            }
        }

        private void Neem(Symbool? symbool)
        {
            if (symbool is null || !_gezien.Add(symbool))
            {
                return;
            }

            _bestanden.Add(symbool.Plaats.Source);
            if (symbool.VultIn is { } norm)
            {
                _bestanden.Add(norm.Plaats.Source); // has its type
            }

            _waarden.AddRange([symbool.GetType().Name, symbool.Naam]);
            foreach (var bron in symbool.Bronnen)
            {
                _waarden.AddRange([namen.Bronnen[bron.Bron], bron.Bron.Naam, bron.Bron.Soort, bron.Bron.Nummer ?? "", bron.Bron.Titel, bron.Bron.Link ?? "", bron.Plaats, bron.Kop ?? ""]);
            }

            switch (symbool)
            {
                case Feit feit:
                    Neem(feit.Type);
                    Neem(feit.Groep);
                    if (feit.Groep is not null)
                    {
                        _waarden.Add(namen.Groepsfeit(feit));
                    }

                    break;
                case Rol rol:
                    Neem(rol.Groep);
                    Neem(rol.Lijst);
                    break;
                case Lijst lijst:
                    Neem(lijst.Groep);
                    break;
                case Parameter parameter:
                    Neem(parameter.Type);
                    break;
                case Definitie definitie:
                    Neem(definitie.Type);
                    Neem(definitie.Groep);
                    _nodig.Add(definitie);
                    break;
            }
        }

        private void Neem(Groep? groep)
        {
            if (groep is not null && _gezien.Add(groep))
            {
                _waarden.AddRange([nameof(Groep), groep.Naam, namen.Groep(groep)]);
            }
        }

        private void Neem(Waardetype type)
        {
            if (type.Keuzes is { } lijst && _gezien.Add(lijst))
            {
                _waarden.AddRange([nameof(Keuzelijst), lijst.Naam, namen.Keuzelijst(lijst)]);
                for (var i = 0; i < lijst.Waarden.Length; i++)
                {
                    _waarden.AddRange([lijst.Waarden[i], namen.Keuze(lijst, i)]);
                }
            }
        }
    }

    /// <summary>What one definition is made of.</summary>
    /// <param name="Bestanden">The files, in order of path.</param>
    /// <param name="Waarden">What comes from elsewhere, in the order in which it is met.</param>
    private sealed record Deel(List<SourceText> Bestanden, List<string> Waarden)
    {
        public bool IsGelijk(Deel ander) =>
            ReferenceEquals(this, ander)
            || (Bestanden.Count == ander.Bestanden.Count
                && Bestanden.Zip(ander.Bestanden, (a, b) => ReferenceEquals(a, b) || (a.Path == b.Path && a.Text == b.Text)).All(gelijk => gelijk)
                && Waarden.SequenceEqual(ander.Waarden, StringComparer.Ordinal));
    }
}
