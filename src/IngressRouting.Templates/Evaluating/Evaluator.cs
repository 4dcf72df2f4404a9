using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Finds out what the nodes of one template amount to in one scenario: intrinsic functions are worked out as far as that goes.</summary>
internal sealed class Evaluator
{
    private readonly Dictionary<string, Func<DocumentNode, TemplateValue>> functions;

    public Evaluator(TemplateScope scope, Situation situation)
    {
        Scope = scope;
        Situation = situation;
        var references = new ReferenceFunctions(this);
        var texts = new TextFunctions(this);
        var lists = new ListFunctions(this);
        functions = new(StringComparer.Ordinal)
        {
            ["Ref"] = references.Ref,
            ["Fn::GetAtt"] = references.Attribute,
            ["Fn::ImportValue"] = references.Import,
            ["Fn::GetStackOutput"] = new StackOutputFunction(this).Call,
            ["Fn::FindInMap"] = references.Mapping,
            ["Fn::If"] = If,
            ["Fn::Sub"] = texts.Sub,
            ["Fn::Join"] = texts.Join,
            ["Fn::Base64"] = texts.Base64,
            ["Fn::ToJsonString"] = texts.ToJson,
            ["Fn::Split"] = lists.Split,
            ["Fn::Select"] = lists.Select,
            ["Fn::GetAZs"] = lists.Zones,
            ["Fn::Cidr"] = lists.Cidr,
            ["Fn::Length"] = lists.Length,
            [MacroCalls.Function] = argument => Opaque(argument, "the result of a macro"),
        };
    }

    public TemplateScope Scope { get; }

    public Situation Situation { get; }

    /// <summary>Whether parameters are what a deployment gives, whatever their defaults are; so conditions ask for them.</summary>
    public bool ParametersAreOpen { get; init; }

    /// <exception cref="UnreadableTemplateException">The node is not what CloudFormation takes there.</exception>
    public TemplateValue Evaluate(DocumentNode node)
    {
        Spend(node, 1);
        return node switch
        {
            DocumentText text => Scope.TextOf(text.Content),
            DocumentNumber number => new TemplateValue.Text(number.Literal),
            DocumentFlag flag => new TemplateValue.Text(flag.Content ? "true" : "false"),
            DocumentList list => List(list),
            DocumentObject members => Object(members),
            _ => new TemplateValue.Nothing(),
        };
    }

    /// <summary>Counts what is worked out.</summary>
    /// <exception cref="UnreadableTemplateException">It is far more than any template is meant to come to.</exception>
    public void Spend(DocumentNode node, int amount)
    {
        if (!Situation.Spend(amount))
        {
            throw Fault(node, "the functions of this template make more values than are worked out");
        }
    }

    /// <summary>The arguments of a function, of which it takes a number.</summary>
    public DocumentNode[] Arguments(string function, DocumentNode argument, int least, int most)
    {
        var arguments = (argument as DocumentList)?.Items ?? [];
        return arguments.Count >= least && arguments.Count <= most
            ? [.. arguments]
            : throw Fault(argument, $"{function} takes a list of {(least == most ? $"{least}" : $"{least} to {most}")} values");
    }

    /// <summary>A text that has to be known, such as the name of a mapping.</summary>
    public string Literal(DocumentNode node, string what) =>
        Evaluate(node) is TemplateValue.Text text ? text.Content : throw Fault(node, $"{what} must be a literal text");

    /// <summary>The same where a transform may put it in, as long as nobody knows it: null then.</summary>
    public string? Known(DocumentNode node, string what) =>
        Evaluate(node) is TemplateValue.Symbolic && (Scope.IsTransformed || MacroCalls.Is(node)) ? null : Literal(node, what);

    /// <summary>What a function gives as long as nobody knows one of its arguments.</summary>
    public TemplateValue Unknown(string function, params DocumentNode[] arguments) =>
        new TemplateValue.Symbolic(new Expression.Call(function, Express(arguments.Select(Evaluate))));

    public UnreadableTemplateException Fault(DocumentNode node, string reason) => Scope.Document.Fault(node, reason);

    private TemplateValue.List List(DocumentList list)
    {
        var items = new List<TemplateValue>();
        foreach (var item in list)
        {
            if (Evaluate(item) is var value and not TemplateValue.Nothing)
            {
                items.Add(value);
            }
        }

        return new TemplateValue.List(items);
    }

    private TemplateValue Object(DocumentObject members)
    {
        if (members.Count == 1 && IsFunction(members.Members[0]))
        {
            return Call(members, members.Members[0]);
        }

        var entries = new List<KeyValuePair<string, TemplateValue>>();
        foreach (var member in members)
        {
            var isNoted = Situation.Assumptions.IsNoting;
            Situation.Assumptions.IsNoting = isNoted && TypeRelevance.MayMatterIn(member.Key);
            if (
                (MacroCalls.IsUnread(member) ? Call(member.Value, member) : Evaluate(member.Value))
                is var value
                    and not TemplateValue.Nothing
            )
            {
                entries.Add(new(member.Key, value));
            }

            Situation.Assumptions.IsNoting = isNoted;
        }

        return new TemplateValue.Map(new ValueList<KeyValuePair<string, TemplateValue>>(entries));
    }

    private static bool IsFunction(DocumentMember member) =>
        member.Key == "Ref" || member.Key.StartsWith("Fn::", StringComparison.Ordinal) || MacroCalls.Is(member);

    private TemplateValue Call(DocumentNode node, DocumentMember call)
    {
        if (MacroCalls.Is(call) || MacroCalls.Is(call.Value))
        {
            return functions[MacroCalls.Function](call.Value);
        }

        if (functions.TryGetValue(call.Key, out var function))
        {
            return function(call.Value);
        }

        // A loop over what only the deployment knows, and what a macro of the account's owner may define.
        return Scope.HasMacros || MacroCalls.IsUnread(call)
            ? Opaque(node, "a value of " + call.Key)
            : throw Scope.Document.FaultAtKey(call.Value, $"CloudFormation has no function {call.Key}");
    }

    private TemplateValue If(DocumentNode argument)
    {
        var arguments = Arguments("Fn::If", argument, 3, 3);
        if (Known(arguments[0], "the condition of Fn::If") is not { } name)
        {
            return Situation.References.Elsewhere(() => Unknown("Fn::If", arguments));
        }

        if (!Scope.Conditions.ContainsKey(name) && !Scope.HasMacros)
        {
            throw Fault(arguments[0], $"the template has no condition '{name}'");
        }

        return Situation.Holds(Scope.Prefix + name) switch
        {
            true => Evaluate(arguments[1]),
            false => Evaluate(arguments[2]),
            null => Situation.References.Elsewhere(() =>
                new TemplateValue.Symbolic(
                    new Expression.If(Scope.Prefix + name, Evaluate(arguments[1]).Express(), Evaluate(arguments[2]).Express())
                )
            ),
        };
    }

    /// <summary>A whole number, and null with its expression when only the deployment knows it.</summary>
    public (int? Known, Expression Expression) Number(DocumentNode node, string what) =>
        Evaluate(node) switch
        {
            TemplateValue.Text text when int.TryParse(text.Content, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => (
                number,
                new Expression.Literal(number.ToString(CultureInfo.InvariantCulture))
            ),
            TemplateValue.Symbolic symbolic => (null, symbolic.Expression),
            _ => throw Fault(node, $"{what} must be a whole number"),
        };

    /// <summary>What an output says; null when it says nothing.</summary>
    /// <exception cref="UnreadableTemplateException">It needs itself.</exception>
    public TemplateValue? ValueOf(DocumentNode at, StackOutput output)
    {
        if (output.Output.Find("Value") is not { } value)
        {
            return null;
        }

        if (!Situation.Open.Add(value))
        {
            var name = output.Scope.Outputs.First(own => own.Value == output.Output).Key;
            throw Fault(at, $"output {output.Scope.Prefix}{name} needs itself in a circle (Circular dependency)");
        }

        var amount = Situation.References.Elsewhere(() => new Evaluator(output.Scope, Situation).Evaluate(value));
        Situation.Open.Remove(value);
        return amount;
    }

    /// <summary>What cannot be looked into; each node stands for a value of its own.</summary>
    public TemplateValue.Symbolic Opaque(DocumentNode node, string what) => new(Situation.Ids.Unknown(node, what));

    /// <summary>Items as one expression.</summary>
    public static ValueList<Expression> Express(IEnumerable<TemplateValue> values) => new(values.Select(value => value.Express()));
}
