using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Enum values: those of the DSL and of the library are real, those of the program are modelled.</summary>
internal static class Enums
{
    public static object Make(INamedTypeSymbol type, object number, Interpretation run, SyntaxNode at)
    {
        if (DslTypes.IsDsl(type))
        {
            return Enum.ToObject(
                run.Members.Dsl.TypeOf(type) ?? throw run.Stop(Refusals.Member, at, type.Name, MemberRemedies.Usual),
                number
            );
        }
        return LibraryEnums.Find(type) is { } real ? Enum.ToObject(real, number) : new EnumValue(type, number);
    }

    /// <summary>The number behind an enum value; any other value is itself.</summary>
    public static object? Number(object? value) =>
        value switch
        {
            EnumValue modelled => modelled.Number,
            Enum real => Convert.ChangeType(real, Enum.GetUnderlyingType(real.GetType()), CultureInfo.InvariantCulture),
            _ => value,
        };
}
