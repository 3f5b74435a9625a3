#!/usr/bin/env bash
# Makes the parser in grammar/Generated from WmoLexer.g4 and WmoParser.g4.
#
#   grammar/genereer.sh                regenerate
#   grammar/genereer.sh --controleer   change nothing; fail with a diff when grammar/Generated is out of date
#
# Needs the .NET SDK, npm (the ANTLR tool is pinned in package.json) and java; npm and java are installed with apt
# when they are missing. The output is the same on every machine.
set -euo pipefail

grammar="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
controleer=false
case "${1-}" in
  '') ;;
  --controleer) controleer=true ;;
  *) echo "gebruik: grammar/genereer.sh [--controleer]" >&2; exit 2 ;;
esac

installeer() { # package
  command -v apt-get >/dev/null || { echo "installeer eerst $1 (of wat het bevat) met de hand" >&2; exit 1; }
  local als_root=()
  [ "$(id -u)" -eq 0 ] || als_root=(sudo -n)
  "${als_root[@]}" apt-get update -qq </dev/null >&2
  "${als_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" </dev/null >&2
}

command -v java >/dev/null || installeer default-jre-headless
command -v npm >/dev/null || installeer npm

tmp="$(mktemp -d)"
trap 'rm -rf "$tmp"' EXIT

(cd "$grammar" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null >"$tmp/npm.log" 2>&1) \
  || { cat "$tmp/npm.log" >&2; exit 1; }

jars=("$grammar"/node_modules/antlr4ng-cli/antlr4-4.13*-complete.jar)
[ "${#jars[@]}" -eq 1 ] && [ -f "${jars[0]}" ] || { echo "geen ANTLR 4.13 in node_modules/antlr4ng-cli" >&2; exit 1; }

mkdir "$tmp/ruw" "$tmp/nieuw"
dotnet build "$grammar/WmoDsl.Grammar.csproj" -t:Genereer --nologo -v:minimal -nodeReuse:false \
  -p:AntlrToolPath="${jars[0]}" -p:AntlrvsixJavaExec="$(command -v java)" -p:UitvoerMap="$tmp/ruw" \
  </dev/null >"$tmp/dotnet.log" 2>&1 || { cat "$tmp/dotnet.log" >&2; exit 1; }

# The tool writes the grammar's absolute path in its header, and makes every type public. The parser is the business
# of the compiler alone (one class touches it), so its types become internal.
for bestand in "$tmp"/ruw/*.cs; do
  sed -E -e 's|^// Generated from .*/([A-Za-z]+\.g4) by|// Generated from \1 by|' \
         -e 's/^public (partial )?(class|interface) /internal \1\2 /' \
         -e '/^\[System\.CLSCompliant\(false\)\]/d' \
         -e 's/\r$//' -e 's/[ \t]+$//' \
         "$bestand" >"$tmp/nieuw/$(basename "$bestand")"
done
for verwacht in WmoLexer.cs WmoParser.cs; do
  [ -s "$tmp/nieuw/$verwacht" ] || { cat "$tmp/dotnet.log" >&2; echo "$verwacht is niet gemaakt" >&2; exit 1; }
done
if grep -l -F -e "$grammar" -e "$tmp" "$tmp"/nieuw/*; then
  echo "er staat een pad van deze machine in de uitvoer" >&2; exit 1
fi

if $controleer; then
  if ! diff -ru "$grammar/Generated" "$tmp/nieuw"; then
    echo "grammar/Generated is niet bij: draai grammar/genereer.sh" >&2
    exit 1
  fi
  echo "grammar/Generated is bij"
else
  rm -rf "$grammar/Generated"
  cp -r "$tmp/nieuw" "$grammar/Generated"
  echo "grammar/Generated is gemaakt: $(cd "$grammar/Generated" && echo *)"
fi
