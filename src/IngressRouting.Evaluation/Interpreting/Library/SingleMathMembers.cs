using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>MathF</c> whose results are the same on every processor.</summary>
internal static class SingleMathMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Sqrt(float)"] = static c => (float)Math.Sqrt((float)c[0]!),
        ["Floor(float)"] = static c => (float)Math.Floor((float)c[0]!),
        ["Ceiling(float)"] = static c => (float)Math.Ceiling((float)c[0]!),
        ["Truncate(float)"] = static c => (float)Math.Truncate((float)c[0]!),
        ["Round(float)"] = static c => (float)Math.Round((float)c[0]!),
        ["Abs(float)"] = MathMembers.Table["Abs(float)"],
        ["Min(float,float)"] = MathMembers.Table["Min(float,float)"],
        ["Max(float,float)"] = MathMembers.Table["Max(float,float)"],
        ["Sign(float)"] = MathMembers.Table["Sign(float)"],
    };
}
