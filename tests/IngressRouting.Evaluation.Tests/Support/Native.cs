using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Really runs a compiled test program.</summary>
internal static class Native
{
    public static Assembly Load(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }

    public static string Run(Assembly assembly, string type, string method)
    {
        try
        {
            return Dump.Of(assembly.GetType(type)!.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null));
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            return "throws " + inner.GetType().Name;
        }
    }
}
