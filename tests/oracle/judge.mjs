// Judges CloudFormation templates by AWS's validator (@aws/cloudformation-validate): one line per file, exit code 1 when one is rejected
// or none was judged.
//
//   node judge.mjs PATH…         judge files, and the templates in directories
//   node judge.mjs --list PATH…  print which files that would be
//   node judge.mjs --json PATH…  print all errors and warnings as JSON, also those that we ignore
//   node judge.mjs --self-test   show that the judge can reject

import { CelEngine, TemplateFile } from "@aws/cloudformation-validate";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const ignored = JSON.parse(readFileSync(join(here, "ignored-warnings.json"), "utf8"));
const version = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies["@aws/cloudformation-validate"];
const skippedDirectories = new Set(["node_modules", "bin", "obj", ".git"]);

function templatesIn(path) {
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const child = join(path, entry.name);
    if (entry.isDirectory()) {
      return skippedDirectories.has(entry.name) ? [] : templatesIn(child);
    }
    return isTemplate(child) ? [child] : [];
  });
}

// Snapshots of templates are named as Verify names them, so their content tells; .NET names the settings of a program like a template.
function isTemplate(path) {
  return (
    (/\.template\.(json|yaml)$/.test(path) && !path.endsWith("runtimeconfig.template.json")) ||
    (/\.verified\.(json|yaml)$/.test(path) && readFileSync(path, "utf8").includes("AWSTemplateFormatVersion"))
  );
}

function validate(engine, path) {
  const report = engine.validateStandard(new TemplateFile(path));
  return { status: report.status, findings: report.diagnostics.filter((found) => ["FATAL", "ERROR", "WARN"].includes(found.severity)) };
}

function judge(engine, path) {
  const { status, findings: all } = validate(engine, path);
  const findings = all.filter((found) => found.severity !== "WARN" || !(found.ruleId in ignored));
  const isAccepted = status === "OK" && findings.length === 0;
  return { isAccepted, status, findings };
}

function print(path, verdict) {
  const status = verdict.status === "OK" ? "" : ` (${verdict.status})`;
  console.log(`${verdict.isAccepted ? "accepted" : "REJECTED"}  ${relative(process.cwd(), path)}${status}`);
  for (const found of verdict.findings) {
    const where = [found.entity?.logicalId, found.propertyPath].filter(Boolean).join(" ");
    console.log(`  ${found.startLine ?? 0}: ${found.severity} ${found.ruleId} ${where}: ${found.message}`);
  }
}

function withEngine(action) {
  const engine = new CelEngine();
  try {
    return action(engine);
  } finally {
    engine.free();
  }
}

function judgeAll(paths) {
  const files = paths.flatMap(templatesIn);
  if (files.length === 0) {
    console.error(`no template in ${paths.join(" ") || "nothing"}; nothing was judged`);
    return false;
  }
  return withEngine((engine) => {
    let rejected = 0;
    for (const file of files) {
      const verdict = judge(engine, file);
      rejected += verdict.isAccepted ? 0 : 1;
      print(file, verdict);
    }
    console.log(`${files.length} judged by cloudformation-validate, ${rejected} rejected`);
    return rejected === 0;
  });
}

function toJson(paths) {
  return withEngine((engine) => {
    const files = paths.flatMap(templatesIn).map((path) => {
      const { status, findings } = validate(engine, path);
      return { path, status, findings: findings.map((found) => ({ id: found.ruleId, resource: found.entity?.logicalId })) };
    });
    return JSON.stringify({ version, files });
  });
}

function selfTest() {
  return withEngine((engine) => {
    const good = judge(engine, join(here, "planted", "good.json")).isAccepted;
    const bad = judge(engine, join(here, "planted", "bad.json")).isAccepted;
    console.log(`self-test: planted good template ${good ? "accepted" : "REJECTED"}, planted bad template ${bad ? "ACCEPTED" : "rejected"}`);
    return good && !bad;
  });
}

const [first, ...rest] = process.argv.slice(2);
if (first === "--list") {
  console.log(rest.flatMap(templatesIn).join("\n"));
} else if (first === "--json") {
  console.log(toJson(rest));
} else {
  process.exitCode = (first === "--self-test" ? selfTest() : judgeAll(process.argv.slice(2))) ? 0 : 1;
}
