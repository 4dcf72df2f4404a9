using System.Globalization;
using IngressRouting.Evaluation.Interpreting;

namespace IngressRouting.Evaluation.Tests;

/// <summary>The texts of floating-point numbers are computed here; the library that runs the tests has to write the same.</summary>
public sealed class FloatingTextTests
{
    private static readonly string?[] Formats =
    [
        null,
        "R",
        "g",
        "F0",
        "F2",
        "F20",
        "E0",
        "e5",
        "N1",
        "P",
        "C",
        "G3",
        "G15",
        "G17",
        "0.00",
        "0.##",
        "#,##0.0",
        "0%",
        "#",
    ];

    [Fact]
    public void Random_bits() =>
        Compare(static random =>
            (
                BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
                BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue))
            )
        );

    [Fact]
    public void Fractions_of_powers_of_two() =>
        Compare(static random =>
        {
            var number = random.Next(-2_000_000, 2_000_000) / (double)(1 << random.Next(12));
            return (number, (float)number);
        });

    [Fact]
    public void Everyday_numbers() =>
        Compare(static random =>
        {
            var number = Math.Round(random.NextDouble() * 2000 - 1000, random.Next(7));
            return (number, (float)number);
        });

    [Fact]
    public void Powers_of_two()
    {
        for (var exponent = -1074; exponent < 1024; exponent++)
        {
            Compare(Math.Pow(2, exponent));
            Compare((float)Math.Pow(2, exponent));
            Compare(-Math.BitDecrement(Math.Pow(2, exponent)));
        }
    }

    private static void Compare(Func<Random, (double, float)> make)
    {
        var random = new Random(20240229);
        for (var i = 0; i < 3000; i++)
        {
            var (wide, narrow) = make(random);
            Compare(wide);
            Compare(narrow);
        }
    }

    private static void Compare(IFormattable number)
    {
        foreach (var format in Formats)
        {
            if (FloatingTexts.Of(number, format) is { } text)
            {
                Assert.Equal((format, number.ToString(format, CultureInfo.InvariantCulture)), (format, text));
            }
        }
    }
}
