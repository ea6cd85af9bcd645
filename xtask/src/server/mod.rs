//! A static file server, as plain as the ones that will serve the site.
//!
//! It serves one folder below one path, to this machine only. Nothing is
//! cached, so that what is on the screen is what was built last.

mod media_type;
mod request;

use std::io::{BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::{fs, io, thread};

use crate::failure::{Failure, Outcome, While};
use request::{Request, Target};

/// The path below which the site is served, as a project page would be.
pub(crate) const BASE: &str = "/crossread/";

/// A connection that says nothing for so long is closed.
const PATIENCE: Duration = Duration::from_secs(10);

/// Serves `folder` from threads of its own; the port it listens on.
///
/// Without `port` the first free one from 8080 on is taken.
///
/// # Errors
/// The port is taken, or there is no free one.
pub(crate) fn start(folder: PathBuf, port: Option<u16>) -> Outcome<u16> {
    let listener = listen(port)?;
    let port = listener.local_addr().or_fail("find out the port")?.port();
    let folder: Arc<Path> = folder.into();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folder = Arc::clone(&folder);
            // A reader who leaves in the middle is no failure of the server.
            thread::spawn(move || drop(answer(&stream, &folder)));
        }
    });
    Ok(port)
}

fn listen(port: Option<u16>) -> Outcome<TcpListener> {
    let mut ports = match port {
        Some(port) => port..=port,
        None => 8080..=8099,
    };
    let busy = format!("ports {} to {} are taken", ports.start(), ports.end());
    ports
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .ok_or_else(|| Failure::new(busy).help("Choose another with `--port N`."))
}

/// Reads one request and answers it.
fn answer(stream: &TcpStream, folder: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let Some(request) = Request::read(&mut BufReader::new(stream))? else {
        return send(stream, "400 Bad Request", "text/plain; charset=utf-8", b"not understood\n", true);
    };
    match request.target(BASE) {
        Target::Elsewhere => redirect(stream),
        Target::File(path) => match fs::read(folder.join(&path)) {
            Ok(body) => send(stream, "200 OK", media_type::of(&path), &body, request.wants_body),
            Err(_) => not_found(stream, request.wants_body),
        },
        Target::Nothing => not_found(stream, request.wants_body),
    }
}

fn not_found(stream: &TcpStream, wants_body: bool) -> io::Result<()> {
    send(stream, "404 Not Found", "text/plain; charset=utf-8", b"not found\n", wants_body)
}

fn redirect(mut stream: &TcpStream) -> io::Result<()> {
    write!(stream, "HTTP/1.1 302 Found\r\nLocation: {BASE}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

fn send(mut stream: &TcpStream, status: &str, kind: &str, body: &[u8], wants_body: bool) -> io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if wants_body { stream.write_all(body) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{Ipv4Addr, TcpStream};
    use std::{env, fs};

    use super::start;
    use crate::files;

    fn ask(port: u16, line: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        write!(stream, "{line} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn files_are_served_below_the_base_and_nothing_else() {
        let folder = env::temp_dir().join(format!("crossread-{}-server", std::process::id()));
        files::write(&folder.join("index.html"), b"<p>here").unwrap();
        files::write(&folder.join("build-1/a b.wasm"), b"wasm").unwrap();
        let port = start(folder.clone(), Some(0)).unwrap();

        let page = ask(port, "GET /crossread/");
        assert!(page.starts_with("HTTP/1.1 200") && page.ends_with("<p>here"), "{page}");
        let wasm = ask(port, "GET /crossread/build-1/a%20b.wasm?x");
        assert!(wasm.contains("Content-Type: application/wasm") && wasm.ends_with("wasm"), "{wasm}");
        let head = ask(port, "HEAD /crossread/index.html");
        assert!(head.contains("Content-Length: 7") && !head.contains("here"), "{head}");
        assert!(ask(port, "GET /").contains("Location: /crossread/"));
        for bad in
            ["GET /crossread/none.js", "GET /crossread/../Cargo.toml", "GET /crossread/%2e%2e/x", "GET /x"]
        {
            assert!(ask(port, bad).starts_with("HTTP/1.1 404"), "{bad}");
        }
        assert!(ask(port, "POST /crossread/").starts_with("HTTP/1.1 400"));
        fs::remove_dir_all(folder).unwrap();
    }
}
