using System;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>The functions that name something else: Ref, GetAtt, ImportValue and FindInMap.</summary>
internal sealed class ReferenceFunctions(Evaluator evaluator)
{
    private TemplateScope Scope => evaluator.Scope;

    public TemplateValue Ref(DocumentNode argument)
    {
        if (evaluator.Known(argument, "what Ref names") is { } name)
        {
            return Named(argument, name);
        }

        evaluator.Situation.References.AddUnknown();
        return evaluator.Unknown("Ref", argument);
    }

    /// <summary>What <c>Ref</c> gives for a name.</summary>
    public TemplateValue Named(DocumentNode at, string name)
    {
        if (name.StartsWith("AWS::", StringComparison.Ordinal))
        {
            return name switch
            {
                "AWS::NoValue" => new TemplateValue.Nothing(),
                "AWS::NotificationARNs" => new TemplateValue.SymbolicList(OfStack(name)),
                "AWS::Region" when Scope.Settings.Region is { } region => new TemplateValue.Text(region),
                "AWS::StackName" when Scope.Settings.Name is { } stack => new TemplateValue.Text(stack),
                "AWS::StackName" or "AWS::StackId" => new TemplateValue.Symbolic(OfStack(name)),
                _ => new TemplateValue.Symbolic(new Expression.Pseudo(name)),
            };
        }

        if (Scope.Parameters.ContainsKey(name))
        {
            return evaluator.ParametersAreOpen
                ? ParameterValues.Open(Scope, name, evaluator.Situation)
                : ParameterValues.Of(Scope, name, evaluator.Situation);
        }

        if (Scope.Resources.ContainsKey(name))
        {
            Use(at, name);
            return new TemplateValue.Symbolic(new Expression.Ref(evaluator.Situation.Ids.Of(Scope.Prefix + name)));
        }

        if (new ModuleReferences(evaluator).Ref(name) is { } made)
        {
            return made;
        }

        return Scope.HasMacros
            ? new TemplateValue.Symbolic(new Expression.Opaque($"'{name}', which a macro may define", Scope.Prefix + name))
            : throw evaluator.Fault(
                at,
                $"'{name}' is neither a parameter nor a resource of the template (Unresolved resource dependencies)"
            );
    }

    // Each stack has its own.
    private Expression OfStack(string name) =>
        Scope.Prefix.Length == 0
            ? new Expression.Pseudo(name)
            : new Expression.Call(name, new ValueList<Expression>([new Expression.Literal(Scope.Prefix)]));

    public TemplateValue Attribute(DocumentNode argument)
    {
        switch (argument)
        {
            case DocumentText text when text.Content.IndexOf('.') is > 0 and var dot:
                return Attribute(argument, text.Content.Substring(0, dot), text.Content.Substring(dot + 1));
            case DocumentList { Count: 2 } list:
                if (evaluator.Known(list.Items[0], "the resource of Fn::GetAtt") is not { } name)
                {
                    evaluator.Situation.References.AddUnknown();
                    return evaluator.Unknown("Fn::GetAtt", list.Items[0], list.Items[1]);
                }

                return evaluator.Evaluate(list.Items[1]) is TemplateValue.Text attribute
                    ? Attribute(argument, name, attribute.Content)
                    : AttributeOf(argument, name);
            default:
                throw evaluator.Fault(argument, "Fn::GetAtt takes the name of a resource and of one of its attributes");
        }
    }

    // Which attribute it is, only the deployment knows; CloudFormation waits for the resource all the same.
    private TemplateValue.Symbolic AttributeOf(DocumentNode at, string name)
    {
        if (Scope.Resources.ContainsKey(name))
        {
            Use(at, name);
        }

        return evaluator.Opaque(at, "an attribute of " + name);
    }

    // CloudFormation creates what is named first, and refuses a template in which it is missing.
    private void Use(DocumentNode at, string name)
    {
        evaluator.Situation.References.Add(TemplateOrder.NameOf(Scope, name));
        UnresolvedReference.Note(Scope, evaluator.Situation, name, at);
    }

    /// <summary>An attribute of a resource.</summary>
    public TemplateValue Attribute(DocumentNode at, string name, string attribute)
    {
        if (new ModuleReferences(evaluator).Attribute(name, attribute) is { } made)
        {
            return made;
        }

        if (!Scope.Resources.TryGetValue(name, out var resource))
        {
            return Scope.HasMacros
                ? new TemplateValue.Symbolic(
                    new Expression.Opaque($"an attribute of '{name}', which a macro may define", $"{Scope.Prefix}{name}.{attribute}")
                )
                : throw evaluator.Fault(at, $"'{name}' is no resource of the template (Unresolved resource dependencies)");
        }

        Use(at, name);
        var id = evaluator.Situation.Ids.Of(Scope.Prefix + name);
        var type = ScalarText.Of(resource.Find("Type")) ?? "";
        if (Scope.Children.TryGetValue(name, out var child))
        {
            return OutputOf(at, child, attribute) ?? new TemplateValue.Symbolic(new Expression.Attribute(id, attribute));
        }

        if (ResourceTypes.IsId(type, attribute))
        {
            return new TemplateValue.Symbolic(new Expression.Ref(id));
        }

        return ResourceTypes.IsList(type, attribute)
            ? new TemplateValue.SymbolicList(new Expression.Attribute(id, attribute))
            : new TemplateValue.Symbolic(new Expression.Attribute(id, attribute));
    }

    public TemplateValue Import(DocumentNode argument)
    {
        // What an import is called matters only where that tells what it is.
        var isNoted = evaluator.Situation.Assumptions.IsNoting;
        evaluator.Situation.Assumptions.IsNoting = isNoted && Scope.Root.Exporters.Count > 0;
        var name = evaluator.Evaluate(argument).Express();
        evaluator.Situation.Assumptions.IsNoting = isNoted;
        return
            Scope.Root.Exporters.Count > 0
            && !Scope.Root.Contested.Contains(name)
            && evaluator.Situation.ImportsOf(Scope).Find(name) is { } output
            ? evaluator.ValueOf(argument, output) ?? new TemplateValue.Symbolic(new Expression.Import(name))
            : new TemplateValue.Symbolic(new Expression.Import(name));
    }

    public TemplateValue Mapping(DocumentNode argument)
    {
        var arguments = evaluator.Arguments("Fn::FindInMap", argument, 3, 4);
        var mappingName = evaluator.Evaluate(arguments[0]);
        if (mappingName is not TemplateValue.Text { Content: var name })
        {
            return Unread(mappingName, arguments);
        }

        if (!Scope.Mappings.TryGetValue(name, out var mapping))
        {
            return Scope.HasMacros
                ? Unread(mappingName, arguments)
                : throw evaluator.Fault(arguments[0], $"the template has no mapping '{name}'");
        }

        var top = evaluator.Evaluate(arguments[1]);
        var second = evaluator.Evaluate(arguments[2]);
        if (top is TemplateValue.Text first && second is TemplateValue.Text key)
        {
            var found = (mapping.Find(first.Content) as DocumentObject)?.Find(key.Content) is { } entry
                ? Entry(entry)
                : DefaultOf(arguments);
            if (found is not null)
            {
                return found;
            }
        }
        else if (OnlyValueOf(mapping, second) is { } only)
        {
            return Entry(only);
        }

        var expression = new Expression.Mapping(Scope.Prefix + name, top.Express(), second.Express());
        return IsOfLists(mapping, second) ? new TemplateValue.SymbolicList(expression) : new TemplateValue.Symbolic(expression);
    }

    // Which mapping it is, or what it holds, only the deployment knows.
    private TemplateValue.Symbolic Unread(TemplateValue name, DocumentNode[] arguments) =>
        new(new Expression.Call("Fn::FindInMap", Evaluator.Express([name, .. arguments.Skip(1).Select(evaluator.Evaluate)])));

    // Blocks are often kept in a mapping whose first key is the Region although they are the same everywhere.
    private static DocumentNode? OnlyValueOf(DocumentObject mapping, TemplateValue second)
    {
        if (second is not TemplateValue.Text key)
        {
            return null;
        }

        var values = mapping.Members.Select(top => (top.Value as DocumentObject)?.Find(key.Content)).ToList();
        return
            values.Count > 0
            && values.TrueForAll(value => value is DocumentText text && text.Content == (values[0] as DocumentText)?.Content)
            ? values[0]
            : null;
    }

    private static bool IsOfLists(DocumentObject mapping, TemplateValue second) =>
        mapping.Members.Any(top =>
            top.Value is DocumentObject entries
            && entries.Any(entry => (second is not TemplateValue.Text key || entry.Key == key.Content) && entry.Value is DocumentList)
        );

    // Mappings hold literals; a function in one would be worked out in nobody's name, and might look the mapping up again.
    private TemplateValue Entry(DocumentNode entry) =>
        ScalarText.Of(entry) is { } text ? Scope.TextOf(text)
        : entry is DocumentList list && list.All(item => ScalarText.Of(item) is not null)
            ? new TemplateValue.List(list.Select(item => Scope.TextOf(ScalarText.Of(item)!)))
        : evaluator.Opaque(entry, "a value of a mapping that is no literal");

    private TemplateValue? DefaultOf(DocumentNode[] arguments) =>
        arguments.Length == 4 && (arguments[3] as DocumentObject)?.Find("DefaultValue") is { } value ? evaluator.Evaluate(value) : null;

    private TemplateValue? OutputOf(DocumentNode at, TemplateScope child, string attribute)
    {
        const string Prefix = "Outputs.";
        return
            attribute.StartsWith(Prefix, StringComparison.Ordinal)
            && child.Outputs.TryGetValue(attribute.Substring(Prefix.Length), out var output)
            ? evaluator.ValueOf(at, new StackOutput(child, output))
            : null;
    }
}
