using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An instance of a class, struct or record that the interpreted program declares.</summary>
internal class UserObject(INamedTypeSymbol type, TypeLayout layout) : Composite
{
    public INamedTypeSymbol Type { get; } = type;

    public TypeLayout Layout { get; } = layout;

    public object?[] Fields { get; private set; } = new object?[layout.FieldCount];

    /// <summary>The parameters of primary constructors, which stay in reach of every member.</summary>
    public Scope? PrimaryScope { get; set; }

    /// <summary>The handlers of its events.</summary>
    public Dictionary<ISymbol, FunctionValue?>? Handlers { get; set; }

    public override bool IsValueType => Type.IsValueType;

    public override Composite Copy()
    {
        var copy = (UserObject)MemberwiseClone();
        copy.Fields = new object?[Fields.Length];
        for (var i = 0; i < Fields.Length; i++)
        {
            copy.Fields[i] = CopyOf(Fields[i]);
        }
        return copy;
    }
}
