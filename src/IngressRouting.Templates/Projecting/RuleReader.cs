using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// Reads the section Rules of a template: CloudFormation deploys nothing whose parameters an assertion refuses (CloudFormation User Guide,
/// "Rules"). What cannot be worked out refuses nothing.
/// </summary>
internal sealed class RuleReader(ConditionReader reader, TemplateScope scope)
{
    /// <summary>The name of a rule as a condition.</summary>
    public static string NameOf(TemplateScope scope, string rule) => $"rule {scope.Prefix}{rule}";

    /// <summary>The names of conditions that hold in every deployment.</summary>
    public List<string> Read()
    {
        var names = new List<string>();
        foreach (var member in scope.Document.Root.Find("Rules") as DocumentObject ?? [])
        {
            if (member.Value is DocumentObject rule && rule.Find("Assertions") is DocumentList { Count: > 0 } assertions)
            {
                var name = NameOf(scope, member.Key);
                reader.Add(name, new Rule(reader, scope, name).Read(rule.Find("RuleCondition"), assertions));
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>One rule.</summary>
    private sealed class Rule
    {
        private readonly TestReader tests;

        public Rule(ConditionReader reader, TemplateScope scope, string name) =>
            tests = new TestReader(reader, scope, name) { Others = OfRule };

        public ConditionTest Read(DocumentNode? condition, DocumentList assertions)
        {
            var all = new ConditionTest.All(new ValueList<ConditionLiteral>(assertions.Select(Assertion).ToList()));
            return condition is null
                ? all
                : new ConditionTest.Any(new ValueList<ConditionLiteral>([Known(condition) with { Holds = false }, tests.Part(all)]));
        }

        private ConditionLiteral Assertion(DocumentNode assertion) =>
            (assertion as DocumentObject)?.Find("Assert") is { } test ? Known(test) : Unknown();

        // Where one part of it is unknown, the whole may still be known.
        private ConditionLiteral Known(DocumentNode node)
        {
            try
            {
                return node is DocumentObject { Count: 1 } call && call.Members[0].Key == "Condition" ? Unknown() : tests.Operand(node);
            }
            catch (UnreadableTemplateException)
            {
                return Unknown();
            }
        }

        private ConditionLiteral Unknown() => new(tests.NewName(), true);

        private ConditionTest? OfRule(string function, DocumentNode argument) =>
            function switch
            {
                "Fn::Contains" when Arguments(argument) is ({ } list, var value) => AnyOf(list, value),
                "Fn::EachMemberEquals" when Arguments(argument) is ({ } list, var value) => AllOf(
                    list.Select(item => new ConditionTest.Equal(item, value))
                ),
                "Fn::EachMemberIn" when Lists(argument) is ({ } members, { } list) => AllOf(members.Select(member => AnyOf(list, member))),
                _ => new ConditionTest.All(new ValueList<ConditionLiteral>([Unknown()])),
            };

        private ConditionTest.Any AnyOf(List<Expression> list, Expression value) =>
            new(new ValueList<ConditionLiteral>(list.Select(item => tests.Part(new ConditionTest.Equal(value, item))).ToList()));

        private ConditionTest.All AllOf(IEnumerable<ConditionTest> all) =>
            new(new ValueList<ConditionLiteral>(all.Select(tests.Part).ToList()));

        private (List<Expression>? List, Expression Value) Arguments(DocumentNode argument)
        {
            var arguments = tests.Evaluator.Arguments("a function of rules", argument, 2, 2);
            return (ListOf(arguments[0]), tests.Evaluator.Evaluate(arguments[1]).Express());
        }

        private (List<Expression>? Members, List<Expression>? List) Lists(DocumentNode argument)
        {
            var arguments = tests.Evaluator.Arguments("a function of rules", argument, 2, 2);
            return (ListOf(arguments[0]), ListOf(arguments[1]));
        }

        private List<Expression>? ListOf(DocumentNode node)
        {
            switch (tests.Evaluator.Evaluate(node))
            {
                case TemplateValue.List list:
                    return [.. list.Items.Select(item => item.Express())];
                default:
                    return null;
            }
        }
    }
}
