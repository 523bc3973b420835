//! Why a hit is there, and how it fits the reader's commune, one short line each.

use crate::{
    content::{
        sheet::Facts,
        taxonomy::{Derived, Facet},
    },
    search::{Hit, Spot, Through, Tie},
    site::{
        place::{Fit, Place},
        view::{
            Desk,
            card::{Note, NoteKind},
        },
    },
    text::Lang,
};

/// The lines under a hit. `is_long` says whether there are several words, so that each line must
/// name its own.
pub(super) fn notes(desk: &Desk<'_>, hit: &Hit, is_long: bool) -> Vec<Note> {
    let mut notes: Vec<Note> =
        hit.through.iter().map(|through| through_note(desk, through, hit.lang, is_long)).collect();
    if !hit.missing.is_empty() {
        notes.push(Note::around(
            desk,
            NoteKind::Missing,
            "hit-missing",
            &[],
            &hit.missing.join(", "),
            None,
        ));
    }
    notes
}

fn through_note(desk: &Desk<'_>, through: &Through, lang: Lang, is_long: bool) -> Note {
    let spot = match through.spot {
        Spot::Title => "title",
        Spot::Summary => "summary",
        Spot::Text => "text",
        Spot::Keywords => "keywords",
    };
    let tie = match through.tie {
        Tie::Same => "same",
        Tie::Narrower => "narrower",
        Tie::Spelling => "spelling",
    };
    let values = [("typed", &*through.typed), ("spot", spot), ("tie", tie)];
    let key = if is_long { "hit-through-word" } else { "hit-through" };
    // The word stands there in the sheet's language.
    let lang = Some(lang).filter(|lang| *lang != desk.lang);
    Note::around(desk, NoteKind::Through, key, &values, &through.found, lang)
}

/// How a practice fits the place: what does, then what a reader should check.
pub(super) fn fit_notes(
    desk: &Desk<'_>,
    place: &Place<'_>,
    (facts, langs): (&Facts, &[Lang]),
) -> Vec<Note> {
    let taxonomy = &desk.catalog.taxonomy;
    let (mut good, mut doubtful) = (Vec::new(), Vec::new());
    for (id, fit) in place.fits(desk.catalog, facts, langs) {
        let Some(facet) = taxonomy.facet(id) else { continue };
        let is_lang = facet.source == Some(Derived::Language);
        match fit {
            // That a sheet can be read is nothing to remark, nor that it holds everywhere.
            Fit::Yes(terms) if !is_lang => {
                let telling: Vec<String> =
                    terms.into_iter().filter(|term| facet.default.as_ref() != Some(term)).collect();
                good.extend((!telling.is_empty()).then(|| fact(desk, facet, &telling)));
            }
            Fit::Yes(_) => {}
            Fit::No(terms) if is_lang => doubtful.push(lang_fact(desk, facet, &terms)),
            Fit::No(terms) => doubtful.push(fact(desk, facet, &terms)),
        }
    }
    let name = place.commune.name(desk.lang);
    let note = |kind: NoteKind, key: &str, facts: &[String]| {
        (!facts.is_empty())
            .then(|| Note::around(desk, kind, key, &[("commune", name)], &facts.join(" ; "), None))
    };
    [note(NoteKind::Fit, "fit-yes", &good), note(NoteKind::Doubt, "fit-check", &doubtful)]
        .into_iter()
        .flatten()
        .collect()
}

/// `Région : Flandre, Wallonie`. Of three or more that follow each other, the first and the last.
fn fact(desk: &Desk<'_>, facet: &Facet, terms: &[String]) -> String {
    let labels: Vec<String> = terms.iter().map(|term| desk.term_label(&facet.id, term)).collect();
    let places: Vec<usize> = terms.iter().filter_map(|term| facet.position(term)).collect();
    let is_run = facet.is_ordered && places.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    let words = match labels.as_slice() {
        [first, _, .., last] if is_run => format!("{first} … {last}"),
        labels => labels.join(", "),
    };
    format!("{}{} {words}", facet.labels.get(desk.lang), desk.t("colon"))
}

/// `en néerlandais`.
fn lang_fact(desk: &Desk<'_>, facet: &Facet, terms: &[String]) -> String {
    let langs = terms.iter().filter_map(|term| facet.term(term)?.value.parse().ok());
    let names: Vec<String> = langs.map(|lang| desk.lang_name(lang)).collect();
    desk.t_with("card-foreign", &[("language", &desk.list(&names, "or-word"))])
}
