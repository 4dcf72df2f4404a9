namespace IngressRouting.Model;

/// <summary>Judges the IPv4 blocks of VPCs, primary and secondary ones.</summary>
public sealed class IR1004_VpcBlockIsAllowed : Rule
{
    private const int Largest = 16;
    private const int Smallest = 28;

    // VPC User Guide, "VPC CIDR blocks".
    private static readonly Cidr[] Forbidden =
    [
        Cidr.Parse("0.0.0.0/8"),
        Cidr.Parse("127.0.0.0/8"),
        Cidr.Parse("169.254.0.0/16"),
        Cidr.Parse("224.0.0.0/4"),
    ];

    private static readonly Cidr Docker = Cidr.Parse("172.17.0.0/16");

    /// <inheritdoc />
    public override string Id => "IR1004";

    /// <inheritdoc />
    public override string Title => "An IPv4 block of a VPC must be /16 to /28 and outside of the ranges that AWS reserves";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var vpc in view.Vpcs)
        {
            // What exists, AWS has accepted.
            if (!vpc.IsExisting)
            {
                JudgeBlock(view, vpc.Title, new Subject(vpc.Id, Facets.Cidr), vpc.Cidr, verdict);
            }
        }

        foreach (var block in view.VpcCidrBlocks)
        {
            if (block is { IsExisting: false, Source: BlockSource.Secondary secondary })
            {
                JudgeBlock(view, Wording.Vpc(view, block.Vpc), new Subject(block.Id, Facets.Cidr), secondary.Cidr, verdict);
            }
        }
    }

    private static void JudgeBlock(TopologyView view, string vpc, Subject subject, Value<Cidr> stated, Verdict verdict)
    {
        var block = view.Resolve(stated);
        if (block.TryGet(out var cidr))
        {
            JudgeBlock(vpc, subject, cidr, verdict);
        }
        else if (block is Value<Cidr>.Symbolic symbolic)
        {
            verdict.NotProven(
                subject,
                $"the block of {vpc} is {Wording.Expression(view, symbolic.Expression)}, and only the deployment knows it"
            );
        }
    }

    private static void JudgeBlock(string vpc, Subject subject, Cidr block, Verdict verdict)
    {
        if (block.Family != AddressFamily.IPv4)
        {
            verdict.Violated(subject, $"AWS refuses {vpc} because {block} is no IPv4 block; give it one of /16 to /28, and IPv6 besides");
        }
        else if (block.PrefixLength is < Largest or > Smallest)
        {
            verdict.Violated(
                subject,
                $"AWS refuses {block} of {vpc} (InvalidVpcRange) because it is not between /16 and /28; choose a block in that range"
            );
        }
        else if (System.Array.Find(Forbidden, range => range.Contains(block)) is { IsDefault: false } range)
        {
            verdict.Violated(
                subject,
                $"AWS refuses {block} of {vpc} because {range} is reserved; choose a private block such as 10.0.0.0/16"
            );
        }
        else if (Docker.Overlaps(block))
        {
            verdict.Violated(
                Severity.Info,
                subject,
                $"{block} of {vpc} overlaps {Docker}, which AWS Cloud9, Amazon SageMaker and others use within instances, so that they may not "
                    + "reach addresses in it; choose another block"
            );
        }
    }
}
