using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>+</c> on strings.</summary>
internal static class Concatenation
{
    public static string Join(object? left, object? right, IOperation operation, Frame frame)
    {
        var a = Texts.Of(left, operation, frame);
        var b = Texts.Of(right, operation, frame);
        frame.Run.Budget.Charge((a.Length + b.Length) / 64);
        frame.Run.Budget.Allocate(2L * (a.Length + b.Length));
        var text = a + b;
        frame.Run.Provenance.Note(text, operation.Syntax);
        return text;
    }
}
