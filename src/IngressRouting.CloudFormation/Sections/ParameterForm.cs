using System;
using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes how the console's form shows parameters: <c>AWS::CloudFormation::Interface</c> in the Metadata section.</summary>
internal static class ParameterForm
{
    /// <summary>The Metadata section; empty when no parameter has a group or a label.</summary>
    public static DocumentObject Write(TopologyModel model)
    {
        var groups = new DocumentList();
        var members = new Dictionary<string, DocumentList>(StringComparer.Ordinal);
        var labels = new DocumentObject();
        foreach (var element in model.Elements)
        {
            if (element is not Parameter parameter)
            {
                continue;
            }

            if (parameter.Group is { } group)
            {
                if (!members.TryGetValue(group, out var names))
                {
                    members.Add(group, names = []);
                    groups.Add(new DocumentObject { { "Label", Text(group) }, { "Parameters", names } });
                }

                names.Add(parameter.LogicalId);
            }

            if (parameter.Label is { } label)
            {
                labels.Add(parameter.LogicalId, Text(label));
            }
        }

        var form = new DocumentObject();
        if (groups.Count > 0)
        {
            form.Add("ParameterGroups", groups);
        }

        if (labels.Count > 0)
        {
            form.Add("ParameterLabels", labels);
        }

        return form.Count == 0 ? form : new DocumentObject { { "AWS::CloudFormation::Interface", form } };
    }

    private static DocumentObject Text(string text) => new() { { "default", text } };
}
