#!/usr/bin/env bash
# Publishes the command-line tool portable and native and runs both on the same templates: bytes on both streams and exit codes must be the same.
#   build/compare-native.sh PATH…   templates, or folders with templates
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

project=src/IngressRouting.Cli
bin=$project/bin/Release/net10.0
rid=$(dotnet --info | sed -n 's/^ *RID: *//p')
portable=$bin/publish/ingress.dll
native=$bin/$rid/publish/ingress
rm -rf "$bin/publish" "$bin/$rid/publish"
dotnet publish "$project" -v q --nologo
dotnet publish "$project" -v q --nologo -r "$rid"
if ! [ -e "$portable" ] || ! [ -x "$native" ] || [ -e "$native.dll" ]; then
  echo "publishing must write $portable, and with -r a native $native" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
runs=0
differing=0

# run NAME COMMAND…: keeps what it prints and its exit code.
run() {
  local name=$1 code=0
  shift
  "$@" < /dev/null > "$work/$name.output" 2> "$work/$name.errors" || code=$?
  echo "$code" > "$work/$name.code"
}

# same ARGUMENT…: runs both.
same() {
  local what
  runs=$((runs + 1))
  run portable dotnet "$portable" "$@"
  run native "$native" "$@"
  for what in code errors output; do
    if ! cmp -s "$work/portable.$what" "$work/native.$what"; then
      differing=$((differing + 1))
      echo "the native tool differs from the portable one in $what (< portable, > native): ingress $*" | cut -c 1-300 >&2
      (diff -a "$work/portable.$what" "$work/native.$what" || true) | head -6 | cut -c 1-300 >&2
      return
    fi
  done
  if [ "$(cat "$work/native.code")" -gt 2 ]; then
    differing=$((differing + 1))
    echo "both tools ended with $(cat "$work/native.code"), which is no exit code of theirs: ingress $*" | cut -c 1-300 >&2
  fi
}

mapfile -t files < <(find "$@" -type f \( -name '*.json' -o -name '*.yaml' -o -name '*.yml' -o -name '*.template' \) -not -path '*/obj/*' | sort -u)
if [ "${#files[@]}" -eq 0 ]; then
  echo "no templates in: $*" >&2
  exit 1
fi

for file in "${files[@]}"; do
  same check "$file"
done
for format in text json sarif; do
  same check --format "$format" "$@"
  same check --format "$format" "${files[@]}"
  same check --format "$format" --severity warning --parameter FirewallImage=ami-1 --parameter Unused= "$@"
  same check --format "$format" --severity error "$PWD/${files[0]#"$PWD/"}"
done

# What has nothing to do with templates.
same
same --help
same --version
same check --help
same check
same check nowhere.yaml
same check nowhere.yaml --format sarif
same check --frobnicate
same check "${files[0]}" --format xml
same check "${files[0]}" --severity fatal
same check "${files[0]}" --parameter Nothing
same chekc "${files[0]}"
same @nowhere.rsp
same "[suggest]" ch

echo "${#files[@]} files, $runs runs of the native tool and the portable one, $differing differ"
[ "$differing" -eq 0 ]
