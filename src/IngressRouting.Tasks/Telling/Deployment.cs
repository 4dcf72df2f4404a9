using System.Collections.Generic;
using System.IO;
using System.Linq;
using IngressRouting.Tasks.Writing;

namespace IngressRouting.Tasks.Telling;

/// <summary>How a template is deployed with AWS's own tool.</summary>
internal static class Deployment
{
    /// <summary>The command, with what this template needs; <c>STACK</c> and <c>BUCKET</c> are the user's to name.</summary>
    /// <param name="files">The files of a topology, the smallest of which is deployed where size matters.</param>
    /// <param name="folder">Where they are.</param>
    public static string CommandFor(IReadOnlyList<TemplateFile> files, string folder)
    {
        var file = files.FirstOrDefault(each => each.Bytes <= TemplateFiles.RequestBytes) ?? files[files.Count - 1];
        var command = $"aws cloudformation deploy --template-file \"{Path.Combine(folder, file.FileName)}\" --stack-name STACK";
        if (file.Bytes > TemplateFiles.RequestBytes)
            command += " --s3-bucket BUCKET";
        return file.Capabilities.Length > 0 ? command + " --capabilities " + file.Capabilities : command;
    }
}
