using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes an expression of the model as intrinsic functions.</summary>
internal sealed class ExpressionWriter
{
    private readonly ReferenceWriter references;
    private readonly CallWriter calls;
    private readonly InterpolationWriter interpolations;

    public ExpressionWriter(ReferenceWriter references)
    {
        this.references = references;
        calls = new CallWriter(this, references);
        interpolations = new InterpolationWriter(this, references);
    }

    public DocumentNode Write(Expression expression) =>
        expression switch
        {
            Expression.Literal literal => new DocumentText(literal.Content),
            Expression.Parameter parameter => references.RefToParameter(parameter.Name),
            Expression.Pseudo pseudo => Intrinsic.Ref(pseudo.Name),
            Expression.Ref reference => Ref(reference.Element),
            Expression.Attribute attribute => references.Attribute(attribute.Element, attribute.Name),
            Expression.Ipv6BlockOf owner => Ipv6BlockOf(owner.Element),
            Expression.Block block => Block(block),
            Expression.OfFamily known => Write(known.Inner),
            Expression.Import import => Intrinsic.Call("Fn::ImportValue", Write(import.Name)),
            Expression.Mapping mapping => Mapping(mapping),
            Expression.If choice => If(choice),
            Expression.Interpolation text => interpolations.Write(text),
            Expression.Dynamic reference => Write(reference.Text),
            Expression.Call call => calls.Write(call),
            Expression.Opaque opaque => references.Opaque(opaque.Description),
            _ => references.Opaque(expression.ToString()),
        };

    /// <summary>What identifies an element: <c>Ref</c>, or the id that an existing one already has.</summary>
    public DocumentNode Ref(ElementId id) =>
        references.ExistingId(id) switch
        {
            null => references.Ref(id),
            Value<string>.Known known => new DocumentText(known.Content),
            Value<string>.Symbolic symbolic => Write(symbolic.Expression),
            Value<string>.Invalid invalid => new DocumentText(invalid.Text),
            _ => DocumentNull.Instance,
        };

    private DocumentNode Ipv6BlockOf(ElementId owner) =>
        references.FoundIpv6Block(owner) switch
        {
            Value<Cidr>.Symbolic symbolic => Write(symbolic.Expression),
            Value<Cidr>.Known known => new DocumentText(known.Content.ToString()),
            Value<Cidr>.Invalid invalid => new DocumentText(invalid.Text),
            _ => Intrinsic.Select(0, references.Attribute(owner, "Ipv6CidrBlocks")),
        };

    // As few parts as the index needs, so that another subnet changes nothing here.
    private DocumentObject Block(Expression.Block block)
    {
        var hostBits = Cidr.Width(block.Family) - block.PrefixLength;
        return Intrinsic.Select(
            block.Index,
            Intrinsic.Call(
                "Fn::Cidr",
                new DocumentList { Write(block.Parent), new DocumentNumber(block.Index + 1), new DocumentNumber(hostBits) }
            )
        );
    }

    private DocumentObject Mapping(Expression.Mapping mapping)
    {
        references.Mapping(mapping.Name);
        return Intrinsic.Call("Fn::FindInMap", new DocumentList { mapping.Name, Write(mapping.TopKey), Write(mapping.SecondKey) });
    }

    private DocumentObject If(Expression.If choice)
    {
        references.RequireCondition(choice.Condition);
        return Intrinsic.If(choice.Condition, Write(choice.WhenTrue), Write(choice.WhenFalse));
    }
}
