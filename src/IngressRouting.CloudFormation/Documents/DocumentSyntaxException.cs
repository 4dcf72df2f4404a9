using System;

namespace IngressRouting.CloudFormation;

/// <summary>A text is not a document.</summary>
public sealed class DocumentSyntaxException : FormatException
{
    /// <summary>Says where and what.</summary>
    /// <param name="position">Where reading stopped.</param>
    /// <param name="reason">What is wrong there; one line, without a full stop at the end.</param>
    public DocumentSyntaxException(TextPosition position, string reason)
        : base($"{position}: {reason}")
    {
        Position = position;
        Reason = reason;
    }

    /// <summary>Where reading stopped.</summary>
    public TextPosition Position { get; }

    /// <summary>What is wrong there; one line, without a full stop at the end.</summary>
    public string Reason { get; }
}
