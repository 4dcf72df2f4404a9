using System.Buffers.Binary;

public static class SpansSnippets
{
    public static object Stack_memory()
    {
        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = 10;
        bytes[3] += 7;
        Span<int> listed = stackalloc int[3] { 1, 2, 3 };
        ReadOnlySpan<int> implied = stackalloc[] { 4, 5 };
        return (bytes.Length, bytes[0], bytes[1], bytes[3], listed[2], implied[1], bytes.ToArray());
    }

    public static object Slices_are_views()
    {
        var array = new[] { 1, 2, 3, 4, 5 };
        Span<int> part = array.AsSpan(1, 3);
        var tail = part[1..];
        tail[0] = 30;
        array[3] = 40;
        part.Slice(2)[0]++;
        part[^3] = 20;
        return (array, part.ToArray(), tail.ToArray(), part.Length, tail.Length, part[^1]);
    }

    public static object Copies_are_none()
    {
        var array = new[] { 1, 2, 3 };
        var copy = array[..2];
        copy[0] = 9;
        var other = new Span<int>(array, 1, 2).ToArray();
        other[0] = 8;
        return (array, copy, other);
    }

    public static object Overlapping_copy()
    {
        var array = new[] { 1, 2, 3, 4, 5 };
        array.AsSpan(0, 4).CopyTo(array.AsSpan(1));
        var small = new int[2];
        var fits = array.AsSpan().TryCopyTo(small);
        array.AsSpan(3).Fill(7);
        array.AsSpan(0, 1).Clear();
        return (array, fits, small);
    }

    public static object Too_short()
    {
        new int[3]
            .AsSpan()
            .CopyTo(new int[2]);
        return 1;
    }

    public static object Out_of_range() =>
        new int[3]
            .AsSpan()
            .Slice(2, 2)
            .Length;

    public static object Index_out_of_range() => "abc".AsSpan(1)[2];

    public static object Of_text()
    {
        ReadOnlySpan<char> text = "10.0.4.0/24";
        var slash = text.IndexOf('/');
        var (address, prefix) = (text[..slash].ToString(), int.Parse(text[(slash + 1)..]));
        var rest = text[..slash];
        var sum = 0;
        while (!rest.IsEmpty)
        {
            var dot = rest.IndexOf('.');
            var part = dot < 0 ? rest : rest[..dot];
            sum += byte.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
            rest = dot < 0 ? default : rest[(dot + 1)..];
        }
        return (address, prefix, sum, text.StartsWith("10."), text.EndsWith("24"), text.LastIndexOf('.'), new string(text[3..6]));
    }

    public static object Tried()
    {
        var is7 = int.TryParse("x7".AsSpan(1), out var seven);
        var isX = int.TryParse("x7".AsSpan(0, 1), out var none);
        return (is7, seven, isX, none);
    }

    public static object Bytes()
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], 0x0A000104);
        BinaryPrimitives.WriteInt16LittleEndian(bytes, -2);
        return (BinaryPrimitives.ReadUInt32BigEndian(bytes[2..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes), bytes.ToArray());
    }

    public static object Loops()
    {
        ReadOnlySpan<string> names = ["a", "b", "c"];
        var text = "";
        foreach (var name in names[1..])
        {
            text += name;
        }
        return (text, string.Join(",", names.ToArray()), names.Length, names.Contains("b"), names[1..].SequenceEqual(new[] { "b", "c" }));
    }

    public static object As_parameter()
    {
        var numbers = new[] { 1, 2, 3, 4 };
        Double(numbers.AsSpan(1, 2));
        return (numbers, Sum(numbers.AsSpan()[2..]), Sum(numbers), Sum(default), Sum(Span<int>.Empty));
    }

    private static void Double(Span<int> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] *= 2;
        }
    }

    private static int Sum(ReadOnlySpan<int> numbers)
    {
        var sum = 0;
        foreach (var number in numbers)
        {
            sum += number;
        }
        return sum;
    }
}
