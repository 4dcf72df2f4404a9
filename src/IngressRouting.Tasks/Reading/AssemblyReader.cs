using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace IngressRouting.Tasks.Reading;

/// <summary>Reads the topologies of an assembly from its metadata. The assembly is never loaded, so none of its code can run.</summary>
internal static class AssemblyReader
{
    /// <exception cref="UnreadableAssemblyException">The file is missing, or is not an intact assembly.</exception>
    public static CompiledAssembly Read(string path)
    {
        try
        {
            // All of it in memory at once: a mapped file that is truncated while it is read would kill the process.
            using var image = new PEReader(File.OpenRead(path), PEStreamOptions.PrefetchEntireImage);
            if (!image.HasMetadata)
                throw new UnreadableAssemblyException("it has no .NET metadata");
            var metadata = image.GetMetadataReader();
            return new CompiledAssembly(Topologies(metadata), TopologyMethods(metadata));
        }
        // The metadata reader promises BadImageFormatException, but a damaged table also makes it throw range, overflow and argument
        // exceptions; whichever it is, the remedy is the same.
        catch (Exception e) when (e is not UnreadableAssemblyException and not OutOfMemoryException)
        {
            throw new UnreadableAssemblyException(e.Message, e);
        }
    }

    private static List<CompiledTopology> Topologies(MetadataReader metadata)
    {
        var constants = new TemplateConstants(metadata);
        return AttributeUses
            .Find(metadata, "CompiledTopologyAttribute")
            .Select(use => MarkerReader.Read(metadata, use, constants))
            .ToList();
    }

    private static List<string> TopologyMethods(MetadataReader metadata) =>
        AttributeUses
            .Find(metadata, "TopologyAttribute")
            .Where(use => use.Parent.Kind == HandleKind.MethodDefinition)
            .Select(use => MethodName(metadata, (MethodDefinitionHandle)use.Parent))
            .ToList();

    private static string MethodName(MetadataReader metadata, MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        var parts = new[] { type.Namespace, type.Name, method.Name }.Select(metadata.GetString);
        return string.Join(".", parts.Where(part => part.Length > 0));
    }
}
