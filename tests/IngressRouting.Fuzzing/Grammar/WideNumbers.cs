using static IngressRouting.Fuzzing.Productions;

namespace IngressRouting.Fuzzing;

/// <summary>Expressions of the other numeric types.</summary>
internal static class WideNumbers
{
    public static void Add()
    {
        For(
            "long",
            static a => a.Dice.Chance(20) ? "Facts.Wide" : a.Dice.Below(1000) + "L",
            static a => $"({a.Of("long")} + {a.Int})",
            static a => $"({a.Of("long")} * {a.Moving("long")})",
            static a => $"({a.Of("long")} - {a.Of("uint")})",
            static a => $"({a.Moving("long")} {a.Dice.Pick(["<<", ">>", ">>>"])} {a.Int})",
            static a => $"({a.Of("long")} % ({a.Moving("long")} | 1))",
            static a => $"(long){a.Moving("int")}",
            static a => $"(long)Math.Truncate({a.Of("decimal")} % 1000m)"
        );
        For(
            "uint",
            static a => a.Dice.Below(300) + "u",
            static a => $"unchecked((uint){a.Moving("int")})",
            static a => $"({a.Moving("uint")} + {a.Of("uint")})",
            static a => $"({a.Of("uint")} >> {a.Int})",
            static a => $"({a.Of("uint")} & ~{a.Moving("uint")})"
        );
        For(
            "double",
            static a => a.Dice.Below(9) + a.Dice.Pick([".5", ".25", ".0"]),
            static a => $"({a.Of("double")} + {a.Int})",
            static a => $"({a.Of("double")} * {a.Of("double")})",
            static a => $"({a.Int} / 2.0)",
            static a => $"Math.{a.Dice.Pick(["Floor", "Ceiling", "Round", "Truncate"])}({a.Of("double")})"
        );
        For(
            "decimal",
            static a => a.Dice.Below(900) + a.Dice.Pick(["m", ".5m", ".10m"]),
            static a => $"({a.Of("decimal")} + {a.Int})",
            static a => $"({a.Of("decimal")} - {a.Of("decimal")})",
            static a => $"(({a.Int} & 1023) * 1.25m)",
            static a => $"Math.Round({a.Of("decimal")}, {a.Dice.Below(3)})"
        );
        Also("int", static a => $"unchecked((int)Math.Floor({a.Of("double")} % 1000.0))", static a => $"({a.Of("uint")} > 9u ? 1 : 0)");
    }
}
