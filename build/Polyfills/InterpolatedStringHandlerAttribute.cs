namespace System.Runtime.CompilerServices;

/// <summary>Marks types that compilers build interpolated strings with, for netstandard2.0, which lacks this type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
