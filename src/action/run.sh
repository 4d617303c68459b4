#!/usr/bin/env bash
# The steps of the action (see action.yml), one word each:
#   key     prints a name for what would be built, for the cache
#   check   builds copyedit where it is not built yet, and checks the present folder
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

key() {
  local sum
  sum="$(cd "$root" && find package.json package-lock.json src rules -type f -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-32)"
  printf 'key=copyedit-%s-%s\n' "$(node -p 'process.version')" "$sum"
}

check() {
  if [[ ! -f "$root/dist/action.cjs" ]]; then
    echo '::group::Building copyedit'
    # "npm ci" begins by deleting node_modules, which in somebody's working folder is not ours to delete
    if [[ -e "$root/node_modules" ]]; then
      (cd "$root" && npm run build)
    else
      (cd "$root" && npm ci --no-audit --no-fund)
    fi
    echo '::endgroup::'
  fi
  # in a container the checkout may belong to another user, and git would not look at it
  local others="${GIT_CONFIG_COUNT:-0}"
  export "GIT_CONFIG_KEY_$others=safe.directory" "GIT_CONFIG_VALUE_$others=$PWD"
  export GIT_CONFIG_COUNT=$((others + 1))
  exec node "$root/dist/action.cjs"
}

case "${1-}" in
  key) key ;;
  check) check ;;
  *)
    echo "usage: run.sh key|check" >&2
    exit 2
    ;;
esac
