#!/usr/bin/env python3
"""Turns a folder of foreign Markdown sheets into a content folder, to measure the speed of search.

  scripts/fiches.py SHEETS TARGET [--base content] [--sheets N]

SHEETS holds Markdown files with YAML front matter that names a `title`, a `summary` and a day
`updated`, as the public-service sheets of service-public.fr are given. TARGET, which must not be
there, gets the settings, vocabulary and other data of the base folder, and a sheet for each file.

With --sheets, the first N files by name; when there are fewer, copies with other slugs, titles and
terms follow. Copies are generated volume: they say nothing on how well search ranks. Nor do the
terms: they are drawn from the name of the sheet, over all facets, so that every count of every
facet has something to count. The same folders give the same bytes.

Needs PyYAML.
"""

import argparse
import hashlib
import json
import re
import shutil
import sys
import unicodedata
from itertools import count
from pathlib import Path

import yaml

# What a content folder has beside its sheets.
DATA = ["site.yaml", "vocabulary.yaml", "thesaurus.yaml", "helplines.yaml", "communes.csv"]
PAGES = "pages"

KIND = "generic"
WRITTEN = "2026-11-01"
REVIEW_BY = "2099-01-01"
# The most terms of a facet that has no maximum of its own.
MAX_TERMS = 3


class Draw:
    """Numbers that depend on a name only."""

    def __init__(self, name):
        self.name = name
        self.numbers = count()

    def below(self, n):
        text = f"{self.name} {next(self.numbers)}"
        digest = hashlib.blake2b(text.encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big") % n

    def some(self, choices, at_most):
        n = 1 + self.below(min(at_most, len(choices)))
        drawn = {self.below(len(choices)) for _ in range(n)}
        return [choices[at] for at in sorted(drawn)]


def facets(vocabulary):
    """The facets that a sheet names, (id, ids of terms, most terms), and those that follow from a field."""
    named, derived = [], {}
    for facet in vocabulary["facets"]:
        source = facet.get("from")
        if source:
            derived[source] = [term.get("value", term["id"]) for term in facet["terms"]]
        else:
            ids = [term["id"] for term in facet["terms"]]
            named.append((facet["id"], ids, facet.get("max", MAX_TERMS)))
    return named, derived


def slug(title, stem):
    """A slug as an editor would make it, with the file's name to tell it from others."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:50].strip("-")
    stem = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")
    return "-".join(part for part in (words, stem) if part)


def read(path):
    """The front matter and the body of a sheet."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.load(front, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)), body


def body_of(text):
    """The body without its title, which stands in the front matter, and without links to files."""
    return without_links(re.sub(r"\A\s*# [^\n]*\n", "", text)).strip() + "\n"


def without_links(text):
    """A text without its links to sheets, lists and files that stay behind; their words remain."""
    return re.sub(r"\[([^]]*)\]\((?!https?:|mailto:|tel:|page:)[^)]*\)", r"\1", text)


def sheet(front, body, name, title, vocabulary, communes):
    """A sheet of ours; JSON is YAML."""
    named, derived = vocabulary
    draw = Draw(name)
    terms = {facet: draw.some(ids, most) for facet, ids, most in named}
    one = lambda field: derived[field][draw.below(len(derived[field]))]
    updated = str(front.get("updated") or WRITTEN)
    ours = {
        "title": title,
        "summary": front.get("summary") or title,
        "kind": KIND,
        "status": "published",
        "terms": terms,
        "evidence": {"level": one("evidence"), "reason": "Tiré au sort."},
        "cost": {"level": one("cost"), "estimate": True},
        "setup": {"level": one("setup"), "estimate": True},
        "communes": [communes[draw.below(len(communes))]],
        "owner": "scripts/fiches.py",
        "written": min(updated, WRITTEN),
        "updated": updated,
        "review_by": REVIEW_BY,
        "revision": 1,
        "sources": [
            {
                "title": title,
                "publisher": front.get("publisher") or "?",
                "url": front.get("source_url") or "https://example.org/",
                "seen": WRITTEN,
            }
        ],
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in ours.items()]
    return "\n".join(["---", *lines, "---", "", body])


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", metavar="SHEETS", type=Path)
    parser.add_argument("target", metavar="TARGET", type=Path)
    parser.add_argument("--base", type=Path, default=Path(__file__).parent.parent / "content")
    parser.add_argument("--sheets", type=int, help="how many to write")
    parser.add_argument("--lang", default="fr", help="the language of the sheets")
    options = parser.parse_args()

    paths = sorted(options.source.glob("*.md"))
    if not paths:
        sys.exit(f"{options.source} holds no .md file")
    practices = options.target / "practices"
    practices.mkdir(parents=True)
    for name in DATA:
        shutil.copy(options.base / name, options.target)
    (options.target / PAGES).mkdir()
    for page in sorted((options.base / PAGES).glob("*.md")):
        text = without_links(page.read_text("utf-8"))
        (options.target / PAGES / page.name).write_text(text, encoding="utf-8")
    vocabulary = facets(yaml.safe_load((options.base / "vocabulary.yaml").read_text("utf-8")))
    table = (options.base / "communes.csv").read_text("utf-8")
    communes = re.findall(r"^(\d{5})\b", table, re.M)

    wanted = options.sheets if options.sheets is not None else len(paths)
    sheets = {}
    for number in range(wanted):
        copy, at = divmod(number, len(paths))
        path = paths[at]
        if path not in sheets:
            front, text = read(path)
            sheets[path] = front, body_of(text)
        front, body = sheets[path]
        title = front["title"] if copy == 0 else f"{front['title']} ({copy + 1})"
        name = slug(front["title"], path.stem) + (f"-{copy + 1}" if copy else "")
        text = sheet(front, body, name, title, vocabulary, communes)
        (practices / f"{name}.{options.lang}.md").write_text(text, encoding="utf-8")
    print(f"{wanted} sheets, {max(0, wanted - len(paths))} of them copies")


if __name__ == "__main__":
    main()
