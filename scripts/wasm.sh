#!/usr/bin/env bash
# Builds the module with which a browser searches an export, and notes what it was built from.
#   scripts/wasm.sh           builds it; installs the target for Rust and wasm-opt where they are missing
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
module_hash() { hash <"$module" | cut -d' ' -f1; }
line() { printf 'sources %s\nmodule %s\n' "$(sources_hash)" "$(module_hash)"; }

if [ "${1:-}" = --check ]; then
  if [ "$(line)" != "$(cat "$stamp")" ]; then
    echo "$module was built from other sources: run scripts/wasm.sh and commit what it writes" >&2
    exit 1
  fi
  exit 0
fi

target=wasm32-unknown-unknown
if ! ls "$(rustc --print sysroot)/lib/rustlib/$target/lib/"libstd-*.rlib >/dev/null 2>&1; then
  rustup target add "$target"
fi
# No path of this machine is in what is published.
cargo_home=${CARGO_HOME:-$HOME/.cargo}
flags=(--cfg 'getrandom_backend="custom"' "--remap-path-prefix=$PWD=." "--remap-path-prefix=$(rustc --print sysroot)=rust")
for registry in "$cargo_home"/registry/src/*; do flags+=("--remap-path-prefix=$registry=crates"); done
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f'; printf %s "${flags[*]}") \
  cargo rustc --locked --lib --crate-type cdylib --target "$target" --no-default-features --profile wasm

built=target/$target/wasm/leviers.wasm
if ! command -v wasm-opt >/dev/null; then
  wasm-opt() { npm_config_cache=target/npm npx --yes --package binaryen@132.0.0 wasm-opt "$@"; }
fi
wasm-opt -Oz --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals --enable-multivalue --enable-reference-types \
  --strip-debug --strip-producers "$built" -o "$module"
line >"$stamp"
ls -l "$module"
