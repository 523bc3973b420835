#!/usr/bin/env bash
# Holds the data for programs against their own description: every address that the content has is
# read and validated, then schemathesis asks what nobody would. Fails on any failure. It needs
# Python 3 and installs schemathesis from PyPI into a temporary folder.
#
#   scripts/schemathesis.sh [EXAMPLES]     at most so many examples an operation, default 60
set -euo pipefail
examples=${1:-60}

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
server=
stop() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet "schemathesis>=4.32,<5"

cargo build --quiet --manifest-path "$root/Cargo.toml"
"${CARGO_TARGET_DIR:-$root/target}/debug/leviers" --content "$root/content" --themes "$root/themes" \
  serve --no-watch --address 127.0.0.1:0 >"$work/address" 2>"$work/log" &
server=$!
for _ in $(seq 300); do
  [ -s "$work/address" ] && break
  kill -0 "$server" || { cat "$work/log"; exit 1; }
  sleep 0.1
done
address=$(sed 's,/*$,,' "$work/address")
echo "serving at $address"

"$work/venv/bin/python" "$root/scripts/answers.py" "$address"

# All checks are on. A search drops what it does not know and says so in `ignored`, instead of
# refusing it: so what breaks the limits of its parameters may be answered with 200.
cat >"$work/schemathesis.toml" <<'TOML'
[[operations]]
include-operation-id-regex = "^(search|search-csv|suggest)$"
checks.negative_data_rejection.expected-statuses = ["200", "404"]
TOML
cd "$work"
"$work/venv/bin/st" --config-file "$work/schemathesis.toml" run "$address/api/v1/openapi.json" \
  --url "$address" --checks all --max-examples "$examples" --continue-on-failure \
  --generation-deterministic --no-color
