using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Which refusal fits a member that no table has.</summary>
internal static class MemberRefusals
{
    public static Refusal For(ISymbol member)
    {
        var type = member as INamedTypeSymbol ?? member.ContainingType;
        if (type is null)
        {
            return Refusals.Member;
        }
        var space = type.ContainingNamespace?.ToDisplayString() ?? "";
        return ByType(type.Name, member.Name, space)
            ?? BySpace(space)
            ?? (OtherAssemblies.IsPlatform(type) ? Refusals.Member : Refusals.OtherAssembly);
    }

    private static Refusal? ByType(string type, string member, string space) =>
        (space, type) switch
        {
            ("System", "TimeProvider") => Refusals.Clock,
            ("System", "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly") => member is "Now" or "UtcNow" or "Today" or "GetUtcNow"
                ? Refusals.Clock
                : null,
            ("System.Diagnostics", "Stopwatch") => Refusals.Clock,
            ("System", "Random") => Refusals.Randomness,
            ("System", "Guid") => member is "NewGuid" or "CreateVersion7" ? Refusals.Randomness : null,
            ("System", "Environment") when member is "Exit" or "FailFast" => Refusals.Member,
            ("System.Runtime.InteropServices", "RuntimeInformation" or "OSPlatform") => Refusals.Surroundings,
            ("System", "Environment" or "AppContext" or "AppDomain" or "OperatingSystem" or "TimeZoneInfo") => member.StartsWith(
                "Tick",
                StringComparison.Ordinal
            )
                ? Refusals.Clock
                : Refusals.Surroundings,
            ("System.Diagnostics", "Process" or "Debugger") => Refusals.Surroundings,
            ("System", "Console") => Refusals.InputOutput,
            ("System", "Type" or "Activator" or "Attribute") => Refusals.Reflection,
            ("System", "Delegate") when member is "Method" or "CreateDelegate" => Refusals.Reflection,
            ("System.Linq", "ParallelEnumerable") => Refusals.Concurrency,
            ("System.Linq", "Enumerable") when member == "Shuffle" => Refusals.Randomness,
            ("System.Net", "IPAddress" or "IPNetwork" or "IPEndPoint" or "WebUtility" or "DnsEndPoint") => Refusals.Member,
            ("System.Net", "HttpStatusCode" or "HttpVersion" or "Cookie" or "NetworkCredential") => Refusals.Member,
            ("System.IO", "Path") => PathMember(member),
            ("System.IO", "StringReader" or "StringWriter" or "MemoryStream") => Refusals.Member,
            ("System.IO", "TextReader" or "Stream" or "BinaryReader" or "BinaryWriter" or "InvalidDataException") => Refusals.Member,
            ("System", "Object" or "Exception") when member == "GetType" => Refusals.Reflection,
            ("System.Security.Cryptography", "HashAlgorithm" or "MD5" or "SHA1" or "SHA256" or "SHA384" or "SHA512") => Refusals.Member,
            ("System.Security.Cryptography", "HMACSHA1" or "HMACSHA256" or "HMACSHA384" or "HMACSHA512") when member != ".ctor" =>
                Refusals.Member,
            _ => null,
        };

    /// <summary>Paths are texts, but their separators and what they are relative to are the machine's.</summary>
    private static Refusal PathMember(string member) =>
        member is "GetTempPath" or "GetTempFileName" or "Exists" ? Refusals.InputOutput
        : member is "GetRandomFileName" ? Refusals.Randomness
        : Refusals.Surroundings;

    /// <summary>Unlike keys and random numbers, a hash is the same every time.</summary>
    private static bool IsHash(string type) =>
        type.StartsWith("SHA", StringComparison.Ordinal)
        || type.StartsWith("HMAC", StringComparison.Ordinal)
        || type is "MD5" or "HashAlgorithm" or "IncrementalHash" or "HKDF" or "Rfc2898DeriveBytes" or "CryptographicOperations";

    private static Refusal? BySpace(string space)
    {
        if (IsWithin(space, "System.IO") || IsWithin(space, "System.Net") || IsWithin(space, "Microsoft.Win32"))
        {
            return Refusals.InputOutput;
        }
        if (IsWithin(space, "System.Reflection") || space == "System.Linq.Expressions")
        {
            return Refusals.Reflection;
        }
        if (space == "System.Security.Cryptography")
        {
            return Refusals.Randomness;
        }
        return IsWithin(space, "System.Threading") ? Refusals.Concurrency : null;
    }

    public static bool IsWithin(string space, string root) =>
        space.StartsWith(root, StringComparison.Ordinal) && (space.Length == root.Length || space[root.Length] == '.');
}
