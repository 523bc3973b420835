//! A [`Server`]: the running program, asked over plain sockets so that a test sees the bytes that
//! a browser sees. It is asked to stop when the value is dropped.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, ExitStatus, Stdio},
    sync::Arc,
    time::Duration,
};

use tempfile::TempDir;

use crate::html::between;

/// How often a test looks again for a change on the disk to show, and how long it waits between.
const ATTEMPTS: usize = 200;
const PAUSE: Duration = Duration::from_millis(50);

pub struct Server {
    child: Child,
    address: String,
    /// The folders that it watches: without them it would serve an empty site.
    _scratch: Arc<TempDir>,
}

/// What the server sent.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// The body as text; the template engine's way to write `/` is undone, to be read more easily.
    text: String,
}

impl Server {
    /// Starts the command, which serves from `scratch`, and reads the address that it prints.
    pub fn start(mut command: Command, scratch: Arc<TempDir>) -> Server {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe"))
            .read_line(&mut line)
            .expect("the program prints its address");
        let address = line.trim().strip_prefix("http://").and_then(|rest| rest.strip_suffix('/'));
        let address = address.unwrap_or_else(|| panic!("`{line}` is no address")).to_owned();
        Server { child, address, _scratch: scratch }
    }

    /// Asks for a path as a browser would.
    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    /// Asks with a method and more headers.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n", self.address);
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        request.push_str("Connection: close\r\n\r\n");
        self.send(request.as_bytes()).expect("the server answers")
    }

    /// Sends these bytes; `None` when the answer is not HTTP.
    pub fn send(&self, request: &[u8]) -> Option<Answer> {
        let mut stream = TcpStream::connect(&self.address).expect("the server listens");
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a timeout");
        // A server that refuses early may close before all is sent.
        let _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let answer = Answer::parse(&bytes)?;
        assert_eq!(answer.header("set-cookie"), None, "no reader is marked");
        Some(answer)
    }

    /// Asks again until the answer fulfils `is_there`, a bounded number of times.
    #[track_caller]
    pub fn until(&self, path: &str, is_there: impl Fn(&Answer) -> bool) -> Answer {
        for _ in 0..ATTEMPTS {
            let answer = self.get(path);
            if is_there(&answer) {
                return answer;
            }
            std::thread::sleep(PAUSE);
        }
        panic!("{path} does not change");
    }

    /// Asks the program to stop, and waits for it.
    pub fn stop(mut self) -> ExitStatus {
        self.terminate()
    }

    fn terminate(&mut self) -> ExitStatus {
        let id = self.child.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        self.child.wait().expect("the program ends")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.terminate();
        }
    }
}

impl Answer {
    fn parse(bytes: &[u8]) -> Option<Answer> {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&bytes[..end]).ok()?;
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let body = bytes[end + 4..].to_vec();
        let text = String::from_utf8_lossy(&body).replace("&#x2f;", "/").replace("&#x27;", "'");
        Some(Answer { status, headers, body, text })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn headers<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.headers.iter().filter(move |(known, _)| known == name);
        named.map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same answer, after a look at its status.
    #[track_caller]
    pub fn is(self, status: u16) -> Answer {
        assert_eq!(self.status, status, "{:?}", self.headers);
        self
    }

    /// The same answer, after a look for `text` in it.
    #[track_caller]
    pub fn shows(self, text: &str) -> Answer {
        assert!(self.text().contains(text), "`{text}` is not in\n{}", self.main());
        self
    }

    /// The same answer, after a look that `text` is not in it.
    #[track_caller]
    pub fn hides(self, text: &str) -> Answer {
        assert!(!self.text().contains(text), "`{text}` is in\n{}", self.main());
        self
    }

    /// What the page says, without its frame.
    fn main(&self) -> &str {
        between(self.text(), "<main", "</main>").unwrap_or(self.text())
    }
}
