//! Numbers as few bytes (LEB128), written and read back without trust.

/// Adds `number` to `bytes`.
pub(super) fn push(bytes: &mut Vec<u8>, number: usize) {
    let mut rest = number as u64;
    while rest >= 0x80 {
        bytes.push(rest as u8 | 0x80);
        rest >>= 7;
    }
    bytes.push(rest as u8);
}

/// Takes a number off the bytes from `at` on; `None` when there is none that fits.
#[inline]
pub(super) fn take(bytes: &[u8], at: &mut usize) -> Option<usize> {
    let first = *bytes.get(*at)?;
    *at += 1;
    if first < 0x80 {
        return Some(first.into());
    }
    let mut number = u64::from(first & 0x7f);
    for shift in [7, 14, 21, 28] {
        let byte = *bytes.get(*at)?;
        *at += 1;
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return usize::try_from(number).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_survive(numbers in prop::collection::vec(0usize..(1 << 34), 0..20)) {
            let mut bytes = Vec::new();
            numbers.iter().for_each(|number| push(&mut bytes, *number));
            let mut at = 0;
            let read: Vec<usize> = std::iter::from_fn(|| take(&bytes, &mut at)).collect();
            prop_assert_eq!(read, numbers);
            prop_assert_eq!(at, bytes.len());
        }

        #[test]
        fn any_bytes_are_read_to_their_end_at_most(bytes in any::<Vec<u8>>()) {
            let mut at = 0;
            while take(&bytes, &mut at).is_some() {}
            prop_assert!(at <= bytes.len());
        }
    }
}
