using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A character of a <c>StringBuilder</c>, which does not look whether there is one before it is read or written.</summary>
internal sealed class CharacterCell(StringBuilder text, int index, IOperation at, Frame frame) : Cell
{
    public override object? Get() => Exists() ? text[index] : throw Faults.IndexOutOfRange(at, frame);

    public override void Set(object? value) =>
        text[
            Exists()
                ? index
                : throw frame.Run.Fault("System.ArgumentOutOfRangeException", "The position is out of the range of the text.", at)
        ] = (char)value!;

    private bool Exists()
    {
        StringBuilderMembers.ChargeWalk(text, frame.Run);
        return index >= 0 && index < text.Length;
    }
}
