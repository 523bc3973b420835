//! An index as one run of bytes: the files of tantivy and our tables, each with its name and length,
//! under a hash of the whole.
//!
//! The hash is there for accidents (a cut download, an old cache). It is no signature: who forges
//! an index with a right hash can make a search fail, so bytes must come from where the program does.

use std::collections::BTreeMap;

/// The first bytes; the number changes with the format.
const MAGIC: &[u8; 16] = b"leviers index 1\n";

const HASH: usize = blake3::OUT_LEN;

/// Named files, in the order of their names so that equal files give equal bytes.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// The bytes of `files`.
pub(super) fn pack(files: &Files) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, content) in files {
        for part in [name.as_bytes(), content] {
            body.extend((part.len() as u64).to_le_bytes());
            body.extend(part);
        }
    }
    [MAGIC.as_slice(), blake3::hash(&body).as_bytes(), &body].concat()
}

/// The files in `bytes`; `None` when these are not the bytes of [`pack`].
pub(super) fn unpack(bytes: &[u8]) -> Option<Files> {
    let (hash, mut body) = bytes.strip_prefix(MAGIC)?.split_at_checked(HASH)?;
    if blake3::hash(body).as_bytes() != hash {
        return None;
    }
    let mut files = Files::new();
    while !body.is_empty() {
        let name = take(&mut body)?;
        let content = take(&mut body)?;
        files.insert(String::from_utf8(name.to_vec()).ok()?, content.to_vec());
    }
    Some(files)
}

/// Takes one part, length first, off the front of `body`.
fn take<'a>(body: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = body.split_first_chunk::<8>()?;
    let (part, rest) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
    *body = rest;
    Some(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_survive_and_damage_is_seen() {
        let files = Files::from([("a".into(), vec![1, 2, 3]), ("b".into(), vec![])]);
        let bytes = pack(&files);
        assert_eq!(unpack(&bytes), Some(files));
        for length in 0..bytes.len() {
            assert_eq!(unpack(&bytes[..length]), None, "cut at {length}");
            let mut damaged = bytes.clone();
            damaged[length] ^= 1;
            assert_eq!(unpack(&damaged), None, "damaged at {length}");
        }
    }
}
