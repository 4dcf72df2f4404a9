using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Which variables around a local function it uses, itself or by other local functions that it calls.</summary>
internal sealed class Captures(FunctionValue function, Interpretation run)
{
    private readonly HashSet<ISymbol> variables = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> functions = new(SymbolEqualityComparer.Default);
    private bool hasThis;

    /// <summary>
    /// Whether a local function that was reached twice uses the same variables both times: the compiler keeps them in one object, and that
    /// is what the delegates are compared by. Null when it uses <c>this</c> alone, for which the compiler has several ways.
    /// </summary>
    public static bool? AreShared(FunctionValue a, FunctionValue b, Interpretation run)
    {
        var captures = new Captures(a, run);
        captures.Add(a.Body!);
        foreach (var variable in captures.variables)
        {
            if (!ReferenceEquals(a.Scope.Find(variable, out _), b.Scope.Find(variable, out _)))
            {
                return false;
            }
        }
        return captures.variables.Count > 0 ? true
            : captures.hasThis ? null
            : true;
    }

    private void Add(IOperation body)
    {
        run.Budget.Descend();
        foreach (var operation in body.DescendantsAndSelf())
        {
            run.Budget.Charge(1);
            switch (operation)
            {
                case ILocalReferenceOperation { ConstantValue.HasValue: false } reference:
                    AddVariable(reference.Local);
                    break;
                case IParameterReferenceOperation reference:
                    AddVariable(reference.Parameter);
                    break;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                    hasThis = true;
                    break;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called }:
                    AddFunction(called.OriginalDefinition);
                    break;
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } called }:
                    AddFunction(called.OriginalDefinition);
                    break;
            }
        }
    }

    private void AddVariable(ISymbol variable)
    {
        if (function.Scope.Find(variable, out _) is not null)
        {
            variables.Add(variable);
        }
        else
        {
            // The parameters of a primary constructor belong to the object; other variables are declared within the function.
            hasThis |= variable.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor };
        }
    }

    private void AddFunction(IMethodSymbol called)
    {
        if (
            functions.Add(called)
            && function.Scope.Find(called, out var slot)?[slot] is FunctionValue { Body: { } body } other
            && !ReferenceEquals(other.Body, function.Body)
        )
        {
            Add(body);
        }
    }
}
