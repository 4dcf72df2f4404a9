namespace IngressRouting.Model;

/// <summary>The identity of an element within its topology: the order in which it was stated. Survives renaming; means nothing elsewhere.</summary>
/// <param name="Index">Zero for the first element.</param>
public readonly record struct ElementId(int Index);
