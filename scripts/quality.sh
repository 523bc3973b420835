#!/usr/bin/env bash
# Measures the main pages as a browser gets them: Lighthouse's four figures, bytes with brotli, the server's time.
# Needs Node 18.16 or later, Chromium (or CHROMIUM) and the built program (LEVIERS, else target/release, else target/debug).
set -euo pipefail
cd "$(dirname "$0")/.."

LIGHTHOUSE=lighthouse@12.8.2
RUNS=${RUNS:-3}
# What a phone's processor is slower by. Lighthouse's own 4 is right on one machine only: Chrome's
# calibration takes the BenchmarkIndex over 1000 for a phone of the middle (Pixel 5), over 264 for a
# slow one (Moto G Power 2022). https://github.com/ChromeDevTools/devtools-frontend, CalibrationController.ts
SLOWDOWN=${SLOWDOWN:-4}
PAGES=${PAGES:-"fr/ fr/search fr/search?q=police fr/sheets/ateliers-enfants fr/lists/premiere-heure-elu"}
program=${LEVIERS:-target/release/leviers}
[ -x "$program" ] || program=target/debug/leviers
export CHROME_PATH=${CHROMIUM:-$(command -v chromium)}

work=$(mktemp -d)
"$program" serve --address 127.0.0.1:0 --no-watch >"$work/address" 2>/dev/null &
server=$!
trap 'kill $server; rm -rf "$work"' EXIT
until [ -s "$work/address" ]; do sleep 0.1; done
address=$(cat "$work/address")

echo "$program, $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg), $("$CHROME_PATH" --version 2>/dev/null | tail -1)"
echo "page | form | BenchmarkIndex | performance accessibility best-practices seo | LCP ms, CLS, TBT ms"
for page in $PAGES; do
  for form in ${FORMS:-mobile desktop}; do
    [ $form = desktop ] && preset="--preset=desktop" || preset="--throttling.cpuSlowdownMultiplier=$SLOWDOWN"
    for run in $(seq "$RUNS"); do
      look() {
        npx --yes "$LIGHTHOUSE" "$address$page" $preset --quiet --output=json --output-path="$work/$run.json" \
          --chrome-flags="--headless=new --no-sandbox --disable-background-networking" >/dev/null 2>"$work/error"
      }
      # A busy machine loses the browser at times.
      look || look || { cat "$work/error" >&2; exit 1; }
    done
    # The median run by performance; what is below 100 is named.
    node -e '
      const runs = process.argv.slice(3).map((file) => JSON.parse(require("fs").readFileSync(file)));
      const of = (run, id) => Math.round(run.categories[id].score * 100);
      runs.sort((a, b) => of(a, "performance") - of(b, "performance"));
      const run = runs[Math.floor(runs.length / 2)];
      const value = (id) => +run.audits[id].numericValue.toFixed(3);
      const ids = ["performance", "accessibility", "best-practices", "seo"];
      const why = ids.flatMap((id) => run.categories[id].auditRefs).filter(({ id, weight }) => weight && run.audits[id].score !== null && run.audits[id].score < 1).map(({ id }) => id);
      console.log(process.argv[1], "|", process.argv[2], "|", run.environment.benchmarkIndex, "|", ids.map((id) => of(run, id)).join(" "), "|", Math.round(value("largest-contentful-paint")), value("cumulative-layout-shift"), Math.round(value("total-blocking-time")), why.length ? "| " + why.join(", ") : "");
    ' "$page" "$form" "$work"/*.json
  done
done

echo "page | bytes with brotli: HTML | server, ms, median of 20"
weigh() { curl -sS -o /dev/null -w '%{size_download}' -H 'accept-encoding: br' "$1"; }
for page in $PAGES; do
  times=$(for _ in $(seq 20); do curl -sS -o /dev/null -w '%{time_starttransfer}\n' -H 'accept-encoding: br' "$address$page"; done | sort -n | sed -n 10p)
  echo "$page | $(weigh "$address$page") | $(awk "BEGIN { printf \"%.1f\", $times * 1000 }")"
done
for asset in themes/default/assets/*; do
  echo "$(basename "$asset") | $(weigh "${address}assets/$(basename "$asset")")"
done
