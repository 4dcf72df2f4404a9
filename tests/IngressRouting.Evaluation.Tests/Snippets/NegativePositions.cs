public static class NegativePositionsSnippets
{
    private sealed class Own
    {
        public int Length => 3;

        public int this[int at] => at;

        public string Slice(int start, int count) => start + 10 + "+" + (count + 10);
    }

    public static object? An_index_of_its_own()
    {
        var n = -1;
        Index position = ^n;
        return position.Value;
    }

    public static object? An_index_from_the_start()
    {
        var n = -1;
        Index position = n;
        return position.Value;
    }

    public static object? A_range_of_its_own()
    {
        var n = -1;
        var range = ^n..;
        return range.Start.Value;
    }

    public static object? In_an_array()
    {
        var n = -1;
        return new[] { 1, 2 }[^n];
    }

    public static object? A_part_of_an_array()
    {
        var n = -1;
        return new[] { 1, 2 }[^n..].Length;
    }

    public static object? A_part_of_an_array_from_the_start()
    {
        var n = -1;
        return new[] { 1, 2 }[n..].Length;
    }

    public static object? In_a_list()
    {
        var n = -1;
        return new List<int> { 1, 2 }[^n];
    }

    public static object? In_a_text()
    {
        var n = -1;
        return "ab"[^n];
    }

    public static object? A_part_of_a_text()
    {
        var n = -1;
        return "ab"[^n..];
    }

    public static object? A_part_of_a_text_from_the_start()
    {
        var n = -1;
        return "ab"[n..];
    }

    public static object? A_part_of_a_span()
    {
        var n = -1;
        return "ab".AsSpan()[^n..].Length;
    }

    public static object? In_a_type_of_the_program()
    {
        var n = -1;
        return new Own()[^n];
    }

    public static object? A_part_of_a_type_of_the_program()
    {
        var n = -1;
        return new Own()[^n..] + new Own()[n..2] + new Own()[..^n];
    }
}
