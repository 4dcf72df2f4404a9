using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>is</c> with a type, and every other question about the type of a value.</summary>
internal static class TypeTests
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var test = (IIsTypeOperation)operation;
        var value = Expressions.Evaluate(test.ValueOperand, frame);
        return Is(value, frame.Resolve(test.TypeOperand), operation, frame) != test.IsNegated;
    }

    public static bool Is(object? value, ITypeSymbol type, IOperation operation, Frame frame)
    {
        if (value is null)
        {
            return false;
        }
        type = BinaryTypes.Underlying(type);
        if (type.SpecialType == SpecialType.System_Object)
        {
            return true;
        }
        if (value is FunctionValue && type.TypeKind != TypeKind.Delegate)
        {
            return type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate;
        }
        var actual =
            RuntimeTypes.Of(value, frame.Run)
            ?? throw frame.Refuse(operation, "A test for the type of this value", "tell the values apart by a property");
        if (type is ITypeParameterSymbol || actual is ITypeParameterSymbol)
        {
            throw frame.Refuse(operation, "A test for this generic type", "tell the values apart by a property");
        }
        var conversion = ((CSharpCompilation)frame.Run.Compilation).ClassifyConversion(actual, type);
        if (actual.TypeKind == TypeKind.Interface && !conversion.IsImplicit)
        {
            // A collection expression for an interface is of a type that only the compiler knows.
            throw frame.Refuse(operation, "A test for the type of this collection", "tell the values apart by a property");
        }
        return conversion.IsIdentity || (conversion.IsImplicit && (conversion.IsReference || conversion.IsBoxing));
    }
}
