using IngressRouting.Model;

namespace IngressRouting.Templates.Tests.Unknowns;

/// <summary>
/// Two values of which nobody knows whether they are one are put where the same value twice, or two different ones, would be wrong: no rule
/// concludes anything from the pair.
/// </summary>
public sealed class PairsOfUnknownsTests
{
    public static TheoryData<string, string> Pairs => Combine(UnknownPlaces.All.Keys);

    public static TheoryData<string, string> PairsWithAKnown => Combine(UnknownPlaces.All.Keys.Except(UnknownPlaces.WrongByThemselves));

    public static TheoryData<string> Places => [.. UnknownPlaces.All.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_Wrong_Pair_Is_Told(string place)
    {
        var (one, other, rule) = UnknownPlaces.Wrong[place];
        Assert.Equal([rule], Checked.Violated(UnknownPlaces.Fill(place, "", one, other)));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Nothing_Is_Concluded(string place, string kind)
    {
        var (one, other) = UnknownKinds.All[kind];
        Assert.Equal([], Told(place, kind, one, other));
    }

    [Theory]
    [MemberData(nameof(PairsWithAKnown))]
    public void Nothing_Is_Concluded_From_One_Unknown_And_A_Known(string place, string kind)
    {
        var (one, other) = UnknownKinds.All[kind];
        var known = UnknownPlaces.Wrong[place];
        Assert.Equal([], Told(place, kind, one, known.Other).Concat(Told(place, kind, known.One, other)));
    }

    private static TheoryData<string, string> Combine(IEnumerable<string> places)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var place in places)
        {
            foreach (var kind in UnknownKinds.All.Keys)
            {
                pairs.Add(place, kind);
            }
        }

        return pairs;
    }

    private static IEnumerable<string> Told(string place, string kind, string one, string other) =>
        Checked
            .Report(UnknownPlaces.Fill(place, UnknownKinds.SectionsOf(kind), one, other))
            .Findings.Where(finding => finding.Severity != Severity.Info)
            .Select(finding => Checked.Told(finding) + ": " + finding.Message);
}
