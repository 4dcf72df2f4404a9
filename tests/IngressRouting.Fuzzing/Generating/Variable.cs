namespace IngressRouting.Fuzzing;

/// <summary>A name that expressions may use.</summary>
/// <param name="Type">Its type, spelt as the grammar spells it.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsAssignable">Whether a statement may change it; counters of loops must not be, or programs would not end.</param>
internal sealed record Variable(string Type, string Name, bool IsAssignable);
