using System;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// References to what a module makes: by the logical id of the module and the one within it, with a dot between them or without
/// (CloudFormation User Guide, "Reference module resources"). What it is, only the registry knows.
/// </summary>
internal sealed class ModuleReferences(Evaluator evaluator)
{
    /// <summary>What <c>Ref</c> gives for a name; null when it is not of a module.</summary>
    public TemplateValue? Ref(string name) =>
        evaluator.Scope.ModuleOf(name) is { } module ? Made(module, "Ref", new Expression.Literal(IdOf(module, name))) : null;

    /// <summary>What <c>Fn::GetAtt</c> gives, or a text with <c>${Module.Resource}</c>; null when the name is not of a module.</summary>
    public TemplateValue? Attribute(string name, string attribute)
    {
        var inner = name;
        if (evaluator.Scope.IsModule(name))
        {
            var dot = attribute.IndexOf('.');
            if (dot < 0)
            {
                return Ref(name + "." + attribute);
            }

            inner = name + "." + attribute.Substring(0, dot);
            attribute = attribute.Substring(dot + 1);
        }

        return evaluator.Scope.ModuleOf(inner) is { } module
            ? Made(module, "Fn::GetAtt", new Expression.Literal(IdOf(module, inner)), new Expression.Literal(attribute))
            : null;
    }

    // The same with a dot and without; dots behind it are left out by AWS as well.
    private string IdOf(string module, string name) => $"{evaluator.Scope.Prefix}{module}.{name.Substring(module.Length).Replace(".", "")}";

    private TemplateValue.Symbolic Made(string module, string function, params Expression[] arguments)
    {
        evaluator.Situation.References.Add(TemplateOrder.NameOf(evaluator.Scope, module));
        return new TemplateValue.Symbolic(new Expression.Call(function, new ValueList<Expression>(arguments)));
    }
}
