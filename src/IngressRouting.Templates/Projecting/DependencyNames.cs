using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>What a resource says that it depends on.</summary>
internal static class DependencyNames
{
    /// <exception cref="UnreadableTemplateException">What is stated is no name of a resource.</exception>
    public static void Note(DocumentReading reading, ReferenceLog log)
    {
        switch (reading.Node.Find("DependsOn"))
        {
            case null or DocumentNull:
                break;
            case DocumentText name:
                Note(reading, name, log);
                break;
            case DocumentList names:
                foreach (var item in names)
                {
                    Note(
                        reading,
                        item as DocumentText ?? throw reading.Scope.Document.Fault(item, "DependsOn takes names of resources"),
                        log
                    );
                }

                break;
            case var other:
                throw reading.Scope.Document.Fault(other, "DependsOn takes the name of a resource, or a list of them");
        }
    }

    private static void Note(DocumentReading reading, DocumentText name, ReferenceLog log)
    {
        if (reading.Scope.Resources.ContainsKey(name.Content))
        {
            log.Add(TemplateOrder.NameOf(reading.Scope, name.Content));
        }
        else if (!reading.Scope.HasMacros)
        {
            throw reading.Scope.Document.Fault(name, $"'{name.Content}' is no resource of the template (Unresolved resource dependencies)");
        }
    }
}
