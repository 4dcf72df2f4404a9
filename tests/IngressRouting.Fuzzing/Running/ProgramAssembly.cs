using System.Reflection;
using System.Runtime.Loader;

namespace IngressRouting.Fuzzing;

/// <summary>The assembly of a compilation, loaded for as long as it is used; each use has static fields of its own.</summary>
internal sealed class ProgramAssembly(MemoryStream compiled)
{
    /// <summary>Loads the assembly anew, and unloads it afterwards.</summary>
    public T Use<T>(Func<Assembly, T> use)
    {
        compiled.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            return use(context.LoadFromStream(compiled));
        }
        finally
        {
            context.Unload();
        }
    }
}
