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
                case "message":
                    exception.Message = exception.Description = value as string;
                    break;
                case "innerException" or "inner":
                    exception.Inner = value;
                    break;
                case "paramName":
                    exception.Parameter = value as string;
                    exception.Description =
                        (exception.Description is null ? "" : exception.Description + " ") + "(Parameter '" + value + "')";
                    // The library makes the message of both, in words that differ between versions.
                    exception.Message = null;
                    break;
                default:
                    throw frame.Run.Members.Refuse(constructor, operation, frame);
            }
        }
        if (!HasParameter(constructor, "message") || HasParameter(constructor, "paramName"))
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
