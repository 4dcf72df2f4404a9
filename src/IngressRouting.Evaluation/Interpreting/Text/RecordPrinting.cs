using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The text of records that print their members by a method of their own, or derive from one that does.</summary>
internal static class RecordPrinting
{
    public static string Of(UserObject value, string name, IOperation at, Frame frame)
    {
        // Code of the program may keep the builder, so each record gets one.
        var text = new StringBuilder();
        ObjectTexts.Add(name, text, frame);
        ObjectTexts.Add(" { ", text, frame);
        var printer = OwnMembers.PrinterOf(value.Type) ?? throw frame.Run.Silence(at.Syntax);
        ObjectTexts.Add(Print(printer, value, text, at, frame) ? " }" : "}", text, frame);
        return text.ToString();
    }

    /// <summary>Calls the method of one record, which may be a base of the value's own type.</summary>
    private static bool Print(IMethodSymbol printer, UserObject value, StringBuilder text, IOperation at, Frame frame) =>
        printer.IsImplicitlyDeclared
            ? Members(printer.ContainingType, value, text, at, frame)
            : Calls.Source(printer, value, [text], at.Syntax, frame) is true;

    /// <summary>What the method does when the compiler writes it; says whether it printed anything.</summary>
    public static bool Members(INamedTypeSymbol record, UserObject value, StringBuilder text, IOperation at, Frame frame)
    {
        frame.Run.Budget.Descend();
        var isPrinted =
            record.BaseType is { IsRecord: true } parent
            && Print(OwnMembers.PrinterOf(parent) ?? throw frame.Run.Silence(at.Syntax), value, text, at, frame);
        var own = frame.Run.Types.OwnOf(value.Type).PrintedOf(record);
        ObjectTexts.Add(isPrinted && own.Count > 0 ? ", " : "", text, frame);
        ObjectTexts.AppendMembers(own, value, text, at, frame);
        return isPrinted || own.Count > 0;
    }
}
