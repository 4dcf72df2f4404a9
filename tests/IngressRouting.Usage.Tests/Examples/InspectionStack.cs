using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.CloudFormation.Include;
using Constructs;

public sealed class InspectionStack : Stack
{
    public InspectionStack(Construct scope, string id, string templateFile)
        : base(scope, id)
    {
        var network = new CfnInclude(this, "Network", new CfnIncludeProps { TemplateFile = templateFile });

        // Everything of the template is there by its logical id, for the rest of the stack to use.
        var app = (CfnSubnet)network.GetResource("MainAppSubnet");
        _ = new CfnOutput(this, "AppSubnet", new CfnOutputProps { Value = app.Ref });
    }
}
