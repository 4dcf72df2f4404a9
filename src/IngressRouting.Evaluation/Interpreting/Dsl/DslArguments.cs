using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Says which argument the DSL refused, and why.</summary>
internal static class DslArguments
{
    public static string Describe(string parameter, ArgumentException exception, IOperation operation)
    {
        var what = Name(parameter, operation);
        return exception is ArgumentNullException
            ? what + " is null; pass a value, or leave out what needs it"
            : Reason(exception) + "; mend " + what;
    }

    /// <summary>A text or block that is made of an argument on its way is that argument.</summary>
    private static string Name(string parameter, IOperation operation)
    {
        var at = operation;
        while (at is IConversionOperation or IParenthesizedOperation)
        {
            at = at.Parent;
        }
        return at switch
        {
            IArgumentOperation { Parameter: { } bound } => Of(bound.Name, bound.ContainingSymbol),
            IInvocationOperation call => Of(parameter, call.TargetMethod),
            IObjectCreationOperation { Constructor: { } constructor } => Of(parameter, constructor),
            IPropertyReferenceOperation { Property: { IsIndexer: false } property } => "'" + TypeNames.Of(property) + "'",
            IPropertyReferenceOperation { Property: var indexer } => Of(parameter, indexer),
            _ when operation.Type is { } type => "what becomes a '" + type.Name + "'",
            _ => "'" + parameter + "'",
        };
    }

    private static string Of(string parameter, ISymbol member) =>
        "'"
        + parameter
        + "' of '"
        + (member.IsStatic || member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? TypeNames.Of(member) : member.Name)
        + "'";

    /// <summary>The library appends the parameter's name.</summary>
    private static string Reason(ArgumentException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        if (end < 0)
        {
            end = message.IndexOf('\n');
        }
        return (end > 0 ? message.Substring(0, end) : message).TrimEnd().TrimEnd('.');
    }
}
