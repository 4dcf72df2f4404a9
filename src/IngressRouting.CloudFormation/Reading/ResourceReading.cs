using System;
using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>One resource that is read: its properties in the scenario that is projected, and what its elements are put down to.</summary>
internal abstract class ResourceReading(ResourceProjection projection, ElementId id, string logicalId, string fullName, string type)
{
    public ResourceProjection Projection { get; } = projection;

    public string LogicalId { get; } = logicalId;

    /// <summary>The logical id, with what tells nested templates apart.</summary>
    public string FullName { get; } = fullName;

    public ElementId Id { get; } = id;

    public string Type { get; } = type;

    /// <summary>What a property amounts to; null when it is not there.</summary>
    public abstract TemplateValue? this[string property] { get; }

    public Value<string>? Text(string property) => this[property].ToText();

    public Value<Cidr>? Block(string property, AddressFamily family) =>
        this[property]
            .ToBlock(
                family,
                property,
                property switch
                {
                    "DestinationCidrBlock" => "DestinationIpv6CidrBlock",
                    "DestinationIpv6CidrBlock" => "DestinationCidrBlock",
                    "Ipv6CidrBlock" => "CidrBlock",
                    _ when Type == "AWS::EC2::VPC" => "Ipv6CidrBlock of an AWS::EC2::VPCCidrBlock",
                    _ => "Ipv6CidrBlock",
                }
            );

    /// <summary>The items of a list; a single value counts as a list of one, as CloudFormation takes it.</summary>
    public IReadOnlyList<TemplateValue> Items(string property) =>
        this[property] switch
        {
            null => [],
            TemplateValue.List list => list.Items,
            var single => [single],
        };

    /// <summary>What a property refers to, of a kind that the property takes; null when it is not there.</summary>
    public Reference? Reference(string property, ElementKind kind) => this[property] is { } value ? Refer(value, property, kind) : null;

    /// <summary>What an item of a property refers to.</summary>
    public abstract Reference Refer(TemplateValue item, string property, ElementKind kind);

    /// <summary>What a property refers to that AWS demands.</summary>
    /// <exception cref="Exception">It is not there; see <see cref="Missing"/>.</exception>
    public Reference Required(string property, ElementKind kind) =>
        Reference(property, kind)
        ?? (
            IsStated(property)
                ? new Reference.ToExisting(Unknown<string>("that this deployment does not state", property))
                : throw Missing(property)
        );

    /// <summary>What the resource does not say of itself, and nobody else does.</summary>
    /// <param name="description">What it is, in words.</param>
    /// <param name="facet">What tells it from the others of the resource.</param>
    public Value<T> Unknown<T>(string description, string facet) =>
        new Value<T>.Symbolic(new Expression.Opaque(description, $"{facet} of {FullName}"));

    /// <summary>A complaint that a property is missing.</summary>
    public abstract Exception Missing(string property);

    /// <summary>Notes that a property states a facet of the resource's element.</summary>
    public void At(string facet, string property) => At(Id, facet, property);

    /// <summary>Notes that a property states a facet of an element of the resource.</summary>
    public abstract void At(ElementId element, string facet, string property);

    /// <summary>An element that is a part of the resource; it is found at the resource, or at one of its properties.</summary>
    public abstract ElementId Part(string name, string? property = null);

    /// <summary>Whether a property is there, whatever it amounts to.</summary>
    protected abstract bool IsStated(string property);
}
