//! A [`Page`]: what is sent to a reader or written to a file.

use std::sync::Arc;

use super::theme::RenderError;

/// What is sent to a reader or written to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The media type, with its charset where it is text.
    pub media_type: &'static str,
    /// The bytes.
    pub body: Arc<[u8]>,
}

/// Why a page is not there.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// Nothing has this address.
    #[error("there is no such page")]
    NotFound,
    /// The theme, even the default one, could not draw it.
    #[error(transparent)]
    Broken(#[from] RenderError),
}

/// The page of a file that is sent as it is.
pub(super) fn file(name: &str, bytes: Option<&Arc<[u8]>>) -> Result<Page, PageError> {
    let body = bytes.ok_or(PageError::NotFound)?.clone();
    Ok(Page { media_type: media_type(name), body })
}

/// The media type of a file by its name. What is not on the list is sent as bytes to be saved. The
/// catalog lets only images and PDF into `media/`, so that no upload is ever run as a page.
pub fn media_type(name: &str) -> &'static str {
    let extension = name.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
    match extension.as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "otf" => "font/otf",
        "ttf" => "font/ttf",
        "pdf" => "application/pdf",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}
