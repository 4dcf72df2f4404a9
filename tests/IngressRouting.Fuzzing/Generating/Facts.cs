namespace IngressRouting.Fuzzing;

/// <summary>The static read-only fields of each program, which stand in where no variable is in scope.</summary>
internal static class Facts
{
    private static readonly Dictionary<string, (string Name, string Value)> ByType = new()
    {
        ["int"] = ("Number", "Table.Length + 4"),
        ["int?"] = ("Maybe", "null"),
        ["uint"] = ("Small", "12u"),
        ["long"] = ("Wide", "1L << 40"),
        ["string"] = ("Word", "\"w\" + Size"),
        ["bool"] = ("Yes", "Table[0] == 3"),
        ["Part"] = ("Spare", "new Spare()"),
    };

    /// <summary>The field of that type.</summary>
    public static string For(string type) => ByType[type].Name;

    /// <summary>The class that declares them.</summary>
    public static string Declaration() =>
        $$"""
            internal static class Facts
            {
                public const int Size = 6;
                public static readonly int[] Table = [3, 1, 4, 1, 5];
                public static readonly int Large = int.MaxValue - Size;
                public static readonly int Minus = -Size;
                public static readonly bool No = !true;
                public static string Title { get; } = nameof(Title) + Size;
            {{string.Join(
                '\n',
                ByType.Select(field => $"    public static readonly {field.Key} {field.Value.Name} = {field.Value.Value};")
            )}}
            }
            """;
}
