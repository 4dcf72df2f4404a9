using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Compiler.Tests;

internal sealed record ExpectedDiagnostic(string Id, string File, TextSpan Span);
