using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Puts the written elements into the sections of a template, in the order that AWS documents.</summary>
internal static class TemplateAssembly
{
    public static DocumentObject Assemble(
        WritingSession session,
        IReadOnlyList<DocumentObject?> bodies,
        IReadOnlyList<IReadOnlyList<string>?> dependencies
    )
    {
        var template = new DocumentObject { { "AWSTemplateFormatVersion", "2010-09-09" } };
        if (session.Model.Description is { } description)
        {
            template.Add("Description", description);
        }

        AddUnlessEmpty(template, "Metadata", ParameterForm.Write(session.Model));
        var parameters = new DocumentObject();
        var conditions = new DocumentObject();
        var resources = new DocumentObject();
        var outputs = new DocumentObject();
        for (var i = 0; i < bodies.Count; i++)
        {
            var element = session.Model.Elements[i];
            if (bodies[i] is not { } body)
            {
                continue;
            }

            switch (ElementWriters.For(element))
            {
                case ParameterWriter:
                    parameters.Add(element.LogicalId, body);
                    break;
                case ConditionWriter:
                    conditions.Add(element.LogicalId, body);
                    break;
                case OutputWriter:
                    outputs.Add(element.LogicalId, WithCondition(session, element, body));
                    break;
                case ResourceWriter writer:
                    resources.Add(element.LogicalId, Resource(session, element, writer.TypeOf(element), body, dependencies[i]));
                    break;
            }
        }

        AddUnlessEmpty(template, "Parameters", parameters);
        AddUnlessEmpty(template, "Mappings", session.Sections.Mappings);
        foreach (var derived in session.Conditions.Derived)
        {
            conditions.Add(derived.Key, derived.Value);
        }

        AddUnlessEmpty(template, "Conditions", conditions);
        template.Add("Resources", resources);
        AddUnlessEmpty(template, "Outputs", outputs);
        return template;
    }

    private static DocumentObject Resource(
        WritingSession session,
        Element element,
        string type,
        DocumentObject properties,
        IReadOnlyList<string>? dependencies
    )
    {
        var resource = WithCondition(session, element, new DocumentObject { { "Type", type } });
        if (dependencies is not null)
        {
            var names = new DocumentList();
            foreach (var name in dependencies)
            {
                names.Add(name);
            }

            resource.Add("DependsOn", names);
        }

        AddText(resource, "DeletionPolicy", (element as RawResource)?.DeletionPolicy);
        AddText(resource, "UpdateReplacePolicy", (element as RawResource)?.UpdateReplacePolicy);
        AddUnlessEmpty(resource, "Properties", properties);
        return resource;
    }

    private static DocumentObject WithCondition(WritingSession session, Element element, DocumentObject body)
    {
        if (session.Conditions.NameOf(element.Presence, element.Id) is { } condition)
        {
            body.Add("Condition", condition);
        }

        return body;
    }

    private static void AddText(DocumentObject parent, string key, string? text)
    {
        if (text is not null)
        {
            parent.Add(key, text);
        }
    }

    private static void AddUnlessEmpty(DocumentObject parent, string key, DocumentObject content)
    {
        if (content.Count > 0)
        {
            parent.Add(key, content);
        }
    }
}
