using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>using</c>.</summary>
internal static class Usings
{
    public static Completion Execute(IUsingOperation operation, Frame frame) => throw frame.Refuse(operation, "'using'");

    public static Completion Execute(IUsingDeclarationOperation operation, ImmutableArray<IOperation> statements, int next, Frame frame) =>
        throw frame.Refuse(operation, "'using'");
}
