namespace System.Diagnostics.CodeAnalysis;

/// <summary>Goes with <c>required</c> members of records for netstandard2.0, whose runtime lacks this type.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
