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
        AddText(body, "Description", parameter.Description);
        AddText(body, "Default", parameter.Default);
        if (parameter.AllowedValues.Count > 0)
        {
            var allowed = new DocumentList();
            foreach (var value in parameter.AllowedValues)
            {
                allowed.Add(value);
            }

            body.Add("AllowedValues", allowed);
        }

        AddText(body, "AllowedPattern", parameter.AllowedPattern);
        AddNumber(body, "MinLength", parameter.MinLength);
        AddNumber(body, "MaxLength", parameter.MaxLength);
        AddNumber(body, "MinValue", parameter.MinValue);
        AddNumber(body, "MaxValue", parameter.MaxValue);
        AddText(body, "ConstraintDescription", parameter.ConstraintDescription);
        if (parameter.NoEcho)
        {
            body.Add("NoEcho", new DocumentFlag(true));
        }
    }

    private static void AddText(DocumentObject body, string key, string? text)
    {
        if (text is not null)
        {
            body.Add(key, text);
        }
    }

    private static void AddNumber(DocumentObject body, string key, long? number)
    {
        if (number is { } given)
        {
            body.Add(key, new DocumentNumber(given));
        }
    }
}
