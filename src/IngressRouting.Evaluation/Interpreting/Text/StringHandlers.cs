using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>$"…"</c> as an interpolated string handler, of the DSL or of the program.</summary>
internal static class StringHandlers
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var creation = (IInterpolatedStringHandlerCreationOperation)operation;
        if (creation.HandlerCreation is not IObjectCreationOperation { Constructor: { } constructor } construction)
        {
            throw Expressions.Refuse(operation, frame);
        }
        if (!DslTypes.IsDsl(constructor) && !frame.Run.Types.IsSource(constructor.ContainingType))
        {
            throw OtherAssemblies.IsPlatform(constructor.ContainingType)
                ? Expressions.Refuse(operation, frame)
                : frame.Run.Members.Refuse(constructor, operation, frame);
        }
        var outer = (frame.Handler, frame.Validity);
        frame.Validity = new TemporaryCell(true);
        var handler = ObjectCreations.Evaluate(construction, frame);
        var isValid = !creation.HandlerCreationHasSuccessParameter || frame.Validity.Get() is true;
        frame.Handler = handler;
        var parts = new StringBuilder();
        if (isValid)
        {
            Append(creation.Content, creation.HandlerAppendCallsReturnBool, parts, frame);
        }
        (frame.Handler, frame.Validity) = outer;
        frame.Run.Provenance.Note(handler, operation.Syntax, parts.Length == 0 ? null : parts.ToString());
        return handler;
    }

    /// <summary>What stands in a handler's constructor for an argument, or the receiver, of the call that the handler is passed to.</summary>
    public static object? EvaluatePlaceholder(IOperation operation, Frame frame)
    {
        var placeholder = (IInterpolatedStringHandlerArgumentPlaceholderOperation)operation;
        return frame.Pending is not { } pending ? throw Expressions.Refuse(operation, frame)
            : placeholder.PlaceholderKind == InterpolatedStringArgumentPlaceholderKind.CallsiteReceiver ? pending.Receiver
            : pending.Values[placeholder.ArgumentIndex] is Cell cell ? cell.Get()
            : pending.Values[placeholder.ArgumentIndex];
    }

    /// <summary>Whether all was appended; a handler that says false wants no more.</summary>
    private static bool Append(IOperation content, bool answers, StringBuilder parts, Frame frame)
    {
        frame.Run.Budget.Descend();
        switch (content)
        {
            case IInterpolatedStringAdditionOperation addition:
                return Append(addition.Left, answers, parts, frame) && Append(addition.Right, answers, parts, frame);
            case IInterpolatedStringOperation text:
                foreach (var part in text.Parts)
                {
                    if (part is not IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call })
                    {
                        throw Expressions.Refuse(part, frame);
                    }
                    var handler = frame.Handler;
                    var goesOn = DslTypes.IsDsl(call.TargetMethod) ? AppendToDsl(call, parts, frame) : Invocations.Evaluate(call, frame);
                    frame.Handler = handler;
                    if (answers && goesOn is false)
                    {
                        return false;
                    }
                }
                return true;
            default:
                throw Expressions.Refuse(content, frame);
        }
    }

    /// <summary>The DSL would format what it is given, which here is the interpreter's own value: so it is given the text of that.</summary>
    private static object? AppendToDsl(IInvocationOperation call, StringBuilder parts, Frame frame)
    {
        var method = call.TargetMethod;
        var arguments = Arguments.Evaluate(method.Parameters.Length, call.Arguments, frame);
        var written = call.Arguments.Length > 0 ? call.Arguments[0].Value : call;
        if (method.Parameters[0].Type.SpecialType == SpecialType.System_Object && !(arguments[0] is { } made && DslTypes.IsDsl(made)))
        {
            var format = arguments[2] as string;
            arguments[0] =
                HoleTexts.OfObject(arguments[0], format, true, false, Unboxed(written), frame)
                ?? InvariantTexts.Of(arguments[0], format, Unboxed(written), frame);
            arguments[2] = null;
        }
        if (method.Name == "AppendFormatted" && arguments[0] is string text)
        {
            Interpolations.AppendPart(parts, Unboxed(written), text);
        }
        if (arguments.Length > 1 && arguments[1] is int width)
        {
            frame.Run.Budget.Allocate(2L * System.Math.Abs((long)width));
        }
        return DslCalls.Invoke(method, frame.Handler, arguments, call.Arguments, Unboxed(written), frame);
    }

    private static IOperation Unboxed(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : operation;
}
