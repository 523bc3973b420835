//! The pages of the site over HTTP: addresses, languages, caches, headers that protect readers.

use std::{sync::Arc, time::Instant};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};

use super::{
    Live,
    error::Error,
    live::{Shown, Tagged},
};
use crate::{
    site::{
        PageError,
        route::{Embed, Route, relative},
        shelf::Audience,
    },
    text::Lang,
};

/// What every page may do: show its own styles, scripts, images and fonts, send forms to its own
/// site, ask nobody else for anything.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
     font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

const PROTECTION: [(&str, &str); 6] = [
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", "geolocation=(), camera=(), microphone=(), browsing-topics=()"),
    ("cross-origin-opener-policy", "same-origin"),
    ("x-dns-prefetch-control", "off"),
];

pub(super) fn router(live: Arc<Live>, audience: Audience) -> Router {
    let router = Router::new().route("/healthz", get(health));
    let router = match audience {
        Audience::Editors => router.route("/diagnostics", get(diagnostics)),
        Audience::Readers => router,
    };
    let router = router.fallback(page).with_state(live);
    match audience {
        Audience::Editors => router.layer(axum::middleware::from_fn(from_this_machine)),
        Audience::Readers => router,
    }
}

/// Drafts are for the editor at this machine: a page of another site that had its own name point
/// here (DNS rebinding) would bear that name in `Host`.
async fn from_this_machine(request: Request, next: axum::middleware::Next) -> Response {
    let host =
        request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("");
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if ["localhost", "127.0.0.1", "[::1]"].contains(&name) {
        next.run(request).await
    } else {
        (StatusCode::MISDIRECTED_REQUEST, "open the address that the program printed\n")
            .into_response()
    }
}

/// What others may do with the page of `route`.
fn let_others_show(route: &Route, response: &mut Response) {
    match route {
        Route::Embed(_, Embed::Framed(_)) => let_others_frame(response),
        Route::Embed(_, Embed::Plain(_)) => let_others_read(response),
        _ => {}
    }
}

/// A page for a frame may stand in any site: it holds no form and nothing that a click could do.
fn let_others_frame(response: &mut Response) {
    let policy = CONTENT_SECURITY_POLICY.replace("frame-ancestors 'self'", "frame-ancestors *");
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response.headers_mut().remove("cross-origin-opener-policy");
}

/// A piece of a page that others put into theirs.
fn let_others_read(response: &mut Response) {
    let all = HeaderValue::from_static("*");
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, all);
}

/// The answer where nothing has the address: pages of others see it too, where they show ours.
fn not_found(shown: &Shown, lang: Lang, path: &str) -> Response {
    let mut parts = path.split('/').skip(1);
    match (parts.next(), parts.next()) {
        (Some("embed"), Some("plain")) => {
            let mut response = Error::NotFound.answer(shown, lang, path);
            let_others_read(&mut response);
            response
        }
        (Some("embed"), Some(_)) => {
            let mut response = Error::NotInFrame.answer(shown, lang, path);
            let_others_frame(&mut response);
            response
        }
        _ => Error::NotFound.answer(shown, lang, path),
    }
}

/// Lets the pages of others read the data: they are public, and asked for without credentials. A
/// site for editors holds drafts, which no page that an editor happens to read may ask for.
pub(super) fn share(shown: &Shown, path: &str, response: &mut Response) {
    if is_data(path) && shown.site.audience() == Audience::Readers {
        let_others_read(response);
        let readable = HeaderValue::from_static("etag, content-disposition");
        response.headers_mut().insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, readable);
    }
}

/// Whether a path, without its first slash, is one of the data for programs.
pub(super) fn is_data(path: &str) -> bool {
    path.starts_with("api/")
}

/// What a program hears that asks what it may do.
fn options(shown: &Shown, path: &str) -> Response {
    const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, OPTIONS");
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    headers.insert(header::ALLOW, METHODS);
    if shown.site.audience() == Audience::Readers {
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        let known = HeaderValue::from_static("if-none-match");
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, known);
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
    }
    share(shown, path, &mut response);
    protect(response)
}

/// Adds the headers that protect readers.
pub(super) fn protect(mut response: Response) -> Response {
    for (name, value) in PROTECTION {
        response
            .headers_mut()
            .insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response
}

async fn health(State(live): State<Arc<Live>>) -> Response {
    let ready = format!("ok {}\n", live.snapshot().site.n_practices());
    ([(header::CACHE_CONTROL, "no-store")], ready).into_response()
}

async fn diagnostics(State(live): State<Arc<Live>>, headers: HeaderMap) -> Response {
    let shown = live.snapshot();
    let lang = wanted_lang(&shown, &headers);
    match shown.site.render_diagnostics(&shown.diagnostics, lang) {
        Ok(page) => {
            let body = Body::from(Bytes::from_owner(page.body));
            let headers =
                [(header::CONTENT_TYPE, page.media_type), (header::CACHE_CONTROL, "no-store")];
            protect((headers, body).into_response())
        }
        Err(_) => Error::Internal.answer(&shown, lang, "diagnostics"),
    }
}

async fn page(State(live): State<Arc<Live>>, request: Request) -> Response {
    let start = Instant::now();
    let shown = live.snapshot();
    let (method, uri, headers) =
        (request.method().clone(), request.uri().clone(), request.headers().clone());
    let path = uri.path().to_owned();
    // Drawing takes the processor, not the network: off the threads that listen.
    let lang = page_lang(&shown, &path, &headers);
    let task = tokio::task::spawn_blocking(move || answer(&shown, &method, &uri, &headers));
    let response = match task.await {
        Ok(response) => response,
        Err(error) => {
            tracing::error!(%error, "a page could not be drawn");
            Error::Internal.answer(&live.snapshot(), lang, path.trim_start_matches('/'))
        }
    };
    // The path alone: what a reader searched for is nobody's business, nor from where.
    let microseconds = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
    tracing::info!(path, status = response.status().as_u16(), microseconds, "answered");
    response
}

fn answer(shown: &Shown, method: &Method, uri: &Uri, headers: &HeaderMap) -> Response {
    let path = uri.path().strip_prefix('/').unwrap_or(uri.path());
    let query = uri.query().unwrap_or("");
    let lang = page_lang(shown, path, headers);
    if method == Method::OPTIONS && is_data(path) {
        return options(shown, path);
    }
    if method != Method::GET && method != Method::HEAD {
        return Error::MethodNotAllowed.answer(shown, lang, path);
    }
    // `//host/x` would be another host in a link.
    let Some(route) = shown.site.route(path, query).filter(|_| !uri.path().starts_with("//"))
    else {
        return not_found(shown, lang, path);
    };
    if route == Route::Root && headers.contains_key(header::ACCEPT_LANGUAGE) {
        return to_language(lang);
    }
    if route.path() != path {
        let query = if query.is_empty() { String::new() } else { format!("?{query}") };
        return protect(
            Redirect::permanent(&(relative(path, &route.path()) + &query)).into_response(),
        );
    }
    if let Some(settled) = settled(shown, &route) {
        let address = settled.to_string();
        let link = relative(path, address.trim_start_matches('/'));
        return protect(Redirect::to(&link).into_response());
    }
    match shown.page(&route) {
        Ok(tagged) => {
            let mut response = send(&route, query, tagged, headers);
            share(shown, path, &mut response);
            response
        }
        Err(PageError::NotFound) => not_found(shown, lang, path),
        Err(PageError::Broken(error)) => {
            tracing::error!(path, %error, "a page could not be drawn");
            Error::Internal.answer(shown, lang, path)
        }
    }
}

fn to_language(lang: Lang) -> Response {
    let mut response = Redirect::temporary(&format!("{lang}/")).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    protect(response)
}

/// The search with the code of the commune that its address names in words.
fn settled(shown: &Shown, route: &Route) -> Option<Route> {
    match route {
        Route::Search(lang, query) => Some(Route::Search(*lang, shown.site.settled(query)?)),
        _ => None,
    }
}

fn send(route: &Route, query: &str, tagged: Tagged, headers: &HeaderMap) -> Response {
    // An asset's address changes with its content, if the page that links to it is up to date.
    let is_forever = matches!(route, Route::Asset(_)) && query.starts_with("v=");
    let cache = if is_forever { "public, max-age=31536000, immutable" } else { "no-cache" };
    let known =
        headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    // Compared weakly (RFC 9110, 13.1.2): what lies between may have packed the body anew.
    let bare = |tag: &str| tag.strip_prefix("W/").unwrap_or(tag).to_owned();
    let ours = bare(&tagged.etag);
    let is_same = |tag: &str| tag == "*" || bare(tag) == ours;
    let is_known = known.flat_map(|list| list.split(',')).any(|tag| is_same(tag.trim()));
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let body = Body::from(Bytes::from_owner(tagged.page.body));
        ([(header::CONTENT_TYPE, tagged.page.media_type)], body).into_response()
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    if let Ok(etag) = HeaderValue::from_str(&tagged.etag) {
        response.headers_mut().insert(header::ETAG, etag);
    }
    if *route == Route::Root {
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    }
    if is_known {
        // What packs bodies says so itself, but a known one has none (RFC 9110, 15.4.5).
        response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if let Route::Api(api) = route
        && let Some(name) = api.download_name()
        && let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""))
    {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    let mut response = protect(response);
    let_others_show(route, &mut response);
    response
}

/// The language that the path names, else the one that the browser prefers.
fn page_lang(shown: &Shown, path: &str, headers: &HeaderMap) -> Lang {
    let lang = path.trim_start_matches('/').split('/').next().and_then(|code| code.parse().ok());
    let lang = lang.filter(|lang| shown.site.catalog().settings.langs.contains(lang));
    lang.unwrap_or_else(|| wanted_lang(shown, headers))
}

/// The language of the site that the browser prefers (RFC 9110, 12.5.4), else the default one.
fn wanted_lang(shown: &Shown, headers: &HeaderMap) -> Lang {
    let settings = &shown.site.catalog().settings;
    let header =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let mut best = (0.0, settings.default_lang);
    for choice in header.split(',').take(20) {
        let (tag, quality) = choice.split_once(';').unwrap_or((choice, ""));
        let quality = quality.trim().to_ascii_lowercase();
        let quality = quality.strip_prefix("q=").map_or(1.0, |q| q.parse().unwrap_or(0.0));
        let code = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        if let Some(lang) =
            code.parse().ok().filter(|lang| settings.langs.contains(lang) && quality > best.0)
        {
            best = (quality, lang);
        }
    }
    best.1
}
