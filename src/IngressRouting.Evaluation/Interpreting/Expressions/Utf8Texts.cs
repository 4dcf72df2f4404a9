using System;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>"a"u8</c>, a span of bytes.</summary>
internal static class Utf8Texts
{
    public static object? Evaluate(IOperation operation, Frame frame) =>
        ByteArrays.Make(frame.Run, Encoding.UTF8.GetBytes(((IUtf8StringOperation)operation).Value));
}
