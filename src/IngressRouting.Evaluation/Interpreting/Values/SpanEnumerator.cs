namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The enumerator of an array or a span. It shows the element as it is now, whoever wrote to it.</summary>
internal sealed class SpanEnumerator(SpanValue span, int at = -1) : PlacedEnumerator
{
    private int at = at;

    public override object? Current => span[at];

    public override bool MoveNext()
    {
        if (at < span.Length)
        {
            at++;
        }
        return at < span.Length;
    }

    public override PlacedEnumerator Copied() => new SpanEnumerator(span, at);
}
