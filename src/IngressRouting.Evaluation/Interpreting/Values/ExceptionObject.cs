using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An exception of the interpreted program: one of the library's types, or a type derived from them.</summary>
internal sealed class ExceptionObject(INamedTypeSymbol type, TypeLayout layout) : UserObject(type, layout)
{
    /// <summary>The message when the program gave it; null when it is the library's, whose wording differs between versions.</summary>
    public string? Message { get; set; }

    public object? Inner { get; set; }

    /// <summary>All that it holds, if it is one that holds several.</summary>
    public ListValue? InnerExceptions { get; set; }

    /// <summary>The parameter that an argument exception is about.</summary>
    public string? Parameter { get; set; }

    /// <summary>The library threw it, from code that is not evaluated.</summary>
    public bool IsOfLibrary { get; private set; }

    /// <summary>What to tell a person, in whatever words the library had.</summary>
    public string? Description { get; set; }

    /// <summary>An exception that the library throws.</summary>
    public static ExceptionObject OfLibrary(Interpretation run, string type, string? description, SyntaxNode at)
    {
        var symbol =
            run.Compilation.GetTypeByMetadataName(type)
            ?? run.Compilation.GetTypeByMetadataName("System.Exception")
            ?? throw run.Silence(at);
        return new ExceptionObject(symbol, run.Types.LayoutOf(symbol)) { Description = description, IsOfLibrary = true };
    }
}
