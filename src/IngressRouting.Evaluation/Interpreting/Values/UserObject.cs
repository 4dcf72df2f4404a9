using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An instance of a class, struct or record that the interpreted program declares.</summary>
internal class UserObject : Composite
{
    private UserObject? content;

    public UserObject(INamedTypeSymbol type, TypeLayout layout)
        : this(type, layout, new object?[layout.FieldCount]) { }

    private UserObject(INamedTypeSymbol type, TypeLayout layout, object?[] fields)
    {
        Type = type;
        Layout = layout;
        Fields = fields;
    }

    public INamedTypeSymbol Type { get; }

    public TypeLayout Layout { get; }

    public object?[] Fields { get; }

    /// <summary>The parameters of primary constructors, which stay in reach of every member.</summary>
    public Scope? PrimaryScope { get; set; }

    /// <summary>The handlers of its events.</summary>
    public Dictionary<ISymbol, FunctionValue?>? Handlers { get; set; }

    public override bool IsStruct => Type.IsValueType;

    /// <summary>The struct in this box, as its own members see it: what they change is changed in the box.</summary>
    public UserObject Content => content ??= new UserObject(Type, Layout, Fields) { PrimaryScope = PrimaryScope };

    protected override bool TryTake(Composite other)
    {
        if (
            other is not UserObject source
            || source.Fields.Length != Fields.Length
            || !SymbolEqualityComparer.Default.Equals(source.Type, Type)
        )
        {
            return false;
        }
        Layout.Budget.Charge(1);
        TakeAll(Fields, source.Fields);
        PrimaryScope = source.PrimaryScope;
        return true;
    }

    protected override Composite CopyParts()
    {
        Layout.Budget.Charge(1 + Fields.Length);
        var copy = new UserObject(Type, Layout) { PrimaryScope = PrimaryScope?.CopyAll(Layout.Budget) };
        for (var i = 0; i < Fields.Length; i++)
        {
            copy.Fields[i] = CopyOf(Fields[i]);
        }
        return copy;
    }
}
