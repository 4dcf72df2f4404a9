using System.Runtime.CompilerServices;
using VerifyTests;

namespace IngressRouting.TestSupport;

/// <summary>Sets Verify up for snapshots that other tools read as well: JSON parsers refuse a byte order mark.</summary>
internal static class VerifyInitializer
{
    [ModuleInitializer]
    internal static void Initialize() => VerifierSettings.UseUtf8NoBom();
}
