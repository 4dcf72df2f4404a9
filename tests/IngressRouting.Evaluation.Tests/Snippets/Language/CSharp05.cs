using System.Runtime.CompilerServices;
using System.Threading.Tasks;

public static class CSharp05Snippets
{
    [Refused("IR9206", "Later()")]
    public static object Async_methods() => Later();

    [Refused("IR9206", "async () => await Later()")]
    public static object Async_lambdas()
    {
        Func<Task<int>> later = async () => await Later();
        return later;
    }

    public static object Caller_information() => Caller();

    public static object Fresh_loop_variables_in_closures()
    {
        var functions = new List<Func<int>>();
        foreach (var n in new[] { 1, 2, 3 })
        {
            functions.Add(() => n);
        }
        return functions.Select(f => f()).ToList();
    }

    private static async Task<int> Later() => await Task.FromResult(1);

    private static string Caller([CallerMemberName] string name = "", [CallerLineNumber] int line = 0) => name + (line > 0);
}
