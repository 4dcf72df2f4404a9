namespace IngressRouting.Fuzzing;

/// <summary>
/// Writes types that log when they are initialized, and statements that lead to it. They are a program's own, because what other programs
/// of a batch initialize is initialized. Each says in a static constructor when: without one, the runtime may choose.
/// </summary>
internal sealed class StaticTypes
{
    private const string Log = """
        internal static class Log
        {
            public static readonly List<string> Lines = [];

            public static int Note(string text, int value)
            {
                if (Lines.Count < 24)
                {
                    Lines.Add(text + (value & 255));
                }

                return value;
            }
        }
        """;

    private readonly Author author;
    private readonly List<StaticType> types = [];

    public StaticTypes(Author author)
    {
        this.author = author;
        for (var i = author.Dice.Between(2, 4); i > 0; i--)
        {
            var kind = author.Dice.Pick(Enum.GetValues<StaticTypeKind>());
            types.Add(new StaticType("Init" + types.Count, kind, kind != StaticTypeKind.Plain && author.Dice.Chance(20)));
        }
    }

    private Dice Dice => author.Dice;

    /// <summary>The types.</summary>
    public string Declare() => string.Join("\n\n", types.Select(Declare).Append(Log));

    /// <summary>A statement that uses one of them.</summary>
    public string One()
    {
        if (Dice.Chance(15))
        {
            return $"Log.Note(\"at\", {author.Int});\n";
        }

        var (type, read, thrown) = (Dice.Pick(types), author.Fresh("v"), author.Fresh("e"));
        var use = $"{read} += {Use(type)};\n";
        author.Scope.Add("int", read);
        return types.Exists(static each => each.Throws) && Dice.Chance(85)
            ? $"var {read} = 0;\ntry\n{{\n{use}}}\ncatch (TypeInitializationException {thrown})\n{{\n"
                + $"{read} = Log.Note(\"caught\", {thrown}.InnerException switch {{ Trouble trouble => trouble.Code, TypeInitializationException => -2, _ => -3 }});\n}}\n"
            : $"var {read} = 0;\n{use}";
    }

    /// <summary>Shows the log in tags.</summary>
    public static string Show() => "for (var line = 0; line < Log.Lines.Count; line++)\n{\nvpc.Tag(\"L\" + line, Log.Lines[line]);\n}\n";

    private string Use(StaticType type)
    {
        var name = type.Kind == StaticTypeKind.Generic ? $"{type.Name}<{Dice.Pick(["int", "string", "Gauge", "List<int>"])}>" : type.Name;
        var call = author.Fresh("f");
        return Dice.Below(9) switch
        {
            0 => $"{type.Name}{(type.Kind == StaticTypeKind.Generic ? "<bool>" : "")}.Fixed",
            1 => $"{name}.First",
            2 => $"{name}.Items.Count",
            3 when type.IsConstructed => $"new {name}({author.Int}).Get({author.Int})",
            4 when type.IsConstructed => $"new {name}({author.Int}).Own",
            5 when type.Kind == StaticTypeKind.Struct => $"default({name}).{Dice.Pick(["Own", "Get(3)"])}",
            6 when type.Kind == StaticTypeKind.Struct => $"new {name}().Get({author.Int})",
            7 => $"(Log.Note(\"before\", 1) - {name}.Read({author.Int}) + Log.Note(\"after\", 2))",
            8 when author.HasLambdas =>
                $"((Func<Func<int, int>, int>)({call} => Log.Note(\"made\", 1) + {call}({author.Int})))({name}.Read)",
            _ => $"{name}.Read({author.Int})",
        };
    }

    private string Declare(StaticType type)
    {
        var number = types.IndexOf(type);
        var bases = types.Take(number).Where(static each => each.Kind == StaticTypeKind.Class).ToList();
        var baseType = type.Kind == StaticTypeKind.Class && bases.Count > 0 && Dice.Chance(60) ? Dice.Pick(bases).Name : null;
        var header = type.Kind switch
        {
            StaticTypeKind.Struct => $"internal struct {type.Name}",
            StaticTypeKind.Generic => $"internal class {type.Name}<T>",
            StaticTypeKind.Static or StaticTypeKind.Plain => $"internal static class {type.Name}",
            _ => $"internal class {type.Name}" + (baseType is null ? "" : " : " + baseType),
        };
        return $"{header}\n{{\n{Members(type, baseType)}}}";
    }

    private string Members(StaticType type, string? baseType)
    {
        var (name, hides) = (type.Name, baseType is null ? "" : "new ");
        var first = type.Kind == StaticTypeKind.Plain ? Pure("Facts.Size") : $"Log.Note(\"{name}.First\", {Pure("Facts.Size")})";
        return $"public {hides}const int Fixed = {Dice.Below(9)};\n"
            + $"public {hides}static readonly int First = {first};\n"
            + $"public {hides}static readonly List<int> Items = [{Dice.Below(9)}, First];\n"
            + (type.Kind == StaticTypeKind.Plain ? "" : $"static {name}()\n{{\n{Initialize(type)}}}\n")
            + (type.IsConstructed ? Instance(type, baseType) : "")
            + $"public {hides}static int Read(int by) => {(type.Kind == StaticTypeKind.Generic ? "(default(T) is null ? 1 : 2) + " : "")}{Pure("by")};\n";
    }

    private string Initialize(StaticType type)
    {
        var others = types.FindAll(other =>
            other != type && other.Kind is StaticTypeKind.Class or StaticTypeKind.Static or StaticTypeKind.Plain
        );
        return $"Log.Note(\"{type.Name}\", First + Items.Count);\n"
            + (
                others.Count > 0 && Dice.Chance(50)
                    ? $"Items.Add({Dice.Pick(others).Name}.{Dice.Pick(["Read(2)", "First", "Fixed"])});\n"
                    : ""
            )
            + (
                type.Throws
                    ? $"if ({Dice.Pick(["Facts.Yes", "Log.Lines.Count > 4", "Items[0] < 5"])})\n{{\nthrow new Trouble(\"{type.Name}\", Items[0]);\n}}\n"
                    : ""
            )
            + (Dice.Chance(40) ? $"Items.Add(Log.Note(\"{type.Name}.end\", Items.Count));\n" : "");
    }

    private string Instance(StaticType type, string? baseType)
    {
        var isStruct = type.Kind == StaticTypeKind.Struct;
        var own = isStruct
            ? "public int Own;\n"
            : $"public {(baseType is null ? "" : "new ")}int Own = Log.Note(\"{type.Name}.Own\", {Pure("3")});\n";
        return own
            + $"public {type.Name}(int by){(baseType is null ? "" : " : base(by + 1)")}\n{{\nOwn = Log.Note(\"new {type.Name}\", by);\n}}\n"
            + $"public {(isStruct ? "" : baseType is null ? "virtual " : "override ")}int Get(int by) => Own ^ {Pure("by")};\n";
    }

    private string Pure(string seen) =>
        Dice.Pick([seen, $"{seen} + {Dice.Below(9)}", $"{seen} * 3", $"({seen} ^ Facts.Number)", $"Tools.Twice({seen})"]);
}
