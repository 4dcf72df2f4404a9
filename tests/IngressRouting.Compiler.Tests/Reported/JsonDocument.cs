using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace JsonDocument;

public static class Net
{
    const string Json = """{"subnets":[{"name":"a","cidr":"10.0.0.0/24"}]}""";

    [Topology]
    public static Topology Js()
    {
        var doc = System.Text.Json.JsonDocument.Parse(Json);
        var vpc = Vpc("Main", "10.0.0.0/16");
        foreach (var s in doc.RootElement.GetProperty("subnets").EnumerateArray())
            vpc.Subnet(s.GetProperty("name").GetString()!, s.GetProperty("cidr").GetString()!, Zone.First);
        return vpc;
    }
}
