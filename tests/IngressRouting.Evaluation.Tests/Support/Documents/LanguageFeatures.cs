namespace IngressRouting.Evaluation.Tests;

/// <summary>The features of every version of C#. Each has a snippet of that name in a file of its version.</summary>
internal static class LanguageFeatures
{
    public static readonly IReadOnlyList<(int Version, string[] Titles)> All =
    [
        (
            1,
            [
                "Classes",
                "Inheritance and virtual members",
                "Interfaces",
                "Structs",
                "Enums",
                "Properties and indexers",
                "Operators and conversions",
                "Operators true and false",
                "Delegates",
                "Delegate combination and equality",
                "Events",
                "Loops",
                "Switch statements",
                "Goto and labels",
                "Exceptions",
                "Using statements",
                "Lock statements",
                "Checked and unchecked",
                "Parameters ref out params",
                "Constants and static readonly fields",
                "Static fields that change",
                "Boxing",
                "Arrays",
                "Rectangular arrays",
                "Verbatim strings",
                "Attributes are ignored",
                "Sizeof",
                "Typeof",
                "Unsafe code",
            ]
        ),
        (
            2,
            [
                "Generic types and methods",
                "Static fields of generic types",
                "Types nested in generic types",
                "Default values",
                "Partial types",
                "Anonymous methods",
                "Nullable value types",
                "Iterators",
                "Yield in try using switch and foreach",
                "Method group conversions",
                "Accessor accessibility",
                "Namespace aliases",
            ]
        ),
        (
            3,
            [
                "Automatic properties",
                "Implicitly typed locals and arrays",
                "Object initializers",
                "Collection initializers",
                "Anonymous types",
                "Extension methods",
                "Lambda expressions",
                "Query expressions",
                "Query continuations and group joins",
                "Expression trees",
                "Partial methods",
            ]
        ),
        (4, ["Named and optional arguments", "Covariance and contravariance", "Dynamic binding"]),
        (5, ["Async methods", "Async lambdas", "Caller information", "Fresh loop variables in closures"]),
        (
            6,
            [
                "Using static",
                "Exception filters",
                "Initializers of automatic properties",
                "Expression bodied members",
                "Null conditional operators",
                "String interpolation",
                "Nameof",
                "Index initializers",
                "Extension Add in collection initializers",
                "Await in catch and finally",
            ]
        ),
        (
            7,
            [
                "Out variables",
                "Tuples",
                "Deconstruction",
                "Pattern matching with is",
                "Switch on patterns",
                "Local functions",
                "Discards",
                "Binary literals and digit separators",
                "Throw expressions",
                "Ref locals",
                "Ref returns",
                "Ref readonly returns",
                "Default literals",
                "Inferred tuple names",
                "Patterns on type parameters",
                "In parameters and readonly structs",
                "Ref structs",
                "Private protected members",
                "Arguments after named ones",
                "Conditional references",
                "Equality of tuples",
                "Reassigned references",
                "Stackalloc",
                "Expression variables in initializers",
                "Constraints enum unmanaged notnull",
            ]
        ),
        (
            8,
            [
                "Readonly members",
                "Default interface members",
                "Switch expressions",
                "Property patterns",
                "Positional patterns",
                "Tuple patterns",
                "Using declarations",
                "Disposable ref structs",
                "Static local functions",
                "Nullable reference types",
                "Asynchronous streams",
                "Indices and ranges",
                "Indices as values",
                "Null coalescing assignment",
                "Verbatim interpolated strings",
                "Asynchronous using",
            ]
        ),
        (
            9,
            [
                "Records",
                "With expressions",
                "Init only properties",
                "Relational and logical patterns",
                "Type patterns",
                "Target typed new",
                "Target typed conditional",
                "Covariant returns",
                "Extension GetEnumerator",
                "Static anonymous functions",
                "Discards in lambdas",
                "Attributes on local functions",
                "Native sized integers",
                "Function pointers",
            ]
        ),
        (
            10,
            [
                "Record structs",
                "Parameterless struct constructors",
                "With on structs and anonymous types",
                "Extended property patterns",
                "Natural types of lambdas",
                "Constant interpolated strings",
                "Sealed ToString in records",
                "Declarations within deconstruction",
                "Caller argument expressions",
                "Interpolated string handlers",
            ]
        ),
        (
            11,
            [
                "Raw string literals",
                "Static abstract members of interfaces",
                "Static virtual members of interfaces",
                "List patterns",
                "Required members",
                "File local types",
                "Newlines in interpolations",
                "Automatically defaulted structs",
                "Unsigned right shift",
                "Checked operators",
                "Generic attributes",
                "UTF 8 literals",
                "Ref fields",
                "Spans of characters against constants",
            ]
        ),
        (
            12,
            [
                "Primary constructors",
                "Collection expressions",
                "Ref readonly parameters",
                "Default parameters of lambdas",
                "Aliases of any type",
                "Inline arrays",
            ]
        ),
        (
            13,
            [
                "Params collections",
                "Lock objects",
                "Escape e",
                "Indices from the end in initializers",
                "Natural types of method groups",
                "Partial properties",
                "Ref structs in generics",
                "Overload resolution priority",
            ]
        ),
        (
            14,
            [
                "Extension members",
                "Static extension members",
                "Extension operators",
                "Field keyword",
                "Null conditional assignment",
                "Nameof unbound generic types",
                "Implicit span conversions",
                "Modifiers of lambda parameters",
                "Partial constructors",
                "User defined compound assignment",
            ]
        ),
    ];

    /// <summary>The snippet of a feature.</summary>
    /// <summary>Where the feature's snippet is: in one of the files that begin with its version.</summary>
    public static (string File, string Method) SnippetOf(int version, string title)
    {
        var (file, method) = ("Language/CSharp" + version.ToString("D2"), title.Replace(' ', '_'));
        var found = Catalog.All.FirstOrDefault(snippet =>
            snippet.File.StartsWith(file, StringComparison.Ordinal) && snippet.Name == method
        );
        return (found?.File ?? file + ".cs", method);
    }
}
