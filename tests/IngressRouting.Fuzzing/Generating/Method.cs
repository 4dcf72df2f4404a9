namespace IngressRouting.Fuzzing;

/// <summary>A method of the program that later code may call.</summary>
/// <param name="Call">How it is called, such as <c>Helpers.Help1</c>; an extension method starts with a dot.</param>
/// <param name="Returns">The type of its result.</param>
/// <param name="Parameters">The types of its parameters, the receiver of an extension method first.</param>
/// <param name="Cost">About how many statements one call runs, so that calls in loops stay affordable.</param>
internal sealed record Method(string Call, string Returns, IReadOnlyList<string> Parameters, int Cost);
