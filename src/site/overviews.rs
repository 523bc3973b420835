//! The pages that show the whole: what is covered, what is due, where.

use super::{
    PageError, Site, draw,
    route::{Overview, Route},
    theme::Theme,
    view::{
        Desk,
        drawing::{
            DrawingPage, OverviewPage,
            coverage::{self, Coverage},
            reviews::Reviews,
        },
        frame::Head,
    },
};
use crate::text::Lang;

impl Site {
    /// The addresses that an export holds.
    pub(super) fn overview_routes(&self, lang: Lang) -> Vec<Route> {
        let mut held = vec![Overview::All, Overview::Reviews];
        held.extend(coverage::held(&self.catalog.taxonomy));
        held.into_iter().map(|overview| Route::Overview(lang, overview)).collect()
    }

    pub(super) fn overview(
        &self,
        theme: &Theme,
        desk: &Desk<'_>,
        route: &Route,
        overview: &Overview,
    ) -> Result<String, PageError> {
        let head = |title: String, template| {
            let elsewhere = overview.clone();
            Head {
                title,
                description: desk.t("description-overview"),
                template,
                alternate: Some(Box::new(move |lang| Route::Overview(lang, elsewhere.clone()))),
                written_in: self.catalog.settings.langs.clone(),
            }
        };
        match overview {
            Overview::All => {
                let head = head(desk.t("title-overview"), "overview");
                draw(theme, desk, route, head, OverviewPage::new(desk))
            }
            Overview::Coverage { rows, columns } => {
                let pair = coverage::pair(&self.catalog.taxonomy, rows.as_str(), columns.as_str());
                let (rows, columns) = pair.ok_or(PageError::NotFound)?;
                let names = [
                    ("rows", rows.labels.get(desk.lang)),
                    ("columns", columns.labels.get(desk.lang)),
                ];
                let mut head = head(desk.t_with("title-coverage", &names), "overview_coverage");
                head.description = desk.t_with("description-coverage", &names);
                let view = DrawingPage::new(desk, Coverage::new(desk, rows, columns));
                draw(theme, desk, route, head, view)
            }
            Overview::Reviews => {
                let mut head = head(desk.t("title-reviews"), "overview_reviews");
                head.description = desk.t("description-reviews");
                draw(theme, desk, route, head, DrawingPage::new(desk, Reviews::new(desk)))
            }
        }
    }
}
