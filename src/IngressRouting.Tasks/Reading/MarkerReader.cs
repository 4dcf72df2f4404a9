using System.Reflection.Metadata;

namespace IngressRouting.Tasks.Reading;

/// <summary>
/// Reads the arguments of a marker. By hand, because the general decoder of attributes recurses into nested values and a hostile blob
/// could overflow its stack, which no handler can catch.
/// </summary>
internal static class MarkerReader
{
    private const ushort Prolog = 1;
    private const int ParameterCount = 8;

    /// <exception cref="UnreadableAssemblyException">The marker does not have the arguments that our generator writes.</exception>
    public static CompiledTopology Read(MetadataReader metadata, CustomAttribute marker, TemplateConstants constants)
    {
        var constructor = metadata.GetMemberReference((MemberReferenceHandle)marker.Constructor);
        var signature = metadata.GetBlobReader(constructor.Signature);
        signature.ReadSignatureHeader();
        if (signature.ReadCompressedInteger() != ParameterCount)
            throw new UnreadableAssemblyException("a topology marker was written by another version of IngressRouting");

        var arguments = metadata.GetBlobReader(marker.Value);
        if (arguments.ReadUInt16() != Prolog)
            throw new UnreadableAssemblyException("a topology marker is damaged");

        // In the order of the constructor's parameters.
        var name = Text(ref arguments);
        var templates = Text(ref arguments);
        var member = Text(ref arguments);
        return new CompiledTopology(
            Name: name,
            FileName: Text(ref arguments),
            Template: constants.Find(templates, member),
            Proven: arguments.ReadInt32(),
            Violated: arguments.ReadInt32(),
            NotProven: arguments.ReadInt32(),
            Errors: arguments.ReadInt32()
        );
    }

    private static string Text(ref BlobReader arguments) => arguments.ReadSerializedString() ?? "";
}
