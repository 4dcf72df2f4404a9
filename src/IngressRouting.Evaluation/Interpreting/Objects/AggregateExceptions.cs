using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Exceptions that hold others.</summary>
internal static class AggregateExceptions
{
    public static void Construct(
        ExceptionObject exception,
        IMethodSymbol constructor,
        object?[] arguments,
        IOperation operation,
        Frame frame
    )
    {
        var inner = new List<object?>();
        foreach (var parameter in constructor.Parameters)
        {
            var value = arguments[parameter.Ordinal];
            switch (parameter.Name)
            {
                case "message":
                    exception.Message = exception.Description = value as string;
                    break;
                case "innerException":
                    inner.Add(value ?? throw Missing(operation, frame));
                    break;
                case "innerExceptions":
                    foreach (var item in Sequences.OfQuery(value ?? throw Missing(operation, frame), operation, frame))
                    {
                        frame.Run.Budget.Allocate(8);
                        inner.Add(item);
                    }
                    break;
                default:
                    throw frame.Run.Members.Refuse(constructor, operation, frame);
            }
        }
        if (inner.Contains(null))
        {
            throw frame.Run.Fault("System.ArgumentException", "An element of innerExceptions was null.", operation);
        }
        Fill(exception, constructor.ContainingType, inner);
    }

    /// <summary>Makes one of the library's own.</summary>
    public static ExceptionObject Make(string? message, INamedTypeSymbol type, List<object?> inner, IOperation at, Frame frame)
    {
        var exception = (ExceptionObject)Instances.Blank(type, frame.Run, at.Syntax);
        exception.Message = exception.Description = message;
        Fill(exception, type, inner);
        return exception;
    }

    /// <summary>The message as the program reads it: that of the exception, and those of all it holds. Null when it is not certain.</summary>
    public static string? MessageOf(ExceptionObject exception, IOperation at, Frame frame)
    {
        if (exception.Message is not { } message || exception.InnerExceptions is not { Items: { Count: > 0 } inner })
        {
            return exception.Message;
        }
        if (!Exceptions.AreWordedAlike(frame.Run.Compilation))
        {
            return null;
        }
        var text = new StringBuilder();
        ObjectTexts.Add(message, text, frame);
        frame.Run.Nesting.Enter(exception);
        var isCertain = true;
        foreach (var item in inner)
        {
            var said = Said((ExceptionObject)item!, at, frame);
            isCertain &= said is not null;
            ObjectTexts.Add(" (" + said + ")", text, frame);
        }
        frame.Run.Nesting.Leave();
        return isCertain ? text.ToString() : null;
    }

    private static string? Said(ExceptionObject exception, IOperation at, Frame frame)
    {
        if (
            frame.Run.Types.IsSource(exception.Type)
            && frame.Run.Compilation.GetTypeByMetadataName("System.Exception")?.GetMembers("get_Message") is { Length: 1 } getters
            && Dispatch.Resolve((IMethodSymbol)getters[0], exception, frame.Run) is var getter
            && frame.Run.Types.IsSource(getter)
        )
        {
            return Calls.Source(getter, exception, [], at.Syntax, frame) as string ?? "";
        }
        return MessageOf(exception, at, frame);
    }

    private static void Fill(ExceptionObject exception, INamedTypeSymbol type, List<object?> inner)
    {
        exception.Inner = inner.Count > 0 ? inner[0] : null;
        exception.InnerExceptions =
            type.GetMembers("InnerExceptions") is { Length: 1 } members && members[0] is IPropertySymbol { Type: INamedTypeSymbol list }
                ? new ListValue(list, inner)
                : null;
    }

    private static FaultException Missing(IOperation operation, Frame frame) =>
        frame.Run.Fault("System.ArgumentNullException", "Value cannot be null.", operation);
}
