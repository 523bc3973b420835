//! Parts that pages share are drawn once: `once("_footer.html")`.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{PoisonError, RwLock},
};

use minijinja::{Environment, Error, State, Value};

use super::page_attr;

/// What a part knows of the page.
const OF_PAGE: [&str; 4] = ["lang", "template", "assets", "is_export"];

/// What a part knows besides.
const OF_FRAME: [&str; 2] = ["site", "helplines"];

/// Adds `once(template)`, which draws a part from `site`, `helplines` and those fields of `page`
/// that [`OF_PAGE`] names. Pages of which `page.is_framed` says that their template and language
/// tell all of this get the part that was drawn for the first of them.
pub(super) fn add_function(environment: &mut Environment<'static>) {
    type Parts = RwLock<HashMap<[String; 3], Value>>;
    let parts = Parts::default();
    environment.add_function("once", move |state: &State<'_, '_>, template: &str| {
        if !page_attr(state, "is_framed")?.is_true() {
            return draw(state, template);
        }
        let [lang, of] = ["lang", "template"].map(|name| page_attr(state, name));
        let key = [template.to_owned(), lang?.to_string(), of?.to_string()];
        if let Some(part) = parts.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(part.clone());
        }
        let part = draw(state, template)?;
        parts.write().unwrap_or_else(PoisonError::into_inner).insert(key, part.clone());
        Ok(part)
    });
}

fn draw(state: &State<'_, '_>, template: &str) -> Result<Value, Error> {
    let page = OF_PAGE.map(|name| Ok((name, page_attr(state, name)?)));
    let page: BTreeMap<&str, Value> = page.into_iter().collect::<Result<_, Error>>()?;
    let frame = OF_FRAME.map(|name| (name, state.lookup(name).unwrap_or_default()));
    let context: BTreeMap<&str, Value> =
        frame.into_iter().chain([("page", Value::from(page))]).collect();
    Ok(Value::from_safe_string(state.env().get_template(template)?.render(context)?))
}
