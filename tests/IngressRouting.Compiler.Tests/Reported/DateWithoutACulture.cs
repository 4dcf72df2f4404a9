using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace DateWithoutACulture;

public static class Net
{
    static readonly DateTime Created = new(2024, 3, 1, 12, 0, 0, DateTimeKind.Utc);
    static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    [Topology]
    public static Topology Dt() =>
        Vpc("Main", "10.0.0.0/16")
            .Tag("Created", Created.ToString("yyyy-MM-dd"))
            .Tag("Expires", (Created + Retention).ToString("O"))
            .Tag("Ret", Retention.TotalHours.ToString());
}
