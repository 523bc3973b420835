#!/usr/bin/env bash
# Measures the search on folders of judged queries and writes the figures into docs/relevance.md:
# the listing between the markers, and in each table there the row of Leviers. The rows of the
# other engines stand in that file only, and stay.
#
#   scripts/relevance.sh FOLDER...
set -euo pipefail
if [ $# -eq 0 ]; then
  sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi

root=$(cd "$(dirname "$0")/.." && pwd)
page="$root/docs/relevance.md"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cargo build --release --quiet --manifest-path "$root/Cargo.toml"
"${CARGO_TARGET_DIR:-$root/target}/release/leviers" eval "$@" | tee "$work/listing"

awk '
  # The listing: value[set, measure], the measures named by its first line.
  FNR == NR {
    listing = listing $0 "\n"
    if (FNR == 1) for (i = 2; i <= 5; i++) measure[i] = $i
    else for (i = 2; i <= 5; i++) value[$1, measure[i]] = $i
    next
  }
  /^<!-- figures -->$/ { inside = 1 }
  /^<!-- end of figures -->$/ { inside = 0 }
  !inside { print; next }

  /^```text$/ { printf "%s\n%s", $0, listing; listed = 1; next }
  /^```$/ { listed = 0 }
  listed { next }
  # A table is named by its heading, and its columns by its first row.
  /^### / { of = $2 }
  /^\| engine / { n = split($0, column, / *\| */) }
  /^\| Leviers \|/ {
    row = "| Leviers |"
    sum = 0
    n_measured = 0
    for (i = 3; i < n - 1; i++) {
      figure = ""
      if ((column[i], of) in value) {
        figure = sprintf(" %.3f", value[column[i], of])
        sum += value[column[i], of]
        n_measured++
      }
      row = row figure " |"
    }
    # The last column is a mean, of all sets or of none.
    print row (n_measured == n - 4 ? sprintf(" %.3f", sum / n_measured) : "") " |"
    next
  }
  { print }
' "$work/listing" "$page" > "$work/page"
cat "$work/page" > "$page"
