using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The type that a value has when the program runs.</summary>
internal static class RuntimeTypes
{
    /// <summary>The type, or null when it is an internal type of the library whose name nobody should rely on.</summary>
    public static ITypeSymbol? Of(object value, Interpretation run) =>
        value switch
        {
            UserObject instance => instance.Type,
            TupleValue tuple => tuple.Type,
            TupleObject tuple => tuple.Type,
            EnumValue enumValue => enumValue.Type,
            AnonymousObject anonymous => anonymous.Type,
            ArrayValue array => array.Type,
            ListValue list => list.Type,
            UnsetArrayValue unset => unset.Type,
            DictionaryValue dictionary => dictionary.Type,
            SetValue set => set.Type,
            SortedValue sorted => sorted.Type,
            FunctionValue function => function.Type,
            _ when Numerics.TypeOf(value) is not SpecialType.None and var special => run.Compilation.GetSpecialType(special),
            _ when value.GetType().Assembly == DslTypes.Assembly => run.Members.Dsl.SymbolOf(value.GetType()),
            System.Enum real => run.Compilation.GetTypeByMetadataName(real.GetType().FullName!),
            AddressValue => run.Compilation.GetTypeByMetadataName("System.Net.IPAddress"),
            NetworkValue => run.Compilation.GetTypeByMetadataName("System.Net.IPNetwork"),
            _ when Moments.Is(value) => run.Compilation.GetTypeByMetadataName(Moments.TypeName(value)),
            WideInteger wide => run.Compilation.GetTypeByMetadataName(wide.IsSigned ? "System.Int128" : "System.UInt128"),
            System.Numerics.BigInteger => run.Compilation.GetTypeByMetadataName("System.Numerics.BigInteger"),
            System.Version => run.Compilation.GetTypeByMetadataName("System.Version"),
            TypeValue => run.Compilation.GetTypeByMetadataName("System.Type"),
            ReaderValue => run.Compilation.GetTypeByMetadataName("System.IO.StringReader"),
            System.Text.StringBuilder => run.Compilation.GetTypeByMetadataName("System.Text.StringBuilder"),
            RegexValue => OfRegex("Regex", run),
            MatchValue => OfRegex("Match", run),
            GroupValue => OfRegex("Group", run),
            CaptureValue => OfRegex("Capture", run),
            MatchListValue found => OfRegex(found.Type, run),
            _ => null,
        };

    private static ITypeSymbol? OfRegex(string name, Interpretation run) =>
        run.Compilation.GetTypeByMetadataName("System.Text.RegularExpressions." + name);
}
