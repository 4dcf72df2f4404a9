using System;
using System.Linq;

namespace IngressRouting.Tasks.Checking;

/// <summary>Says which file names may be written.</summary>
internal static class PlainFileName
{
    // What separates folders, drives and streams; what one of the file systems refuses; what MSBuild would expand or split.
    private const string Forbidden = "/\\:<>\"|?*;%$@'()";
    private const int MaxLength = 200;

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CLOCK$"];
    private static readonly string[] NumberedDevices = ["COM", "LPT"];

    /// <summary>Whether the text names a file in the folder where it is put, and nothing else, on every system.</summary>
    public static bool Accepts(string name) =>
        name.Length is > 0 and <= MaxLength
        && !name.Any(c => char.IsControl(c) || char.IsSurrogate(c) || Forbidden.IndexOf(c) >= 0)
        && name.Trim(' ', '.') == name
        && !IsDevice(name.Split('.')[0]);

    // Windows opens the device whatever the extension, and in every folder.
    private static bool IsDevice(string stem) =>
        Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
        || (stem.Length == 4 && char.IsDigit(stem[3]) && NumberedDevices.Contains(stem.Substring(0, 3), StringComparer.OrdinalIgnoreCase));
}
