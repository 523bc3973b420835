//! Whatever is wrong in the content is said, with its place, and takes nothing else down.
//!
//! Each case breaks one thing in a small project: the diagnostics are exactly those of the table,
//! and the good sheets, the list and the page are still there.

use std::collections::BTreeSet;

use leviers::{diagnostic::Code, text::Lang};

use crate::project::{Project, in_short};
use cases::{NOT_SHOWN, all_cases, sheet};

mod cases;

/// The codes of the table's short forms.
fn codes(expected: &[&str]) -> BTreeSet<String> {
    expected.iter().filter_map(|short| short.rsplit(' ').next()).map(str::to_owned).collect()
}

#[test]
fn every_kind_of_problem_has_a_case() {
    let covered: BTreeSet<String> =
        all_cases().flat_map(|(_, _, expected)| codes(expected)).collect();
    for code in Code::ALL {
        let is_listed =
            NOT_SHOWN.iter().any(|(known, reason)| *known == code && !reason.is_empty());
        assert!(covered.contains(code.id()) != is_listed, "{} {code:?}", code.id());
    }
}

#[test]
fn a_slip_is_answered_with_the_nearest_name() {
    let cases: [(&str, &str, &str); 7] = [
        ("owner: Rédaction", "owner: Rédaction\nsumary: Un lieu", "summary"),
        ("[soutenir]", "[soutenir, informr]", "informer"),
        ("[soutenir]", "[Soutenir]", "soutenir"),
        ("  public:", "  publics:", "public"),
        ("status: published", "status: publishd", "published"),
        ("related: []", "related: [rezeau]", "reseau"),
        ("une permanence.", "une [permanence](sheet:acceuil).", "accueil"),
    ];
    for (from, to, nearest) in cases {
        let found = sheet(Project::small(), from, to).load().diagnostics;
        let expected = format!("did you mean `{nearest}`?");
        let is_said = found.iter().any(|d| d.help(Lang::En).as_deref() == Some(&*expected));
        assert!(is_said, "{to}: {found:?}");
    }
}

#[test]
fn every_problem_is_said_with_its_place_and_takes_nothing_down() {
    let mut wrong = String::new();
    for (name, change, expected) in all_cases() {
        let project = change(Project::small());
        let snapshot = project.load();
        let found: Vec<String> = snapshot.diagnostics.iter().map(in_short).collect();
        if found != *expected {
            wrong.push_str(&format!("{name}: {found:#?}, expected {expected:#?}\n"));
        }
        let catalog = snapshot.site.catalog();
        let has = |slug: &str| catalog.practices.keys().any(|known| known.as_str() == slug);
        assert!(has("accueil") && has("reseau"), "{name}: the good sheets stay");
        assert!(
            !catalog.lists.is_empty() && !catalog.pages.is_empty(),
            "{name}: list and page stay"
        );
        assert!(snapshot.site.n_practices() >= 2, "{name}: the good sheets are found");
    }
    assert!(wrong.is_empty(), "{wrong}");
}
