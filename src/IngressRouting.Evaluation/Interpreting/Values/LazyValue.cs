namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A value that is computed when it is first asked for.</summary>
internal sealed class LazyValue(FunctionValue? factory, object? value)
{
    private FunctionValue? factory = factory;
    private object? value = value;
    private bool isComputing;

    public bool IsCreated => factory is null;

    public object? Get(MemberCall call)
    {
        if (factory is { } make)
        {
            // An exception is kept and thrown again, which would have to be the same object.
            value = isComputing ? throw call.Refuse() : Compute(make, call);
            factory = null;
        }
        return value;
    }

    private object? Compute(FunctionValue make, MemberCall call)
    {
        isComputing = true;
        return call.Call(make);
    }
}
