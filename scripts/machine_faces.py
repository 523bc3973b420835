"""Reads an export and a server as machines do; see machine_faces.sh."""

import json
import sys
import urllib.request
from pathlib import Path

import extruct
import feedparser
from lxml import etree
from pyld import jsonld

# What https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd says, as far as it is used here.
SITEMAP = etree.XMLSchema(etree.XML(b"""
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
 <xs:element name="urlset"><xs:complexType><xs:sequence>
  <xs:element name="url" maxOccurs="50000"><xs:complexType><xs:sequence>
   <xs:element name="loc"><xs:simpleType><xs:restriction base="xs:anyURI">
    <xs:pattern value="https?://.+"/><xs:maxLength value="2048"/></xs:restriction></xs:simpleType></xs:element>
   <xs:element name="lastmod" type="xs:date" minOccurs="0"/>
   <xs:any namespace="http://www.w3.org/1999/xhtml" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
  </xs:sequence></xs:complexType></xs:element>
 </xs:sequence></xs:complexType></xs:element>
</xs:schema>"""))

wrong = []


def check(is_right, what):
    if not is_right:
        wrong.append(what)


def check_feed(name, text):
    feed = feedparser.parse(text)
    check(not feed.bozo, f"{name}: {feed.get('bozo_exception')}")
    check(feed.version == "atom10", f"{name}: {feed.version}")
    for field in ("id", "title", "updated_parsed"):
        check(feed.feed.get(field), f"{name}: no {field}")
    ids = [entry.get("id") for entry in feed.entries]
    check(len(ids) == len(set(ids)), f"{name}: an id twice")
    for entry in feed.entries:
        for field in ("id", "title", "updated_parsed", "summary", "link", "author", "rights"):
            check(entry.get(field), f"{name}: {entry.get('title')}: no {field}")
    return len(feed.entries)


def load(address, _options):
    """The context of schema.org, without asking for it."""
    document = {"@context": {"@vocab": "https://schema.org/", "url": {"@type": "@id"}}}
    return {"contextUrl": None, "documentUrl": address, "document": document, "contentType": "application/ld+json"}


def check_page(name, html):
    # Parts of pages, and what other sites show in a frame or take over, have no previews.
    if "/embed/" in name or "/parts/" in name:
        return
    head = etree.HTML(html).find("head")
    for script in head.findall("script[@type='application/ld+json']"):
        data = json.loads(script.text)
        check(jsonld.expand(data, {"documentLoader": load}), f"{name}: JSON-LD says nothing")
    found = extruct.extract(html, syntaxes=["json-ld", "opengraph", "dublincore"], uniform=False)
    graph = dict(found["opengraph"][0]["properties"]) if found["opengraph"] else {}
    check(graph.get("og:title"), f"{name}: no og:title")
    if "/sheets/" in name:
        kinds = [thing["@type"] for data in found["json-ld"] for thing in data["@graph"]]
        check(kinds == ["Article", "BreadcrumbList"], f"{name}: {kinds}")
        elements = {element["name"].lower() for element in found["dublincore"][0]["elements"]}
        check({"dc.title", "dc.creator", "dc.date"} <= elements, f"{name}: {elements}")


def get(address):
    with urllib.request.urlopen(address) as answer:
        return answer.headers["content-type"], answer.read()


def main(folder, server):
    folder, server = Path(folder), server.strip().rstrip("/")
    feeds = sorted(folder.rglob("*.atom"))
    n_entries = sum(check_feed(str(path), path.read_bytes()) for path in feeds)
    sitemap = etree.parse(folder / "sitemap.xml")
    check(SITEMAP.validate(sitemap), f"sitemap.xml: {SITEMAP.error_log}")
    pages = [path for path in sorted(folder.rglob("*.html"))]
    for path in pages:
        check_page(str(path.relative_to(folder)), path.read_text())
    for path in folder.rglob("*.xml"):
        etree.parse(path)
    media_type, body = get(f"{server}/fr/search.atom?q=police")
    check(media_type.startswith("application/atom+xml"), media_type)
    check(check_feed("search.atom", body) > 0, "search.atom: empty")
    media_type, body = get(f"{server}/nl/opensearch.xml")
    check(etree.fromstring(body).tag == "{http://a9.com/-/spec/opensearch/1.1/}OpenSearchDescription", "OpenSearch")
    media_type, body = get(f"{server}/fr/suggest.json?q=mai")
    words, offered = json.loads(body)[:2]
    check(words == "mai" and all(isinstance(label, str) for label in offered), "suggest.json")
    urls = len(sitemap.getroot())
    print(f"{len(feeds)} feeds with {n_entries} entries, {urls} addresses, {len(pages)} pages: {len(wrong)} wrong")
    print("\n".join(wrong[:40]))
    return 1 if wrong else 0


sys.exit(main(*sys.argv[1:]))
