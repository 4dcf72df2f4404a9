using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

/// <summary>A topology that shows texts.</summary>
public static class R
{
    public static Topology Of(List<string> r)
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        for (var i = 0; i < r.Count; i++)
        {
            vpc.Resource("R" + i, "AWS::SSM::Parameter").Property("Type", "String").Property("Value", r[i]);
        }
        return vpc;
    }
}
