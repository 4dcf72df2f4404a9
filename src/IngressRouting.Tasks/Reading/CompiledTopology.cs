namespace IngressRouting.Tasks.Reading;

/// <summary>One topology as the generator left it in the compiled assembly: a marker and the constant to which it points.</summary>
/// <param name="Name">The name of the topology.</param>
/// <param name="FileName">The file name that the marker asks for; not checked yet.</param>
/// <param name="Template">The value of the constant; empty when there is none.</param>
/// <param name="Proven">How many rules hold.</param>
/// <param name="Violated">How many rules are broken.</param>
/// <param name="NotProven">How many rules could be neither proven nor refuted.</param>
/// <param name="Errors">How many findings are errors before any suppression.</param>
internal sealed record CompiledTopology(string Name, string FileName, string Template, int Proven, int Violated, int NotProven, int Errors);
