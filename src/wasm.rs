//! The door of the module for browsers: a [`Client`] in plain numbers, called by `engine.js` in a
//! worker. What goes in is written to [`room`] first; what comes out is read at [`said`].

#![allow(unsafe_code)] // The names of exports; no memory is touched but through safe code.

use std::{cell::RefCell, fmt::Write};

use crate::site::{Answer, Client};

/// What was written to the module, what it is, and what it said last.
#[derive(Default)]
struct Desk {
    heard: Vec<u8>,
    said: Vec<u8>,
    client: Option<Client>,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// Makes room for `length` bytes; gives their address.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> usize {
    DESK.with_borrow_mut(|desk| {
        desk.heard = vec![0; length];
        desk.heard.as_ptr() as usize
    })
}

/// Opens the start that was written; 1 when it is one of this version of the program.
#[unsafe(no_mangle)]
pub extern "C" fn open() -> u32 {
    DESK.with_borrow_mut(|desk| {
        let heard = std::mem::take(&mut desk.heard);
        desk.client = Client::open(&heard).ok();
        u32::from(desk.client.is_some())
    })
}

/// Puts the piece that was written in the place `number`; 1 when it is the one that belongs there.
#[unsafe(no_mangle)]
pub extern "C" fn supply(number: usize) -> u32 {
    DESK.with_borrow_mut(|desk| {
        let heard = std::mem::take(&mut desk.heard);
        let Some(client) = &mut desk.client else { return 0 };
        u32::from(client.supply(number, &heard).is_ok())
    })
}

/// Answers the address that was written: a path and, after `?`, its query. 0: there is no answer.
/// 1: the part of a page is said. 2: the address is said where the answer is. 3: the pieces are said
/// that are needed first, a line each: the number, a space, the file.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> u32 {
    DESK.with_borrow_mut(|desk| {
        let heard = std::mem::take(&mut desk.heard);
        let (Some(client), Ok(address)) = (&desk.client, str::from_utf8(&heard)) else { return 0 };
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let (kind, said) = match client.answer(path, query) {
            Answer::None => (0, String::new()),
            Answer::Html(html) => (1, html),
            Answer::Moved(address) => (2, address),
            Answer::Missing(pieces) => {
                let mut lines = String::new();
                for (number, name) in pieces {
                    let _ = writeln!(lines, "{number} {name}");
                }
                (3, lines)
            }
        };
        desk.said = said.into_bytes();
        kind
    })
}

/// The address of what was said last.
#[unsafe(no_mangle)]
pub extern "C" fn said() -> usize {
    DESK.with_borrow(|desk| desk.said.as_ptr() as usize)
}

/// Its length in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn said_length() -> usize {
    DESK.with_borrow(|desk| desk.said.len())
}
