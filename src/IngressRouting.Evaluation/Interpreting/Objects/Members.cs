using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Reads fields and properties of objects of the program without an operation that names them.</summary>
internal static class Members
{
    public static object? Read(ISymbol member, UserObject instance, IOperation at, Frame frame) =>
        member switch
        {
            IFieldSymbol field => instance.Fields[instance.Layout.SlotOf(field)],
            IPropertySymbol { GetMethod: { } getter } => Calls.Source(
                Dispatch.Resolve(getter, instance, frame.Run),
                instance,
                [],
                at.Syntax,
                frame
            ),
            _ => throw Expressions.Refuse(at, frame),
        };
}
