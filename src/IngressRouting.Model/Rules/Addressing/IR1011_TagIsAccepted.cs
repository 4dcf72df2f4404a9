using System;

namespace IngressRouting.Model;

/// <summary>Compares tags with AWS's limits; what only the deployment knows of a value it does not look at.</summary>
public sealed class IR1011_TagIsAccepted : Rule
{
    private const int MostTags = 50;
    private const int LongestKey = 128;
    private const int LongestValue = 256;

    /// <inheritdoc />
    public override string Id => "IR1011";

    /// <inheritdoc />
    public override string Title => "A resource must have at most 50 tags, whose keys and literal values AWS accepts";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var element in view.Elements)
        {
            if (element is Resource { Tags.Count: > 0 } resource)
            {
                JudgeResource(view, resource, verdict);
            }
        }
    }

    private static void JudgeResource(TopologyView view, Resource resource, Verdict verdict)
    {
        var count = 0;
        foreach (var tag in resource.Tags)
        {
            JudgeKey(resource, tag.Key, verdict);
            if (tag.Value.TryGet(out var value))
            {
                JudgeValue(resource, tag.Key, value, verdict);
            }

            if (view.Scenario.Includes(tag.Presence) && ++count == MostTags + 1)
            {
                verdict.Violated(
                    KeyOf(resource, tag.Key),
                    $"AWS refuses more than {MostTags} tags of one resource, and '{tag.Key}' is one too many for {resource.Title}; leave some out"
                );
            }
        }
    }

    // The resource is not named: one default tag that is wrong is wrong at every resource, and is said once.
    private static void JudgeKey(Resource resource, string key, Verdict verdict)
    {
        if (IsReserved(key))
        {
            verdict.Violated(
                KeyOf(resource, key),
                $"AWS refuses the tag key '{key}' because the prefix 'aws:' is reserved; choose another key"
            );
        }
        else if (key.Length is 0 or > LongestKey)
        {
            verdict.Violated(KeyOf(resource, key), $"AWS refuses a tag key of {key.Length} characters; it takes 1 to {LongestKey}");
        }
    }

    private static void JudgeValue(Resource resource, string key, string value, Verdict verdict)
    {
        if (IsReserved(value))
        {
            verdict.Violated(
                ValueOf(resource, key),
                $"AWS refuses the value '{value}' of tag '{key}' because the prefix 'aws:' is reserved; choose another value"
            );
        }
        else if (value.Length > LongestValue)
        {
            verdict.Violated(
                ValueOf(resource, key),
                $"AWS refuses the value of tag '{key}' with {value.Length} characters; it takes {LongestValue}"
            );
        }
    }

    private static bool IsReserved(string text) => text.StartsWith("aws:", StringComparison.OrdinalIgnoreCase);

    private static Subject KeyOf(Resource resource, string key) => new(resource.Id, Facets.Of(Facets.Key, key));

    private static Subject ValueOf(Resource resource, string key) => new(resource.Id, Facets.Of(Facets.Value, key));
}
