public static class RecordTextsSnippets
{
    private record Plain(int A)
    {
        public string B = "b";
    }

    private record Printing(int A)
    {
        protected virtual bool PrintMembers(StringBuilder builder)
        {
            builder.Append(CultureInfo.InvariantCulture, $"<{A}>");
            return true;
        }
    }

    private record Derived(int A, string More) : Printing(A);

    private sealed record Last(int A, string More) : Derived(A, More)
    {
        public double Third => 1;

        protected override bool PrintMembers(StringBuilder builder)
        {
            if (base.PrintMembers(builder))
            {
                builder.Append(" and ");
            }
            builder.Append("last").Append(builder.Length);
            return true;
        }
    }

    private sealed record NoMore(int A) : Printing(A);

    private record Silent(int A)
    {
        protected virtual bool PrintMembers(StringBuilder builder) => false;
    }

    private sealed record AfterSilent(int A, int B) : Silent(A);

    private sealed record NothingAfterSilent(int A) : Silent(A);

    private sealed record Sealed(string Secret)
    {
        private bool PrintMembers(StringBuilder builder)
        {
            builder.Append("Secret = ***");
            return builder.Length > 0;
        }
    }

    private record struct Value(int A, int B)
    {
        private readonly bool PrintMembers(StringBuilder builder)
        {
            builder.Append(A).Append('/').Append(B);
            return true;
        }
    }

    private sealed record Generic<T>(T Item, Value Value)
    {
        private bool PrintMembers(StringBuilder builder)
        {
            builder.Append("Item: ").Append(Item).Append(", ").Append(Value);
            return Item is not null;
        }
    }

    private sealed record Holder(Printing Printing, Value? Value, Sealed? Nothing, (Sealed, int) Pair);

    private sealed record PrintingDerived(int A) : Plain(A)
    {
        protected override bool PrintMembers(StringBuilder builder)
        {
            builder.Append("first, ");
            var printed = base.PrintMembers(builder);
            builder.Append(printed).Append(", last");
            return false;
        }
    }

    private sealed record Overload(int A)
    {
        public bool PrintMembers(int more) => more > A;
    }

    private sealed record Keeping(List<StringBuilder> Kept, int A)
    {
        private bool PrintMembers(StringBuilder builder)
        {
            builder.Clear().Insert(0, "all of it: ").Append(A);
            Kept.Add(builder);
            return true;
        }
    }

    private sealed record Throwing(int A)
    {
        private bool PrintMembers(StringBuilder builder) => A > 0 ? true : throw new InvalidOperationException("negative");
    }

    private record Named(int A)
    {
        public override string ToString() => "named " + A;
    }

    private record NamedDerived(int A, int B) : Named(A);

    private record Final(int A)
    {
        public sealed override string ToString() => "final " + A;
    }

    private sealed record FinalDerived(int A, int B) : Final(A);

    private sealed record Calling(int A, int B) : NamedDerived(A, B)
    {
        public override string ToString() => "calling " + base.ToString();
    }

    private sealed record CallingPrinter(int A) : Printing(A)
    {
        public override string ToString()
        {
            var builder = new StringBuilder("own:");
            return PrintMembers(builder) + builder.ToString() + base.ToString();
        }
    }

    private sealed record Inner(int A, Inner? Next)
    {
        private bool PrintMembers(StringBuilder builder)
        {
            builder.Append(A).Append(Next is null ? "." : $" -> {Next}");
            return true;
        }
    }

    public static object Own() => new Printing(1).ToString() + new Sealed("x") + $"{new Value(1, 2)}" + new Overload(4);

    public static object Derived_from_one_that_prints() => (new Derived(1, "x") + "|" + new Last(2, "y") + "|" + new NoMore(3));

    public static object That_print_nothing() => new Silent(1) + "|" + new AfterSilent(1, 2) + "|" + new NothingAfterSilent(3);

    public static object Printing_what_the_base_prints() => new PrintingDerived(1).ToString();

    public static object Generic_ones() =>
        new Generic<string?>("a", new(1, 2)) + "|" + new Generic<string?>(null, default) + new Generic<int>(1, new(3, 4));

    public static object In_others() => new Holder(new Derived(1, "m"), new Value(2, 3), null, (new Sealed("s"), 1)).ToString();

    public static object The_builder_is_one_to_keep()
    {
        var kept = new List<StringBuilder>();
        var text = new Keeping(kept, 5).ToString();
        var holder = $"[{new Keeping(kept, 6)}]";
        return (text, holder, kept[0].ToString(), kept[1].ToString(), kept[0] == kept[1]);
    }

    public static object Exceptions()
    {
        try
        {
            return new Throwing(1).ToString() + new Throwing(0);
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
    }

    public static object Chain() => new Inner(1, new Inner(2, new Inner(3, null))).ToString();

    public static object Derived_from_one_with_a_text() =>
        new Named(1) + "|" + new NamedDerived(1, 2) + "|" + new Final(1) + "|" + new FinalDerived(1, 2);

    public static object Text_of_the_base() => new Calling(1, 2) + "|" + new CallingPrinter(3);

    public static object With_a_changed_copy() =>
        (new Derived(1, "x") with { More = "y" }).ToString() + (new Value(1, 2) with { B = 3 }).ToString();

    private record Loose(string Name)
    {
        public virtual bool Equals(Loose? other) => other is not null && Name.Length == other.Name.Length;

        public override int GetHashCode() => Name.Length;
    }

    private sealed record LooseDerived(string Name, int B) : Loose(Name);

    private sealed record LooseItself(string Name, int B) : Loose(Name)
    {
        public bool Equals(LooseItself? other) => other is not null && B == other.B;

        public override int GetHashCode() => B;
    }

    private class Other
    {
        public virtual bool Equals(Text other) => true;
    }

    private sealed class OtherDerived : Other
    {
        public override bool Equals(Text other) => other.Length > 0;
    }

    private sealed record Text(int Length);

    public static object Equality_of_its_own() =>
        (
            new Loose("ab") == new Loose("cd"),
            new Loose("ab").Equals(new Loose("c")),
            new LooseItself("a", 1) == new LooseItself("b", 1),
            new HashSet<Loose> { new("ab"), new("cd"), new("x") }.Count
        );

    [Refused("IR9101", "new LooseDerived(\"ab\", 1) == new LooseDerived(\"cd\", 1)")]
    public static object Equality_of_the_base() => new LooseDerived("ab", 1) == new LooseDerived("cd", 1);

    public static object Equals_of_another_type()
    {
        object other = new OtherDerived();
        return (other.Equals(new Text(1)), other.Equals(other), new OtherDerived().Equals(new Text(0)));
    }
}
