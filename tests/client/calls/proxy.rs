//! Real forward proxies: one that speaks HTTP, with and without `CONNECT`, also behind TLS, and one that speaks SOCKS4 and
//! SOCKS5 (RFC 1928, 1929).

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::ServerConfig;
use tokio_rustls::TlsAcceptor;

/// A proxy that asks for the user `user` with the password `p@ss`.
pub(crate) struct Proxy {
    /// Address at which it listens.
    pub(crate) address: String,
    seen: Arc<Mutex<Vec<String>>>,
}

/// `user:p@ss` as a Proxy-Authorization header has it.
const BASIC: &str = "Basic dXNlcjpwQHNz";

impl Proxy {
    pub(crate) fn http() -> Self {
        Self::listen(forward)
    }

    pub(crate) fn socks() -> Self {
        Self::listen(socks)
    }

    /// The address of the same proxy behind TLS.
    pub(crate) fn encrypted(&self, tls: Arc<ServerConfig>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let plain = self.address.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (tls, plain) = (TlsAcceptor::from(Arc::clone(&tls)), plain.clone());
                thread::spawn(move || unwrapped(stream, &tls, &plain));
            }
        });
        format!("localhost:{port}")
    }

    /// The targets that it was asked for, in order: request lines of the HTTP proxy, hosts and ports of the other.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    fn listen(serve: fn(&TcpStream, &Mutex<Vec<String>>) -> Option<()>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let log = Arc::clone(&log);
                thread::spawn(move || serve(&stream, &log));
            }
        });
        Self { address, seen }
    }
}

/// Forwards decrypted data to the plain proxy.
fn unwrapped(stream: TcpStream, tls: &TlsAcceptor, plain: &str) -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    stream.set_nonblocking(true)?;
    runtime.block_on(async {
        let stream = tokio::net::TcpStream::from_std(stream)?;
        let mut client = tls.accept(stream).await?;
        let mut proxy = tokio::net::TcpStream::connect(plain).await?;
        tokio::io::copy_bidirectional(&mut client, &mut proxy).await?;
        Ok(())
    })
}

fn forward(mut client: &TcpStream, log: &Mutex<Vec<String>>) -> Option<()> {
    let mut reader = BufReader::new(client.try_clone().ok()?);
    let (line, headers) = head(&mut reader)?;
    log.lock().unwrap().push(line.clone());
    if !headers.contains(BASIC) {
        let rejection = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        return client.write_all(rejection).ok();
    }
    let mut words = line.split(' ');
    let (method, target) = (words.next()?, words.next()?);
    if method == "CONNECT" {
        let server = TcpStream::connect(target).ok()?;
        client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").ok()?;
        return tunnel(client, &server);
    }
    let (host, path) = target.strip_prefix("http://")?.split_once('/')?;
    let server = TcpStream::connect(host).ok()?;
    let request = format!(
        "{method} /{path} HTTP/1.1\r\n{}Connection: close\r\n\r\n",
        without_own(&headers)
    );
    (&server).write_all(request.as_bytes()).ok()?;
    let body = length(&headers);
    std::io::copy(&mut reader.take(body), &mut &server).ok()?;
    // The server is done when it has responded, and the response ends with its connection.
    server.shutdown(Shutdown::Write).ok()?;
    std::io::copy(&mut &server, &mut client).ok()?;
    client.shutdown(Shutdown::Both).ok()
}

fn head(reader: &mut impl BufRead) -> Option<(String, String)> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let mut headers = String::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        if header.trim().is_empty() {
            return Some((line.trim_end().to_owned(), headers));
        }
        headers.push_str(&header);
    }
}

fn without_own(headers: &str) -> String {
    let own = |line: &&str| !line.to_ascii_lowercase().starts_with("proxy-");
    headers.split_inclusive('\n').filter(own).collect()
}

fn length(headers: &str) -> u64 {
    let value = headers.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse().unwrap())
    });
    value.unwrap_or(0)
}

fn socks(mut client: &TcpStream, log: &Mutex<Vec<String>>) -> Option<()> {
    let [version, methods] = bytes(client)?;
    if version == 4 {
        return socks4(client, log);
    }
    let methods = usize::from(methods);
    client.read_exact(&mut vec![0; methods]).ok()?;
    client.write_all(&[5, 2]).ok()?;
    let user = {
        bytes::<1>(client)?;
        text(client)?
    };
    let password = text(client)?;
    let known = user == "user" && password == "p@ss";
    client.write_all(&[1, u8::from(!known)]).ok()?;
    if !known {
        return None;
    }
    let [_, _, _, kind] = bytes(client)?;
    let host = match kind {
        1 => std::net::Ipv4Addr::from(bytes::<4>(client)?).to_string(),
        3 => text(client)?,
        _ => return None,
    };
    let target = format!("{host}:{}", u16::from_be_bytes(bytes(client)?));
    log.lock().unwrap().push(target.clone());
    let server = TcpStream::connect(target).ok()?;
    client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).ok()?;
    tunnel(client, &server)
}

/// The rest of a request whose first two bytes, version and command, were read.
fn socks4(mut client: &TcpStream, log: &Mutex<Vec<String>>) -> Option<()> {
    let port = u16::from_be_bytes(bytes(client)?);
    let target = format!("{}:{port}", std::net::Ipv4Addr::from(bytes::<4>(client)?));
    while bytes::<1>(client)? != [0] {}
    log.lock().unwrap().push(target.clone());
    let server = TcpStream::connect(target).ok()?;
    client.write_all(&[0, 90, 0, 0, 0, 0, 0, 0]).ok()?;
    tunnel(client, &server)
}

fn bytes<const N: usize>(mut stream: &TcpStream) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    stream.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

fn text(mut stream: &TcpStream) -> Option<String> {
    let [length] = bytes(stream)?;
    let mut text = vec![0; usize::from(length)];
    stream.read_exact(&mut text).ok()?;
    String::from_utf8(text).ok()
}

fn tunnel(client: &TcpStream, server: &TcpStream) -> Option<()> {
    let (up, down) = (client.try_clone().ok()?, server.try_clone().ok()?);
    let back = thread::spawn(move || {
        let _ = std::io::copy(&mut &down, &mut &up);
        let _ = up.shutdown(Shutdown::Both);
    });
    let _ = std::io::copy(&mut &*client, &mut &*server);
    let _ = server.shutdown(Shutdown::Both);
    back.join().ok()
}
