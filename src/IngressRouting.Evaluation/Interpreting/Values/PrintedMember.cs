using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A member that the text of a record shows.</summary>
/// <param name="Symbol">The field or property.</param>
/// <param name="Slot">Where its value is kept; -1 when code of the program gives it.</param>
internal sealed record PrintedMember(ISymbol Symbol, int Slot);
