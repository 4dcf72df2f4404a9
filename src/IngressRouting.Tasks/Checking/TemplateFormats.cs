using System;

namespace IngressRouting.Tasks.Checking;

/// <summary>How templates are written.</summary>
[Flags]
internal enum TemplateFormats
{
    /// <summary>In JSON.</summary>
    Json = 1,

    /// <summary>In YAML.</summary>
    Yaml = 2,

    /// <summary>In both.</summary>
    Both = Json | Yaml,
}
