namespace IngressRouting.Model;

/// <summary>How a deployment finds out whether a condition holds.</summary>
public abstract record ConditionTest
{
    private ConditionTest() { }

    /// <summary>Two texts are the same, upper and lower case told apart (<c>Fn::Equals</c>).</summary>
    /// <param name="Left">One text; CloudFormation knows no resource yet when it asks.</param>
    /// <param name="Right">The other.</param>
    public sealed record Equal(Expression Left, Expression Right) : ConditionTest;

    /// <summary>Another condition does not hold (<c>Fn::Not</c>).</summary>
    /// <param name="Literal">The other condition.</param>
    public sealed record Opposite(ConditionLiteral Literal) : ConditionTest;

    /// <summary>All of some conditions hold (<c>Fn::And</c>).</summary>
    /// <param name="Literals">2 to 10 conditions.</param>
    public sealed record All(ValueList<ConditionLiteral> Literals) : ConditionTest;

    /// <summary>One or more of some conditions hold (<c>Fn::Or</c>).</summary>
    /// <param name="Literals">2 to 10 conditions.</param>
    public sealed record Any(ValueList<ConditionLiteral> Literals) : ConditionTest;
}
