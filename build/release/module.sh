#!/bin/sh
# Gives the module the path where its source is published, in go.mod and in each import: module.sh example.com/you/rolewright
set -eu
new=${1:-}
cd "$(dirname "$0")/../.."
if ! printf '%s\n' "$new" | grep -qE '^[a-z0-9-]+(\.[a-z0-9-]+)+(/[A-Za-z0-9._~-]+)+$'; then
  echo "Say where the source is published: make module PATH=example.com/your-name/rolewright" >&2
  exit 2
fi
old=$(sed -n 's/^module //p' go.mod)
pattern=$(printf '%s' "$old" | sed 's/[.]/\\./g')
replaced=$(mktemp)
trap 'rm -f "$replaced"' EXIT
change() { # a file, and what sed does to it
  sed "$2" "$1" > "$replaced"
  cmp -s "$replaced" "$1" || cat "$replaced" > "$1" # so that it keeps its permissions
}
change go.mod "s|^module $pattern\$|module $new|"
find . -name node_modules -prune -o -name '.?*' -prune -o -name '*.go' -print | while IFS= read -r file; do
  change "$file" "s|\"$pattern/build|\"$new/build|g; s|^const module = \"$pattern/\"|const module = \"$new/\"|"
done
change build/manual/views.md "s|\`go doc $pattern/build|\`go doc $new/build|g"
find build -name '*.go' | xargs grep -l "go doc $pattern/build" 2>/dev/null | while IFS= read -r file; do
  change "$file" "s|go doc $pattern/build|go doc $new/build|g"
done
echo "The module is $new. Now: gofmt -w main.go build, go build ./... and make test; then commit, and tag a version."
