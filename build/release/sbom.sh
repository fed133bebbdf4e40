#!/bin/sh
# Writes what a program is made of: sbom.sh PROGRAM FILE
set -eu
program=$(realpath "$1") file=$(realpath "$2")
cd "$(dirname "$0")/../.."
exec go run -tags tools ./build/internal/sbom "$program" "$file"
