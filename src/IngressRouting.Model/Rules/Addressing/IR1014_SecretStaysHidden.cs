using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds parameters that CloudFormation masks and that can be read elsewhere all the same.</summary>
public sealed class IR1014_SecretStaysHidden : Rule
{
    /// <inheritdoc />
    public override string Id => "IR1014";

    /// <inheritdoc />
    public override string Title => "A NoEcho parameter must have no default, and outputs and tags must not show it";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var secrets = new Dictionary<string, Parameter>();
        foreach (var parameter in view.Elements.OfType<Parameter>().Where(parameter => parameter.NoEcho))
        {
            secrets[parameter.LogicalId] = parameter;
            if (parameter.Default is not null)
            {
                verdict.Violated(
                    new Subject(parameter.Id, Facets.DefaultValue),
                    $"{parameter.Title} is NoEcho, and its default stands in the template for everyone to read; leave the default out"
                );
            }
        }

        foreach (var element in secrets.Count == 0 ? [] : view.Elements)
        {
            JudgeElement(element, secrets, verdict);
        }
    }

    private static void JudgeElement(Element element, Dictionary<string, Parameter> secrets, Verdict verdict)
    {
        if (element is Output output && SecretIn(output.Value, secrets) is { } shown)
        {
            Report(new Subject(output.Id, Facets.Value), shown, output.Title, verdict);
        }

        foreach (var tag in (element as Resource)?.Tags ?? ValueList<Tag>.Empty)
        {
            if (SecretIn(tag.Value, secrets) is { } secret)
            {
                Report(new Subject(element.Id, Facets.Of(Facets.Value, tag.Key)), secret, $"tag '{tag.Key}'", verdict);
            }
        }
    }

    private static void Report(Subject subject, Parameter secret, string where, Verdict verdict) =>
        verdict.Violated(
            Severity.Warning,
            subject,
            $"{secret.Title} is NoEcho, and {where} shows it to everyone who may look at the stack; leave it out",
            null,
            new Subject(secret.Id)
        );

    private static Parameter? SecretIn(Value<string> value, Dictionary<string, Parameter> secrets) =>
        value is Value<string>.Symbolic symbolic ? SecretIn(symbolic.Expression, secrets) : null;

    private static Parameter? SecretIn(Expression expression, Dictionary<string, Parameter> secrets) =>
        expression switch
        {
            Expression.Parameter parameter => secrets.TryGetValue(parameter.Name, out var secret) ? secret : null,
            Expression.Interpolation text => FirstIn(text.Parts, secrets),
            Expression.Call call => FirstIn(call.Arguments, secrets),
            Expression.If choice => SecretIn(choice.WhenTrue, secrets) ?? SecretIn(choice.WhenFalse, secrets),
            _ => null,
        };

    private static Parameter? FirstIn(ValueList<Expression> parts, Dictionary<string, Parameter> secrets) =>
        parts.Select(part => SecretIn(part, secrets)).FirstOrDefault(found => found is not null);
}
