namespace IngressRouting;

/// <summary>A parameter that holds the name of an availability zone.</summary>
public sealed class ZoneParameter : Parameter
{
    internal ZoneParameter(string name, string? defaultValue, string? description)
        : base(name, "AWS::EC2::AvailabilityZone::Name", defaultValue, description) { }
}
