namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>init</c> accessors and records for netstandard2.0, whose runtime lacks this type.</summary>
internal static class IsExternalInit;
