namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Notices whether anything changes that some values and the static fields lead to.</summary>
internal sealed class Watch
{
    private readonly Interpretation run;
    private readonly object?[] actors;
    private readonly object? item;
    private readonly int statics;
    private readonly ulong before;

    public Watch(Interpretation run, object?[] actors, object? item)
    {
        (this.run, this.actors, this.item) = (run, actors, item);
        statics = run.Statics.ContentCount;
        before = Print();
    }

    public bool HasSeenChange => Print() != before;

    private ulong Print()
    {
        var content = new Content(run.Budget);
        content.AddAll(actors);
        content.Add(item);
        run.Statics.AddContents(content, statics);
        return content.Print();
    }
}
