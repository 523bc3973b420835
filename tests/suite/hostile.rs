//! What comes over the wire is anybody's: strange methods, paths and words get an answer that harms
//! nobody.

use crate::{html::tags, pages::is_protected, project::Project};

#[test]
fn the_site_is_only_read() {
    let server = Project::small().serve();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "XYZ"] {
        for path in ["/", "/fr/sheets/accueil", "/nowhere"] {
            let answer = server.ask(method, path, &[("Content-Length", "0")]).is(405);
            assert_eq!(answer.header("allow"), Some("GET, HEAD"), "{method}");
            is_protected(&answer);
        }
        server.ask(method, "/healthz", &[("Content-Length", "0")]).is(405);
    }
}

#[test]
fn hostile_paths_get_nothing() {
    let server = Project::small().with("media/a.txt", "x").serve();
    let long = format!("/fr/{}", "a".repeat(20_000));
    let longer = format!("/{}", "a".repeat(200_000));
    let deep = format!("/fr{}", "/a".repeat(4_000));
    for path in [
        "/%2e%2e/site.yaml",
        "/media/%2e%2e/site.yaml",
        "/media/..%2fsite.yaml",
        "/media/../site.yaml",
        "/media/./a.txt",
        "/media//a.txt",
        "/media/.hidden",
        "/assets/../../Cargo.toml",
        "/assets/..%5c..%5cCargo.toml",
        "/fr/%2e%2e/%2e%2e/etc/passwd",
        "//example.org/fr/",
        "//example.org/%2f..",
        "///fr/",
        "/fr//sheets",
        "/fr/sheets/%00",
        "/fr/sheets/accueil%00",
        "/%ff%fe",
        "/fr/sheets/%E9t%E9",
        "/fr/sheets/%",
        "/fr/sheets/%zz",
        "/%0d%0aSet-Cookie:%20a=b",
        "/fr/sheets/<script>",
        "/practices/accueil.fr.md",
        "/site.yaml",
        "/.git/config",
        "/templates/home.html",
        &long,
        &longer,
        &deep,
    ] {
        let status = server.get(path).status;
        assert!(
            [400, 404, 414, 431].contains(&status),
            "{}: {status}",
            &path[..path.len().min(60)]
        );
    }
    for bytes in [
        b"GET /fr/\x00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".as_slice(),
        b"GET /\xff\xfe HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"GET http://example.org/nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"GET * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"\x16\x03\x01\x00\xa5\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
    ] {
        let status = server.send(bytes).map_or(400, |answer| answer.status);
        assert!((400..500).contains(&status), "{}: {status}", bytes.escape_ascii());
    }
    server.get("/fr/").is(200);
}

#[test]
fn a_path_is_shown_as_text() {
    let server = Project::small().serve();
    for path in
        ["/fr/%3Cscript%3Ealert(1)%3C/script%3E", "/fr/search?q=%3Cscript%3Ealert(1)%3C/script%3E"]
    {
        server.get(path).hides("<script>alert");
    }
    let quoted = server.get("/fr/search?q=%22%20onfocus=alert(1)%20x=%22").is(200);
    assert!(tags(quoted.text()).iter().all(|tag| tag.get("onfocus").is_none()));
}

#[test]
fn any_words_are_a_search() {
    let server = Project::small().serve();
    for byte in 0..=255u8 {
        server.get(&format!("/fr/search?q=a%{byte:02x}b")).is(200);
    }
    let long = "a".repeat(5_000);
    let many = "accueil+".repeat(500);
    for query in [
        "q=",
        "q",
        "&&&===",
        "q=%",
        "q=%zz",
        "q=%22",
        "q=%22%22",
        "q=-",
        "q=--accueil",
        "q=-accueil",
        "q=((((",
        "q=a:b",
        "q=title:*",
        "q=*",
        "q=%00",
        "q=%F0%9F%98%80",
        "q=%E2%80%99",
        "q=+AND+OR+NOT+",
        "q=a%5Eb~2",
        "q=/.*/",
        "q=%5B1+TO+2%5D",
        "q=accueil&page=0",
        "q=accueil&page=-1",
        "q=accueil&page=18446744073709551616",
        "domaine=&domaine=soutenir&domaine=soutenir",
        &format!("q={long}"),
        &format!("q={many}"),
        &"domaine=soutenir&".repeat(1_000),
    ] {
        server.get(&format!("/fr/search?{query}")).is(200);
    }
}
