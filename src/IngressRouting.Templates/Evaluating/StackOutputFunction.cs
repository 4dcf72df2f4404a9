using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// The function that takes an output of another stack, which has to have it (CloudFormation Template Reference, "Fn::GetStackOutput").
/// </summary>
internal sealed class StackOutputFunction(Evaluator evaluator)
{
    private const int MostNames = 5;

    private TemplateScope Scope => evaluator.Scope;

    /// <summary>The output, or a term that is the same whenever all that the function names is.</summary>
    public TemplateValue Call(DocumentNode argument)
    {
        if (argument is not DocumentObject named || named.Find("StackName") is not { } stack || named.Find("OutputName") is not { } output)
        {
            throw evaluator.Fault(argument, "Fn::GetStackOutput takes an object with StackName and OutputName");
        }

        var region = ValueOf(named, "Region");
        var role = ValueOf(named, "RoleArn");
        var isOwn = Scope.Settings.IsRegion(region);
        if (isOwn && role is TemplateValue.Nothing && Scope.Root.Exporters.Count > 0 && Known(argument, stack, output) is { } value)
        {
            return value;
        }

        return new TemplateValue.Symbolic(
            new Expression.Call(
                "Fn::GetStackOutput",
                new ValueList<Expression>([
                    evaluator.Evaluate(stack).Express(),
                    evaluator.Evaluate(output).Express(),
                    isOwn ? new Expression.Pseudo("AWS::Region") : region.Express(),
                    role.Express(),
                ])
            )
        );
    }

    private TemplateValue ValueOf(DocumentObject named, string member) =>
        named.Find(member) is { } node ? evaluator.Evaluate(node) : new TemplateValue.Nothing();

    private TemplateValue? Known(DocumentNode argument, DocumentNode stack, DocumentNode output)
    {
        if (
            evaluator.Evaluate(stack) is not TemplateValue.Text { Content: var stackName }
            || evaluator.Evaluate(output) is not TemplateValue.Text { Content: var name }
        )
        {
            return null;
        }

        var exports = evaluator.Situation.ImportsOf(Scope);
        if (
            exports.StackCalled(stackName) is { MayOutputMore: false } other
            && !other.Outputs.ContainsKey(name)
            && IsCertain(stack, output)
        )
        {
            throw new UnreadableTemplateException(
                Scope.Document.Path,
                Scope.Document.Places.Of(output),
                $"CloudFormation refuses this because stack '{stackName}' has no output '{name}'; {Instead(other, name)}"
            )
            {
                IsOfStacks = true,
            };
        }

        return exports.Find(stackName, name) is { } found ? evaluator.ValueOf(argument, found) : null;
    }

    // Whoever deploys may give other names than the defaults.
    private bool IsCertain(DocumentNode stack, DocumentNode output)
    {
        var open = new Evaluator(Scope, evaluator.Situation) { ParametersAreOpen = true };
        return open.Evaluate(stack) is TemplateValue.Text && open.Evaluate(output) is TemplateValue.Text;
    }

    private static string Instead(TemplateScope stack, string name) =>
        stack.Outputs.Count == 0 ? "add it there"
        : NearName.Of(name, stack.Outputs.Keys) is { } near ? $"the nearest is '{near}'"
        : stack.Outputs.Count > MostNames ? "check the name, or add it there"
        : $"it has {string.Join(", ", stack.Outputs.Keys.Select(key => $"'{key}'"))}";
}
