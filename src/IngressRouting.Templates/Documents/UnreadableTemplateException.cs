using System;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>A file is no template that could be judged.</summary>
public sealed class UnreadableTemplateException : FormatException
{
    internal UnreadableTemplateException(string path, TextPosition position, string reason)
        : base($"{path}({position.Line},{position.Column}): {MessageText.OneLine(reason)}")
    {
        Path = path;
        Position = position;
        Reason = MessageText.OneLine(reason);
    }

    /// <summary>The file, as it was named.</summary>
    public string Path { get; }

    /// <summary>Where reading stopped.</summary>
    public TextPosition Position { get; }

    /// <summary>Whether it is a document of another form than templates have, such as a list.</summary>
    internal bool IsOfOtherForm { get; init; }

    /// <summary>Whether it is wrong because of another stack, of which it is known that it is deployed beside this one.</summary>
    internal bool IsOfStacks { get; init; }

    /// <summary>What is wrong there; one line, without a full stop at the end.</summary>
    public string Reason { get; }
}
