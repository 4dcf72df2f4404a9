namespace IngressRouting.Compiler.Tests;

/// <summary>A file around the body of a topology method, so that tests and documentation show nothing but what they are about.</summary>
internal static class TopologySource
{
    /// <summary>A file with a topology method of that body.</summary>
    /// <param name="body">Statements that end with a return.</param>
    /// <param name="more">Other members of the class.</param>
    public static string OfBody(string body, string more = "") =>
        $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using IngressRouting;
            using static IngressRouting.Aws;

            namespace Acme;

            public static class Network
            {
                [Topology]
                public static Topology Inspection()
                {
            {{body}}
                }

            {{more}}
            }
            """;
}
