namespace IngressRouting.Model;

/// <summary>Finds blocks that were written with bits behind their prefix.</summary>
public sealed class IR1007_BlockHasNoHostBits : Rule
{
    /// <inheritdoc />
    public override string Id => "IR1007";

    /// <inheritdoc />
    public override string Title => "A block should be written without bits behind its prefix";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var element in view.Elements)
        {
            switch (element)
            {
                case Vpc vpc:
                    JudgeBlock(vpc, vpc.Cidr, Facets.Cidr, verdict);
                    break;
                case VpcCidrBlock block:
                    JudgeBlock(block, block.Source.Stated, Facets.Cidr, verdict);
                    break;
                case Subnet subnet:
                    JudgeBlock(subnet, subnet.Cidr, Facets.Cidr, verdict);
                    JudgeBlock(subnet, subnet.Ipv6Cidr, Facets.Ipv6Cidr, verdict);
                    break;
                case Route { Destination: Destination.Addresses addresses } route:
                    JudgeBlock(route, addresses.Block, Facets.Destination, verdict);
                    break;
            }
        }
    }

    private static void JudgeBlock(Element element, Value<Cidr>? block, string facet, Verdict verdict)
    {
        if (block is Value<Cidr>.Known { Content: { HasHostBits: true } cidr })
        {
            var subject = new Subject(element.Id, facet);
            verdict.Violated(
                subject,
                $"the block of {element.Title} has bits behind its prefix of /{cidr.PrefixLength}, which AWS clears, so that it is {cidr}; "
                    + $"write {cidr}",
                new Repair.ReplaceText(subject, cidr.ToString())
            );
        }
    }
}
