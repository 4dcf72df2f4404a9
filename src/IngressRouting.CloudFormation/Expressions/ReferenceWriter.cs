using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes what names another element, and notes for CloudFormation's creation order that it does.</summary>
internal sealed class ReferenceWriter(WritingSession session)
{
    /// <summary>The element that is written now.</summary>
    public Element User { get; set; } = null!;

    public DocumentNode Ref(ElementId id) =>
        session.Names.Find(id) is { } element && element is not (Output or Condition) ? Ref(element) : Unknown($"element {id.Index}");

    /// <summary>The AWS id of an existing resource; null for what the template makes.</summary>
    public Value<string>? ExistingId(ElementId id) => (session.Names.Find(id) as Resource)?.ExistingId;

    /// <summary>The IPv6 block that an existing VPC is stated to have; CloudFormation cannot ask for it.</summary>
    public Value<Cidr>? FoundIpv6Block(ElementId vpc) =>
        session.Names.Find(vpc) is Vpc { IsExisting: true }
            ? session
                .Model.Elements.OfType<VpcCidrBlock>()
                .FirstOrDefault(block => block.Vpc.Element == vpc && block.Source is BlockSource.Found)
                ?.Source.Stated
            : null;

    public DocumentNode Attribute(ElementId id, string attribute)
    {
        if (session.Names.Find(id) is not { } element || element is Output or Parameter or Condition)
        {
            return Unknown($"element {id.Index} with an attribute {attribute}");
        }

        if (element.IsExisting)
        {
            var message =
                $"{User.Title} needs the attribute {attribute} of {element.Title}, which CloudFormation cannot ask of a resource that exists "
                + "already; give the value itself";
            session.Problems.Error(TemplateProblemKind.NotExpressible, User.Id, message);
            return DocumentNull.Instance;
        }

        session.References.Add(User.Id.Index, id.Index);
        return Intrinsic.Attribute(element.LogicalId, attribute);
    }

    /// <summary>The name of an element inside a text for <c>Fn::Sub</c>; empty for one that is reported as unknown.</summary>
    public string LogicalIdOf(ElementId id) => session.Names.Find(id)?.LogicalId ?? "";

    /// <summary>Whether a resource or parameter has that name.</summary>
    public bool IsTaken(string name) => session.Names.Find(name) is not null;

    public DocumentNode RefToParameter(string name) =>
        session.Names.Find(name) is Parameter ? Intrinsic.Ref(name) : Unknown($"parameter '{name}'");

    /// <summary>Notes the elements that a text for <c>Fn::Sub</c> names, other than the variables that come with it.</summary>
    public void Substitution(string text, DocumentObject variables)
    {
        foreach (var name in SubstitutionNames.In(text))
        {
            if (name.StartsWith("AWS::", System.StringComparison.Ordinal) || IsVariable(variables, name))
            {
                continue;
            }

            var dot = name.IndexOf('.');
            if (session.Names.Find(dot < 0 ? name : name.Substring(0, dot)) is { } element)
            {
                session.References.Add(User.Id.Index, element.Id.Index);
            }
            else
            {
                Unknown($"parameter or resource '{name}' to substitute");
            }
        }
    }

    public void Mapping(string name)
    {
        foreach (var mapping in session.Sections.Mappings)
        {
            if (mapping.Key == name)
            {
                return;
            }
        }

        Unknown($"mapping '{name}'");
    }

    public void RequireCondition(string name) => session.Conditions.Require(name, User.Id);

    public DocumentNode Opaque(string description)
    {
        var message = $"{User.Title} uses {description}, which has no template form; give it as a parameter";
        session.Problems.Error(TemplateProblemKind.NotExpressible, User.Id, message);
        return DocumentNull.Instance;
    }

    private DocumentObject Ref(Element element)
    {
        session.References.Add(User.Id.Index, element.Id.Index);
        return Intrinsic.Ref(element.LogicalId);
    }

    private DocumentNode Unknown(string what)
    {
        session.Problems.Error(
            TemplateProblemKind.UnknownReference,
            User.Id,
            $"{User.Title} refers to a {what}, which the template does not have"
        );
        return DocumentNull.Instance;
    }

    private static bool IsVariable(DocumentObject variables, string name)
    {
        foreach (var variable in variables)
        {
            if (variable.Key == name)
            {
                return true;
            }
        }

        return false;
    }
}
