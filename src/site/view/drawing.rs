//! The drawings of the whole: what is covered, when sheets are to be read again, where projects are.
//! Each is a table whose numbers have a colour in steps; the page draws, this counts.

use serde::Serialize;

use super::{Desk, LinkView};
use crate::site::route::{Overview, Route};

pub mod coverage;
pub mod map;
pub mod reviews;

use coverage::Coverage;
use map::Map;
use reviews::Reviews;

/// The page of all drawings.
#[derive(Serialize)]
pub struct OverviewPage {
    n_practices: usize,
    coverage: Option<Coverage>,
    map: Option<Map>,
    reviews: Reviews,
    reviews_href: String,
}

impl OverviewPage {
    /// The drawings of the whole site.
    pub fn new(desk: &Desk<'_>) -> OverviewPage {
        let pair = coverage::default_pair(&desk.catalog.taxonomy);
        OverviewPage {
            n_practices: desk.shelf.found().count(),
            coverage: pair.map(|(rows, columns)| Coverage::new(desk, rows, columns)),
            map: Map::new(desk),
            reviews: Reviews::new(desk).in_short(),
            reviews_href: desk.href(&Route::Overview(desk.lang, Overview::Reviews)),
        }
    }
}

/// The page of one drawing.
#[derive(Serialize)]
pub struct DrawingPage<V> {
    drawing: V,
    /// The page of all drawings.
    overview: LinkView,
}

impl<V: Serialize> DrawingPage<V> {
    /// The page of `drawing`.
    pub fn new(desk: &Desk<'_>, drawing: V) -> DrawingPage<V> {
        let href = desk.href(&Route::Overview(desk.lang, Overview::All));
        DrawingPage { drawing, overview: LinkView { title: desk.t("title-overview"), href } }
    }
}

/// How many colours there are beside that of nothing.
const N_STEPS: usize = 4;

/// The colours of numbers up to the largest one, in equal steps.
struct Steps {
    max: usize,
}

/// A colour and the numbers that have it.
#[derive(Serialize, Debug, PartialEq)]
struct StepView {
    step: usize,
    text: String,
}

impl Steps {
    fn new(numbers: impl IntoIterator<Item = usize>) -> Steps {
        Steps { max: numbers.into_iter().max().unwrap_or(0) }
    }

    /// The step of a number: 0 for none, else 1 to 4.
    fn of(&self, n: usize) -> usize {
        if self.max == 0 { 0 } else { (n * N_STEPS).div_ceil(self.max).min(N_STEPS) }
    }

    /// The colours that occur, with their numbers.
    fn legend(&self) -> Vec<StepView> {
        let bounds = (1..=N_STEPS)
            .map(|step| (step, (step - 1) * self.max / N_STEPS + 1, step * self.max / N_STEPS));
        let steps = bounds.filter(|(_, least, most)| least <= most).map(|(step, least, most)| {
            let text = if least == most { least.to_string() } else { format!("{least}–{most}") };
            StepView { step, text }
        });
        steps.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_legend_says_of_every_number_the_colour_it_has() {
        for max in 0..60 {
            let steps = Steps { max };
            let mut n = 0;
            assert_eq!(steps.of(0), 0);
            for view in steps.legend() {
                let (least, most) = view.text.split_once('–').unwrap_or((&view.text, &view.text));
                let bounds: [usize; 2] = [least, most].map(|n| n.parse().expect("a number"));
                assert_eq!(bounds[0], n + 1, "{max}: no number is left out");
                for number in bounds[0]..=bounds[1] {
                    assert_eq!(steps.of(number), view.step, "{number} of {max}");
                }
                n = bounds[1];
            }
            assert_eq!(n, max);
        }
    }
}
