public static class CovariantArraysSnippets
{
    public static object Store()
    {
        object[] values = new string[1];
        values[0] = 1;
        return values;
    }

    public static object Fitting_stores()
    {
        object[] values = new string[2];
        values[0] = "a";
        values[1] = "b";
        values[1] = null!;
        object[][] nested = new string[][] { ["x"] };
        nested[0] = ["y"];
        return (values, nested[0][0], values is string[]);
    }

    public static object Own_types()
    {
        Shape[] shapes = new Square[1];
        shapes[0] = new Square();
        try
        {
            shapes[0] = new Shape();
        }
        catch (ArrayTypeMismatchException)
        {
            return shapes[0] is Square;
        }
        return "stored";
    }

    public static object Rectangular()
    {
        object[,] grid = new string[1, 1];
        grid[0, 0] = 'c';
        return grid;
    }

    public static object Compound()
    {
        object[] values = new string[2];
        values[0] ??= "b";
        values[1] ??= 5;
        return values[0];
    }

    public static object By_reference()
    {
        object[] values = new string[1];
        Fill(ref values[0]);
        return values;
    }

    public static object By_interface()
    {
        IList<object> values = new string[1];
        values[0] = 1;
        return values;
    }

    public static object Generic() => Put(new string[1], "a") + Put<object>(new object[1], "b") + Put<object>(new string[1], 5);

    private static string Put<T>(T[] values, T value)
    {
        values[0] = value;
        return values[0]!.ToString()!;
    }

    private static void Fill(ref object value) => value = "x";

    private class Shape;

    private sealed class Square : Shape;
}
