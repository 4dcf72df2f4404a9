namespace IngressRouting.Benchmarks;

/// <summary>A project of many files and one topology, with the package or without it. It needs no package source.</summary>
internal sealed class GeneratedProject
{
    private readonly string folder;
    private int edits;

    public GeneratedProject(string root, string name, bool withPackage)
    {
        folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), Project(withPackage));
        File.WriteAllText(Path.Combine(folder, "Network.cs"), TopologySource.Write(subnets: 4));
        for (var file = 0; file < OtherFiles.Count; file++)
        {
            File.WriteAllText(Path.Combine(folder, $"Service{file}.cs"), OtherFiles.Write(file));
        }

        DotNet.Run(folder, "build", "-c", "Debug");
        var hasTemplate = Directory.Exists(Path.Combine(folder, "bin/Debug/net10.0/cloudformation"));
        if (hasTemplate != withPackage)
        {
            throw new InvalidOperationException($"{name} has {(hasTemplate ? "a" : "no")} template.");
        }
    }

    /// <summary>Changes a file, so that the next build compiles.</summary>
    public void Edit() => File.WriteAllText(Path.Combine(folder, "Service0.cs"), OtherFiles.Write(0, body: ++edits));

    public string Build(params IEnumerable<string> arguments) => DotNet.Run(folder, ["build", "--no-restore", "-c", "Debug", .. arguments]);

    private static string Project(bool withPackage)
    {
        var references = Toolset.UserReferences.Select(file => $"<Reference Include=\"{file}\" />");
        var analyzers = Toolset.Analyzers.Select(file => $"<Analyzer Include=\"{file}\" />");
        return $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              {(withPackage ? $"<Import Project=\"{Toolset.PackageFolder}/IngressRouting.props\" />" : "")}
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <IngressRoutingTasksAssembly>{Toolset.TasksAssembly}</IngressRoutingTasksAssembly>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", references.Concat(withPackage ? analyzers : []))}
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              {(withPackage ? $"<Import Project=\"{Toolset.PackageFolder}/IngressRouting.targets\" />" : "")}
            </Project>
            """;
    }
}
