using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a resource that says its type by itself; it has no properties but those that were stated by name.</summary>
internal sealed class RawResourceWriter() : ResourceWriter<RawResource>("")
{
    protected override void Write(RawResource resource, DocumentObject properties, ValueWriter values) { }
}
