using System.Globalization;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What overloads with a culture or a format provider accept: the one culture that is the same everywhere.</summary>
internal static class Cultures
{
    /// <summary>Stops unless the argument is the invariant culture; null stands for the current one.</summary>
    public static CultureInfo Invariant(MemberCall call, int index) =>
        ReferenceEquals(call[index], CultureInfo.InvariantCulture)
            ? CultureInfo.InvariantCulture
            : throw call.Culture("'" + TypeNames.Of(call.Symbol) + "' without a culture of its own", "CultureInfo.InvariantCulture");
}
