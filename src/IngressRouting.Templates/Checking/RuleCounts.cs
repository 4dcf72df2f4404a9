namespace IngressRouting.Templates;

/// <summary>How many rules say what of a template.</summary>
/// <param name="Proven">How many hold in every deployment.</param>
/// <param name="Violated">How many have a finding.</param>
/// <param name="NotProven">How many have an open question and no finding.</param>
public readonly record struct RuleCounts(int Proven, int Violated, int NotProven);
