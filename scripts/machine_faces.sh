#!/usr/bin/env bash
# Reads what machines read of the pages with the parsers of others: every feed of an export with
# feedparser, the sitemap against a schema, the head of every page with extruct and its JSON-LD with
# PyLD; then a search feed and the description of the search from a server. Asks the network only
# for these Python packages.
#
#   scripts/machine_faces.sh [CONTENT]
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
content=${1:-"$root/content"}
work=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server"; fi; rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet feedparser extruct lxml PyLD
cargo build --quiet --manifest-path "$root/Cargo.toml"
leviers="${CARGO_TARGET_DIR:-$root/target}/debug/leviers"
"$leviers" --content "$content" --themes "$root/themes" build "$work/site"
"$leviers" --content "$content" --themes "$root/themes" serve --no-watch --address 127.0.0.1:0 \
  > "$work/address" 2> "$work/log" &
server=$!
for _ in $(seq 100); do
  if [ -s "$work/address" ]; then break; fi
  sleep 0.2
done
"$work/venv/bin/python" "$root/scripts/machine_faces.py" "$work/site" "$(cat "$work/address")"
