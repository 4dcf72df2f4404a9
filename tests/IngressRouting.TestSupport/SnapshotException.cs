namespace VerifyXunit;

/// <summary>A text is not what its snapshot holds.</summary>
/// <param name="message">The difference, and how to accept it.</param>
public sealed class SnapshotException(string message) : Exception(message);
