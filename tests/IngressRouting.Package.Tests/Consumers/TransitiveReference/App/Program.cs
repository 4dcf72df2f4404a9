using IngressRouting;

[assembly: CompiledTopology("App", typeof(App.Templates), "Edge", "App.template.json", 1, 0, 0, 0)]

namespace App;

public static class Templates
{
    public const string Edge = "{ \"Description\": \"of the app\" }";

    public static void Main() => System.Console.WriteLine(Library.Templates.Inspection + Plain.Nothing.ToSee);
}
