using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// What a parameter accepts, and how the console shows it. Each call changes the parameter and gives it back; CloudFormation checks the
/// constraints before it changes anything.
/// </summary>
public static class ParameterConstraints
{
    /// <summary>Accepts these values only; conditions that compare the parameter with them know that there is no other.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="allowedValues">The values, upper and lower case told apart.</param>
    public static T AllowedValues<T>(this T parameter, params string[] allowedValues)
        where T : Parameter
    {
        Guard.NoneNull(allowedValues, nameof(allowedValues));
        return Change(parameter, Facets.AllowedValues, stated => stated.AllowedValues = allowedValues);
    }

    /// <summary>Accepts values that match a regular expression as a whole; not for numbers.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="allowedPattern">A regular expression in the syntax of Java; for a list it is for each value.</param>
    public static T AllowedPattern<T>(this T parameter, string allowedPattern)
        where T : Parameter
    {
        Guard.NotNull(allowedPattern, nameof(allowedPattern));
        return Change(parameter, Facets.AllowedPattern, stated => stated.AllowedPattern = allowedPattern);
    }

    /// <summary>Accepts values of so many characters or more; not for numbers.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="minLength">Zero or more characters.</param>
    public static T MinLength<T>(this T parameter, int minLength)
        where T : Parameter
    {
        Guard.NotNegative(minLength, nameof(minLength));
        return Change(parameter, Facets.MinLength, stated => stated.MinLength = minLength);
    }

    /// <summary>Accepts values of so many characters or fewer; not for numbers.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="maxLength">Zero or more characters.</param>
    public static T MaxLength<T>(this T parameter, int maxLength)
        where T : Parameter
    {
        Guard.NotNegative(maxLength, nameof(maxLength));
        return Change(parameter, Facets.MaxLength, stated => stated.MaxLength = maxLength);
    }

    /// <summary>Accepts that number and larger ones; for numbers only.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="minValue">The smallest number.</param>
    public static T MinValue<T>(this T parameter, long minValue)
        where T : Parameter => Change(parameter, Facets.MinValue, stated => stated.MinValue = minValue);

    /// <summary>Accepts that number and smaller ones; for numbers only.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="maxValue">The largest number.</param>
    public static T MaxValue<T>(this T parameter, long maxValue)
        where T : Parameter => Change(parameter, Facets.MaxValue, stated => stated.MaxValue = maxValue);

    /// <summary>What CloudFormation says of a value that it does not accept, instead of the bare constraint.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="text">Such as <c>must be a block of /16 to /28</c>.</param>
    public static T ConstraintDescription<T>(this T parameter, string text)
        where T : Parameter
    {
        Guard.NotNull(text, nameof(text));
        return Change(parameter, null, stated => stated.ConstraintDescription = text);
    }

    /// <summary>Masks the value wherever CloudFormation shows parameters. Outputs, tags and metadata show it all the same.</summary>
    /// <param name="parameter">The parameter, without a default: that would be in the template for everyone to read.</param>
    public static T NoEcho<T>(this T parameter)
        where T : Parameter => Change(parameter, null, stated => stated.NoEcho = true);

    /// <summary>Puts the parameter into a group of the console's form; groups stand in the order in which their first parameters are used.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="title">The heading, such as <c>Network configuration</c>.</param>
    public static T Group<T>(this T parameter, string title)
        where T : Parameter
    {
        Guard.NotBlank(title, nameof(title));
        return Change(parameter, null, stated => stated.Group = title);
    }

    /// <summary>What the console's form calls the parameter instead of its name.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="text">Such as <c>Block of the application's subnet</c>.</param>
    public static T Label<T>(this T parameter, string text)
        where T : Parameter
    {
        Guard.NotBlank(text, nameof(text));
        return Change(parameter, null, stated => stated.Label = text);
    }

    private static T Change<T>(T parameter, string? facet, System.Action<ParameterStatement> change)
        where T : Parameter
    {
        Guard.NotNull(parameter, nameof(parameter)).Change(facet, change);
        return parameter;
    }
}
