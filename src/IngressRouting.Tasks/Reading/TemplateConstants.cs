using System.Linq;
using System.Reflection.Metadata;

namespace IngressRouting.Tasks.Reading;

/// <summary>Finds the constants that hold templates.</summary>
internal sealed class TemplateConstants(MetadataReader metadata)
{
    /// <summary>The value of a string constant, or nothing when there is no such constant.</summary>
    /// <param name="typeName">The type as an attribute argument spells it: <c>Namespace.Outer+Nested</c>.</param>
    /// <param name="member">The name of the constant.</param>
    public string Find(string typeName, string member)
    {
        // From the outside in, so that a damaged table in which types nest in each other cannot keep us going round.
        var path = typeName.Split('+');
        var type = TopLevel(path[0]);
        foreach (var nested in path.Skip(1))
            type = Nested(type, nested);
        return type.IsNil ? "" : Value(type, member);
    }

    private TypeDefinitionHandle TopLevel(string fullName)
    {
        var dot = fullName.LastIndexOf('.');
        var space = dot < 0 ? "" : fullName.Substring(0, dot);
        var name = fullName.Substring(dot + 1);
        return metadata.TypeDefinitions.FirstOrDefault(handle =>
        {
            var type = metadata.GetTypeDefinition(handle);
            return metadata.StringComparer.Equals(type.Name, name)
                && metadata.StringComparer.Equals(type.Namespace, space)
                && type.GetDeclaringType().IsNil;
        });
    }

    private TypeDefinitionHandle Nested(TypeDefinitionHandle outer, string name) =>
        outer.IsNil
            ? default
            : metadata
                .GetTypeDefinition(outer)
                .GetNestedTypes()
                .FirstOrDefault(handle => metadata.StringComparer.Equals(metadata.GetTypeDefinition(handle).Name, name));

    private string Value(TypeDefinitionHandle type, string member)
    {
        foreach (var handle in metadata.GetTypeDefinition(type).GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if (!metadata.StringComparer.Equals(field.Name, member) || field.GetDefaultValue().IsNil)
                continue;
            var constant = metadata.GetConstant(field.GetDefaultValue());
            if (constant.TypeCode != ConstantTypeCode.String)
                continue;
            var value = metadata.GetBlobReader(constant.Value);
            return value.ReadUTF16(value.Length);
        }
        return "";
    }
}
