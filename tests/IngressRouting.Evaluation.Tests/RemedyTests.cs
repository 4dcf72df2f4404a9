namespace IngressRouting.Evaluation.Tests;

/// <summary>What a refusal tells to write instead is evaluated.</summary>
public sealed class RemedyTests
{
    [Theory]
    [InlineData(
        "unsafe { delegate*<int, int> f = &Math.Abs; return f(-5); }",
        "use a delegate, such as Func<…>",
        "Func<int, int> f = Math.Abs; return f(-5);"
    )]
    [InlineData(
        "unsafe { int* few = stackalloc int[2]; return few[0]; }",
        "assign it to a Span<…>",
        "Span<int> few = stackalloc int[2]; return few[0];"
    )]
    [InlineData(
        "dynamic d = 5; return d + 1;",
        "use the type itself, or object with a type pattern",
        "object d = 5; return d is int n ? n + 1 : 0;"
    )]
    [InlineData(
        "System.Linq.Expressions.Expression<Func<int>> e = () => 5; return e.Compile()();",
        "use a delegate, such as Func<…>",
        "Func<int> e = () => 5; return e();"
    )]
    [InlineData("nint n = 5; return n + 1;", "use int or long", "long n = 5; return n + 1;")]
    [InlineData(
        "FormattableString text = $\"a{1.5}\"; return text;",
        "use string.Create(CultureInfo.InvariantCulture, $\"…\"), or FormattableString.Invariant($\"…\")",
        "return string.Create(CultureInfo.InvariantCulture, $\"a{1.5}\") + FormattableString.Invariant($\"b{1.5}\");"
    )]
    [InlineData(
        "Action a = () => { }; object b = a; return b == (object)a;",
        "compare them as delegates",
        "Action a = () => { }, b = a; return a == b;"
    )]
    [InlineData(
        "return System.Text.RegularExpressions.Regex.Match(\"web-1\", \"(?>web-)[0-9]\").Success;",
        "take the text apart with members of string such as Split, IndexOf and StartsWith, or match it with a list pattern",
        "return \"web-1\".Split('-') is [var name, [>= '0' and <= '9']] && name.StartsWith(\"w\", StringComparison.Ordinal);"
    )]
    public void Constructs(string refused, string remedy, string instead) => Mends("IR9101", refused, remedy, instead);

    [Theory]
    [InlineData("return new[] { 1, 2 }.AsParallel().Sum();", "leave it out", "return new[] { 1, 2 }.Sum();")]
    [InlineData(
        "var n = 0; System.Threading.Tasks.Parallel.For(0, 3, i => n += i); return n;",
        "write a for loop",
        "var n = 0; for (var i = 0; i < 3; i++) { n += i; } return n;"
    )]
    [InlineData("return System.Threading.Tasks.Task.FromResult(1).Result;", "use the value itself", "return 1;")]
    [InlineData("var n = 0; System.Threading.Interlocked.Increment(ref n); return n;", "write ++", "var n = 0; n++; return n;")]
    [InlineData(
        "object o = new(); System.Threading.Monitor.Enter(o); return 1;",
        "write a lock statement, whose body is evaluated, or remove it",
        "object o = new(); lock (o) { return 1; }"
    )]
    public void Concurrency(string refused, string remedy, string instead) => Mends("IR9206", refused, remedy, instead);

    [Theory]
    [InlineData(
        "return new System.Collections.Concurrent.ConcurrentDictionary<string, int> { [\"a\"] = 1 }.Count;",
        "use Dictionary, because nothing runs in parallel",
        "return new Dictionary<string, int> { [\"a\"] = 1 }.Count;"
    )]
    [InlineData(
        "return new[] { 1, 2 }.AsQueryable().Count();",
        "leave out AsQueryable, because LINQ works on the collection itself",
        "return new[] { 1, 2 }.Count();"
    )]
    [InlineData(
        "return System.Text.Json.JsonDocument.Parse(\"[1,2]\").RootElement.GetArrayLength();",
        "write the data in C#, such as an array of tuples or records, or take a constant text apart with Split",
        "var data = new[] { (Name: \"a\", Cidr: \"10.0.0.0/24\") }; return data[0].Name + \"1,2\".Split(',').Length;"
    )]
    [InlineData(
        "return System.Text.Json.JsonSerializer.Serialize(new[] { 1, 2 });",
        "write the text with interpolated strings and string.Join",
        "return $\"[{string.Join(\",\", new[] { 1, 2 })}]\";"
    )]
    [InlineData(
        "return new Uri(\"https://a.com/b\").Host;",
        "keep it as a text, and take that apart with members of string such as Split and IndexOf",
        "return \"https://a.com/b\".Split('/')[2];"
    )]
    [InlineData(
        "Func<int, int> f = x => x; return f.DynamicInvoke(1);",
        "call the delegate itself",
        "Func<int, int> f = x => x; return f(1);"
    )]
    [InlineData("return new WeakReference(\"a\").Target;", "keep the object in a variable", "object kept = \"a\"; return kept;")]
    [InlineData(
        "return 1.5.ToString(new CultureInfo(\"de-DE\"));",
        "use CultureInfo.InvariantCulture",
        "return 1.5.ToString(CultureInfo.InvariantCulture);"
    )]
    [InlineData("return System.Buffers.ArrayPool<int>.Shared.Rent(2).Length;", "make an array with new", "return new int[2].Length;")]
    [InlineData("Environment.Exit(1); return 1;", "throw an exception", "try { throw new Exception(); } catch { return 1; }")]
    [InlineData(
        "try { return int.Parse(\"x\"); } catch (FormatException e) { return e.StackTrace; }",
        "leave it out, or write the text in the catch block",
        "try { return int.Parse(\"x\"); } catch (FormatException) { return \"x is no number\"; }"
    )]
    [InlineData(
        "CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; return (-5).ToString();",
        "leave it out, and pass CultureInfo.InvariantCulture to each call that takes a culture",
        "return (-5).ToString(CultureInfo.InvariantCulture);"
    )]
    [InlineData(
        "return new InvalidOperationException(\"a\").ToString();",
        "use its Message",
        "return new InvalidOperationException(\"a\").Message;"
    )]
    public void Members(string refused, string remedy, string instead) => Mends("IR9102", refused, remedy, instead);

    [Theory]
    [InlineData("IR9204", "return System.IO.Path.Combine(\"a\", \"b\");", "join the parts with '/'", "return \"a\" + '/' + \"b\";")]
    [InlineData(
        "IR9204",
        "return System.IO.Path.GetFileName(\"a/b\");",
        "take the text apart with members of string such as Split and LastIndexOf",
        "return \"a/b\".Split('/')[^1] + \"a/b\".LastIndexOf('/');"
    )]
    [InlineData("IR9204", "return Environment.NewLine;", "write \"\\n\"", "return \"\\n\";")]
    [InlineData(
        "IR9204",
        "return Where(); static string Where([System.Runtime.CompilerServices.CallerFilePath] string path = \"\") => path;",
        "pass a value for it, or use [CallerMemberName] or nameof",
        "return Where(); static string Where([System.Runtime.CompilerServices.CallerMemberName] string path = \"\") => path + nameof(Where);"
    )]
    [InlineData(
        "IR9204",
        "return System.Runtime.InteropServices.RuntimeInformation.OSDescription;",
        "use a constant, an argument of the topology, or a template parameter",
        "const string system = \"Linux\"; return system;"
    )]
    [InlineData("IR9202", "System.Diagnostics.Stopwatch.StartNew(); return 1;", "remove it", "return 1;")]
    [InlineData(
        "IR9208",
        "return new Random(7).Next();",
        "use numbers of your own, such as the elements of an array",
        "return new[] { 4, 8 }[1];"
    )]
    public void Surroundings(string id, string refused, string remedy, string instead) => Mends(id, refused, remedy, instead);

    [Theory]
    [InlineData(
        "return Math.Abs(\"payments\".GetHashCode()) % 256;",
        "derive a number from a text: System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(…))[0]",
        "return System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(\"payments\"))[0];"
    )]
    [InlineData(
        "object o = new(); return System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(o);",
        "compare the values themselves, or derive a number from a text: System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(…))[0]",
        "object o = new(); return ReferenceEquals(o, o);"
    )]
    [InlineData(
        "return ((2, 3), new DateOnly(2024, 1, 2)).GetHashCode();",
        "compare the values themselves, or derive a number from a text: System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(…))[0]",
        "return ((2, 3), new DateOnly(2024, 1, 2)) == ((2, 3), new DateOnly(2024, 1, 2));"
    )]
    [InlineData(
        "try { return int.Parse(\"x\"); } catch (FormatException e) { return e.Message; }",
        "write the text in the catch block, or throw an exception type of your own",
        "try { return int.Parse(\"x\"); } catch (FormatException) { return \"x is no number\"; }"
    )]
    [InlineData(
        "return BitConverter.GetBytes(5);",
        "use BinaryPrimitives, whose members say the order, such as WriteUInt32BigEndian",
        "var bytes = new byte[4]; System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(bytes, 5); return bytes;"
    )]
    public void Unspecified(string refused, string remedy, string instead) => Mends("IR9208", refused, remedy, instead);

    [Theory]
    [InlineData(
        "var env = Parameter.Text(\"Env\"); return System.Text.RegularExpressions.Regex.IsMatch(env.ToString()!, \"prod\");",
        "to decide by it, use Condition.Equal, and When of what depends on it",
        "var env = Parameter.Text(\"Env\"); return Aws.Vpc(\"Main\", \"10.0.0.0/16\").Igw().When(Condition.Equal(\"IsProd\", env, \"prod\"));"
    )]
    [InlineData(
        "var env = Parameter.Text(\"Env\"); return $\"{env}\" == \"prod\";",
        "to decide by it, use Condition.Equal, and When of what depends on it",
        "return Condition.Equal(\"IsProd\", Parameter.Text(\"Env\"), \"prod\");"
    )]
    [InlineData(
        "var ip = Parameter.Text(\"MyIp\"); Peer peer = ip + \"/32\"; return peer;",
        "take the whole block as a parameter: Parameter.Cidr(…)",
        "Peer peer = Parameter.Cidr(\"MyIp\"); return peer;"
    )]
    [InlineData(
        "var ip = Parameter.Text(\"MyIp\"); return Aws.Vpc(\"Main\", $\"{ip}/16\");",
        "take the whole block as a parameter: Parameter.Cidr(…)",
        "return Aws.Vpc(\"Main\", Parameter.Cidr(\"Block\"));"
    )]
    [InlineData(
        "var env = Parameter.Text(\"Env\"); return $\"net-{env}\";",
        "pass it on as it is, to a tag, an output or a property; to build a text from it, declare that text as Text: Text name = $\"…\"",
        "var env = Parameter.Text(\"Env\"); Text name = $\"net-{env}\"; return name;"
    )]
    public void Symbols(string refused, string remedy, string instead) => Mends("IR9303", refused, remedy, instead);

    [Theory]
    [InlineData(
        "IR9104",
        "static string Cidr => field ??= \"10.0.0.0/16\"; public static object? Run() => Cidr;",
        "give the property its value: { get; } = …",
        "static string Cidr { get; } = \"10.0.0.0/16\"; public static object? Run() => Cidr;"
    )]
    [InlineData(
        "IR9104",
        "static string Cidr { get => field ?? \"x\"; set; } public static object? Run() => Cidr;",
        "give the property its value: { get; } = …",
        "static string Cidr { get; } = \"x\"; public static object? Run() => Cidr;"
    )]
    [InlineData(
        "IR9208",
        "record A(int X); public static object? Run() => new A(1).GetHashCode();",
        "compare the values themselves, or derive a number from a text: System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(…))[0]",
        "record A(int X); public static object? Run() => new A(1) == new A(1);"
    )]
    [InlineData(
        "IR9104",
        "static int count; public static object? Run() => ++count;",
        "use a local variable, and pass it on as an argument",
        "public static object? Run() { var count = 0; Add(ref count); return count; } static void Add(ref int count) => count++;"
    )]
    [InlineData(
        "IR9104",
        "static int Count { get; set; } = 4; public static object? Run() => Count;",
        "leave out its setter, or pass the value as a parameter",
        "static int Count { get; } = 4; public static object? Run() => Count;"
    )]
    [InlineData(
        "IR9104",
        "static List<int> all = new(); public static object? Run() { all.Add(1); return all; }",
        "make it const or static readonly, or pass the value as a parameter",
        "static readonly List<int> all = new(); public static object? Run() { all.Add(1); return all; }"
    )]
    [InlineData(
        "IR9102",
        "class Own : List<int>; public static object? Run() => new Own();",
        "derive the class from none, and keep what you need of that one in a field",
        "class Own { public readonly List<int> All = []; } public static object? Run() => new Own().All;"
    )]
    [InlineData(
        "IR9101",
        "class Own { public event Action E = () => { }; public void Fire() => E(); } public static object? Run() { var own = new Own(); own.E += () => { }; own.Fire(); return 1; }",
        "add that handler in the constructor",
        "class Own { public Own() => E += () => { }; public event Action E; public void Fire() => E(); } public static object? Run() { var own = new Own(); own.E += () => { }; own.Fire(); return 1; }"
    )]
    [InlineData(
        "IR9101",
        "class Base { public Base(int x = 1) { } } class Own : Base; public static object? Run() => new Own() is Base;",
        "write a constructor that calls ': base(…)'",
        "class Base { public Base(int x = 1) { } } class Own : Base { public Own() : base(1) { } } public static object? Run() => new Own() is Base;"
    )]
    [InlineData(
        "IR9101",
        "static IEnumerable<int> All() { lock (\"a\") { yield return 1; } } public static object? Run() => All().Count();",
        "collect the elements in a list, and return that",
        "static IEnumerable<int> All() { var all = new List<int>(); lock (\"a\") { all.Add(1); } return all; } public static object? Run() => All().Count();"
    )]
    [InlineData(
        "IR9101",
        "static int Sum(int more, __arglist) => more; public static object? Run() => Sum(1, __arglist(2));",
        "use a params array",
        "static int Sum(int more, params int[] all) => more + all.Sum(); public static object? Run() => Sum(1, 2);"
    )]
    public void Declarations(string id, string refused, string remedy, string instead) => Check(id, refused, remedy, instead);

    private static void Mends(string id, string refused, string remedy, string instead) =>
        Check(id, Remedies.Method(refused), remedy, Remedies.Method(instead));

    private static void Check(string id, string refused, string remedy, string instead) => Remedies.Check(id, refused, remedy, instead);
}
