using System;
using System.Globalization;
using System.Text;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Writes a text that the deployment puts together as <c>Fn::Sub</c>. What has a name stands in the text, as <c>${Env}</c> or
/// <c>${MainVpc.CidrBlock}</c>; anything else becomes a variable. A literal <c>${</c> is <c>${!</c>, which AWS documents where a <c>}</c>
/// closes it; a text with one that nothing closes is put together by <c>Fn::Join</c>, which reads no characters.
/// </summary>
internal sealed class InterpolationWriter(ExpressionWriter expressions, ReferenceWriter references)
{
    public DocumentNode Write(Expression.Interpolation interpolation)
    {
        foreach (var part in interpolation.Parts)
        {
            if (part is Expression.Literal literal && !IsEscapable(literal.Content))
            {
                return Join(interpolation);
            }
        }

        var text = new StringBuilder();
        var variables = new DocumentObject();
        foreach (var part in interpolation.Parts)
        {
            if (part is Expression.Literal literal)
            {
                text.Append(literal.Content.Replace("${", "${!"));
            }
            else
            {
                text.Append("${").Append(NameOf(part) ?? Variable(part, variables)).Append('}');
            }
        }

        return Intrinsic.Call(
            "Fn::Sub",
            variables.Count == 0 ? new DocumentText(text.ToString()) : new DocumentList { text.ToString(), variables }
        );
    }

    // What a reference looks like inside the text. The nodes are not used, but noting the reference orders the resources.
    private string? NameOf(Expression part)
    {
        switch (part)
        {
            case Expression.Parameter parameter:
                expressions.Write(part);
                return parameter.Name;
            case Expression.Pseudo pseudo:
                return pseudo.Name;
            case Expression.Ref reference when references.ExistingId(reference.Element) is null:
                expressions.Write(part);
                return references.LogicalIdOf(reference.Element);
            case Expression.Attribute attribute when references.ExistingId(attribute.Element) is null:
                expressions.Write(part);
                return references.LogicalIdOf(attribute.Element) + "." + attribute.Name;
            default:
                return null;
        }
    }

    // A variable hides what the template has under its name, which the same text may mean.
    private string Variable(Expression part, DocumentObject variables)
    {
        var name = "Part" + (variables.Count + 1).ToString(CultureInfo.InvariantCulture);
        while (references.IsTaken(name))
        {
            name += "x";
        }

        variables.Add(name, expressions.Write(part));
        return name;
    }

    private DocumentObject Join(Expression.Interpolation interpolation)
    {
        var parts = new DocumentList();
        foreach (var part in interpolation.Parts)
        {
            parts.Add(expressions.Write(part));
        }

        return Intrinsic.Call("Fn::Join", new DocumentList { "", parts });
    }

    private static bool IsEscapable(string literal)
    {
        for (
            var at = literal.IndexOf("${", StringComparison.Ordinal);
            at >= 0;
            at = literal.IndexOf("${", at + 2, StringComparison.Ordinal)
        )
        {
            var end = literal.IndexOf('}', at);
            var next = literal.IndexOf("${", at + 2, StringComparison.Ordinal);
            if (end <= at + 2 || (next >= 0 && next < end))
            {
                return false;
            }
        }

        return true;
    }
}
