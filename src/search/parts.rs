//! A table in parts, of which a browser fetches those that a query needs.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

/// The parts of a table. Where one is asked for that is not there yet, nothing is given and the
/// question is remembered: an answer in which anything was missed is none, and is made again when
/// the part has come.
pub(super) struct Parts<T> {
    parts: Vec<Option<T>>,
    missed: Mutex<BTreeSet<usize>>,
}

impl<T> Parts<T> {
    /// A table in one part, all of which is there.
    pub fn whole(part: T) -> Parts<T> {
        Parts { parts: vec![Some(part)], missed: Mutex::default() }
    }

    /// A table in `n` parts, none of which is there.
    pub fn absent(n: usize) -> Parts<T> {
        Parts { parts: (0..n).map(|_| None).collect(), missed: Mutex::default() }
    }

    /// The part numbered `at`.
    #[inline]
    pub fn get(&self, at: usize) -> Option<&T> {
        match self.parts.get(at) {
            Some(Some(part)) => Some(part),
            Some(None) => {
                self.missed.lock().unwrap_or_else(PoisonError::into_inner).insert(at);
                None
            }
            None => None,
        }
    }

    /// The number of parts.
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether the part numbered `at` is there; asking is not missing.
    pub fn has(&self, at: usize) -> bool {
        matches!(self.parts.get(at), Some(Some(_)))
    }

    /// Puts a part in its place.
    pub fn supply(&mut self, at: usize, part: T) {
        if let Some(place) = self.parts.get_mut(at) {
            *place = Some(part);
        }
    }

    /// The parts that were asked for in vain since the last call.
    pub fn missed(&self) -> BTreeSet<usize> {
        std::mem::take(&mut *self.missed.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missed_is_remembered_once() {
        let mut parts: Parts<u8> = Parts::absent(3);
        assert_eq!((parts.get(2), parts.get(0), parts.get(2)), (None, None, None));
        assert_eq!(parts.missed(), BTreeSet::from([0, 2]));
        assert_eq!(parts.missed(), BTreeSet::new());
        parts.supply(2, 7);
        assert_eq!((parts.get(2), parts.get(9)), (Some(&7), None));
        assert!(parts.missed().is_empty() && parts.has(2) && !parts.has(0));
    }
}
