using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>What the user describes: the VPCs of one CloudFormation template, with their gateways, subnets, route tables and appliances.</summary>
public sealed class Topology
{
    private readonly List<Node> nodes = [];
    private string? description;

    internal Topology(string? name)
    {
        Name = name;
        Site = DslSession.CurrentCall;
        DslSession.Current?.Add(this);
    }

    /// <summary>The name of the template's file without extension; null takes the name of the method that describes the topology.</summary>
    internal string? Name { get; }

    internal CallSite Site { get; }

    internal IReadOnlyList<Node> Nodes => nodes;

    internal StatedTags DefaultTags { get; } = new();

    /// <summary>Adds a VPC.</summary>
    /// <param name="name">Up to 255 characters; logical ids and the name tag are made from it.</param>
    /// <param name="cidr">The primary IPv4 block, /16 to /28 (VPC User Guide, "VPC CIDR blocks").</param>
    public Vpc Vpc(string name, CidrBlock cidr) => AddVpc(name, cidr);

    /// <summary>
    /// Adds a resource of any type, for what the DSL has no call for. Its properties are stated by <c>Property(…)</c>; default tags do not
    /// apply to it.
    /// </summary>
    /// <param name="name">Unique within the template; the logical id is made from it.</param>
    /// <param name="type">The resource type, such as <c>AWS::EC2::FlowLog</c>.</param>
    public RawResource Resource(string name, string type) =>
        new(this, null, Guard.NotBlank(name, nameof(name)), Guard.NotBlank(type, nameof(type)));

    /// <summary>
    /// Tags every resource of the topology that can have tags. A tag of a VPC's own default, or of a resource itself, wins over one with the
    /// same key.
    /// </summary>
    /// <param name="key">1 to 128 characters.</param>
    /// <param name="value">Up to 256 characters.</param>
    /// <param name="when">The condition under which the tag is set; null for always.</param>
    public Topology DefaultTag(string key, Text value, Condition? when = null)
    {
        DefaultTags.Set(StatedTag.Of(this, key, value, when));
        return this;
    }

    /// <summary>Adds a VPC that exists already; see <see cref="Existing.Vpc"/>.</summary>
    /// <param name="name">Logical ids of what is added to the VPC are made from it.</param>
    /// <param name="id">Such as <c>vpc-0123456789abcdef0</c>.</param>
    /// <param name="cidr">Its primary IPv4 block; without it, rules about addresses are not proven.</param>
    public Vpc ExistingVpc(string name, Text id, CidrBlock? cidr = null)
    {
        Guard.NotBlank(name, nameof(name));
        Guard.SameTopology(id, this, nameof(id));
        return new Vpc(this, name, cidr ?? CidrBlock.Unstated($"the block of existing VPC '{name}'", name), id);
    }

    /// <summary>Says what the template is, in its description.</summary>
    /// <param name="text">Up to 1,024 bytes.</param>
    public Topology Description(string text)
    {
        description = Guard.NotNull(text, nameof(text));
        return this;
    }

    /// <summary>Adds an output to the template.</summary>
    /// <param name="name">The output's logical id: 1 to 255 letters and digits.</param>
    /// <param name="value">What it tells, such as <c>vpc.Id</c>.</param>
    /// <param name="description">Up to 1,024 characters.</param>
    /// <param name="export">The name under which other stacks of the account and Region can import it; null exports it not.</param>
    /// <param name="when">The condition under which the output is there; null for always.</param>
    public Topology Output(string name, Text value, string? description = null, Text? export = null, Condition? when = null)
    {
        Guard.NotBlank(name, nameof(name));
        Guard.SameTopology(value, this, nameof(value));
        Guard.SameTopologyOrNull(when, this, nameof(when));
        if (export is not null)
        {
            Guard.SameTopology(export, this, nameof(export));
        }

        new OutputNode(this, name, value, description, export).Restrict(when);
        return this;
    }

    /// <summary>What the rules say of the topology as it is now.</summary>
    public Judgement Judge() => Model.Judge.Topology(Finish().Model, RuleBook.All);

    /// <summary>Checks that no rule finds an error.</summary>
    /// <exception cref="TopologyException">There are errors; it lists all of them.</exception>
    public void Validate() => Validate(Finish());

    /// <summary>The CloudFormation template, byte for byte the one that the build writes.</summary>
    /// <param name="format">JSON, or YAML with short forms of functions.</param>
    /// <exception cref="TopologyException">There are errors, or the template cannot be written.</exception>
    public string ToCloudFormation(TemplateFormat format = TemplateFormat.Json)
    {
        var finished = Finish();
        Validate(finished);
        var template = TemplateWriter.Write(finished.Model);
        return template switch
        {
            { Document: { } document } when format == TemplateFormat.Yaml => YamlText.Write(document),
            { Json: { } json } => json,
            _ => throw new TopologyException(string.Join(Environment.NewLine, template.Problems.Select(problem => problem.Message))),
        };
    }

    internal Vpc AddVpc(string name, CidrBlock cidr) => new(this, Guard.NotBlank(name, nameof(name)), Guard.NotNull(cidr, nameof(cidr)));

    internal void Add(Node node) => nodes.Add(node);

    /// <summary>The model of what was described so far, with the origin of every fact.</summary>
    internal FinishedTopology Finish()
    {
        var builder = new ModelBuilder(nodes);
        foreach (var node in nodes)
        {
            node.Declare(builder);
        }

        foreach (var node in nodes)
        {
            builder.Emit(node);
        }

        // Which conditions and parameters there are shows only while nodes are emitted, so theirs are the last ids.
        builder.Conditions.Emit(builder);
        foreach (var parameter in builder.Parameters)
        {
            parameter.Declare(builder);
            parameter.Emit(builder);
        }

        return new FinishedTopology(builder.Build(description), builder.Sources);
    }

    private static void Validate(FinishedTopology finished)
    {
        var judgement = Model.Judge.Topology(finished.Model, RuleBook.All);
        if (judgement.Errors > 0)
        {
            throw new TopologyException([.. judgement.Findings.Where(finding => finding.Severity == Severity.Error)], finished.Sources);
        }
    }
}
