using System;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes an entry of the Parameters section.</summary>
internal sealed class ParameterWriter : ElementWriter
{
    public override Type ElementType => typeof(Parameter);

    public override void Write(Element element, DocumentObject body, ValueWriter values)
    {
        var parameter = (Parameter)element;
        body.Add("Type", parameter.Type);
        if (parameter.Description is { } description)
        {
            body.Add("Description", description);
        }

        if (parameter.Default is { } text)
        {
            body.Add("Default", text);
        }
    }
}
