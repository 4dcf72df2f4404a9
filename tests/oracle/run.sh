#!/bin/sh
# Has independent judges read written templates: AWS's validator, and cfn-lint where it is installed.
#   tests/oracle/run.sh PATH…   files, or directories with *.template.json and snapshots of templates
# Errors reject a template; so do warnings, except those that ignored-warnings.json lists with a reason.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

if ! [ "$here/node_modules/.package-lock.json" -nt "$here/package-lock.json" ]; then
  npm ci --prefix "$here" --no-audit --no-fund --loglevel=error
fi

node "$here/judge.mjs" --self-test
node "$here/judge.mjs" "$@"

if ! command -v cfn-lint > /dev/null; then
  echo "cfn-lint is not installed; skipped"
  exit 0
fi

if cfn-lint -- "$here/planted/bad.json" > /dev/null; then
  echo "self-test: cfn-lint accepted the planted bad template" >&2
  exit 1
fi

ignored=$(sed -n 's/^ *"\([EWI][0-9]*\)":.*/\1/p' "$here/ignored-warnings.json" | paste -s -d , -)
node "$here/judge.mjs" --list "$@" | tr '\n' '\0' | xargs -0 cfn-lint --ignore-checks "$ignored" --
echo "$(node "$here/judge.mjs" --list "$@" | wc -l) judged by cfn-lint $(cfn-lint --version | sed 's/.* //'), 0 rejected"
