using System.Text.RegularExpressions;

namespace IngressRouting.Evaluation.Tests;

/// <summary>A refusal says in one line why, and after a semicolon what to do instead.</summary>
public sealed partial class WordingTests
{
    public static TheoryData<string> Ids() => [.. Refusals.All.Select(static refusal => refusal.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void One_line_without_a_full_stop(string id)
    {
        var refusal = Refusals.All.Single(refusal => refusal.Id == id);
        Assert.DoesNotMatch(Sentences(), refusal.Format);
        Assert.DoesNotMatch(Sentences(), refusal.Title);
        Assert.True(
            refusal.Format.Contains("; ", StringComparison.Ordinal) || refusal.Format.EndsWith("{0}") || refusal == Refusals.Thrown
        );
    }

    [Fact]
    public void So_do_the_refused_snippets() =>
        Assert.All(
            Catalog.All.Where(static snippet => snippet.Refusal?.StartsWith("IR9301", StringComparison.Ordinal) == false),
            static snippet =>
            {
                var message = Evaluated.Stop(snippet.Compilation, snippet.Type, snippet.Name)!.Message;
                Assert.DoesNotMatch(Sentences(), CallChain().Replace(message, ""));
                Assert.Contains("; ", message, StringComparison.Ordinal);
            }
        );

    [Theory]
    [InlineData(
        """return System.IO.File.ReadAllLines("subnets.txt").Length;""",
        "'File.ReadAllLines' does input or output, which does not happen at compile time; write the value as a constant, or take a template parameter for what is only known at deployment"
    )]
    [InlineData(
        """return $"vpc-{DateTime.UtcNow:yyyy}";""",
        "'DateTime.UtcNow' depends on the time, so every build would give another template; use a constant, or a template parameter"
    )]
    [InlineData(
        """return "sg-" + Guid.NewGuid();""",
        "'Guid.NewGuid' is random, so every build would give another template; use a constant, such as a name that says what the element is for"
    )]
    [InlineData(
        """return Environment.GetEnvironmentVariable("STAGE") == "prod";""",
        "'Environment.GetEnvironmentVariable' depends on the machine that builds, so the template would differ between machines; use a constant, an argument of the topology, or a template parameter"
    )]
    [InlineData(
        """return typeof(string).GetProperties().Length;""",
        "'Type.GetProperties' inspects types at run time, which is not possible at compile time; name the members directly, or use nameof, a type pattern or a generic method"
    )]
    [InlineData(
        """return System.Threading.Tasks.Task.Run(() => 1).Result;""",
        "'Task.Run' is asynchronous or parallel, and nothing waits at compile time; call what it runs"
    )]
    [InlineData(
        """return System.Text.RegularExpressions.Regex.IsMatch("a", "(?>a)b");""",
        "'(?>' in a regular expression cannot be evaluated at compile time; test the text with members of string such as StartsWith, EndsWith and Contains, or its characters with All and char.IsAsciiDigit"
    )]
    [InlineData(
        """return System.Text.RegularExpressions.Regex.Replace("a  b", @"\p{Z}+", "-");""",
        "'\\p' in a regular expression cannot be evaluated at compile time; use string.Replace, or Split with StringSplitOptions.RemoveEmptyEntries and string.Join"
    )]
    [InlineData(
        """return new System.Text.RegularExpressions.Regex("(?>a)").Match("a").Success;""",
        "'(?>' in a regular expression cannot be evaluated at compile time; take the text apart with members of string such as Split, IndexOf and StartsWith, or match it with a list pattern"
    )]
    [InlineData(
        """var n = 5; return $"{n - 6:0.0}";""",
        "The text of -1.0 in the format \"0.0\" depends on the current culture, so results would differ between machines; use string.Create(CultureInfo.InvariantCulture, $\"{n - 6:0.0}\")"
    )]
    [InlineData(
        """var n = 5; return (n / 2.0).ToString("F1");""",
        "The text of 2.5 in the format \"F1\" depends on the current culture, so results would differ between machines; use ToString(\"F1\", CultureInfo.InvariantCulture)"
    )]
    [InlineData(
        """return new DateTime(2024, 3, 1).ToString("yyyy-MM-dd");""",
        "The text of a DateTime in the format \"yyyy-MM-dd\" depends on the current culture, so results would differ between machines; use ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)"
    )]
    [InlineData(
        """return string.Format("{0:0.0}", 1.5);""",
        "The text of 1.5 in the format \"0.0\" depends on the current culture, so results would differ between machines; use string.Format(CultureInfo.InvariantCulture, …)"
    )]
    [InlineData(
        """return "vip".ToUpper();""",
        "'string.ToUpper' of 'i' depends on the current culture, so results would differ between machines; use ToUpperInvariant()"
    )]
    [InlineData(
        """return "10.1".StartsWith("10.");""",
        "'string.StartsWith' depends on the current culture, so results would differ between machines; use StringComparison.Ordinal"
    )]
    [InlineData(
        """return new[] { "shared", "tools" }.OrderBy(name => name).First();""",
        "The order of \"shared\" and \"tools\" depends on the current culture, so results would differ between machines; use StringComparer.Ordinal"
    )]
    [InlineData(
        """return new StringBuilder().AppendLine("a").ToString();""",
        "The end of a line that 'StringBuilder.AppendLine' writes is not the same in every run or on every machine; use Append, and '\\n' at the end of the line"
    )]
    [InlineData(
        """return System.Net.IPAddress.Parse("10.1").ToString();""",
        "The address '10.1' has a form that is not evaluated at compile time; write four decimal numbers from 0 to 255 without leading zeros"
    )]
    [InlineData(
        """return System.Net.IPNetwork.Parse("10.0.0.7/24").ToString();""",
        "A block that does not begin at its first address is not the same in every run or on every machine; write 10.0.0.0/24, because versions of .NET differ in what they do with the bits behind the prefix"
    )]
    [InlineData(
        """return System.Net.IPAddress.Parse("10.0.0.1").MapToIPv6().ToString();""",
        "'IPAddress.MapToIPv6' is not among the library members that are evaluated at compile time; use a constant for its result, or write a helper method in this project"
    )]
    [InlineData(
        """var q = new PriorityQueue<string, int>(); q.Enqueue("a", 1); q.Enqueue("b", 1); return q.Peek();""",
        "The order in which 'PriorityQueue' gives elements of one priority is not the same in every run or on every machine; give each a priority of its own, such as a pair with a number, or sort them with OrderBy, which keeps the order of equal ones"
    )]
    [InlineData(
        """return BitConverter.ToUInt32(new byte[4], 0);""",
        "The order of bytes that 'BitConverter' uses is not the same in every run or on every machine; use BinaryPrimitives, whose members say the order, such as ReadUInt32BigEndian"
    )]
    [InlineData(
        """return new[] { 1, 2 }.Shuffle().First();""",
        "'Enumerable.Shuffle' is random, so every build would give another template; use a constant, such as a name that says what the element is for"
    )]
    [InlineData(
        """return string.Create(null, $"{1}");""",
        "'string.Create' without a culture of its own depends on the current culture, so results would differ between machines; use CultureInfo.InvariantCulture"
    )]
    [InlineData(
        """unsafe { int* few = stackalloc int[2]; return few[0]; }""",
        "'stackalloc' as a pointer cannot be evaluated at compile time; assign it to a Span<…>"
    )]
    [InlineData(
        """return int.Parse(new byte[1], CultureInfo.InvariantCulture);""",
        "'int.Parse(ReadOnlySpan<byte>, IFormatProvider)' is not among the library members that are evaluated at compile time; 'int.Parse(string)', 'int.Parse(string, NumberStyles)' and 'int.Parse(string, IFormatProvider)' are"
    )]
    [InlineData(
        """return new Lazy<int>(System.Threading.LazyThreadSafetyMode.None).Value;""",
        "'new Lazy<…>(LazyThreadSafetyMode)' is not among the library members that are evaluated at compile time; 'new Lazy<…>(T)', 'new Lazy<…>(Func<T>)' and 'new Lazy<…>(Func<T>, bool)' are"
    )]
    [InlineData(
        """return new SortedSet<int>(new SortedSet<int>().GetViewBetween(1, 2)).Count;""",
        "'SortedSet.GetViewBetween' is not among the library members that are evaluated at compile time; use a constant for its result, or write a helper method in this project"
    )]
    [InlineData(
        """return new System.Collections.ArrayList(3).Count;""",
        "'new ArrayList(…)' is not among the library members that are evaluated at compile time; use another collection, such as List, Dictionary, HashSet, Queue or Stack"
    )]
    [InlineData(
        """return new UriBuilder("http://a").Port;""",
        "'new UriBuilder(…)' is not among the library members that are evaluated at compile time; keep it as a text, and take that apart with members of string such as Split and IndexOf"
    )]
    [InlineData(
        """return System.Collections.Immutable.ImmutableHashSet.Create("a", "b").First();""",
        "The order of an ImmutableHashSet is not the same in every run or on every machine; use ImmutableSortedSet, or sort it with OrderBy"
    )]
    [InlineData(
        """GC.Collect(); return 1;""",
        "'GC.Collect' is not among the library members that are evaluated at compile time; remove it"
    )]
    [InlineData(
        """return System.Text.Json.JsonSerializer.Deserialize<int[]>("[1]");""",
        "'JsonSerializer.Deserialize' is not among the library members that are evaluated at compile time; write the data in C#, such as an array of tuples or records, or take a constant text apart with Split"
    )]
    [InlineData("""Console.Clear(); return 1;""", "'Console.Clear' does input or output, which does not happen at compile time; remove it")]
    [InlineData(
        """return new System.IO.StringWriter().ToString();""",
        "'new StringWriter()' is not among the library members that are evaluated at compile time; use a value of another type, or declare a type in this project that does what you need of it"
    )]
    [InlineData(
        """return System.IO.Path.Combine("a", "b");""",
        "'Path.Combine' depends on the machine that builds, so the template would differ between machines; join the parts with '/'"
    )]
    [InlineData(
        """return (from name in new[] { "B", "a" } orderby name select name).First();""",
        "The order of \"B\" and \"a\" depends on the current culture, so results would differ between machines; use '.OrderBy(…, StringComparer.Ordinal)' in place of 'orderby'"
    )]
    [InlineData(
        """return Math.Log2(205) > 7.5;""",
        "The last digit of 'Math.Log2' is not the same in every run or on every machine; put Math.Floor, Math.Ceiling or a conversion to int directly around it, use BitOperations.Log2((uint)n), which rounds down, or compute with whole numbers"
    )]
    public void Realistic_mistakes(string statements, string message)
    {
        var result = Evaluated.Run(
            "public static class Program { public static object? Run() { " + statements + " } }",
            static (value, _) => value
        );
        Assert.Equal(message, result.Stop?.Message);
    }

    [GeneratedRegex(@"\.\s*$|\. [A-Z]")]
    private static partial Regex Sentences();

    [GeneratedRegex(@" \(called from .*\)$")]
    private static partial Regex CallChain();
}
