using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Code of referenced assemblies. An editor would have the source of a project of the same solution, and a build has not, so none is
/// evaluated.
/// </summary>
internal static class OtherAssemblies
{
    public static StopException Refuse(ISymbol member, SyntaxNode at, Interpretation run) =>
        Refuse(TypeNames.Of(member), member.ContainingAssembly, at, run);

    public static StopException Refuse(string name, IAssemblySymbol? assembly, SyntaxNode at, Interpretation run) =>
        run.Stop(Refusals.OtherAssembly, at, name, assembly?.Name, Remedy(assembly, run.Compilation));

    /// <summary>Whether a type comes with .NET, and not from a project or a package.</summary>
    public static bool IsPlatform(INamedTypeSymbol type) =>
        MemberRefusals.IsWithin(type.ContainingNamespace?.ToDisplayString() ?? "", "System")
        && type.ContainingAssembly?.Name is { } name
        && (name.StartsWith("System", System.StringComparison.Ordinal) || name is "netstandard" or "mscorlib");

    private static string Remedy(IAssemblySymbol? assembly, Compilation compilation) =>
        assembly is null || IsPackaged(assembly, compilation)
            ? "use a constant, or write in this project what you need of it"
            : "compile its files in this project instead of the reference: <Compile Include=\"../"
                + assembly.Name
                + "/**/*.cs\" Exclude=\"../"
                + assembly.Name
                + "/bin/**;../"
                + assembly.Name
                + "/obj/**\" />; or use a constant";

    /// <summary>Packages have their assemblies in <c>lib/net8.0</c> or <c>ref/net8.0</c>; projects, wherever they put them, do not.</summary>
    private static bool IsPackaged(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } path }
        && path.Split('/', '\\') is { Length: > 3 } parts
        && parts[parts.Length - 3] is "lib" or "ref";
}
