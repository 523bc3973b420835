//! A set of small numbers, a bit each: what the filters are counted from.

/// Numbers below a bound.
#[derive(Clone)]
pub(super) struct Bits {
    words: Vec<u64>,
}

impl Bits {
    /// No number, of those below `bound`.
    pub fn new(bound: usize) -> Bits {
        Bits { words: vec![0; bound.div_ceil(64)] }
    }

    /// Adds a number, which is below the bound.
    #[inline]
    pub fn insert(&mut self, number: u32) {
        self.words[number as usize / 64] |= 1 << (number % 64);
    }

    /// Whether it has a number.
    #[inline]
    pub fn contains(&self, number: u32) -> bool {
        let word = self.words.get(number as usize / 64).copied().unwrap_or(0);
        word >> (number % 64) & 1 != 0
    }

    /// The numbers of both sets, which have the same bound.
    pub fn with(mut self, other: &Bits) -> Bits {
        self.words.iter_mut().zip(&other.words).for_each(|(own, other)| *own |= other);
        self
    }

    /// How many numbers are in this set.
    pub fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many numbers are in this set and in `other`.
    pub fn n_common(&self, other: &Bits) -> usize {
        let pairs = self.words.iter().zip(&other.words);
        pairs.map(|(one, other)| (one & other).count_ones() as usize).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_and_counted() {
        let (mut one, mut other) = (Bits::new(130), Bits::new(130));
        [0, 63, 64, 129].into_iter().for_each(|number| one.insert(number));
        [63, 65, 129].into_iter().for_each(|number| other.insert(number));
        assert_eq!((one.len(), one.n_common(&other)), (4, 2));
        assert_eq!(one.clone().with(&other).n_common(&other), 3);
        assert!(one.contains(64) && !one.contains(65) && !one.contains(9999));
    }
}
