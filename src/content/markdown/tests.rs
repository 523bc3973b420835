//! Tests of the Markdown renderer: sections, placeholders, and nothing that runs.

use proptest::prelude::*;

use super::*;

fn rendered(text: &str) -> (Body, Vec<&'static str>) {
    let report = Report::new("a.md");
    let body = render(text, 0, Lang::Fr, &report);
    (body, report.into_diagnostics().iter().map(|d| d.code.id()).collect())
}

#[test]
fn a_text_is_cut_at_its_second_level_headings() {
    let (body, found) = rendered(
        "Avant.\n\n## Objectif *clair*\n\nUn.\n\n### Détail\n\n- a\n- b\n\n## Objectif clair\n\nDeux.\n",
    );
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(body.intro, "<p>Avant.</p>\n");
    let ids: Vec<_> = body.sections.iter().map(|s| (s.id.as_str(), s.title.as_str())).collect();
    assert_eq!(
        ids,
        [("s-objectif-clair", "Objectif clair"), ("s-objectif-clair--2", "Objectif clair")]
    );
    assert_eq!(
        body.sections[0].html,
        "<p>Un.</p>\n<h3 id=\"s-detail\">Détail</h3>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"
    );
    assert_eq!(body.text, "Avant.\nUn.\nDétail\na\nb\nDeux.");
    assert_eq!(body.n_words, 6);
}

#[test]
fn links_inside_the_site_are_placeholders_until_a_page_shows_them() {
    let (body, found) = rendered(
        "[a](sheet:b-c) [d](term:domaine/x) ![f](media/e.png) [t](#s-x) [h](https://x.be/?a=1&b=2)",
    );
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(body.links.len(), 3);
    let html = resolve_links(&body.intro, |target| match target {
        Target::Sheet(slug) => Some(format!("../{slug}?\"&")),
        Target::Media(file) => Some(format!("/m/{file}")),
        _ => None,
    });
    assert_eq!(
        html,
        "<p><a href=\"../b-c?&quot;&amp;\">a</a> <a>d</a> <img src=\"/m/e.png\" alt=\"f\" /> \
         <a href=\"#s-x\">t</a> <a href=\"https://x.be/?a=1&amp;b=2\">h</a></p>\n"
    );
}

#[test]
fn what_could_run_or_call_elsewhere_is_shown_as_text() {
    for (text, code) in [
        ("<script>alert(1)</script>", "S015"),
        ("a <img src=x onerror=alert(1)> b", "S015"),
        ("[a](javascript:alert(1))", "S017"),
        ("[a](data:text/html,x)", "S017"),
        ("![a](https://tracker.example/p.gif)", "S017"),
        ("[a](../../etc/passwd)", "S017"),
        ("[a](media/../../x)", "S017"),
    ] {
        let (body, found) = rendered(text);
        assert!(found.contains(&code), "{text}: {found:?}");
        let html = resolve_links(&body.intro, |_| None);
        assert!(
            !html.contains("<script") && !html.contains("href=") && !html.contains("<img"),
            "{html}"
        );
    }
}

#[test]
fn text_that_looks_like_a_placeholder_stays_text() {
    for text in [
        "[a](https://x.be)=\"leviers:\" href=javascript:alert(1) onmouseover=alert(2) x",
        "`x=\"leviers:sheet/nope\"` y",
        "![a=\"leviers:sheet/b\"](media/a.png \"=leviers:\")",
        "a href=\"leviers:sheet/b\" < c > d",
    ] {
        let (body, _) = rendered(text);
        let html = resolve_links(&body.intro, |target| match target {
            Target::Media(file) => Some(format!("media/{file}")),
            _ => None,
        });
        assert_eq!(tags(&html), tags(&sanitised(&html)), "{html}");
        assert!(!html.contains("<a href=javascript"), "{html}");
        let closed = |tag: &str| {
            html.matches(&format!("<{tag}")).count() == html.matches(&format!("</{tag}")).count()
        };
        assert!(closed("a ") || closed("a") && closed("code"), "{html}");
    }
}

#[test]
fn many_equal_headings_and_slips_take_no_time() {
    let report = Report::new("a.md");
    let body = render(&"## a\n\n<b>\n\n".repeat(20_000), 0, Lang::Fr, &report);
    assert_eq!(body.sections[19_999].id, "s-a--20000");
    assert_eq!(report.into_diagnostics().len(), 100);
}

#[test]
fn authors_slips_are_named() {
    assert_eq!(rendered("# Un").1, ["S011"]);
    assert_eq!(rendered("> [!ATTENTION]\n> x").1, ["S012"]);
    assert_eq!(rendered("![](media/a.png)").1, ["S016"]);
    assert_eq!(rendered(&">".repeat(200)).1, ["S014"]);
    let (body, found) = rendered("> [!WARNING]\n> Danger.");
    assert!(found.is_empty());
    assert!(
        body.intro.contains("alert-warning") && body.intro.contains("Attention"),
        "{}",
        body.intro
    );
}

/// The tags of some HTML, one form for all ways of closing an empty one, attributes in order.
fn tags(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    for rest in html.split('<').skip(1) {
        let tag = rest.split('>').next().unwrap_or("").replace("&#39;", "'");
        let tag = tag.trim_end_matches('/').trim();
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes: Vec<&str> = attributes.split_inclusive("\" ").map(str::trim).collect();
        attributes.sort_unstable();
        tags.push(format!("{name} {}", attributes.join(" ")).trim().to_owned());
    }
    tags.sort();
    tags
}

/// What a sanitiser that knows our tags would leave of it.
fn sanitised(html: &str) -> String {
    let tags = [
        "a",
        "blockquote",
        "br",
        "code",
        "del",
        "div",
        "em",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "img",
        "input",
        "li",
        "ol",
        "p",
        "pre",
        "strong",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];
    let attributes =
        ["href", "src", "alt", "id", "class", "role", "aria-label", "tabindex", "start", "type"];
    ammonia::Builder::default()
        .tags(tags.into())
        .generic_attributes(
            attributes.into_iter().chain(["style", "disabled", "checked"]).collect(),
        )
        .url_schemes(["http", "https", "mailto", "tel", "leviers"].into())
        .link_rel(None)
        .clean(html)
        .to_string()
}

#[test]
fn a_sanitiser_finds_nothing_to_take_out() {
    let text = "## A\n\nx *a* **b** ~~c~~ `d` <b>e</b>\n\n1. a\n2. b\n   - [x] c\n\n> [!TIP]\n> t\n\n| a | b |\n|--:|---|\n| 1 | 2 |\n\n\
        ```js\n<script>\n```\n\n[l](https://a.be \"t\") <https://b.be> <a@b.be> [s](sheet:a) ![i](media/a.png)\n\n---\n\n#### d\n";
    let html = rendered(text).0.sections.remove(0).html;
    assert_eq!(tags(&sanitised(&html)), tags(&html), "{html}");
}

proptest! {
    #[test]
    fn any_text_leaves_a_sanitiser_nothing_to_take_out(text in "[ -~é\n<>\"'`*#\\[\\]()!:/|-]{0,200}") {
        let (body, _) = rendered(&text);
        for html in body.sections.iter().map(|s| &s.html).chain([&body.intro]) {
            let html = &resolve_links(html, |_| None);
            let left = tags(&sanitised(html));
            for tag in tags(html) {
                prop_assert!(left.contains(&tag), "{} in {}", tag, html);
            }
        }
    }

    #[test]
    fn any_text_gives_html_without_script_or_foreign_source(text in "[ -~é\n<>\"'`*#\\[\\]()!:/|-]{0,300}") {
        let (body, _) = rendered(&text);
        let mut html = body.intro.clone();
        body.sections.iter().for_each(|s| html.push_str(&s.html));
        let html = resolve_links(&html, |_| None).to_lowercase();
        for tag in html.split('<').skip(1) {
            let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
            prop_assert!(!["script", "iframe", "object", "svg", "style", "form"].contains(&name.as_str()), "{}", html);
            let tag = tag.split('>').next().unwrap_or("");
            prop_assert!(!tag.contains("src=\"http") && !tag.contains("href=\"javascript"), "{}", html);
        }
    }
}
