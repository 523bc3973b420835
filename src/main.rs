//! The program `leviers`: reads the command line, runs the command, sets the exit code.

use std::process::ExitCode;

/// A page of results is thousands of small pieces of memory: with the allocator of the system they
/// take nearly half of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    leviers::cli::run()
}
