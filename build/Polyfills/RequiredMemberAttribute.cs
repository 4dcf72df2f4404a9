namespace System.Runtime.CompilerServices;

/// <summary>Marks <c>required</c> members for netstandard2.0, whose runtime lacks this type.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class RequiredMemberAttribute : Attribute;
