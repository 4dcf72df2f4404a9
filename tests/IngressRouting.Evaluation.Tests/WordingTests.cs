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
            Catalog.All.Where(static snippet => snippet.Refusal is not null),
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
        """return typeof(string).Name;""",
        "'typeof(string)' inspects types at run time, which is not possible at compile time; name the members directly, or use nameof, a type pattern or a generic method"
    )]
    [InlineData(
        """return System.Threading.Tasks.Task.Run(() => 1).Result;""",
        "'Task.Run' is asynchronous or parallel, and nothing waits at compile time; write the topology as plain sequential code"
    )]
    [InlineData(
        """return System.Text.RegularExpressions.Regex.IsMatch("a", "b");""",
        "'Regex.IsMatch' is not among the library members that are evaluated at compile time; use a constant for its result, or write a helper method in this project"
    )]
    [InlineData(
        """return "a".ToUpper();""",
        "'string.ToUpper' depends on the current culture, so results would differ between machines; use ToUpperInvariant()"
    )]
    [InlineData(
        """return "10.1".StartsWith("10.");""",
        "'string.StartsWith' depends on the current culture, so results would differ between machines; use StringComparison.Ordinal"
    )]
    [InlineData(
        """return new[] { "b", "a" }.OrderBy(name => name).First();""",
        "The order of strings depends on the current culture, so results would differ between machines; use StringComparer.Ordinal"
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
        """return new PriorityQueue<string, int>().Count;""",
        "The order in which 'PriorityQueue' gives elements of one priority is not the same in every run or on every machine; sort them with OrderBy, which keeps the order of equal ones, or use a SortedSet"
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
        """Span<int> few = stackalloc int[2]; return few.Length;""",
        "'stackalloc' cannot be evaluated at compile time; write it with plain values, statements and expressions, or use a constant for its result"
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
