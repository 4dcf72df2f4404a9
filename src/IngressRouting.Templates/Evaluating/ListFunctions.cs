using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>The functions that make lists or take from them: Split, Select, GetAZs, Cidr and Length.</summary>
internal sealed class ListFunctions(Evaluator evaluator)
{
    public TemplateValue Split(DocumentNode argument)
    {
        var arguments = evaluator.Arguments("Fn::Split", argument, 2, 2);
        if (evaluator.Known(arguments[0], "the delimiter of Fn::Split") is not { } separator)
        {
            return new TemplateValue.SymbolicList(evaluator.Unknown("Fn::Split", arguments).Express());
        }

        if (separator.Length == 0)
        {
            throw evaluator.Fault(arguments[0], "the delimiter of Fn::Split must not be empty");
        }

        return evaluator.Evaluate(arguments[1]) is var source && source is TemplateValue.Text text
            ? new TemplateValue.List(text.Content.Split([separator], StringSplitOptions.None).Select(TemplateValue.Of))
            : new TemplateValue.SymbolicList(
                new Expression.Call("Fn::Split", new ValueList<Expression>([new Expression.Literal(separator), source.Express()]))
            );
    }

    public TemplateValue Select(DocumentNode argument)
    {
        var arguments = evaluator.Arguments("Fn::Select", argument, 2, 2);
        var list = evaluator.Evaluate(arguments[1]);
        var (index, position) = evaluator.Number(arguments[0], "the index of Fn::Select");
        return (list, index) switch
        {
            (TemplateValue.List items, { } at) when at < items.Items.Count => items.Items[at],
            (TemplateValue.List items, { } at) when arguments[1] is DocumentList => throw evaluator.Fault(
                arguments[0],
                $"Fn::Select asks for the item with the index {at} of {items.Items.Count}"
            ),

            // A default may be shorter than what a deployment gives, which then is another list.
            (TemplateValue.List, { }) => new TemplateValue.Symbolic(
                ListTerms.ItemOf(
                    new Evaluator(evaluator.Scope, evaluator.Situation) { ParametersAreOpen = true }
                        .Evaluate(arguments[1])
                        .Express(),
                    position
                )
            ),
            (TemplateValue.List or TemplateValue.SymbolicList or TemplateValue.Symbolic, _) => new TemplateValue.Symbolic(
                ListTerms.ItemOf(list.Express(), position)
            ),
            _ => throw evaluator.Fault(arguments[1], "Fn::Select takes a list"),
        };
    }

    public TemplateValue Zones(DocumentNode argument) =>
        new TemplateValue.SymbolicList(
            evaluator.Evaluate(argument) is { } region && IsOwn(region)
                ? new Expression.Call("Fn::GetAZs", ValueList<Expression>.Empty)
                : new Expression.Call("Fn::GetAZs", new ValueList<Expression>([evaluator.Evaluate(argument).Express()]))
        );

    public TemplateValue Cidr(DocumentNode argument)
    {
        var arguments = evaluator.Arguments("Fn::Cidr", argument, 2, 3);
        var parent = evaluator.Evaluate(arguments[0]);
        var count = evaluator.Number(arguments[1], "the count of Fn::Cidr");
        var bits = arguments.Length == 3 ? evaluator.Number(arguments[2], "the bits of Fn::Cidr") : default;
        if (parent is TemplateValue.Text text && count.Known is { } parts && bits.Known is { } host)
        {
            if (Model.Cidr.Read(text.Content).TryGet(out var block))
            {
                return new TemplateValue.List(PartsOf(arguments[0], block, Math.Min(parts, BlockArithmetic.MostParts), host));
            }

            return arguments[0] is DocumentText
                ? throw evaluator.Fault(arguments[0], $"'{text.Content}' is no block of addresses")
                : new TemplateValue.SymbolicList(
                    evaluator.Situation.Ids.Unknown(argument, $"a part of '{text.Content}', which is no block of addresses")
                );
        }

        var call = new List<Expression> { parent.Express(), count.Expression };
        if (arguments.Length == 3)
        {
            call.Add(bits.Expression);
        }

        return new TemplateValue.SymbolicList(new Expression.Call("Fn::Cidr", new ValueList<Expression>(call)));
    }

    public TemplateValue Length(DocumentNode argument) =>
        evaluator.Evaluate(argument) switch
        {
            TemplateValue.List list => new TemplateValue.Text(list.Items.Count.ToString(CultureInfo.InvariantCulture)),
            var list => new TemplateValue.Symbolic(new Expression.Call("Fn::Length", new ValueList<Expression>([list.Express()]))),
        };

    // A default may be smaller than what a deployment gives; then there are as many as there are. A literal is what it is.
    private IEnumerable<TemplateValue> PartsOf(DocumentNode at, Cidr block, int count, int hostBits)
    {
        var prefixLength = Model.Cidr.Width(block.Family) - hostBits;
        for (var i = 0; i < count; i++)
        {
            if (prefixLength >= 0 && block.TryPart(prefixLength, i, out var part))
            {
                yield return new TemplateValue.Text(part.ToString());
            }
            else if (at is DocumentText)
            {
                throw evaluator.Fault(at, $"Fn::Cidr asks for {count} blocks of /{prefixLength} in {block}, which has fewer");
            }
        }
    }

    private bool IsOwn(TemplateValue region) => region is TemplateValue.Text { Content: "" } || evaluator.Scope.Settings.IsRegion(region);
}
