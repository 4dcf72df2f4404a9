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
        foreach (var parameter in constructor.Parameters)
        {
            var value = arguments[parameter.Ordinal];
            switch (parameter.Name)
            {
                case "message" or "textString":
                    exception.Message = exception.Description = value as string;
                    break;
                case "innerException" or "inner" or "e":
                    exception.Inner = value;
                    break;
                case "paramName":
                    exception.Parameter = value as string;
                    exception.Description =
                        (exception.Description is null ? "" : exception.Description + " ") + "(Parameter '" + value + "')";
                    break;
                case "actualValue" or "objectName" or "fileName":
                    break;
                default:
                    throw frame.Run.Members.Refuse(constructor, operation, frame);
            }
        }
        // The library makes the message of several parts, in words that differ between versions.
        if (
            exception.Type.Name == "AggregateException"
            || HasParameter(constructor, "paramName")
            || HasParameter(constructor, "objectName")
            || !(HasParameter(constructor, "message") || HasParameter(constructor, "textString"))
        )
        {
            exception.Message = null;
        }
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
