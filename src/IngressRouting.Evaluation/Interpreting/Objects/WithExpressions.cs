using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>with</c>.</summary>
internal static class WithExpressions
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var with = (IWithOperation)operation;
        object copy = Expressions.Evaluate(with.Operand, frame) switch
        {
            null => throw Faults.NullReference(operation, frame),
            UserObject instance when CopiesPlainly(instance.Type, frame.Run) => instance.Copy(),
            UserObject => throw frame.Refuse(
                operation,
                "'with' on a record that has a copy constructor of its own",
                "call a method that makes the copy"
            ),
            TupleValue tuple => tuple.Copy(),
            AnonymousObject anonymous => new AnonymousObject(anonymous.Type, anonymous.Properties, (object?[])anonymous.Values.Clone()),
            var value when DslTypes.IsDsl(value) => DslCalls.Clone(value, with, frame),
            _ => throw Expressions.Refuse(operation, frame),
        };
        if (with.Initializer is { } initializer)
        {
            Initializers.Run(initializer, copy, frame);
        }
        return copy;
    }

    private static bool CopiesPlainly(INamedTypeSymbol type, Interpretation run)
    {
        for (var at = type; at is { IsRecord: true, IsValueType: false }; at = at.BaseType)
        {
            foreach (var constructor in at.InstanceConstructors)
            {
                if (
                    !constructor.IsImplicitlyDeclared
                    && constructor.Parameters.Length == 1
                    && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type.OriginalDefinition, at.OriginalDefinition)
                    && run.Sources.SyntaxOf(constructor.DeclaringSyntaxReferences[0]) is ConstructorDeclarationSyntax
                )
                {
                    return false;
                }
            }
        }
        return true;
    }
}
