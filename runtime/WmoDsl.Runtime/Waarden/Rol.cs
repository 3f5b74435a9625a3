using System;

namespace WmoDsl;

/// <summary>
/// A role that may be unfilled. There is someone, with what is known of them, or it is known that there is nobody
/// (<see cref="Geen"/>, also <c>default</c>). A case in which even that is unknown has <see langword="null"/> for the whole role.
/// </summary>
/// <typeparam name="T">The facts about whoever fills the role.</typeparam>
public readonly struct Rol<T> : IEquatable<Rol<T>>
    where T : class
{
    private Rol(T gegevens) => Gegevens = gegevens;

    /// <summary>The role is known to be unfilled: there is no such person.</summary>
    public static Rol<T> Geen => default;

    /// <summary>Whether the role is known to be unfilled.</summary>
    public bool Ontbreekt => Gegevens is null;

    /// <summary>What is known of the person; <see langword="null"/> exactly when the role is unfilled.</summary>
    public T? Gegevens { get; }

    /// <summary>The role is filled.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="gegevens"/> is <see langword="null"/>.</exception>
    public static Rol<T> Van(T gegevens) => new(gegevens ?? throw new ArgumentNullException(nameof(gegevens)));

    /// <summary>The role is filled.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="gegevens"/> is <see langword="null"/>.</exception>
    public static implicit operator Rol<T>(T gegevens) => Van(gegevens);

    /// <summary>Whether both are unfilled, or filled with equal facts.</summary>
    public static bool operator ==(Rol<T> links, Rol<T> rechts) => links.Equals(rechts);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Rol<T> links, Rol<T> rechts) => !links.Equals(rechts);

    /// <inheritdoc/>
    public bool Equals(Rol<T> other) => Equals(Gegevens, other.Gegevens);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rol<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Gegevens?.GetHashCode() ?? 0;

    /// <summary>What is known of the person, or <c>geen</c>.</summary>
    public override string ToString() => Gegevens?.ToString() ?? "geen";
}
