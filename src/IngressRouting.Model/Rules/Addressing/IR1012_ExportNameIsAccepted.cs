using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Judges the names under which outputs are exported.</summary>
public sealed class IR1012_ExportNameIsAccepted : Rule
{
    private const int Longest = 255;

    /// <inheritdoc />
    public override string Id => "IR1012";

    /// <inheritdoc />
    public override string Title => "An export must have a name of its own that CloudFormation knows before it makes resources";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var first = new Dictionary<Value<string>, Output>();
        foreach (var output in view.Elements.OfType<Output>())
        {
            if (output.Export is not { } name || name is Value<string>.Invalid)
            {
                continue;
            }

            var subject = new Subject(output.Id, Facets.Export);
            if (Fault(name) is { } fault)
            {
                verdict.Violated(subject, $"CloudFormation refuses the export name of {output.Title} because {fault}");
            }
            else if (first.TryGetValue(name, out var other))
            {
                verdict.Violated(
                    subject,
                    $"CloudFormation refuses a second export called {Wording.Value(view, name)} in one account and Region; {other.Title} has that "
                        + "name already, so choose another",
                    null,
                    new Subject(other.Id, Facets.Export)
                );
            }
            else
            {
                first.Add(name, output);
            }
        }
    }

    private static string? Fault(Value<string> name)
    {
        var parts = PartsOf(name).ToList();
        var literal = string.Concat(parts.OfType<Expression.Literal>().Select(part => part.Content));
        foreach (var character in literal)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ':' or '-'))
            {
                return $"'{character}' is no letter, digit, colon or hyphen ('The Name field of every Export member must … consist only of "
                    + "alphanumeric characters, colons, or hyphens'); write '-' instead";
            }
        }

        return parts.Exists(DependsOnResource)
                ? "it depends on a resource or an import ('The Name field of Export must not depend on any resources, imported values, or "
                    + "Fn::GetAZs'); make it of parameters, pseudo parameters and texts"
            : literal.Length > Longest ? $"it has {literal.Length} characters; it takes {Longest}"
            : literal.Length == 0 && parts.TrueForAll(part => part is Expression.Literal) ? "it is empty; give it a name"
            : null;
    }

    private static IEnumerable<Expression> PartsOf(Value<string> name) =>
        name switch
        {
            Value<string>.Known known => [new Expression.Literal(known.Content)],
            Value<string>.Symbolic { Expression: Expression.Interpolation text } => text.Parts,
            Value<string>.Symbolic symbolic => [symbolic.Expression],
            _ => [],
        };

    private static bool DependsOnResource(Expression expression) =>
        expression switch
        {
            Expression.Ref or Expression.Attribute or Expression.Import or Expression.Call { Function: "Fn::GetAZs" } => true,
            Expression.Interpolation text => text.Parts.Any(DependsOnResource),
            Expression.Call call => call.Arguments.Any(DependsOnResource),
            Expression.If choice => DependsOnResource(choice.WhenTrue) || DependsOnResource(choice.WhenFalse),
            _ => false,
        };
}
