using System;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IngressRouting.Templates;

/// <summary>A parser that complains about text that is not YAML in one way: the library's own stumbles over some of it.</summary>
internal sealed class GuardedParser(IParser parser, PlainDashes dashes) : IParser
{
    /// <inheritdoc />
    public ParsingEvent? Current { get; private set; }

    /// <inheritdoc />
    public bool MoveNext()
    {
        try
        {
            var moved = parser.MoveNext();
            Current = Restore(parser.Current);
            return moved;
        }
        catch (Exception fault)
            when (fault
                    is InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or OverflowException
                        or IndexOutOfRangeException
                        or NullReferenceException
            )
        {
            var place = Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "nothing that could stand behind this place follows", fault);
        }
    }

    private ParsingEvent? Restore(ParsingEvent? read) =>
        read is Scalar scalar && dashes.Restore(scalar.Value) is var text && text != scalar.Value
            ? new Scalar(
                scalar.Anchor,
                scalar.Tag,
                text,
                scalar.Style,
                scalar.IsPlainImplicit,
                scalar.IsQuotedImplicit,
                scalar.Start,
                scalar.End
            )
            : read;
}
