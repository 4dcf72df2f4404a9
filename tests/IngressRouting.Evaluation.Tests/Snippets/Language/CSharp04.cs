public static class CSharp04Snippets
{
    private interface ISource<out T>
    {
        T Get();
    }

    private sealed class Text : ISource<string>
    {
        public string Get() => "text";
    }

    public static object Named_and_optional_arguments() => Describe(size: 3, name: "a") + Describe("b");

    public static object Covariance_and_contravariance()
    {
        ISource<object> source = new Text();
        Func<object, string> general = o => o.ToString()!;
        Func<string, object> special = general;
        IEnumerable<object> objects = new List<string> { "x" };
        return new object[] { source.Get(), special("y"), objects.Count() };
    }

    [Refused("IR9101", "5")]
    public static object Dynamic_binding()
    {
        dynamic number = 5;
        return number.Twice(1) + number[0] + number.Size + new List<int>(number).Count;
    }

    private static string Describe(string name, int size = 1, bool loud = false) => name + size + loud;
}
