using System;

namespace IngressRouting.CloudFormation;

/// <summary>Says that a resource lacks a property without which it is nothing that could be judged.</summary>
internal sealed class MissingPropertyException(string property) : Exception
{
    /// <summary>The property.</summary>
    public string Property { get; } = property;
}
