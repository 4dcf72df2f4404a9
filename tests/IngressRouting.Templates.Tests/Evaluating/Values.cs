using IngressRouting.CloudFormation;

namespace IngressRouting.Templates.Tests.Evaluating;

/// <summary>Works out single values of a template.</summary>
internal static class Values
{
    /// <summary>
    /// What the output <c>X</c> amounts to: a text as it is, a list in brackets, nothing as <c>-</c>, and what only the deployment knows as
    /// <c>?</c> with the kind of its expression.
    /// </summary>
    public static string Of(string value, string sections = "", params (string Name, bool Holds)[] conditions)
    {
        var template = $$"""
            {{sections}}
            Resources:
              Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
              Fire: { Type: AWS::NetworkFirewall::Firewall }
            Outputs:
              X: { Value: {{value}} }
            """;
        var scope = new TemplateScope(Checked.Read(template), "");
        var scenario = new Scenario(conditions.ToDictionary(entry => entry.Name, entry => entry.Holds, StringComparer.Ordinal));
        var evaluator = new Evaluator(scope, new Situation(new ElementIds(), scenario));
        return Told(evaluator.Evaluate(scope.Outputs["X"].Find("Value") ?? new DocumentNull()));
    }

    private static string Told(TemplateValue value) =>
        value switch
        {
            TemplateValue.Text text => text.Content,
            TemplateValue.List list => $"[{string.Join(", ", list.Items.Select(Told))}]",
            TemplateValue.Symbolic symbolic => Told(symbolic.Expression),
            TemplateValue.SymbolicList list => $"[{Told(list.Expression)}]",
            TemplateValue.Map map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Told(entry.Value)}"))}}}",
            _ => "-",
        };

    private static string Told(Expression expression) =>
        expression switch
        {
            Expression.Literal literal => literal.Content,
            Expression.Pseudo pseudo => $"<{pseudo.Name}>",
            Expression.Parameter parameter => $"<{parameter.Name}>",
            Expression.Ref => "<Ref>",
            Expression.Interpolation of => string.Concat(of.Parts.Select(Told)),
            Expression.Dynamic reference => $"Dynamic({Told(reference.Text)})",
            Expression.Attribute attribute => $"<.{attribute.Name}>",
            Expression.Call call => $"{call.Function}({string.Join("|", call.Arguments.Select(Told))})",
            Expression.Import import => $"Import({Told(import.Name)})",
            Expression.Mapping mapping => $"Map({mapping.Name}|{Told(mapping.TopKey)}|{Told(mapping.SecondKey)})",
            Expression.If choice => $"If({choice.Condition}|{Told(choice.WhenTrue)}|{Told(choice.WhenFalse)})",
            _ => $"<{expression.GetType().Name}>",
        };
}
