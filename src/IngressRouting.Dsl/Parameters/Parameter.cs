using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>
/// A typed parameter of the template: a value that each deployment passes. It becomes part of the template when a node uses it; the same
/// definition may be made more than once.
/// </summary>
public class Parameter
{
    private readonly CallSite site = DslSession.CurrentCall;
    private readonly ParameterStatement stated = new();
    private readonly Dictionary<string, CallSite> statedLater = [];

    private protected Parameter(string name, string type, string? defaultValue, string? description)
    {
        Name = Guard.NotBlank(name, nameof(name));
        Type = type;
        Default = defaultValue;
        Description = description;
    }

    /// <summary>Its logical id in the template.</summary>
    public string Name { get; }

    internal string Type { get; }

    internal string? Default { get; }

    internal string? Description { get; }

    /// <summary>The id of an Amazon Machine Image.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">Such as <c>ami-0abcdef1234567890</c>; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static Parameter Ami(string name, string? defaultValue = null, string? description = null) =>
        new(name, "AWS::EC2::Image::Id", defaultValue, description);

    /// <summary>An Amazon Machine Image that a public or own Systems Manager parameter names.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="path">The Systems Manager parameter that is read unless the deployment names another, such as
    /// <c>/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64</c>.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static Parameter AmiFromSystemsManager(string name, string path, string? description = null) =>
        new(name, "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Guard.NotBlank(path, nameof(path)), description);

    /// <summary>Any text, such as an instance type or the id of an existing resource.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">Up to 4,096 bytes; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static Parameter Text(string name, string? defaultValue = null, string? description = null) =>
        new(name, "String", defaultValue, description);

    /// <summary>A block of addresses.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">Such as <c>10.0.0.0/16</c>; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static CidrParameter Cidr(string name, string? defaultValue = null, string? description = null) =>
        new(name, defaultValue, description);

    /// <summary>The name of an availability zone.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">Such as <c>eu-west-1a</c>; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static ZoneParameter Zone(string name, string? defaultValue = null, string? description = null) =>
        new(name, defaultValue, description);

    /// <summary>A number: an integer or one with a fraction.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">Null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static Parameter Number(string name, long? defaultValue = null, string? description = null) =>
        new(name, "Number", defaultValue?.ToString(CultureInfo.InvariantCulture), description);

    /// <summary>The id of a VPC of the account and Region, which the console lets choose.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">Such as <c>vpc-0123456789abcdef0</c>; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static Parameter VpcId(string name, string? defaultValue = null, string? description = null) =>
        new(name, "AWS::EC2::VPC::Id", defaultValue, description);

    /// <summary>The id of a subnet of the account and Region, which the console lets choose.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">Such as <c>subnet-0123456789abcdef0</c>; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static Parameter SubnetId(string name, string? defaultValue = null, string? description = null) =>
        new(name, "AWS::EC2::Subnet::Id", defaultValue, description);

    /// <summary>The id of a security group of the account and Region, which the console lets choose.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">Such as <c>sg-0123456789abcdef0</c>; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static Parameter SecurityGroupId(string name, string? defaultValue = null, string? description = null) =>
        new(name, "AWS::EC2::SecurityGroup::Id", defaultValue, description);

    /// <summary>The name of an EC2 key pair of the account and Region, which the console lets choose.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">Null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static Parameter KeyName(string name, string? defaultValue = null, string? description = null) =>
        new(name, "AWS::EC2::KeyPair::KeyName", defaultValue, description);

    /// <summary>Several texts.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">The texts with commas between, without quotes; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static ListParameter List(string name, string? defaultValue = null, string? description = null) =>
        new(name, "CommaDelimitedList", defaultValue, description);

    /// <summary>The ids of several subnets of the account and Region, which the console lets choose.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">The ids with commas between; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static ListParameter SubnetIds(string name, string? defaultValue = null, string? description = null) =>
        new(name, "List<AWS::EC2::Subnet::Id>", defaultValue, description);

    /// <summary>The ids of several security groups of the account and Region, which the console lets choose.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">The ids with commas between; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static ListParameter SecurityGroupIds(string name, string? defaultValue = null, string? description = null) =>
        new(name, "List<AWS::EC2::SecurityGroup::Id>", defaultValue, description);

    /// <summary>The names of several availability zones, which the console lets choose.</summary>
    /// <param name="name">1 to 255 letters and digits.</param>
    /// <param name="defaultValue">The names with commas between; null makes the parameter required.</param>
    /// <param name="description">Up to 4,000 characters for the person who deploys.</param>
    public static ZonesParameter Zones(string name, string? defaultValue = null, string? description = null) =>
        new(name, defaultValue, description);

    /// <summary>Throws, because only the deployment knows the value.</summary>
    /// <exception cref="SymbolicValueException">Always.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() =>
        throw new SymbolicValueException($"The value of parameter '{Name}' is known only to the deployment");

    /// <summary>What CloudFormation finds the parameter's text by.</summary>
    internal virtual Expression AsText(ModelBuilder builder) => builder.Use(this);

    /// <summary>States more about the parameter.</summary>
    /// <param name="facet">What is stated, for findings; null when no rule speaks of it.</param>
    /// <param name="change">The statement.</param>
    internal void Change(string? facet, Action<ParameterStatement> change)
    {
        change(stated);
        if (facet is not null)
        {
            statedLater[facet] = DslSession.CurrentCall;
        }

        DslSession.Changed();
    }

    internal bool IsSameAs(Parameter other) => Resolve(default).Equals(other.Resolve(default));

    internal void Declare(ModelBuilder builder)
    {
        var id = builder.Reserve(this, site);
        foreach (var facet in statedLater)
        {
            builder.Sources.Stated(new Subject(id, facet.Key), facet.Value);
        }
    }

    internal void Emit(ModelBuilder builder) => builder.Add(Resolve(builder.IdOf(this)));

    private Model.Parameter Resolve(ElementId id) =>
        stated.Apply(
            new Model.Parameter
            {
                Id = id,
                LogicalId = Name,
                Type = Type,
                Default = Default,
                Description = Description,
            }
        );
}
