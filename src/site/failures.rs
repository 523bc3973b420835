//! The pages that say what went wrong: with a request, with the content.

use super::{
    Page, PageError, Site, head,
    route::Route,
    view::{embed::Framed, frame::Context, overview},
};
use crate::{diagnostic::Diagnostic, text::Lang};

impl Site {
    /// The page for a request to `path` that could not be answered, in `lang`.
    pub fn render_failure(&self, status: u16, lang: Lang, path: &str) -> Result<Page, PageError> {
        let route = Route::NotFound(lang, path.to_owned());
        self.with_fallback(|theme| {
            self.at_desk(theme, &route, |desk| {
                let view = overview::Failure::new(status);
                let head = head(desk.t(view.heading_key()), String::new(), "error");
                Ok(theme.render("error.html", &Context::new(desk, &route, head, view))?)
            })
        })
    }

    /// What a frame of another site shows, in `lang`, when nothing has its address.
    pub fn render_missing_frame(&self, lang: Lang, path: &str) -> Result<Page, PageError> {
        let route = Route::NotFound(lang, path.to_owned());
        self.with_fallback(|theme| {
            self.at_desk(theme, &route, |desk| {
                let view = Framed::missing(desk);
                let head = head(desk.t("title-not-found"), String::new(), "embedded");
                Ok(theme.render("embedded.html", &Context::new(desk, &route, head, view))?)
            })
        })
    }

    /// The page that shows what is wrong with the content.
    pub fn render_diagnostics(
        &self,
        diagnostics: &[Diagnostic],
        lang: Lang,
    ) -> Result<Page, PageError> {
        let route = Route::NotFound(lang, "diagnostics".to_owned());
        self.with_fallback(|theme| {
            self.at_desk(theme, &route, |desk| {
                let view = overview::DiagnosticsPage::new(diagnostics, lang);
                let head = head(desk.t("title-diagnostics"), String::new(), "diagnostics");
                Ok(theme.render("diagnostics.html", &Context::new(desk, &route, head, view))?)
            })
        })
    }
}
