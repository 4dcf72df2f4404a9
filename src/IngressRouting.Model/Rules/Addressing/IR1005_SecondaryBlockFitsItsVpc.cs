using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Compares each further block of a VPC with those that the VPC has before it.</summary>
public sealed class IR1005_SecondaryBlockFitsItsVpc : Rule
{
    /// <inheritdoc />
    public override string Id => "IR1005";

    /// <inheritdoc />
    public override string Title => "A secondary block of a VPC must overlap no other of its blocks and go together with them";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var earlier = new Dictionary<Reference, List<Stated>>();
        foreach (var block in view.VpcCidrBlocks)
        {
            if (!earlier.TryGetValue(block.Vpc, out var before))
            {
                earlier.Add(block.Vpc, before = Primary(view, block.Vpc));
            }

            if (block.Source.Stated is { } stated && view.TermOf(block) is { } term && term.Family == block.Family)
            {
                var added = new Stated(new Subject(block.Id, Facets.Cidr), term, Wording.Value(view, view.Resolve(stated)), false);
                if (!block.IsExisting)
                {
                    JudgeBlock(view, block, added, before, verdict);
                }

                before.Add(added);
            }
        }
    }

    private static List<Stated> Primary(TopologyView view, Reference vpc) =>
        view.Find<Vpc>(vpc) is { } owner && view.TermOf(owner.Cidr) is { } term
            ? [new Stated(new Subject(owner.Id, Facets.Cidr), term, Wording.Value(view, view.Resolve(owner.Cidr)), true)]
            : [];

    private static void JudgeBlock(TopologyView view, VpcCidrBlock block, Stated added, List<Stated> before, Verdict verdict)
    {
        var vpc = Wording.Vpc(view, block.Vpc);
        var others = before.Where(other => other.Term.Family == added.Term.Family).ToList();
        if (others.Find(other => other.Term.Contains(added.Term) || added.Term.Contains(other.Term)) is { } overlapped)
        {
            verdict.Violated(
                added.Subject,
                $"AWS refuses {added.Text} as a further block of {vpc} because it overlaps {overlapped.Text}; choose a block that is free",
                null,
                overlapped.Subject
            );
            return;
        }

        foreach (var other in others)
        {
            if (
                other.Term.Root is null
                && added.Term.Root is null
                && BlockRestrictions.Of(other.Term.Place, added.Term.Place) is { } reason
            )
            {
                Report(vpc, added, other, before, reason, verdict);
                return;
            }
        }

        if (block.Vpc is Reference.ToExisting { IsInvalid: false })
        {
            verdict.NotProven(added.Subject, $"the blocks of {vpc} are not part of the topology");
        }
        else if (others.Find(other => other.Term.Root is not null || added.Term.Root is not null) is { } unknown)
        {
            var symbol = added.Term.Root is not null ? added.Text : unknown.Text;
            verdict.NotProven(added.Subject, $"only the deployment knows whether {symbol} goes together with the other blocks of {vpc}");
        }
    }

    // That a private block cannot follow one that is not is documented for existing blocks, and beside it that such a VPC has to be made
    // with its private block: which of the two holds for a second private block is not said.
    private static void Report(string vpc, Stated added, Stated other, List<Stated> before, string reason, Verdict verdict)
    {
        var mayBeAllowed =
            !other.IsPrimary
            && !BlockRestrictions.IsPrivate(other.Term.Place)
            && before.Exists(stated => stated.IsPrimary && IsPrivate(stated));
        var isRight = BlockRestrictions.Of(added.Term.Place, other.Term.Place) is null;
        var advice = other.IsPrimary || !isRight ? "choose a block of another range" : $"state it before {other.Text}";
        verdict.Violated(
            mayBeAllowed ? Severity.Warning : Severity.Error,
            added.Subject,
            $"AWS {(mayBeAllowed ? "may refuse" : "refuses")} {added.Text} as a further block of {vpc}, which has {other.Text}, because {reason}; "
                + advice,
            null,
            other.Subject
        );
    }

    private static bool IsPrivate(Stated stated) => stated.Term.Root is null && BlockRestrictions.IsPrivate(stated.Term.Place);

    private sealed record Stated(Subject Subject, BlockTerm Term, string Text, bool IsPrimary);
}
