using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>A tag as it was stated.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="When">The condition under which it is set; null for always.</param>
/// <param name="Site">The call that stated it.</param>
internal sealed record StatedTag(string Key, Text Value, Condition? When, CallSite Site)
{
    /// <summary>The tag that the call which is being made states.</summary>
    public static StatedTag Of(Topology owner, string key, Text value, Condition? when)
    {
        var tag = new StatedTag(
            Guard.NotBlank(key, nameof(key)),
            Guard.SameTopology(value, owner, nameof(value)),
            Guard.SameTopologyOrNull(when, owner, nameof(when)),
            DslSession.CurrentCall
        );
        DslSession.Changed();
        return tag;
    }

    /// <summary>The tag in the model, and where it was stated.</summary>
    public Tag Resolve(ModelBuilder builder, ElementId resource)
    {
        builder.Sources.Stated(new Subject(resource, Facets.Of(Facets.Key, Key)), Site);
        builder.Sources.Stated(new Subject(resource, Facets.Of(Facets.Value, Key)), Site);
        return new Tag(Key, Value.Resolve(builder), When is null ? Presence.Always : PresenceOf(When.Use(builder)));
    }

    private static Presence PresenceOf(ConditionLiteral literal) => new(new ValueList<ConditionLiteral>([literal]));
}
