//! A server that responds as fast as possible, with two prepared responses and a token for every login.
//!
//! Arguments: a file with the default response, and a file with the response to requests that contain `limit=`. It prints its
//! port and runs until its standard input ends.

use std::io::{self, Read as _, Write as _};
use std::sync::Arc;
use std::{env, fs, thread};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// Prepared responses, including their heads.
struct Responses {
    one: Vec<u8>,
    page: Vec<u8>,
    token: Vec<u8>,
}

impl Responses {
    fn to(&self, request: &[u8]) -> &[u8] {
        let line = request.split(|byte| *byte == b'\r').next().unwrap_or_default();
        let holds = |part: &[u8]| line.windows(part.len()).any(|window| window == part);
        if holds(b"/oauth/token") {
            return &self.token;
        }
        if holds(b"limit=") {
            return &self.page;
        }
        &self.one
    }
}

fn response(body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

async fn serve(mut stream: TcpStream, responses: Arc<Responses>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut request = Vec::with_capacity(4096);
    loop {
        if stream.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
        let end = request.windows(4).position(|window| window == b"\r\n\r\n");
        let Some((head, body)) = end.and_then(|end| request.split_at_checked(end + 4)) else {
            continue;
        };
        if body.len() < length(head) {
            continue;
        }
        stream.write_all(responses.to(&request)).await?;
        request.clear();
    }
}

fn length(head: &[u8]) -> usize {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let value = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    value.and_then(|value| value.trim().parse().ok()).unwrap_or(0)
}

fn main() -> io::Result<()> {
    let mut files = env::args().skip(1).map(fs::read);
    let mut file = || {
        files
            .next()
            .unwrap_or_else(|| Err(io::Error::other("expected two files")))
    };
    let responses = Arc::new(Responses {
        one: response(&file()?),
        page: response(&file()?),
        token: response(br#"{"access_token":"T","token_type":"Bearer","expires_in":86400}"#),
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    thread::spawn(|| {
        let _ = io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let mut out = io::stdout();
        writeln!(out, "{}", listener.local_addr()?.port())?;
        out.flush()?;
        loop {
            let (stream, _) = listener.accept().await?;
            tokio::spawn(serve(stream, Arc::clone(&responses)));
        }
    })
}
