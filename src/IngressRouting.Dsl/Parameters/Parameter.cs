using System.ComponentModel;
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

    /// <summary>Throws, because only the deployment knows the value.</summary>
    /// <exception cref="SymbolicValueException">Always.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() =>
        throw new SymbolicValueException($"The value of parameter '{Name}' is known only to the deployment");

    internal bool IsSameAs(Parameter other) =>
        Name == other.Name && Type == other.Type && Default == other.Default && Description == other.Description;

    internal void Declare(ModelBuilder builder) => builder.Reserve(this, site);

    internal void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.Parameter
            {
                Id = builder.IdOf(this),
                LogicalId = Name,
                Type = Type,
                Default = Default,
                Description = Description,
            }
        );
}
