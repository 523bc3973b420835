#!/usr/bin/env python3
"""Reads every address of the data for programs and validates what is answered against the schema
that the description gives for it. Needs jsonschema-rs, which schemathesis brings.

    scripts/answers.py http://127.0.0.1:4080
"""

import csv
import io
import json
import sys
import urllib.error
import urllib.request

from jsonschema_rs import Draft202012Validator

base = sys.argv[1].rstrip("/")
QUERIES = ["", "?q=accueil", "?q=acceuil&page=9", "?q=zzzzqqq", "?commune=Gent&sort=date",
           "?q=violence+-police&domaine=soutenir-victimes&x=y", "?q=kinderen&sort=title&page=2"]


def get(path):
    request = urllib.request.Request(base + path)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers.get_content_type(), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get_content_type(), error.read()


def document(path):
    return json.loads(get(path)[2])


description = document("/api/v1/openapi.json")
langs = next(iter(p for p in description["paths"]["/api/v1/{lang}/suggest.json"]["get"]["parameters"]
                  if p["name"] == "lang"))["schema"]["enum"]
slugs = {
    "sheets": [sheet["slug"] for sheet in document("/api/v1/sheets.json")["sheets"]],
    "lists": [sheet["slug"] for sheet in document("/api/v1/lists.json")["lists"]],
}


def addresses(path):
    if "{lang}" in path:
        for lang in langs:
            for query in QUERIES:
                yield path.replace("{lang}", lang) + query
    elif "{slug}" in path:
        for slug in slugs["lists" if "lists" in path else "sheets"]:
            yield path.replace("{slug}", slug)
    else:
        yield path


def validator(schema):
    return Draft202012Validator({**schema, "components": description["components"]},
                                validate_formats=True)


n_answers, failures = 0, []
for path, item in description["paths"].items():
    responses = item["get"]["responses"]
    (media_type, content), = responses["200"]["content"].items()
    check = validator(content["schema"])
    for address in addresses(path):
        status, found, body = get(address)
        n_answers += 1
        if (status, found) != (200, media_type):
            failures.append(f"{address}: {status} {found}")
        elif media_type == "text/csv":
            rows = list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline="")))
            if len({len(row) for row in rows}) != 1 or len(set(rows[0])) != len(rows[0]):
                failures.append(f"{address}: rows of unequal length, or a column twice")
        else:
            errors = [str(error).splitlines()[0] for error in check.iter_errors(json.loads(body))]
            failures += [f"{address}: {error}" for error in errors]

problem = validator({"$ref": "#/components/schemas/Problem"})
for address in ["/api/v1/nowhere", "/api/v1/sheets/nowhere.json", "/api/v1/xx/search.json"]:
    status, found, body = get(address)
    n_answers += 1
    if (status, found) != (404, "application/problem+json") or not problem.is_valid(json.loads(body)):
        failures.append(f"{address}: {status} {found} {body[:200]}")

for failure in failures:
    print(failure)
print(f"{n_answers} answers read, {len(failures)} failures")
sys.exit(1 if failures else 0)
