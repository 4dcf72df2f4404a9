using System;
using System.Collections.Generic;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>A node that becomes an AWS resource with tags, an id and a logical id.</summary>
/// <typeparam name="TSelf">The node's own type, so that calls chain.</typeparam>
public abstract class ResourceNode<TSelf> : Node
    where TSelf : ResourceNode<TSelf>
{
    private readonly StatedTags tags = new();
    private List<(string Facet, CallSite Site)>? statedLater;
    private readonly Text? existingId;
    private string? logicalId;

    private protected ResourceNode(Topology owner, Text? existingId = null)
        : base(owner) => this.existingId = existingId;

    /// <summary>The resource's AWS id, as the deployment will know it.</summary>
    public Text Id => Text.Ref(this, builder => builder.IdOf(this));

    private protected abstract string DefaultLogicalId { get; }

    /// <summary>An attribute that the deployment will know (<c>Fn::GetAtt</c>), such as <c>Ipv6CidrBlocks</c> of a VPC.</summary>
    /// <param name="name">One of the return values that AWS's page of the resource type lists.</param>
    public Text Attribute(string name)
    {
        Guard.NotBlank(name, nameof(name));
        return Text.Attribute(this, builder => builder.IdOf(this), name);
    }

    /// <summary>
    /// Chooses the logical id by hand, instead of the one made from the names. CloudFormation replaces a resource whose logical id changes.
    /// </summary>
    /// <param name="logicalId">1 to 255 letters and digits (CloudFormation User Guide, "Resources").</param>
    /// <exception cref="InvalidOperationException">The resource exists already, so the template has no logical id for it.</exception>
    public TSelf LogicalId(string logicalId)
    {
        Guard.Makes(this, IsExisting, "has a logical id");
        this.logicalId = Guard.NotBlank(logicalId, nameof(logicalId));
        StateNow(Facets.LogicalId);
        return (TSelf)this;
    }

    /// <summary>
    /// Makes the resource exist only while the condition holds, and with it what belongs to it: a VPC's subnets, a subnet's interfaces, a
    /// table's routes, and so on. A second condition must hold as well.
    /// </summary>
    /// <param name="when">The condition; <c>!condition</c> is its opposite.</param>
    public TSelf When(Condition when)
    {
        Restrict(Guard.SameTopologyOrNull(Guard.NotNull(when, nameof(when)), Owner, nameof(when)));
        StateNow(Facets.When);
        return (TSelf)this;
    }

    /// <summary>Sets a tag; a second one with the same key replaces the first, the name tag included.</summary>
    /// <param name="key">1 to 128 characters.</param>
    /// <param name="value">Up to 256 characters.</param>
    /// <param name="when">The condition under which the tag is set; null for always.</param>
    /// <exception cref="InvalidOperationException">The resource exists already, and CloudFormation tags only what it makes.</exception>
    public TSelf Tag(string key, Text value, Condition? when = null)
    {
        Guard.Makes(this, IsExisting, "is tagged");
        tags.Set(StatedTag.Of(Owner, key, value, when));
        return (TSelf)this;
    }

    /// <summary>
    /// Sets a property that the DSL has no call for; rules look into those of raw resources only. A second one with the same
    /// name replaces the first. What the DSL writes by itself is not set so: that is an error which names the call to use.
    /// </summary>
    /// <param name="property">The name, as AWS's page of the resource type writes it, such as <c>EnableDns64</c>.</param>
    /// <param name="setting">The value; lists and maps are made by <see cref="PropertyValue"/>.</param>
    /// <exception cref="InvalidOperationException">The resource exists already.</exception>
    public TSelf Property(string property, PropertyValue setting)
    {
        Guard.Makes(this, IsExisting, "has properties that it states");
        Guard.NotBlank(property, nameof(property));
        (StatedProperties ??= new()).Set(property, Guard.SameTopology(setting, Owner, nameof(setting)));
        return (TSelf)this;
    }

    /// <summary>Sets a property that the DSL has no call for to what the deployment passes: a text, or a list.</summary>
    /// <param name="property">The name, as AWS's page of the resource type writes it.</param>
    /// <param name="setting">The parameter.</param>
    public TSelf Property(string property, Parameter setting) => Property(property, (PropertyValue)setting);

    /// <summary>Adds an output to the template.</summary>
    /// <param name="name">The output's logical id: 1 to 255 letters and digits.</param>
    /// <param name="value">What it tells, such as <c>vpc.Id</c>.</param>
    /// <param name="description">Up to 1,024 characters.</param>
    /// <param name="export">The name under which other stacks of the account and Region can import it; null exports it not.</param>
    /// <param name="when">The condition under which the output is there; null for always.</param>
    public TSelf Output(string name, Text value, string? description = null, Text? export = null, Condition? when = null)
    {
        Owner.Output(name, value, description, export, when);
        return (TSelf)this;
    }

    /// <inheritdoc />
    internal override void Declare(ModelBuilder builder)
    {
        var id = builder.Reserve(this, Site);
        foreach (var (facet, site) in statedLater ?? [])
        {
            builder.Sources.Stated(new Subject(id, facet), site);
        }
    }

    /// <summary>Notes that the call which is being made states the facet, so that a finding about it points there and not at the creation.</summary>
    private protected void StateNow(string facet)
    {
        (statedLater ??= []).Add((facet, DslSession.CurrentCall));
        DslSession.Changed();
    }

    /// <summary>Whether the resource was there before the stack.</summary>
    private protected bool IsExisting => existingId is not null;

    /// <summary>The AWS id of an existing resource; null for one that the stack makes.</summary>
    private protected Value<string>? ExistingIdOf(ModelBuilder builder) => existingId?.Resolve(builder);

    private protected string LogicalIdOf() => logicalId ?? DefaultLogicalId;

    /// <summary>The tags that were set on the resource itself.</summary>
    private protected ValueList<Tag> OwnTags(ModelBuilder builder) => tags.Resolve(builder, builder.IdOf(this));

    /// <summary>The tags of the resource, with one that shows its name in the console unless that was set by hand.</summary>
    private protected ValueList<Tag> TagsWithName(ModelBuilder builder, string name) => tags.WithName(builder, name, builder.IdOf(this));
}
