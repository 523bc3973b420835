//! The field for the reader's commune: what was chosen, or what the text may have meant.

use serde::Serialize;

use super::Links;
use crate::{
    content::{
        commune::{Commune, Named, named},
        taxonomy::Role,
    },
    site::{
        route::Route,
        view::{Desk, LinkView},
    },
};

/// The communes that are offered at most where a name leaves the choice.
const MAX_CHOICES: usize = 12;

/// The field and what it led to.
#[derive(Serialize)]
pub(super) struct CommuneField {
    /// What stands in the field.
    text: String,
    suggest_href: String,
    /// The chosen commune.
    name: Option<String>,
    remove_href: String,
    /// Whether the text names no commune.
    is_unknown: bool,
    /// The communes that the text may mean.
    choices: Vec<LinkView>,
}

/// The field, where communes are known. `text` is that of the address.
pub(super) fn field(
    desk: &Desk<'_>,
    links: &Links<'_>,
    text: Option<&str>,
) -> Option<CommuneField> {
    if desk.catalog.communes.is_empty() {
        return None;
    }
    let mut field = CommuneField {
        text: text.unwrap_or_default().to_owned(),
        suggest_href: desk.href(&Route::Communes(desk.lang, String::new())),
        name: None,
        remove_href: links.to(&links.query.with_commune(None)),
        is_unknown: false,
        choices: Vec::new(),
    };
    let choice = |commune: &Commune| LinkView {
        title: with_province(desk, commune),
        href: links.to(&links.query.with_commune(Some(&commune.nis))),
    };
    match text.map(|text| named(&desk.catalog.communes, text)) {
        None => {}
        Some(Named::One(commune)) => {
            field.text = unmistakable(desk, commune);
            field.name = Some(commune.name(desk.lang).to_owned());
        }
        Some(Named::Several(communes)) => {
            field.choices = communes.into_iter().take(MAX_CHOICES).map(choice).collect();
        }
        Some(Named::Unknown(slip)) => {
            field.is_unknown = true;
            field.choices = slip.into_iter().map(choice).collect();
        }
    }
    Some(field)
}

/// The commune's name, with its province where that tells communes apart.
pub fn with_province(desk: &Desk<'_>, commune: &Commune) -> String {
    let name = commune.name(desk.lang);
    match province(desk, commune) {
        Some(province) => format!("{name} ({province})"),
        None => name.to_owned(),
    }
}

/// The label of the commune's province, else of its region.
pub fn province(desk: &Desk<'_>, commune: &Commune) -> Option<String> {
    let of_role = |role| {
        let facet = desk.catalog.taxonomy.role(role)?;
        let (_, term) = commune.terms.iter().find(|(id, _)| *id == facet.id)?;
        Some(desk.term_label(&facet.id, term))
    };
    of_role(Role::Province).or_else(|| of_role(Role::Region))
}

/// A text that names this commune and no other.
pub fn unmistakable(desk: &Desk<'_>, commune: &Commune) -> String {
    let name = commune.name(desk.lang);
    match named(&desk.catalog.communes, name) {
        Named::One(found) if found.nis == commune.nis => name.to_owned(),
        _ => format!("{name} ({})", commune.nis),
    }
}
