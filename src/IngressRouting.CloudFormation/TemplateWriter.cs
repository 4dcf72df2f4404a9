using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Writes a topology as a CloudFormation template. It judges nothing: a topology that AWS would refuse is written as it was stated, so
/// that it can be seen and compared; only what has no template form at all is a problem.
/// </summary>
public static class TemplateWriter
{
    /// <summary>Writes a topology.</summary>
    /// <param name="model">The topology.</param>
    /// <param name="sections">The mappings that it names; null when it names none.</param>
    /// <returns>The template, or the reasons why it cannot be written.</returns>
    public static TemplateText Write(TopologyModel model, TemplateSections? sections = null)
    {
        var problems = new ProblemCollector();
        TemplateLimits.CheckNumbers(model, problems);
        if (problems.HaveError)
        {
            return new TemplateText(null, null, problems.All);
        }

        var session = new WritingSession(model, sections ?? TemplateSections.None, problems);
        var bodies = ElementBodies.Write(session);
        var dependencies = DependencyPass.Run(session);
        var template = TemplateAssembly.Assemble(session, bodies, dependencies);
        TemplateLimits.CheckContent(session);
        if (session.Problems.HaveError)
        {
            return new TemplateText(null, null, session.Problems.All);
        }

        var json = JsonText.Write(template);
        TemplateLimits.CheckText(template, json, session.Problems);
        return session.Problems.HaveError
            ? new TemplateText(null, null, session.Problems.All)
            : new TemplateText(template, json, session.Problems.All);
    }
}
