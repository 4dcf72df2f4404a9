using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// Judges the logical ids of the template as it is written, conditions or not: two elements that no deployment has together still
/// cannot share a key. Resources and parameters share one namespace, because <c>Ref</c> does not say which it means; outputs and conditions
/// have their own.
/// </summary>
public sealed class IR1003_LogicalIdIsUniqueAndValid : Rule
{
    private const int Longest = 255;

    /// <inheritdoc />
    public override string Id => "IR1003";

    /// <inheritdoc />
    public override string Title => "A logical id must be alphanumeric, at most 255 characters long and unique in the template";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var named = new Dictionary<string, Element>(view.Model.Elements.Count, StringComparer.Ordinal);
        var outputs = new Dictionary<string, Element>(StringComparer.Ordinal);
        var conditions = new Dictionary<string, Element>(StringComparer.Ordinal);
        var faulty = new Dictionary<ElementId, string>();
        foreach (var element in view.Model.Elements.Where(element => element.IsEntry))
        {
            var subject = new Subject(element.Id, Facets.LogicalId);
            var others =
                element is Output ? outputs
                : element is Condition ? conditions
                : named;
            if (Fault(element.LogicalId) is { } fault)
            {
                faulty.Add(element.Id, element.LogicalId);
                if (IsSaid(faulty, element))
                {
                    continue;
                }

                verdict.Violated(
                    subject,
                    $"CloudFormation refuses the logical id '{element.LogicalId}' of the {element.Kind} because {fault}; "
                        + "use one to 255 letters A-Z, a-z and digits"
                );
            }
            else if (others.TryGetValue(element.LogicalId, out var other))
            {
                verdict.Violated(
                    subject,
                    $"CloudFormation refuses a template in which {Both(other, element)} called {element.LogicalId}; give one of them another "
                        + "name or logical id",
                    null,
                    new Subject(other.Id, Facets.LogicalId)
                );
            }
            else
            {
                others.Add(element.LogicalId, element);
            }
        }
    }

    private static string Both(Element first, Element second) =>
        first.Kind == second.Kind ? $"a second {second.Kind} is" : $"the {first.Kind} and the {second.Kind} are both";

    // The id of a route begins with its table's, that of a rule with its security group's, and that of an attachment with its gateway's: one mistake is reported once.
    private static bool IsSaid(Dictionary<ElementId, string> faulty, Element element)
    {
        var source = element switch
        {
            Route route => route.Table.Element,
            SecurityGroupRule rule => rule.Group.Element,
            GatewayAttachment attachment => attachment.Gateway.Element,
            _ => null,
        };
        return source is { } id && faulty.TryGetValue(id, out var start) && element.LogicalId.StartsWith(start, StringComparison.Ordinal);
    }

    private static string? Fault(string id)
    {
        if (id.Length == 0)
        {
            return "it is empty";
        }

        foreach (var character in id)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return $"'{character}' is neither a letter nor a digit";
            }
        }

        return id.Length > Longest ? $"it has {id.Length} characters" : null;
    }
}
