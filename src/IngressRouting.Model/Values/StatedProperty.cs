namespace IngressRouting.Model;

/// <summary>A property that was stated by its name in the template, because the model has no notion of it.</summary>
/// <param name="Name">The name, as AWS's page of the resource type writes it.</param>
/// <param name="Value">Its value.</param>
public sealed record StatedProperty(string Name, PropertyValue Value);
