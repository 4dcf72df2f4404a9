using System;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IngressRouting.Templates;

/// <summary>A parser that complains about text that is not YAML in one way: the library's own stumbles over some of it.</summary>
internal sealed class GuardedParser(IParser parser) : IParser
{
    /// <inheritdoc />
    public ParsingEvent? Current => parser.Current;

    /// <inheritdoc />
    public bool MoveNext()
    {
        try
        {
            return parser.MoveNext();
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
}
