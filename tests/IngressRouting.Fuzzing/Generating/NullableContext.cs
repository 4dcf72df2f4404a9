namespace IngressRouting.Fuzzing;

/// <summary>How a file begins that has the compiler follow how null flows; it binds lambdas once more for that, so not all files do.</summary>
internal static class NullableContext
{
    private const int Every = 8;

    /// <summary>The beginning of the files of the number.</summary>
    public static string Of(long number) => number % Every == 0 ? "#nullable enable\n\n" : "";
}
