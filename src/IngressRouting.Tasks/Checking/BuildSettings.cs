using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Tasks.Checking;

/// <summary>What the properties of the project say, checked: MSBuild itself takes any value, and a wrong one would be silently ignored.</summary>
internal sealed class BuildSettings
{
    /// <summary>The properties that a user can set, in the order of the documentation.</summary>
    public const string WriteTemplates = "IngressRoutingWriteTemplates";

    /// <inheritdoc cref="WriteTemplates" />
    public const string TemplateFormat = "IngressRoutingTemplateFormat";

    /// <inheritdoc cref="WriteTemplates" />
    public const string TemplateFolder = "IngressRoutingTemplateFolder";

    /// <inheritdoc cref="WriteTemplates" />
    public const string NotProven = "IngressRoutingNotProven";

    private static readonly Dictionary<string, TemplateFormats> FormatWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["json"] = TemplateFormats.Json,
        ["yaml"] = TemplateFormats.Yaml,
        ["both"] = TemplateFormats.Both,
    };

    private static readonly Dictionary<string, Loudness> NotProvenWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = Loudness.None,
        ["warning"] = Loudness.Warning,
        ["error"] = Loudness.Error,
    };

    private static readonly Dictionary<string, bool> SwitchWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = true,
        ["false"] = false,
    };

    private readonly List<Problem> problems = [];

    /// <summary>Reads the values of the properties; an empty one is the default.</summary>
    public BuildSettings(string writeTemplates, string templateFormat, string notProven)
    {
        Read(WriteTemplates, writeTemplates, SwitchWords, byDefault: true);
        Formats = Read(TemplateFormat, templateFormat, FormatWords, TemplateFormats.Json);
        WhenNotProven = Read(NotProven, notProven, NotProvenWords, Loudness.None);
    }

    /// <summary>The names of all properties.</summary>
    public static IReadOnlyList<string> Names { get; } = [WriteTemplates, TemplateFormat, TemplateFolder, NotProven];

    /// <summary>How templates are written.</summary>
    public TemplateFormats Formats { get; }

    /// <summary>How loud it is said that a topology has rules which could not be proven.</summary>
    public Loudness WhenNotProven { get; }

    /// <summary>What is wrong with the values.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    private T Read<T>(string property, string value, Dictionary<string, T> words, T byDefault)
    {
        var word = value.Trim();
        if (word.Length == 0)
            return byDefault;
        if (words.TryGetValue(word, out var meaning))
            return meaning;
        problems.Add(Problem.SettingRefused(property, value, words.Keys.ToList()));
        return byDefault;
    }
}
