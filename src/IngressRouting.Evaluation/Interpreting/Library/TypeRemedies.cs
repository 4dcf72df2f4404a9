using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What to write instead of the members of a type that is not evaluated as a whole.</summary>
internal static class TypeRemedies
{
    private const string Data = "write the data in C#, such as an array of tuples or records, or take a constant text apart with Split";

    /// <summary>The remedy; null where the kind of the member says more than its type.</summary>
    public static string? For(ISymbol member)
    {
        var space = (member as INamespaceOrTypeSymbol ?? member.ContainingType)?.ContainingNamespace?.ToDisplayString() ?? "";
        var type = (member as INamedTypeSymbol ?? member.ContainingType)?.Name ?? "";
        return (space, type) switch
        {
            ("System.Text.RegularExpressions", _) => MemberRemedies.OfRegex(member.Name),
            ("System.Text.Json", "JsonSerializer") when member.Name.StartsWith("Serialize", System.StringComparison.Ordinal) =>
                "write the text with interpolated strings and string.Join",
            ("System.Text.Json" or "System.Text.Json.Nodes" or "System.Xml" or "System.Xml.Linq", _) => Data,
            ("System.Collections.Concurrent", _) => "use " + Sequential(type) + ", because nothing runs in parallel",
            ("System.Diagnostics", "Debug" or "Trace") => "remove it, or throw an exception where its condition does not hold",
            ("System", "Exception") when member.Name == "ToString" => "use its Message",
            ("System", "Exception") => "leave it out, or write the text in the catch block",
            ("System", "Environment") => "throw an exception",
            ("System", "GC") => "remove it",
            ("System", "WeakReference") => "keep the object in a variable",
            ("System.Globalization", "CultureInfo") when member.Name.Contains("Current") =>
                "leave it out, and pass CultureInfo.InvariantCulture to each call that takes a culture",
            ("System.Globalization", "CultureInfo") => "use CultureInfo.InvariantCulture",
            ("System.Linq", "Queryable") => "leave out AsQueryable, because LINQ works on the collection itself",
            ("System.Buffers", "ArrayPool" or "MemoryPool") => "make an array with new",
            ("System.Runtime.InteropServices" or "System.Runtime.CompilerServices", "Marshal" or "MemoryMarshal" or "Unsafe") =>
                "use arrays, spans and indices",
            ("System.Runtime.InteropServices", "CollectionsMarshal") =>
                "use the collection's own members, such as TryGetValue and the indexer",
            ("System.Security.Cryptography", _) => "write the result as a constant",
            ("System.Text", "Encoding" or "UTF8Encoding" or "ASCIIEncoding") =>
                "work with the characters, or write the bytes as an array or a literal such as \"a\"u8",
            ("System", "Uri" or "UriBuilder") => "keep it as a text, and take that apart with members of string such as Split and IndexOf",
            ("System", "Delegate" or "MulticastDelegate") => OfDelegate(member.Name),
            _ => null,
        };
    }

    private static string Sequential(string type) =>
        type switch
        {
            "ConcurrentDictionary" => "Dictionary",
            "ConcurrentQueue" or "BlockingCollection" => "Queue",
            "ConcurrentStack" => "Stack",
            _ => "List",
        };

    private static string OfDelegate(string member) =>
        member switch
        {
            "DynamicInvoke" => "call the delegate itself",
            _ => MemberRemedies.Usual,
        };
}
