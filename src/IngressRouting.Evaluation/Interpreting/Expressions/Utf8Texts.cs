using System;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>"a"u8</c>, a span of bytes.</summary>
internal static class Utf8Texts
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var bytes = Encoding.UTF8.GetBytes(((IUtf8StringOperation)operation).Value);
        frame.Run.Budget.Allocate(8L * bytes.Length);
        frame.Run.Budget.Charge(bytes.Length);
        var type = frame.Run.Compilation.CreateArrayTypeSymbol(frame.Run.Compilation.GetSpecialType(SpecialType.System_Byte));
        return new ArrayValue(type, Array.ConvertAll(bytes, static value => (object?)value));
    }
}
