using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A place of the source, and texts that could stand there instead.</summary>
internal sealed class ReplacedPlace(SyntaxNode node, TextSpan span, Interpretation run)
{
    public SyntaxNode Node { get; } = node;

    public IOperation? Operation { get; } = run.Sources.OperationOf(node);

    /// <summary>The call with one more argument at its end.</summary>
    public string? Extended(string type, string member) =>
        Node is InvocationExpressionSyntax { ArgumentList: { CloseParenToken.IsMissing: false } list } && Member(type, member) is { } added
            ? Text(span.Start, list.CloseParenToken.SpanStart) + (list.Arguments.Count == 0 ? "" : ", ") + added + ")"
            : null;

    /// <summary>The call of a method with another name.</summary>
    public string? Renamed(string name) =>
        Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var old } } && old.SpanStart >= span.Start
            ? Text(span.Start, old.SpanStart) + name + Text(old.Span.End, span.End)
            : null;

    /// <summary>What the call is made on.</summary>
    public string? Receiver() =>
        Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } }
        && receiver.SpanStart == span.Start
            ? receiver.ToString()
            : null;

    /// <summary>A call on the value of the expression.</summary>
    public string? Called(string method, string type, string member) =>
        Member(type, member) is not { } argument ? null
        : Node is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            ? Node + "." + method + "(" + argument + ")"
        : "(" + Node + ")." + method + "(" + argument + ")";

    /// <summary>A static member, with as much of its type's name as is needed there.</summary>
    public string? Member(string type, string member) =>
        run.Compilation.GetTypeByMetadataName(type) is { } known
            ? known.ToMinimalDisplayString(run.Sources.ModelOf(Node.SyntaxTree), Node.SpanStart) + "." + member
            : null;

    private string Text(int start, int end) => Node.SyntaxTree.GetText(run.Cancellation).ToString(TextSpan.FromBounds(start, end));
}
