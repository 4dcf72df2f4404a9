public static class EnumerationsSnippets
{
    private enum Tier
    {
        Web = 2,
        App = 1,
        Data = -1,
        Cache = 0,
    }

    [Flags]
    private enum Ports : byte
    {
        None = 0,
        Http = 1,
        Https = 2,
        All = 255,
    }

    private enum Wide : ulong
    {
        Low = 1,
        High = ulong.MaxValue,
    }

    private enum Twins
    {
        A = 1,
        B = 1,
    }

    public static object Values() =>
        (
            Enum.GetValues<Tier>(),
            Enum.GetValues<Ports>().Length,
            Enum.GetValues<Wide>(),
            Enum.GetValues<Twins>(),
            Enum.GetValues<DayOfWeek>()
        );

    public static object Names() =>
        (
            Enum.GetNames<Tier>(),
            Enum.GetNames<Wide>(),
            Enum.GetName(Tier.App),
            Enum.GetName((Tier)7),
            Enum.GetName(Ports.Http | Ports.Https)
        );

    public static object Definitions() =>
        (Enum.IsDefined(Tier.Data), Enum.IsDefined((Tier)7), Enum.IsDefined(Ports.Http | Ports.Https), Enum.IsDefined(Wide.High));

    public static object Parsing() =>
        (
            Enum.Parse<Tier>("App"),
            Enum.Parse<Tier>(" app ", true),
            Enum.Parse<Tier>("-1"),
            Enum.Parse<Tier>("+7"),
            Enum.Parse<Ports>("Http, Https"),
            Enum.Parse<Ports>("3"),
            (Enum.Parse<Wide>("High"), Enum.Parse<Twins>("B"), Enum.Parse<Tier>("Web,App"), Enum.Parse<StringComparison>("Ordinal"))
        );

    public static object Trying() =>
        (
            Enum.TryParse<Tier>("Web", out var web),
            web,
            Enum.TryParse<Tier>("web", out var none),
            none,
            Enum.TryParse("WEB", true, out Tier ignoring),
            ignoring,
            (
                Enum.TryParse<Ports>("300", out var tooLarge),
                tooLarge,
                Enum.TryParse<Tier>(null, out _),
                Enum.TryParse<Tier>("", out _),
                Enum.TryParse<Tier>("Web,", out _),
                Enum.TryParse<Tier>("5x", out _)
            )
        );

    public static object Unknown() => Enum.Parse<Tier>("Nothing");

    public static object Empty() => Enum.Parse<Tier>(" ");

    public static object Too_large() => Enum.Parse<Ports>("256");

    public static object Negative() => Enum.Parse<Ports>("-1");

    public static object Nothing() => Enum.Parse<Tier>(null!);

    public static object Generic() => Last<Tier>() + Last<Ports>();

    public static object Formats() => (Tier.Web.ToString("D"), Tier.Web.ToString("G"), $"{Ports.Http | Ports.Https}");

    [Refused("IR9208", "Enum.GetNames<Twins>()")]
    public static object Names_of_twins() => Enum.GetNames<Twins>();

    private static string Last<T>()
        where T : struct, Enum => Enum.GetValues<T>()[^1].ToString() + Enum.GetNames<T>().Length;
}
