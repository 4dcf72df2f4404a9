using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Compares what is given for parameters with what they accept: CloudFormation deploys nothing that does not fit.</summary>
internal static class GivenValues
{
    private const string Text = "String";
    private const string Number = "Number";
    private const string Numbers = "List<Number>";
    private const string Texts = "CommaDelimitedList";

    /// <exception cref="UnreadableTemplateException">CloudFormation refuses the deployment.</exception>
    public static void Require(TemplateScope root)
    {
        foreach (var argument in root.Arguments)
        {
            var declaration = root.Parameters[argument.Key];
            if (ScalarText.Of(argument.Value) is { } text && Refusal(argument.Key, declaration, text) is { } refusal)
            {
                throw root.Document.FaultAtKey(declaration, refusal);
            }
        }
    }

    private static string? Refusal(string name, DocumentObject declaration, string text)
    {
        var parameter = Read(name, declaration);

        // What a dynamic reference stands for is put in later, and whether no text is a list without items only CloudFormation knows.
        if (text.Contains("{{resolve:") || (text.Length == 0 && parameter.IsList))
        {
            return null;
        }

        foreach (var value in ParameterAcceptance.ValuesOf(parameter, text))
        {
            var item = Allowed(declaration).Any(allowed => IsRead(allowed, value, parameter.Type))
                ? parameter with
                {
                    AllowedValues = ValueList<string>.Empty,
                }
                : parameter;
            if (ParameterAcceptance.Refusal(item.Type == Numbers ? item with { Type = Number } : item, value, out _) is { } refusal)
            {
                var shown = parameter.NoEcho ? "what is given" : $"'{value}'";
                return $"CloudFormation refuses {shown} for parameter '{name}' because {refusal}; give another value";
            }
        }

        return null;
    }

    // Each constraint where its type is documented to have it (CloudFormation User Guide, "Parameters").
    private static Parameter Read(string name, DocumentObject declaration)
    {
        var type = ParameterValues.TypeOf(declaration);
        var isName = type.StartsWith("AWS::SSM::", StringComparison.Ordinal);
        var isText = type == Text || isName;
        return new Parameter
        {
            Id = default,
            LogicalId = name,
            Type = type,
            NoEcho = ParameterValues.IsSecret(declaration),
            AllowedValues = type.StartsWith("List<", StringComparison.Ordinal) ? ValueList<string>.Empty : TextsIn(declaration),
            AllowedPattern = isText || type == Texts ? ScalarText.Of(declaration.Find("AllowedPattern")) : null,
            MinLength = isText && NumberIn(declaration, "MinLength") is >= 0 and <= int.MaxValue and var least ? (int)least : null,
            MaxLength = isText && NumberIn(declaration, "MaxLength") is >= 0 and <= int.MaxValue and var most ? (int)most : null,
            MinValue = type == Number ? NumberIn(declaration, "MinValue") : null,
            MaxValue = type == Number ? NumberIn(declaration, "MaxValue") : null,
        };
    }

    private static IEnumerable<DocumentNode> Allowed(DocumentObject declaration) => declaration.Find("AllowedValues") as DocumentList ?? [];

    private static ValueList<string> TextsIn(DocumentObject declaration)
    {
        var values = Allowed(declaration).Select(ScalarText.Of).ToList();
        return values.Contains(null) ? ValueList<string>.Empty : new ValueList<string>(values.OfType<string>().ToList());
    }

    // A limit that is no whole number is left to CloudFormation.
    private static long? NumberIn(DocumentObject declaration, string name) =>
        long.TryParse(ScalarText.Of(declaration.Find(name)), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // Whether an allowed value may be read as that one although it is written otherwise: 1.50 as 1.5, and yes as true.
    private static bool IsRead(DocumentNode allowed, string value, string type) =>
        allowed is DocumentFlag ? value.ToUpperInvariant() is "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF"
        : allowed is DocumentNumber || type == Number
            ? IsNumber(ScalarText.Of(allowed), out var one) && IsNumber(value, out var other) && one == other
        : false;

    private static bool IsNumber(string? text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
