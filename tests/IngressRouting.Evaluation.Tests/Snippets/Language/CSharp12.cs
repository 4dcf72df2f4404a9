using System.Runtime.CompilerServices;
using Pair = (int X, string Y);

public static class CSharp12Snippets
{
    private class Person(string name, int age)
    {
        public string Name { get; } = name;

        public int Next() => ++age;
    }

    private sealed class Pupil(string name) : Person(name, 6)
    {
        public string Both => name + Name;
    }

    [InlineArray(3)]
    private struct Three
    {
        private int first;
    }

    public static object Primary_constructors()
    {
        var person = new Person("a", 4);
        return (person.Name, person.Next(), person.Next(), new Pupil("b").Both);
    }

    public static object Collection_expressions()
    {
        int[] a = [1, 2];
        List<int> b = [0, .. a, 3];
        IEnumerable<long> c = [.. b];
        IReadOnlyList<string> d = ["x"];
        HashSet<int> e = [1, 1];
        return (a, b, c, d, e, Sum([4, .. a]));
    }

    public static object Ref_readonly_parameters()
    {
        var n = 3;
        return Twice(in n);
    }

    public static object Default_parameters_of_lambdas()
    {
        var add = (int a, int b = 5) => a + b;
        var count = (params int[] all) => all.Length;
        return add(1) + add(1, 2) + count(1, 2, 3);
    }

    public static object Aliases_of_any_type()
    {
        Pair pair = (1, "a");
        return pair.Y;
    }

    public static object Inline_arrays()
    {
        var three = new Three();
        three[1] = 5;
        return three[1];
    }

    private static int Sum(IEnumerable<int> numbers) => numbers.Sum();

    private static int Twice(ref readonly int n) => n * 2;
}
