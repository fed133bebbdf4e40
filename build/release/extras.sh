#!/bin/sh
# Writes what a release holds besides the program, into .release/: completions for shells, and the manual page.
set -eu
cd "$(dirname "$0")/../.."
rm -rf .release
mkdir -p .release/completion .release/man
# The binary is for this computer, whatever is being released.
unset GOOS GOARCH
go build -trimpath -o .release/rolewright .
.release/rolewright completion bash > .release/completion/rolewright.bash
.release/rolewright completion zsh > .release/completion/_rolewright
.release/rolewright completion fish > .release/completion/rolewright.fish
.release/rolewright man | gzip -9n > .release/man/rolewright.1.gz
