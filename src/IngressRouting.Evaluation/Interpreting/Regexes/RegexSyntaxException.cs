using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A pattern that no version of the library accepts.</summary>
internal sealed class RegexSyntaxException(string message) : Exception(message);
