using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using WmoDsl.Uitvoering;

namespace WmoDsl;

/// <summary>
/// All conditions of a decision with their values in one case, in the order of <see cref="Besluitschema.Voorwaarden"/>. Immutable. A condition with a value
/// exists once for all cases; the list itself is two bits a condition.
/// </summary>
public sealed class Afweging : IReadOnlyList<Voorwaardestand>
{
    private readonly Voorwaardestanden _standen;
    private readonly ulong[] _spoor;

    internal Afweging(Voorwaardestanden standen, ulong[] spoor)
    {
        _standen = standen;
        _spoor = spoor;
    }

    /// <inheritdoc/>
    public int Count => _standen.Aantal;

    /// <summary>The condition with this number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such condition.</exception>
    public Voorwaardestand this[int index] => index >= 0 && index < Count
        ? _standen.Stand(index, _spoor[index / Sporen.PerWoord] >> (2 * (index % Sporen.PerWoord)))
        : throw new ArgumentOutOfRangeException(nameof(index), index, "Een voorwaarde met dit nummer is er niet.");

    /// <summary>The conditions one after the other, without any allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<Voorwaardestand> IEnumerable<Voorwaardestand>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the conditions.</summary>
    public struct Enumerator : IEnumerator<Voorwaardestand>
    {
        private readonly Voorwaardestanden _standen;
        private readonly ulong[] _spoor;
        private readonly int _aantal;
        private ulong _woord;
        private int _index;

        internal Enumerator(Afweging afweging)
        {
            _standen = afweging._standen;
            _spoor = afweging._spoor;
            _aantal = afweging.Count;
            _woord = 0;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly Voorwaardestand Current => _standen.Stand(_index, _woord);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            if (++_index >= _aantal)
            {
                return false;
            }

            _woord = _index % Sporen.PerWoord == 0 ? _spoor[_index / Sporen.PerWoord] : _woord >> 2;
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
