//! What a program gets instead of data: `application/problem+json` (RFC 9457).

use schemars::JsonSchema;
use serde::Serialize;

/// The media type of a [`Problem`].
pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// The longest part of a path that is given back.
const MAX_CHARS: usize = 200;

/// Why there is no answer.
#[derive(Serialize, JsonSchema)]
pub(super) struct Problem {
    /// Always `about:blank`: the status says what it is.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The name of the status.
    title: &'static str,
    /// The status.
    #[schemars(range(min = 400, max = 599))]
    status: u16,
    /// What to do.
    detail: &'static str,
    /// The path that was asked for.
    instance: String,
}

impl Problem {
    /// The problem of a request to `path`, which has no slash at its start.
    pub fn new(status: u16, path: &str) -> Problem {
        let (title, detail) = match status {
            404 => ("Not Found", "Nothing has this address. openapi.json says which there are."),
            405 => ("Method Not Allowed", "The data are read only: use GET, HEAD or OPTIONS."),
            _ => ("Internal Server Error", "Not your doing. Try again in a few minutes."),
        };
        let path: String = path.chars().take(MAX_CHARS).collect();
        Problem { kind: "about:blank", title, status, detail, instance: format!("/{path}") }
    }
}
