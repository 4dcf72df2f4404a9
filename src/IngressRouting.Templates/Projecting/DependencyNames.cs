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
            case DocumentList names:
                foreach (var item in names)
                {
                    Note(reading, item, log, "DependsOn takes names of resources");
                }

                break;
            case var name:
                Note(reading, name, log, "DependsOn takes the name of a resource, or a list of them");
                break;
        }
    }

    private static void Note(DocumentReading reading, DocumentNode node, ReferenceLog log, string rule)
    {
        switch (node)
        {
            case DocumentText name:
                Note(reading, name, name.Content, log);
                break;

            // What a transform works out before there are resources; of loops, the variables are in it already.
            case DocumentObject function when reading.Scope.IsTransformed || MacroCalls.Is(function):
                Note(reading, function, reading.Evaluate(function), log);
                break;
            default:
                throw reading.Scope.Document.Fault(node, rule);
        }
    }

    private static void Note(DocumentReading reading, DocumentNode at, TemplateValue value, ReferenceLog log)
    {
        switch (value)
        {
            case TemplateValue.Text name:
                Note(reading, at, name.Content, log);
                break;
            case TemplateValue.List list:
                foreach (var item in list.Items)
                {
                    Note(reading, at, item, log);
                }

                break;
            case TemplateValue.Symbolic or TemplateValue.SymbolicList:
                log.AddUnknown();
                break;
            case TemplateValue.Map:
                throw reading.Scope.Document.Fault(at, "DependsOn takes names of resources");
        }
    }

    private static void Note(DocumentReading reading, DocumentNode at, string name, ReferenceLog log)
    {
        if (reading.Scope.Resources.ContainsKey(name))
        {
            log.Add(TemplateOrder.NameOf(reading.Scope, name));
        }
        else if (reading.Scope.ModuleOf(name) is { } module)
        {
            log.Add(TemplateOrder.NameOf(reading.Scope, module));
        }
        else if (!reading.Scope.HasMacros)
        {
            throw reading.Scope.Document.Fault(at, $"'{name}' is no resource of the template (Unresolved resource dependencies)");
        }
    }
}
