namespace System.Runtime.CompilerServices;

/// <summary>Goes with <c>required</c> members for netstandard2.0, whose runtime lacks this type.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
