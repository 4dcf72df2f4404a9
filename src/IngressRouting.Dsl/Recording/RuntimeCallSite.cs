using System.Diagnostics;
using IngressRouting.Model;

namespace IngressRouting.Recording;

/// <summary>A call that really ran: the first frame outside of the DSL. Costs some 30 µs, which only programs pay that build topologies at run time.</summary>
internal sealed class RuntimeCallSite : CallSite
{
    private readonly RuntimeOrigin origin;

    private RuntimeCallSite(RuntimeOrigin origin) => this.origin = origin;

    /// <inheritdoc />
    public override Origin Whole => origin;

    /// <summary>The call that is being made on this thread.</summary>
    public static CallSite Capture()
    {
        var dsl = typeof(RuntimeCallSite).Assembly;
        foreach (var frame in new StackTrace(1, fNeedFileInfo: true).GetFrames() ?? [])
        {
            var method = frame.GetMethod();
            if (method?.DeclaringType is { } type && type.Assembly != dsl)
            {
                return new RuntimeCallSite(
                    new RuntimeOrigin(type.Name + "." + method.Name, frame.GetFileName(), frame.GetFileLineNumber())
                );
            }
        }

        return new RuntimeCallSite(new RuntimeOrigin("an unknown caller", null, 0));
    }

    /// <inheritdoc />
    public override Origin? Argument(string parameter) => null;
}
