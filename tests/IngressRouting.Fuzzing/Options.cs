using System.Globalization;

namespace IngressRouting.Fuzzing;

/// <summary>What the command is asked to do.</summary>
internal sealed record Options
{
    /// <summary>The first seed.</summary>
    public long First { get; private init; }

    /// <summary>The seed after the last one.</summary>
    public long End { get; private init; } = 2000;

    /// <summary>Whether the seeds are of edits, not of programs.</summary>
    public bool Edits { get; private init; }

    /// <summary>Whether the seeds are of templates, not of programs.</summary>
    public bool Templates { get; private init; }

    /// <summary>The files and folders whose programs are compared; none to make programs.</summary>
    public IReadOnlyList<string> Compared { get; private init; } = [];

    /// <summary>How many batches run at once.</summary>
    public int Jobs { get; private init; } = Environment.ProcessorCount;

    /// <summary>The seed whose program is printed; null to run programs.</summary>
    public long? Show { get; private init; }

    /// <exception cref="FormatException">The arguments are not understood.</exception>
    public static Options Parse(IReadOnlyList<string> arguments)
    {
        if (arguments is ["--compare", _, ..])
        {
            return new Options { Compared = [.. arguments.Skip(1)] };
        }

        var options = new Options();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            options = arguments[i] switch
            {
                "--seeds" when value.Split("..") is [var first, var end] => options with { First = Number(first), End = Number(end) },
                "--edits" when value.Split("..") is [var first, var end] => options with
                {
                    Edits = true,
                    First = Number(first),
                    End = Number(end),
                },
                "--templates" when value.Split("..") is [var first, var end] => options with
                {
                    Templates = true,
                    First = Number(first),
                    End = Number(end),
                },
                "--show-template" => options with { Templates = true, Show = Number(value) },
                "--jobs" => options with { Jobs = (int)Number(value) },
                "--show" => options with { Show = Number(value) },
                _ => throw new FormatException($"'{arguments[i]} {value}' is not understood; see docs/contributing/fuzzing.md."),
            };
        }

        return options;
    }

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
