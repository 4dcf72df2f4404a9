using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>Writes what each element says of itself: the properties of a resource, the body of a parameter or output.</summary>
internal static class ElementBodies
{
    /// <summary>The bodies at the index of their element; null for an existing one, a part of another, and one that nothing can write.</summary>
    public static IReadOnlyList<DocumentObject?> Write(WritingSession session)
    {
        var values = new ValueWriter(session);
        var bodies = new DocumentObject?[session.Model.Elements.Count];
        for (var i = 0; i < bodies.Length; i++)
        {
            var element = session.Model.Elements[i];
            if (!element.IsEntry)
            {
                continue;
            }

            values.Start(element);
            if (ElementWriters.For(element) is { } writer)
            {
                var body = new DocumentObject();
                writer.Write(element, body, values);
                bodies[i] = body;
            }
            else
            {
                var message = $"{element.Title} cannot be written: there is no template form of {element.Kind} yet";
                session.Problems.Error(TemplateProblemKind.NotExpressible, element.Id, message);
            }
        }

        return bodies;
    }
}
