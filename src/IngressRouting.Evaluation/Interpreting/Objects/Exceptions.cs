using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The constructors of the library's exceptions.</summary>
internal static class Exceptions
{
    public static void Construct(
        ExceptionObject exception,
        IMethodSymbol constructor,
        object?[] arguments,
        IOperation operation,
        Frame frame
    )
    {
        if (constructor.ContainingType.Name == "AggregateException")
        {
            AggregateExceptions.Construct(exception, constructor, arguments, operation, frame);
            return;
        }
        foreach (var parameter in constructor.Parameters)
        {
            var value = arguments[parameter.Ordinal];
            switch (parameter.Name)
            {
                case "message" or "textString":
                    exception.Description = value as string;
                    break;
                case "innerException" or "inner" or "e":
                    exception.Inner = value;
                    break;
                case "paramName":
                    exception.Parameter = value as string;
                    break;
                case "actualValue" or "objectName" or "fileName":
                    break;
                default:
                    throw frame.Run.Members.Refuse(constructor, operation, frame);
            }
        }
        exception.Message = Worded(exception, constructor, arguments, frame.Run.Compilation);
        if (exception.Message is not null)
        {
            exception.Description = exception.Message;
        }
        else if (HasParameter(constructor, "paramName") && Argument(constructor, "actualValue", arguments) is null)
        {
            exception.Description =
                (exception.Description is null ? "" : exception.Description + " ") + "(Parameter '" + exception.Parameter + "')";
        }
    }

    /// <summary>Whether a program for this target runs where messages have their parts in one line, and in one language.</summary>
    public static bool AreWordedAlike(Compilation compilation) =>
        compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.GetTypeByMetadataName("System.Half") is not null;

    /// <summary>The message, when the program gave it and what the library adds to it is certain.</summary>
    private static string? Worded(ExceptionObject exception, IMethodSymbol constructor, object?[] arguments, Compilation compilation)
    {
        if (exception.Description is not { } message)
        {
            return null;
        }
        if (
            Argument(constructor, "objectName", arguments) is not (null or "")
            || Argument(constructor, "actualValue", arguments) is not null
        )
        {
            // It stands in a line of its own, and lines end as the machine has them.
            return null;
        }
        return string.IsNullOrEmpty(exception.Parameter) ? message
            : AreWordedAlike(compilation) ? message + " (Parameter '" + exception.Parameter + "')"
            : null;
    }

    private static object? Argument(IMethodSymbol constructor, string name, object?[] arguments)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Name == name)
            {
                return arguments[parameter.Ordinal];
            }
        }
        return null;
    }

    private static bool HasParameter(IMethodSymbol constructor, string name)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Name == name)
            {
                return true;
            }
        }
        return false;
    }
}
