namespace IngressRouting.CloudFormation;

/// <summary>Reads resources of one type as elements of the model.</summary>
internal interface IResourceReader
{
    /// <summary>The type, such as <c>AWS::EC2::Subnet</c>.</summary>
    string Type { get; }

    /// <summary>Adds the elements of a resource. One that has no form in the model is left to be kept as it is.</summary>
    /// <returns>Whether it was read.</returns>
    bool Read(ResourceReading resource);
}
