//! Opens connections: looks up the host, connects, asks the proxy if there is one, and agrees on encryption.

use std::future::{Ready, ready};
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::vec::IntoIter;

use http::header::USER_AGENT;
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderValue, Uri};
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::dns::Name;
use hyper_util::client::legacy::connect::proxy::{SocksV4, SocksV5, Tunnel};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::error::{BoxError, Phase};
use super::limits;
use super::progress::Progress;
use super::proxy::{Proxies, Via};
use super::site::Site;

/// What a connection's bytes go over.
pub(super) trait Stream: Read + Write + Unpin + Send {}

impl<T: Read + Write + Unpin + Send> Stream for T {}

/// Knows everything that it takes to open a connection.
pub(super) struct Dialer {
    tls: TlsConnector,
    tls_of_proxy: TlsConnector,
    proxies: Proxies,
    user_agent: HeaderValue,
}

/// A connection that was opened.
pub(super) struct Dialled {
    pub(super) stream: Box<dyn Stream>,
    /// Whether both sides agreed on HTTP/2.
    pub(super) http2: bool,
    /// What a proxy that is sent the requests themselves wants to see in each.
    pub(super) forwarded: Option<HeaderMap>,
}

/// Why none was opened; how far it came stands in the attempt's progress.
pub(super) struct Refusal {
    pub(super) cause: BoxError,
    /// The proxy that was to be gone through.
    pub(super) via: Option<String>,
}

impl Dialer {
    pub(super) fn new(tls: ClientConfig, proxies: Proxies, user_agent: HeaderValue) -> Self {
        let mut of_proxy = tls.clone();
        // A tunnel is asked for in HTTP/1.1.
        of_proxy.alpn_protocols.clear();
        Self {
            tls: TlsConnector::from(Arc::new(tls)),
            tls_of_proxy: TlsConnector::from(Arc::new(of_proxy)),
            proxies,
            user_agent,
        }
    }

    pub(super) async fn dial(&self, site: &Site, progress: &Arc<Progress>) -> Result<Dialled, Refusal> {
        let Some(via) = self.proxies.of(site) else {
            let stream = connect(site.uri(PathAndQuery::from_static("/")), progress).await;
            let dialled = match stream {
                Ok(stream) => self.encrypted(site, stream, progress).await,
                Err(cause) => Err(cause),
            };
            return dialled.map_err(|cause| Refusal { cause, via: None });
        };
        self.through(&via, site, progress).await.map_err(|cause| Refusal {
            cause,
            via: Some(via.name()),
        })
    }

    async fn through(&self, via: &Via, site: &Site, progress: &Arc<Progress>) -> Result<Dialled, BoxError> {
        let mut proxy = connect(via.uri().clone(), progress).await?;
        if let Some(version) = via.socks() {
            let stream = socks(version, via, proxy, site).await?;
            return self.encrypted(site, stream, progress).await;
        }
        if via.is_encrypted() {
            let host = via.uri().host().unwrap_or_default();
            (proxy, _) = encrypt(&self.tls_of_proxy, host, proxy, progress).await?;
        }
        if !site.is_encrypted() {
            return Ok(Dialled {
                stream: proxy,
                http2: false,
                forwarded: Some(via.headers()),
            });
        }
        progress.enter(Phase::Connect);
        let mut headers = via.headers();
        headers.entry(USER_AGENT).or_insert_with(|| self.user_agent.clone());
        let mut tunnel = Tunnel::new(via.uri().clone(), Opened(Some(proxy))).with_headers(headers);
        let stream = tunnel.call(destination(site.with_port())?).await?;
        self.encrypted(site, stream, progress).await
    }

    async fn encrypted(&self, site: &Site, stream: Box<dyn Stream>, progress: &Progress) -> Result<Dialled, BoxError> {
        let (stream, http2) = if site.is_encrypted() {
            encrypt(&self.tls, site.host(), stream, progress).await?
        } else {
            (stream, false)
        };
        Ok(Dialled {
            stream,
            http2,
            forwarded: None,
        })
    }
}

async fn connect(to: Uri, progress: &Arc<Progress>) -> Result<Box<dyn Stream>, BoxError> {
    progress.enter(Phase::Connect);
    let mut connector = HttpConnector::new_with_resolver(Lookup(Arc::clone(progress)));
    connector.enforce_http(false);
    connector.set_nodelay(true);
    connector.set_keepalive(Some(limits::KEEPALIVE));
    connector.set_keepalive_interval(Some(limits::KEEPALIVE));
    connector.set_keepalive_retries(Some(limits::KEEPALIVE_RETRIES));
    Ok(Box::new(connector.call(to).await?))
}

/// The stream, encrypted, and whether HTTP/2 was agreed on.
async fn encrypt(
    tls: &TlsConnector,
    host: &str,
    stream: Box<dyn Stream>,
    progress: &Progress,
) -> Result<(Box<dyn Stream>, bool), BoxError> {
    progress.enter(Phase::Tls);
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let stream = tls
        .connect(ServerName::try_from(host.to_owned())?, TokioIo::new(stream))
        .await?;
    let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    Ok((Box::new(TokioIo::new(stream)), http2))
}

async fn socks(version: u8, via: &Via, proxy: Box<dyn Stream>, site: &Site) -> Result<Box<dyn Stream>, BoxError> {
    let opened = Opened(Some(proxy));
    let to = if via.wants_addresses() {
        destination(address(site, version).await?.to_string())?
    } else {
        destination(site.with_port())?
    };
    if version == 4 {
        return Ok(SocksV4::new(via.uri().clone(), opened).call(to).await?);
    }
    let mut socks = SocksV5::new(via.uri().clone(), opened);
    if let Some((user, password)) = via.login() {
        socks = socks.with_auth(user, password);
    }
    Ok(socks.call(to).await?)
}

/// An address of the server that this version of SOCKS can name: the fourth knows none of IPv6.
async fn address(site: &Site, version: u8) -> Result<SocketAddr, BoxError> {
    let mut found = tokio::net::lookup_host((site.host(), site.port())).await?;
    let address = found.find(|address| version > 4 || address.is_ipv4());
    Ok(address.ok_or("the host has no address that the proxy takes")?)
}

/// What a proxy is told to connect to, always with a port.
fn destination(authority: String) -> Result<Uri, http::Error> {
    let uri = Uri::builder().scheme("https").authority(authority).path_and_query("/");
    uri.build()
}

/// Looks up names as the system does, and notes in the attempt that it does.
#[derive(Debug, Clone)]
struct Lookup(Arc<Progress>);

impl Service<Name> for Lookup {
    type Response = IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<IntoIter<SocketAddr>>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let progress = Arc::clone(&self.0);
        Box::pin(async move {
            progress.enter(Phase::Resolve);
            // The connector puts in the port.
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            progress.enter(Phase::Connect);
            Ok(found.into_iter())
        })
    }
}

/// A connection to a proxy, which is open already.
struct Opened(Option<Box<dyn Stream>>);

impl Service<Uri> for Opened {
    type Response = Box<dyn Stream>;
    type Error = io::Error;
    type Future = Ready<io::Result<Box<dyn Stream>>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        ready(self.0.take().ok_or_else(|| io::ErrorKind::NotConnected.into()))
    }
}
