namespace IngressRouting.Model;

/// <summary>Two conditions that no deployment makes true together, because they compare one parameter with different values.</summary>
/// <param name="First">One condition.</param>
/// <param name="Second">The other.</param>
public sealed record ConditionExclusion(ConditionLiteral First, ConditionLiteral Second);
