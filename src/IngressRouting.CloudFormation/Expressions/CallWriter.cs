using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Lays out the arguments of a function. One argument stands alone, several in a list; three functions want more:
/// <list type="bullet">
/// <item><c>Fn::Join</c> and <c>Fn::Select</c> take a list behind their first argument. It is all further arguments, or the one further
/// argument that is itself a list, such as an attribute or <c>Fn::GetAZs</c>.</item>
/// <item><c>Fn::Sub</c> takes its text, and then names and values of variables in turns.</item>
/// </list>
/// </summary>
internal sealed class CallWriter(ExpressionWriter expressions, ReferenceWriter references)
{
    public DocumentNode Write(Expression.Call call)
    {
        var arguments = call.Arguments;
        var content = call.Function switch
        {
            "Fn::Sub" => Substitution(arguments),
            "Fn::Join" or "Fn::Select" when arguments.Count > 1 => WithList(arguments),
            "Fn::GetAZs" when arguments.Count == 0 => new DocumentText(""),
            _ when arguments.Count == 1 => expressions.Write(arguments[0]),
            _ => List(arguments, from: 0),
        };
        return Intrinsic.Call(call.Function, content);
    }

    private DocumentList WithList(ValueList<Expression> arguments)
    {
        var isList = arguments.Count == 2 && arguments[1] is not Expression.Literal;
        return [expressions.Write(arguments[0]), isList ? expressions.Write(arguments[1]) : List(arguments, from: 1)];
    }

    private DocumentNode Substitution(ValueList<Expression> arguments)
    {
        if (arguments.Count == 0 || arguments[0] is not Expression.Literal text)
        {
            return references.Opaque("Fn::Sub without a literal text");
        }

        var variables = new DocumentObject();
        for (var i = 1; i + 1 < arguments.Count; i += 2)
        {
            if (arguments[i] is not Expression.Literal name)
            {
                return references.Opaque("Fn::Sub with a variable whose name is not literal");
            }

            variables.Add(name.Content, expressions.Write(arguments[i + 1]));
        }

        references.Substitution(text.Content, variables);
        return variables.Count == 0 ? new DocumentText(text.Content) : new DocumentList { text.Content, variables };
    }

    private DocumentList List(ValueList<Expression> arguments, int from)
    {
        var list = new DocumentList();
        for (var i = from; i < arguments.Count; i++)
        {
            list.Add(expressions.Write(arguments[i]));
        }

        return list;
    }
}
