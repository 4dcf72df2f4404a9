using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using IngressRouting;
using static IngressRouting.Aws;

namespace RegularExpressions;

public static class Net
{
    static readonly Regex Name = new("^([a-z]+)-(\\d+)$");

    [Topology]
    public static Topology Rx()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        foreach (var n in new[] { "web-1", "db-22", "BAD" })
        {
            var m = Name.Match(n);
            if (m.Success)
                vpc.Tag(m.Groups[1].Value, m.Groups[2].Value);
        }
        vpc.Tag("r", Regex.Replace("a  b   c", "\\s+", "-")).Tag("v", Regex.IsMatch("eu-west-1", "^[a-z]{2}-[a-z]+-\\d$").ToString());
        return vpc;
    }
}
