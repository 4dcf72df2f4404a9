using System;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes an entry of the Outputs section.</summary>
internal sealed class OutputWriter : ElementWriter
{
    public override Type ElementType => typeof(Output);

    public override void Write(Element element, DocumentObject body, ValueWriter values)
    {
        var output = (Output)element;
        if (output.Description is { } description)
        {
            body.Add("Description", description);
        }

        body.Add("Value", values.Text(output.Value));
        if (output.Export is { } name)
        {
            body.Add("Export", new DocumentObject { { "Name", values.Text(name) } });
        }
    }
}
