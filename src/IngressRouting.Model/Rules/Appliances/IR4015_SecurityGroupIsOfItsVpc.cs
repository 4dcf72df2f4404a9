using System.Globalization;

namespace IngressRouting.Model;

/// <summary>Finds network interfaces in a security group that is of another VPC, and not associated with theirs.</summary>
public sealed class IR4015_SecurityGroupIsOfItsVpc : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4015";

    /// <inheritdoc />
    public override string Title => "A security group of a network interface must be of the interface's VPC, or associated with it";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var eni in view.NetworkInterfaces)
        {
            for (var i = 0; i < eni.SecurityGroups.Count && !eni.IsExisting; i++)
            {
                var which = i.ToString(CultureInfo.InvariantCulture);
                JudgeGroup(view, eni, eni.SecurityGroups[i], new Subject(eni.Id, Facets.Of(Facets.SecurityGroup, which)), verdict);
            }
        }
    }

    private static void JudgeGroup(TopologyView view, NetworkInterface eni, Reference group, Subject subject, Verdict verdict)
    {
        // What is no id, or is not there, is said elsewhere.
        if (eni.Subnet.IsInvalid || group.IsInvalid)
        {
            return;
        }

        if (eni.Subnet is Reference.ToExisting || group is Reference.ToExisting)
        {
            verdict.NotProven(subject, $"the topology does not state which VPCs {eni.Title} and its security groups are of");
        }
        else if (
            view.Find<Subnet>(eni.Subnet) is { Vpc: { IsInvalid: false } home } subnet
            && view.Find<SecurityGroup>(group) is { Vpc.IsInvalid: false } found
        )
        {
            switch (SameVpc.Compare(home, found.Vpc))
            {
                case false:
                    JudgeForeign(view, eni, subnet, found, subject, verdict);
                    break;
                case null:
                    verdict.NotProven(
                        subject,
                        $"only the deployment knows whether {found.Title} is of {Wording.Vpc(view, home)}, in which {eni.Title} lies"
                    );
                    break;
            }
        }
    }

    private static void JudgeForeign(
        TopologyView view,
        NetworkInterface eni,
        Subnet subnet,
        SecurityGroup group,
        Subject subject,
        Verdict verdict
    )
    {
        switch (GroupAssociations.Of(view, group, subnet.Vpc))
        {
            case Answer.Violated foreign:
                var vpc = Wording.Vpc(view, subnet.Vpc);
                verdict.Violated(
                    subject,
                    $"AWS refuses {eni.Title} because {group.Title} is of {foreign.Witness} and {subnet.Title} is of {vpc} "
                        + $"('Security group … and subnet … belong to different networks'); use a security group of {vpc}, or associate this one "
                        + "with it (AWS::EC2::SecurityGroupVpcAssociation)",
                    null,
                    new Subject(group.Id)
                );
                break;
            case Answer.NotProven open:
                verdict.NotProven(subject, open.Needs);
                break;
        }
    }
}
