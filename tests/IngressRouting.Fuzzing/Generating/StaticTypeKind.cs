namespace IngressRouting.Fuzzing;

/// <summary>What a type with static members is.</summary>
internal enum StaticTypeKind
{
    /// <summary>A class that may have a base class.</summary>
    Class,

    /// <summary>A struct, which can be there without a call of a constructor.</summary>
    Struct,

    /// <summary>A class with a type parameter: each argument has static members of its own.</summary>
    Generic,

    /// <summary>A static class with a static constructor.</summary>
    Static,

    /// <summary>A static class without one, whose fields nobody sees being initialized.</summary>
    Plain,
}
