using System.Globalization;

namespace IngressRouting.CloudFormation;

/// <summary>A number, kept as it is written, so that <c>1.0</c> and large account numbers survive being read and written.</summary>
/// <param name="literal">The number as JSON writes it.</param>
public sealed class DocumentNumber(string literal) : DocumentNode
{
    /// <summary>Makes a whole number.</summary>
    public DocumentNumber(long number)
        : this(number.ToString(CultureInfo.InvariantCulture)) { }

    /// <summary>The number as JSON writes it.</summary>
    public string Literal { get; } = literal;
}
