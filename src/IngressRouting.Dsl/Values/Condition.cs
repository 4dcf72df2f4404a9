using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>
/// A condition of the template: the deployment finds out whether it holds, and what is stated <c>when</c> it holds is not there otherwise.
/// It becomes part of the template when something uses it; the same definition may be made more than once. Rules hold whatever
/// conditions turn out to be.
/// </summary>
/// <example>
/// <code>
/// var useNat = Condition.Equal("UseNat", Parameter.Text("UseNat", "true").AllowedValues("true", "false"), "true");
/// inspection.Appliance("Nat", image).When(useNat);
/// table.Route(Internet, vpc.Igw(), when: !useNat);
/// </code>
/// </example>
public sealed class Condition
{
    private readonly ConditionDefinition definition;
    private readonly bool holds;

    private Condition(ConditionDefinition definition, bool holds = true)
    {
        this.definition = definition;
        this.holds = holds;
    }

    /// <summary>Its name in the template; the opposite has the name of what it is the opposite of.</summary>
    public string Name => definition.Name;

    /// <summary>The nodes that must belong to the topology which uses the condition.</summary>
    internal IEnumerable<Node> Nodes => definition.Nodes;

    /// <summary>How much the condition is made of.</summary>
    internal Extent Extent => definition.Extent;

    /// <summary>The opposite, without a name of its own: the template calls it <c>NotUseNat</c>.</summary>
    public static Condition operator !(Condition condition) =>
        new(Guard.NotNull(condition, nameof(condition)).definition, !condition.holds);

    /// <summary>Whether two texts are the same, upper and lower case told apart.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="left">A parameter, a pseudo parameter or a text made of such; no resource is there yet when CloudFormation asks.</param>
    /// <param name="right">What it is compared with, usually a literal.</param>
    public static Condition Equal(string name, Text left, Text right)
    {
        Guard.NotNull(left, nameof(left));
        Guard.NotNull(right, nameof(right));
        return Make(
            name,
            builder => new ConditionTest.Equal(left.Express(builder), right.Express(builder)),
            left.Nodes.Concat(right.Nodes),
            Extent.Around(left.Extent, right.Extent)
        );
    }

    /// <summary>The opposite of a condition, with a name of its own.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="condition">What must not hold.</param>
    public static Condition Not(string name, Condition condition)
    {
        Guard.NotNull(condition, nameof(condition));
        return Make(name, builder => new ConditionTest.Opposite(condition.Use(builder)), condition.Nodes, Extent.Around(condition.Extent));
    }

    /// <summary>All of some conditions.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="conditions">2 to 10 conditions.</param>
    public static Condition And(string name, params Condition[] conditions)
    {
        Guard.NoneNull(conditions, nameof(conditions));
        return Make(
            name,
            builder => new ConditionTest.All(UseAll(conditions, builder)),
            conditions.SelectMany(one => one.Nodes),
            Extent.Around(conditions.Select(one => one.Extent))
        );
    }

    /// <summary>One or more of some conditions.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="conditions">2 to 10 conditions.</param>
    public static Condition Or(string name, params Condition[] conditions)
    {
        Guard.NoneNull(conditions, nameof(conditions));
        return Make(
            name,
            builder => new ConditionTest.Any(UseAll(conditions, builder)),
            conditions.SelectMany(one => one.Nodes),
            Extent.Around(conditions.Select(one => one.Extent))
        );
    }

    /// <summary>Notes that the condition is used, and gives it as a part of a presence.</summary>
    internal ConditionLiteral Use(ModelBuilder builder)
    {
        builder.Use(definition);
        return new ConditionLiteral(definition.Name, holds);
    }

    private static Condition Make(string name, System.Func<ModelBuilder, ConditionTest> test, IEnumerable<Node> nodes, Extent extent) =>
        new(new ConditionDefinition(Guard.NotBlank(name, nameof(name)), test, [.. nodes], extent, DslSession.CurrentCall));

    private static ValueList<ConditionLiteral> UseAll(Condition[] conditions, ModelBuilder builder) =>
        new(conditions.Select(condition => condition.Use(builder)));
}
