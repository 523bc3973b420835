//! Just enough reading of our own HTML to check it: tags, attributes, text. Our pages quote every
//! attribute with `"` and escape `<`, so that no parser is needed.

/// An opening tag: its name and its attributes.
#[derive(Debug)]
pub struct Tag<'a> {
    pub name: &'a str,
    pub attributes: Vec<(&'a str, String)>,
}

impl Tag<'_> {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

/// Every opening tag, in order.
pub fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let name_end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let (name, tail) = rest.split_at(name_end);
        let (attributes, tail) = attributes(tail);
        tags.push(Tag { name, attributes });
        rest = tail;
    }
    tags
}

fn attributes(text: &str) -> (Vec<(&str, String)>, &str) {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\n', '\t', '/']);
        if rest.is_empty() || rest.starts_with('>') {
            return (found, rest);
        }
        let end = rest.find([' ', '\n', '=', '>']).unwrap_or(rest.len());
        let (name, tail) = rest.split_at(end.max(1));
        if let Some(quoted) = tail.strip_prefix("=\"") {
            let (value, tail) = quoted.split_once('"').unwrap_or((quoted, ""));
            found.push((name, unescape(value)));
            rest = tail;
        } else {
            found.push((name, String::new()));
            rest = tail.strip_prefix('=').unwrap_or(tail);
        }
    }
}

fn unescape(text: &str) -> String {
    let mut text = text.to_owned();
    for (entity, character) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&#x2f;", "/"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, character);
    }
    text
}

/// What stands between `before` and the next `after`.
pub fn between<'a>(html: &'a str, before: &str, after: &str) -> Option<&'a str> {
    html.split_once(before)?.1.split_once(after).map(|(inside, _)| inside)
}

/// The path that a relative address on the page `from` stands for.
pub fn resolve(from: &str, address: &str) -> String {
    if address.is_empty() || address.starts_with(['#', '?']) {
        return format!("{from}{address}");
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{from}: `{address}` leads out"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
