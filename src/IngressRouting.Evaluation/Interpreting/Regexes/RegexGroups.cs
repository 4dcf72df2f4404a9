using System.Collections.Generic;
using System.Globalization;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The groups of a pattern. Those with a name are numbered after those without.</summary>
internal sealed class RegexGroups
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> indices = [];
    private int unnamed;

    /// <summary>How many groups there are, with the whole match.</summary>
    public int Count => 1 + unnamed + names.Count;

    public int AddUnnamed() => ++unnamed;

    public void AddNamed(string name)
    {
        if (!indices.ContainsKey(name))
        {
            indices.Add(name, names.Count);
            names.Add(name);
        }
    }

    public string NameOf(int slot) => slot > unnamed ? names[slot - unnamed - 1] : slot.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of the group with a name, or -1.</summary>
    public int SlotOf(string name) => indices.TryGetValue(name, out var index) ? unnamed + 1 + index : SlotOfNumber(name);

    public bool Has(int slot) => slot >= 0 && slot < Count;

    private int SlotOfNumber(string name)
    {
        var isNumber = name.Length is > 0 and < 9;
        foreach (var character in name)
        {
            isNumber &= character is >= '0' and <= '9';
        }
        // Whether zeros may stand before a number depends on whether the pattern has names.
        return
            isNumber
            && int.Parse(name, NumberStyles.None, CultureInfo.InvariantCulture) is var slot
            && Has(slot)
            && (names.Count == 0 || name[0] != '0' || name.Length == 1)
            ? slot
            : -1;
    }
}
