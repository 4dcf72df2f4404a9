namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What the interpreter does for one member of the library.</summary>
internal delegate object? LibraryMember(MemberCall call);
