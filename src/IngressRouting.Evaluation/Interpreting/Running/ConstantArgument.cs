using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A constant of an attribute that is passed to the evaluated method, with the place where it is written.</summary>
internal sealed record ConstantArgument(TypedConstant Value, SyntaxNode Syntax);
