namespace Plain;

public static class Nothing
{
    public static string ToSee => "";
}
