namespace IngressRouting.Evaluation.Tests;

/// <summary>Who mends one refusal hears of the others in the same code. That none is a false alarm, the evaluated snippets show.</summary>
public sealed class FurtherRefusalTests
{
    private const string First = "'Console.Clear' does input or output, which does not happen at compile time; remove it";

    [Fact]
    public void Others_in_the_method_are_named_with_their_places() =>
        Assert.Equal(
            First + " (not evaluated either: 'DateTime.UtcNow' at Program.cs(6,5), 'new Random(…)' at Program.cs(8,1))",
            Message(
                """
                Console.Clear();
                var count = int.Parse("1");
                if (count > 5)
                {
                _ = DateTime.UtcNow.Year;
                }
                new Random(count).Next();
                _ = DateTime.UtcNow.Month;
                return count;
                """
            )
        );

    [Fact]
    public void Code_that_was_not_entered_is_not_looked_at() => Assert.Equal(First, Message("Console.Clear(); return Later();"));

    [Fact]
    public void Code_that_was_entered_before_is_looked_at() =>
        Assert.Equal(
            First + " (not evaluated either: 'Guid.NewGuid' at Program.cs(5,65))",
            Message("if (Early(1) > 0) { Console.Clear(); } return 1;")
        );

    [Fact]
    public void Data_decides_in_the_evaluation_alone() =>
        Assert.Equal(First, Message("Console.Clear(); return \"i\".ToUpper() + Math.Log2(3);"));

    [Fact]
    public void What_throws_or_runs_on_has_no_others() =>
        Assert.StartsWith(
            "The evaluation of this code throws InvalidOperationException: a",
            Message("if (int.Parse(\"1\") > 0) { throw new InvalidOperationException(\"a\"); } return DateTime.Now;"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Five_are_enough() =>
        Assert.Equal(
            5,
            Message(
                    "Console.Clear(); Console.Beep(); Console.ResetColor(); GC.Collect(); Environment.Exit(1); System.Threading.Thread.Yield(); "
                        + "_ = DateTime.Now; _ = Random.Shared; return 1;"
                )
                .Split(" at Program.cs")
                .Length - 1
        );

    private static string Message(string statements) =>
        Evaluated
            .Run(
                "public static class Program { public static object? Run() {\n"
                    + statements
                    + "\n}\nprivate static int Later() => DateTime.Now.Year;\n"
                    + "private static int Early(int count) => count > 0 ? count : (int)Guid.NewGuid().ToByteArray()[0];\n}",
                static (value, _) => value
            )
            .Stop!.Message;
}
