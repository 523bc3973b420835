//! Runs of neighbours: how the words of a language and the concepts are cut into parts.

use std::ops::Range;

/// Numbered items, cut into runs.
pub(super) struct Runs {
    /// The first item of each run.
    firsts: Vec<u32>,
    n_items: u32,
}

impl Runs {
    /// All of `n_items` in one run.
    pub fn one(n_items: u32) -> Runs {
        Runs { firsts: vec![0], n_items }
    }

    /// The runs of `n_items` that begin with the items `firsts`; `None` where these are none.
    pub fn new(firsts: Vec<u32>, n_items: u32) -> Option<Runs> {
        let is_whole = firsts.first().is_none_or(|first| *first == 0)
            && firsts.is_sorted_by(|one, next| one < next)
            && firsts.last().map_or(n_items == 0, |last| *last < n_items);
        is_whole.then_some(Runs { firsts, n_items })
    }

    /// The number of runs.
    pub fn len(&self) -> usize {
        self.firsts.len()
    }

    /// The number of the run of an item, and the item's number in it.
    #[inline]
    pub fn of(&self, item: u32) -> (usize, usize) {
        let run = match self.firsts.len() {
            1 => 0,
            _ => self.firsts.partition_point(|first| *first <= item) - 1,
        };
        (run, (item - self.firsts[run]) as usize)
    }

    /// The items of a run; `None` where there is none of this number.
    pub fn items(&self, run: usize) -> Option<Range<usize>> {
        let first = *self.firsts.get(run)? as usize;
        let end = *self.firsts.get(run + 1).unwrap_or(&self.n_items) as usize;
        Some(first..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_in_its_run() {
        let runs = Runs::new(vec![0, 2, 5], 6).expect("three runs");
        let of: Vec<(usize, usize)> = (0..6).map(|item| runs.of(item)).collect();
        assert_eq!(of, [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 0)]);
        assert_eq!((runs.items(1), runs.items(2), runs.items(3)), (Some(2..5), Some(5..6), None));
        assert_eq!((Runs::one(6).of(5), Runs::one(6).items(0)), ((0, 5), Some(0..6)));
    }

    #[test]
    fn what_is_no_cut_is_refused() {
        assert!(Runs::new(Vec::new(), 0).is_some());
        for firsts in [vec![], vec![1], vec![0, 0], vec![0, 3, 2], vec![0, 6]] {
            assert!(Runs::new(firsts.clone(), 6).is_none(), "{firsts:?}");
        }
    }
}
