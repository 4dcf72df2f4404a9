using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace DayWithoutACulture;

public static class Net
{
    static readonly DateOnly Review = new(2025, 12, 31);

    [Topology]
    public static Topology Do() =>
        Vpc("Main", "10.0.0.0/16").Tag("ReviewBy", Review.ToString("yyyy-MM-dd")).Tag("ttl", TimeSpan.FromMinutes(90).ToString());
}
