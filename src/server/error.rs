//! What can go wrong with a request, one variant a status, each with its page.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{live::Shown, public};
use crate::{site::route::Route, text::Lang};

/// Why a request has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Error {
    /// 404: nothing has this address.
    NotFound,
    /// 404: nothing has the address that a frame of another site asks for.
    NotInFrame,
    /// 405: the site is only read.
    MethodNotAllowed,
    /// 500: a page could not be drawn.
    Internal,
}

impl Error {
    fn status(self) -> StatusCode {
        match self {
            Error::NotFound | Error::NotInFrame => StatusCode::NOT_FOUND,
            Error::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Error::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The themed page for a request to `path`, or a problem for a program; a bare line when even
    /// that cannot be drawn.
    pub(super) fn answer(self, shown: &Shown, lang: Lang, path: &str) -> Response {
        let status = self.status();
        let page = match self {
            _ if public::is_data(path) => Ok(shown.site.problem(status.as_u16(), path)),
            Error::NotFound => shown.site.render(&Route::NotFound(lang, path.to_owned())),
            Error::NotInFrame => shown.site.render_missing_frame(lang, path),
            Error::MethodNotAllowed | Error::Internal => {
                shown.site.render_failure(status.as_u16(), lang, path)
            }
        };
        let mut response = match page {
            Ok(page) => {
                let body = axum::body::Body::from(axum::body::Bytes::from_owner(page.body));
                (status, [(header::CONTENT_TYPE, page.media_type)], body).into_response()
            }
            Err(error) => {
                tracing::error!(%error, "an error page could not be drawn");
                (status, status.canonical_reason().unwrap_or("error")).into_response()
            }
        };
        if self == Error::MethodNotAllowed {
            let methods = if public::is_data(path) { "GET, HEAD, OPTIONS" } else { "GET, HEAD" };
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(methods));
        }
        public::share(shown, path, &mut response);
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        public::protect(response)
    }
}
