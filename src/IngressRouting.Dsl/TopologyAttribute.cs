using System;

namespace IngressRouting;

/// <summary>
/// Marks a static method that describes a topology. The method is evaluated while it is compiled, without being run: its findings are
/// compiler diagnostics, and the build writes its CloudFormation template.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopologyAttribute : Attribute;
