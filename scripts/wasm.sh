#!/usr/bin/env bash
# Builds the module with which a browser searches an export, and notes what it was built from.
#   scripts/wasm.sh           builds it; installs what Rust needs for it, and wasm-opt, where they are missing; needs Node
#   scripts/wasm.sh --check   fails when it was built from other sources
set -euo pipefail
cd "$(dirname "$0")/.."

module=themes/default/assets/engine.wasm
stamp=src/wasm.stamp

hash() { if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }

# All that is compiled for a browser: the pure floors, and what they are compiled with.
sources() {
  find src -name '*.rs' \
    ! -path 'src/cli*' ! -path 'src/server*' ! -path 'src/main.rs' ! -path 'src/loader.rs' ! -path 'src/workspace.rs' \
    ! -path '*/tests/*' ! -name 'tests.rs'
  printf '%s\n' Cargo.lock Cargo.toml
}
sources_hash() { sources | LC_ALL=C sort | while read -r file; do hash "$file"; done | hash | cut -d' ' -f1; }
module_hash() { cat "$module" "$module.br" | hash | cut -d' ' -f1; }
line() { printf 'sources %s\nmodule %s\n' "$(sources_hash)" "$(module_hash)"; }

if [ "${1:-}" = --check ]; then
  if [ "$(line)" != "$(cat "$stamp")" ]; then
    echo "$module was built from other sources: run scripts/wasm.sh and commit what it writes" >&2
    exit 1
  fi
  exit 0
fi

target=wasm32-unknown-unknown
sysroot=$(rustc --print sysroot)
[ -d "$sysroot/lib/rustlib/$target" ] || rustup target add "$target"
# The standard library is compiled along, without the texts of panics: an eighth of the module. The
# stable compiler does so when it is asked by this variable.
[ -f "$sysroot/lib/rustlib/src/rust/library/Cargo.lock" ] || rustup component add rust-src
export RUSTC_BOOTSTRAP=1
# No path of this machine is in what is published.
flags=(--cfg 'getrandom_backend="custom"' -Cpanic=immediate-abort -Zunstable-options -Zlocation-detail=none
  "--remap-path-prefix=$PWD=." "--remap-path-prefix=$sysroot=rust")
for registry in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do flags+=("--remap-path-prefix=$registry=crates"); done
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f'; printf %s "${flags[*]}") \
  cargo rustc --locked -Z build-std=std,panic_abort -Z build-std-features=optimize_for_size \
  --lib --crate-type cdylib --target "$target" --no-default-features --profile wasm --target-dir target/browser

built=target/browser/$target/wasm/leviers.wasm
if ! command -v wasm-opt >/dev/null; then
  wasm-opt() { npm_config_cache=target/npm npx --yes --package binaryen@132.0.0 wasm-opt "$@"; }
fi
wasm-opt -Oz --all-features --strip-debug --strip-producers "$built" -o "$module"
# Compressed here, since a build of a site would take seconds for it every time.
node -e '
  const { readFileSync, writeFileSync } = require("node:fs");
  const { brotliCompressSync, constants } = require("node:zlib");
  const bytes = readFileSync(process.argv[1]);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${process.argv[1]}.br`, brotliCompressSync(bytes, { params }));
' "$module"
line >"$stamp"
ls -l "$module" "$module.br"
