using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Turns the values and references of an element into nodes: a known value as itself, an invalid one as it was written.</summary>
internal sealed class ValueWriter
{
    private readonly WritingSession session;
    private readonly ExpressionWriter expressions;
    private readonly ReferenceWriter references;

    public ValueWriter(WritingSession session)
    {
        this.session = session;
        references = new ReferenceWriter(session);
        expressions = new ExpressionWriter(references);
    }

    /// <summary>Makes an element the one that is written now; what its nodes refer to is put down to it.</summary>
    public void Start(Element element) => references.User = element;

    public DocumentNode Text(Value<string> value) =>
        value switch
        {
            Value<string>.Known known => new DocumentText(known.Content),
            Value<string>.Symbolic symbolic => expressions.Write(symbolic.Expression),
            _ => Invalid(value),
        };

    public DocumentNode Block(Value<Cidr> value) =>
        value switch
        {
            Value<Cidr>.Known known => new DocumentText(known.Content.ToString()),
            Value<Cidr>.Symbolic symbolic => expressions.Write(symbolic.Expression),
            _ => Invalid(value),
        };

    public DocumentNode Flag(Value<bool> value) =>
        value switch
        {
            Value<bool>.Known known => new DocumentFlag(known.Content),
            Value<bool>.Symbolic symbolic => expressions.Write(symbolic.Expression),
            _ => Invalid(value),
        };

    public DocumentNode Number(Value<PortRange> value, System.Func<PortRange, int> which) =>
        value switch
        {
            Value<PortRange>.Known known => new DocumentNumber(which(known.Content)),
            Value<PortRange>.Symbolic symbolic => expressions.Write(symbolic.Expression),
            _ => Invalid(value),
        };

    public DocumentNode Number(Value<long> value) =>
        value switch
        {
            Value<long>.Known known => new DocumentNumber(known.Content),
            Value<long>.Symbolic symbolic => expressions.Write(symbolic.Expression),
            _ => Invalid(value),
        };

    public DocumentNode Zone(Value<Zone> value) =>
        value switch
        {
            Value<Zone>.Known { Content: Model.Zone.Named named } => new DocumentText(named.Name),
            Value<Zone>.Known { Content: Model.Zone.Indexed indexed } => Intrinsic.ZoneAt(indexed.Index),
            Value<Zone>.Symbolic symbolic => expressions.Write(symbolic.Expression),
            _ => Invalid(value),
        };

    /// <summary>What identifies a resource: <c>Ref</c> for an element of the topology, the id of an existing one.</summary>
    public DocumentNode Id(Reference reference) =>
        reference is Reference.ToExisting existing ? Text(existing.Id) : expressions.Ref(reference.Element!.Value);

    /// <summary>The same where <c>Ref</c> gives something else than the id, so that an attribute has to be asked for.</summary>
    public DocumentNode Id(Reference reference, string attribute)
    {
        // A parameter has no attributes; what it holds is the id.
        var isAttribute = reference.Element is { } id && session.Names.Find(id) is not (Parameter or { IsExisting: true });
        return isAttribute ? references.Attribute(reference.Element!.Value, attribute) : Id(reference);
    }

    /// <summary>An attribute of an element of the topology.</summary>
    public DocumentNode Attribute(ElementId element, string attribute) => references.Attribute(element, attribute);

    /// <summary>The block of a subnet: its attribute, which also makes the subnet come first; of an existing one the block as it was stated.</summary>
    public DocumentNode BlockOf(ElementId subnet, AddressFamily family) =>
        session.Names.Find(subnet) is Subnet { IsExisting: true } existing && existing.BlockOf(family) is { } block && !IsUnstated(block)
            ? Block(block)
        : family == AddressFamily.IPv4 ? references.Attribute(subnet, "CidrBlock")
        : Intrinsic.Select(0, references.Attribute(subnet, "Ipv6CidrBlocks"));

    public DocumentList Tags(ValueList<Tag> tags)
    {
        var list = new DocumentList();
        foreach (var tag in tags)
        {
            list.Add(When(tag.Presence, new DocumentObject { { "Key", tag.Key }, { "Value", Text(tag.Value) } }));
        }

        return list;
    }

    /// <summary>The value of a property that was stated by name.</summary>
    public DocumentNode Property(PropertyValue value)
    {
        switch (value)
        {
            case PropertyValue.Text text:
                return Text(text.Content);
            case PropertyValue.Flag flag:
                return new DocumentFlag(flag.Content);
            case PropertyValue.Number number:
                return new DocumentNumber(number.Content);
            case PropertyValue.List { Items: var items }:
                var list = new DocumentList();
                foreach (var item in items)
                {
                    list.Add(Property(item));
                }

                return list;
            default:
                var map = new DocumentObject();
                foreach (var entry in ((PropertyValue.Map)value).Entries)
                {
                    map.Add(entry.Name, Property(entry.Value));
                }

                return map;
        }
    }

    /// <summary>Reports a property that has two values.</summary>
    public void StatedTwice(string message, string facet) =>
        session.Problems.Error(TemplateProblemKind.PropertyStatedTwice, references.User.Id, message, facet);

    /// <summary>Whether what has the presence is there whenever the element that is written now is.</summary>
    public bool IsCertain(Presence presence) => presence.Literals.All(literal => references.User.Presence.Literals.Contains(literal));

    /// <summary>An item of a list that is only there while some conditions hold, beside those of the element that is written now.</summary>
    public DocumentObject When(Presence presence, DocumentObject item)
    {
        if (IsCertain(presence))
        {
            return item;
        }

        var condition = session.Conditions.NameOf(presence, references.User.Id);
        return condition is null ? item : Intrinsic.If(condition, item, Intrinsic.NoValue());
    }

    /// <summary>The rules of a security group of the topology, those that are resources of their own among them.</summary>
    public IReadOnlyList<Element> RulesOf(SecurityGroup group) => session.Rules[group.Id];

    /// <summary>Reports a condition that the template does not define.</summary>
    public void Require(ConditionLiteral literal) => references.RequireCondition(literal.Condition);

    /// <summary>Reports that the element has no template form.</summary>
    public void NotExpressible(string message, string facet) =>
        session.Problems.Error(TemplateProblemKind.NotExpressible, references.User.Id, message, facet);

    private static bool IsUnstated(Value<Cidr> block) => block is Value<Cidr>.Symbolic { Expression: Expression.Opaque };

    private static DocumentText Invalid<T>(Value<T> value) => new(value is Value<T>.Invalid invalid ? invalid.Text : "");
}
