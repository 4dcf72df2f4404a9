namespace IngressRouting.Model;

/// <summary>How CloudFormation finds a value that only the deployment knows. Two equal expressions give equal values within one stack; two that
/// differ may give equal values as well.</summary>
public abstract record Expression
{
    private Expression() { }

    /// <summary>A text that takes part in a larger expression.</summary>
    /// <param name="Content">The text.</param>
    public sealed record Literal(string Content) : Expression;

    /// <summary>The value of a template parameter.</summary>
    /// <param name="Name">The parameter's logical id.</param>
    public sealed record Parameter(string Name) : Expression;

    /// <summary>A pseudo parameter.</summary>
    /// <param name="Name">Its name, such as <c>AWS::Region</c>.</param>
    public sealed record Pseudo(string Name) : Expression;

    /// <summary>What <c>Ref</c> gives for an element, usually its id.</summary>
    /// <param name="Element">The element.</param>
    public sealed record Ref(ElementId Element) : Expression;

    /// <summary>What <c>Fn::GetAtt</c> gives for an element.</summary>
    /// <param name="Element">The element.</param>
    /// <param name="Name">The attribute, such as <c>CidrBlock</c>.</param>
    public sealed record Attribute(ElementId Element, string Name) : Expression;

    /// <summary>The IPv6 block of a VPC or subnet: the first of its <c>Ipv6CidrBlocks</c>. Its IPv4 block is the attribute <c>CidrBlock</c>.</summary>
    /// <param name="Element">The VPC or subnet.</param>
    public sealed record Ipv6BlockOf(ElementId Element) : Expression;

    /// <summary>One of the equal parts that another block divides into, as <c>Fn::Cidr</c> counts them.</summary>
    /// <param name="Parent">The block that is divided.</param>
    /// <param name="Family">The address family of both.</param>
    /// <param name="PrefixLength">How long the prefix of each part is.</param>
    /// <param name="Index">Which part; zero for the first.</param>
    public sealed record Block(Expression Parent, AddressFamily Family, int PrefixLength, int Index) : Expression;

    /// <summary>A block whose family the place tells where it stands, and nothing in the expression itself.</summary>
    /// <param name="Inner">How the deployment finds the block.</param>
    /// <param name="Family">Its address family.</param>
    public sealed record OfFamily(Expression Inner, AddressFamily Family) : Expression;

    /// <summary>A value that another stack exports.</summary>
    /// <param name="Name">The name of the export.</param>
    public sealed record Import(Expression Name) : Expression;

    /// <summary>A value looked up in a mapping of the template.</summary>
    /// <param name="Name">The mapping.</param>
    /// <param name="TopKey">The first key.</param>
    /// <param name="SecondKey">The second key.</param>
    public sealed record Mapping(string Name, Expression TopKey, Expression SecondKey) : Expression;

    /// <summary>One of two values, by a condition of the template.</summary>
    /// <param name="Condition">The condition's name.</param>
    /// <param name="WhenTrue">The value when it holds.</param>
    /// <param name="WhenFalse">The value when it does not.</param>
    public sealed record If(string Condition, Expression WhenTrue, Expression WhenFalse) : Expression;

    /// <summary>A text that the deployment puts together.</summary>
    /// <param name="Parts">What it consists of, in order; a literal is never followed by another, and an interpolation holds none.</param>
    public sealed record Interpolation(ValueList<Expression> Parts) : Expression;

    /// <summary>Another intrinsic function.</summary>
    /// <param name="Function">Its full name, such as <c>Fn::Select</c>.</param>
    /// <param name="Arguments">Its arguments in order.</param>
    public sealed record Call(string Function, ValueList<Expression> Arguments) : Expression;

    /// <summary>A dynamic reference: what a service of AWS keeps under a name, put in when the stack is made.</summary>
    /// <param name="Text">The reference with its braces, such as <c>{{resolve:ssm:/network/cidr}}</c>, as far as it is known.</param>
    public sealed record Dynamic(Expression Text) : Expression;

    /// <summary>
    /// Something that cannot be looked into, such as the result of a macro. It equals itself; of any other nobody knows whether it is the
    /// same or not, whatever the descriptions are.
    /// </summary>
    /// <param name="Description">What it is, in words.</param>
    /// <param name="Place">Where it stands, which tells it from all others of the topology; not to be shown.</param>
    public sealed record Opaque(string Description, string Place) : Expression;
}
