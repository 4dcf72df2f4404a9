namespace MultiAzInspection;

/// <summary>Which addresses go where.</summary>
internal static class AddressPlan
{
    public const string Vpc = "10.0.0.0/16";

    public static readonly (string Letter, int Index)[] Zones = [("A", 0), ("B", 1)];

    public static string Inspection(int zone) => $"10.0.{zone}.0/24";

    public static string App(int zone) => $"10.0.{10 + zone}.0/24";
}
