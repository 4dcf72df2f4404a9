namespace IngressRouting.Fuzzing;

/// <summary>A type with static members.</summary>
/// <param name="Name">Its name, without type parameters.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Throws">Whether its static constructor may throw.</param>
internal sealed record StaticType(string Name, StaticTypeKind Kind, bool Throws)
{
    /// <summary>Whether it has instances.</summary>
    public bool IsConstructed => Kind is StaticTypeKind.Class or StaticTypeKind.Struct or StaticTypeKind.Generic;
}
