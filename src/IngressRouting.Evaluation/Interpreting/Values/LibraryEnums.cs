using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The enums of the library that table members take as arguments.</summary>
internal static class LibraryEnums
{
    public static Type? Find(INamedTypeSymbol type) =>
        type is { Name: nameof(NumberStyles), ContainingNamespace: { Name: "Globalization", ContainingNamespace.Name: "System" } }
            ? typeof(NumberStyles)
        : type is { Name: nameof(DateTimeStyles), ContainingNamespace: { Name: "Globalization", ContainingNamespace.Name: "System" } }
            ? typeof(DateTimeStyles)
        : type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            ? type.Name switch
            {
                nameof(StringComparison) => typeof(StringComparison),
                nameof(StringSplitOptions) => typeof(StringSplitOptions),
                nameof(MidpointRounding) => typeof(MidpointRounding),
                nameof(DateTimeKind) => typeof(DateTimeKind),
                nameof(DayOfWeek) => typeof(DayOfWeek),
                _ => null,
            }
        : null;
}
