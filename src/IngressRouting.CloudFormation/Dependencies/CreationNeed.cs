using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>That one element has to be there before another is created.</summary>
/// <param name="Waiting">What has to wait.</param>
/// <param name="Needed">What it waits for.</param>
public readonly record struct CreationNeed(Element Waiting, Element Needed);
