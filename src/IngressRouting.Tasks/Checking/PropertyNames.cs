using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;

namespace IngressRouting.Tasks.Checking;

/// <summary>
/// Finds properties that are named almost as one of ours. MSBuild takes any name, so a typo would silently do nothing. Names that
/// merely begin alike, such as <c>IngressRoutingVersion</c>, are the user's own.
/// </summary>
internal static class PropertyNames
{
    private const string Prefix = "IngressRouting";

    // Two edits, such as a letter too many and two that changed places.
    private const int NearEnough = 2;

    /// <summary>What is wrong in these files and among the properties of the command line.</summary>
    /// <param name="files">Project files; those that do not exist, or that MSBuild could not read either, are skipped.</param>
    /// <param name="commandLine">The names of properties that are set from outside.</param>
    public static IEnumerable<Problem> Misspelled(IEnumerable<string> files, IEnumerable<string> commandLine)
    {
        foreach (var file in files.Where(File.Exists))
        {
            foreach (var (name, place) in PropertiesOf(file))
            {
                if (Meant(name) is { } meant)
                    yield return Problem.SettingUnknown(name, meant) with
                    {
                        Place = place,
                    };
            }
        }

        foreach (var name in commandLine)
        {
            if (Meant(name) is { } meant)
                yield return Problem.SettingUnknown(name, meant);
        }
    }

    /// <summary>The property that a name is a misspelling of; null when it is none.</summary>
    public static string? Meant(string name)
    {
        if (BuildSettings.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            return null;
        return BuildSettings.Names.FirstOrDefault(known => EditDistance.Between(name, known) <= NearEnough || IsPartOf(name, known));
    }

    // IngressRoutingFormat for IngressRoutingTemplateFormat.
    private static bool IsPartOf(string name, string known) =>
        name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && name.Length > Prefix.Length + 4
        && known.EndsWith(name.Substring(Prefix.Length), StringComparison.OrdinalIgnoreCase);

    private static List<(string Name, SourcePlace Place)> PropertiesOf(string file)
    {
        var properties = new List<(string, SourcePlace)>();
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            while (reader.Read())
            {
                // No property of MSBuild is an element within another, so what is in no group is found as well, and does no harm.
                if (reader.NodeType == XmlNodeType.Element && reader is IXmlLineInfo place && LooksLikeOurs(reader.LocalName))
                    properties.Add((reader.LocalName, new SourcePlace(file, place.LineNumber, place.LinePosition)));
            }
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException) { }

        return properties;
    }

    private static bool LooksLikeOurs(string name) => name.StartsWith("Ingres", StringComparison.OrdinalIgnoreCase);
}
