//! The sheets to read after a sheet, each with the reason why.

use super::{
    Desk,
    card::{Note, NoteKind},
};
use crate::{
    content::{catalog::Practice, sheet::Kind},
    search::Related,
    site::theme::Prepared,
    text::fold,
};

/// At most this many of the sheets that cite each other, so that others are seen too.
const MAX_LINKED: usize = 4;

/// At most `n` sheets of general advice: those that the sheet cites, those that cite it, then those
/// that name the same subjects.
pub fn related(desk: &Desk<'_>, practice: &Practice, n: usize) -> Vec<Prepared> {
    let is_advice = |other: &Practice| other.facts.kind == Kind::Generic;
    let linked = desk.shelf.neighbours(practice).into_iter().filter(|other| is_advice(other));
    let linked = linked.take(MAX_LINKED);
    let mut found: Vec<(&Practice, Note)> = linked
        .map(|other| {
            let is_cited = practice.facts.related.iter().any(|(slug, _)| *slug == other.slug);
            let key = if is_cited { "related-cited" } else { "related-cites" };
            (other, Note::plain(NoteKind::Related, desk.t(key)))
        })
        .collect();
    // Some of the nearest may be projects, or stand there already.
    for near in desk.index.related(&practice.slug, 3 * n) {
        let Some(other) = desk.shelf.practice(&near.slug) else { continue };
        if is_advice(other) && !found.iter().any(|(known, _)| known.slug == other.slug) {
            found.push((other, reason(desk, &near)));
        }
    }
    let card = |(other, note)| desk.card(other).with_notes(vec![note]).prepared();
    found.into_iter().take(n).map(card).collect()
}

fn reason(desk: &Desk<'_>, near: &Related) -> Note {
    // A term and a concept of the thesaurus may bear one name, or one with a remark behind it.
    let mut labels: Vec<&str> = Vec::new();
    for label in near.concepts.iter().filter_map(|id| desk.concept_label(id)) {
        let is_like = |known: &&str| {
            let (known, label) = (fold(known), fold(label));
            known.starts_with(&label) || label.starts_with(&known)
        };
        if !labels.iter().any(is_like) {
            labels.push(label);
        }
    }
    match labels.is_empty() {
        true => Note::plain(NoteKind::Related, desk.t("related-near")),
        false => {
            Note::around(desk, NoteKind::Related, "related-subjects", &[], &labels.join(", "), None)
        }
    }
}
