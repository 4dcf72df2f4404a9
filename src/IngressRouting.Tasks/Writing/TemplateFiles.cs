using System;
using System.Collections.Generic;
using IngressRouting.CloudFormation;
using IngressRouting.Tasks.Checking;
using IngressRouting.Tasks.Reading;

namespace IngressRouting.Tasks.Writing;

/// <summary>Makes the files of a topology from the JSON that the assembly holds.</summary>
internal static class TemplateFiles
{
    /// <summary>How many bytes a template may have in a request; a larger one has to be in S3 (CloudFormation quotas).</summary>
    public const int RequestBytes = 51_200;

    private const string JsonSuffix = ".json";
    private const string TemplateSuffix = ".template";

    /// <summary>The files in the order in which they are listed: JSON, YAML, and the minified one when another needs S3.</summary>
    /// <exception cref="UnreadableAssemblyException">What the assembly holds is not JSON.</exception>
    public static IReadOnlyList<TemplateFile> Of(CompiledTopology topology, TemplateFormats formats)
    {
        var document = Read(topology);
        var stem = WithoutSuffix(topology.FileName, JsonSuffix);
        var files = new List<TemplateFile>();
        if ((formats & TemplateFormats.Json) != 0)
            files.Add(new TemplateFile(topology.FileName, FileFormat.Json, topology.Name, topology.Template));
        if ((formats & TemplateFormats.Yaml) != 0)
            files.Add(new TemplateFile(stem + ".yaml", FileFormat.Yaml, topology.Name, YamlText.Write(document)));

        var minified = "";
        if (files.Exists(file => file.Bytes > RequestBytes))
        {
            minified = StemOf(topology.FileName) + ".min.json";
            files.Add(new TemplateFile(minified, FileFormat.Minified, topology.Name, JsonText.WriteMinified(document)));
        }

        var capabilities = string.Join(" ", TemplateCapabilities.Of(document));
        return files.ConvertAll(file =>
            file with
            {
                Capabilities = capabilities,
                Minified = file.Format != FileFormat.Minified && file.Bytes > RequestBytes ? minified : "",
            }
        );
    }

    /// <summary>What the names of all files of a topology begin with; two topologies with one would overwrite each other's.</summary>
    public static string StemOf(string fileName) => WithoutSuffix(WithoutSuffix(fileName, JsonSuffix), TemplateSuffix);

    private static DocumentNode Read(CompiledTopology topology)
    {
        try
        {
            return JsonText.Read(topology.Template);
        }
        catch (DocumentSyntaxException e)
        {
            throw new UnreadableAssemblyException($"the template of topology '{topology.Name}' is not JSON: {e.Message}", e);
        }
    }

    private static string WithoutSuffix(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - suffix.Length) : name;
}
