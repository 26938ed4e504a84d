//! The reason why a connection cannot be opened or used, in words that name the setting to check.

use std::error::Error as StdError;
use std::io;

use rustls::{AlertDescription, CertificateError, Error as TlsError};

use super::error::{Phase, cause, first_cause, tls_failure};
use super::proxies::NamedProxy;
use super::server::Server;

/// The reason why a connection cannot be opened.
pub(crate) struct Obstacle {
    pub(crate) phase: Phase,
    /// The cause, as the system or a library names it, and the setting to check.
    pub(crate) detail: String,
    /// True if it will also stop the next attempt.
    pub(crate) lasting: bool,
}

/// The advice for a proxy that does not speak TLS.
const PLAIN_PROXY: &str = "the proxy does not use TLS on this port: most addresses of proxies begin with http://";
/// The cause as hyper names it for a proxy that responds to CONNECT with 407. Its type is private.
const NO_PROXY_LOGIN: &str = "proxy authorization required";
/// The cause as hyper names it for a proxy that responds to CONNECT with another error.
const NO_TUNNEL: &str = "unsuccessful";

impl Obstacle {
    /// The obstacle that an error describes.
    pub(crate) fn of(error: &(dyn StdError + 'static), phase: Phase, server: &Server) -> Self {
        if let Some(failure) = tls_failure(error) {
            return Self::of_tls(failure, server);
        }
        let name = cause(error);
        if name.contains(NO_PROXY_LOGIN)
            && let Some(obstacle) = Self::of_proxy_login(server)
        {
            return obstacle;
        }
        let advice = match phase {
            Phase::Resolve if server.via.is_some() => Some("check the host in the address of the proxy"),
            Phase::Resolve => Some("check the name of the tenant in base_url, and that this machine can resolve names"),
            _ if is_rejected(error) && server.via.is_some() => {
                Some("nothing listens there: check the address of the proxy, in `proxy` or HTTPS_PROXY")
            }
            _ if is_rejected(error) => Some("nothing listens there: check host and port of base_url"),
            _ if name.contains(NO_TUNNEL) => {
                Some("the proxy did not connect to this host: check its rules, or NO_PROXY")
            }
            _ => None,
        };
        Self {
            phase,
            detail: detail(&name, server.via.as_ref(), advice),
            lasting: false,
        }
    }

    /// The obstacle of a proxy that responds with 407; `None` without a proxy.
    pub(crate) fn of_proxy_login(server: &Server) -> Option<Self> {
        let proxy = server.via.as_ref()?;
        let advice = if proxy.has_login {
            "check the user name and the password in the address of the proxy"
        } else {
            "write user name and password into its address, as in http://USER:PASSWORD@HOST:PORT, or set proxy_headers"
        };
        Some(Self {
            phase: Phase::Connect,
            detail: detail("the proxy requires credentials (407)", Some(proxy), Some(advice)),
            lasting: true,
        })
    }

    fn of_tls(failure: &TlsError, server: &Server) -> Self {
        let over_tls = server
            .via
            .as_ref()
            .is_some_and(|proxy| proxy.url.starts_with("https://"));
        let advice = match failure {
            TlsError::InvalidMessage(_) if over_tls => Some(PLAIN_PROXY),
            _ => tls_advice(failure),
        };
        Self {
            phase: Phase::Tls,
            detail: detail(&failure.to_string(), server.via.as_ref(), advice),
            lasting: advice.is_some(),
        }
    }
}

/// The cause of a connection that ended without a response. A server that expects TLS ends it in this way.
pub(crate) fn no_response(error: &reqwest::Error, server: &Server) -> String {
    let name = cause(error);
    if server.site.is_encrypted() || server.via.is_some() || server.has_responded() {
        return name;
    }
    format!(
        "{name}: if the server expects TLS on this port, write https://{}",
        server.site.name
    )
}

fn detail(name: &str, proxy: Option<&NamedProxy>, advice: Option<&str>) -> String {
    let proxy = proxy.map_or_else(String::new, |proxy| format!(" (through the proxy {})", proxy.url));
    let advice = advice.map_or_else(String::new, |advice| format!(": {advice}"));
    format!("{name}{proxy}{advice}")
}

fn is_rejected(error: &(dyn StdError + 'static)) -> bool {
    let system: Option<&io::Error> = first_cause(error).downcast_ref();
    system.is_some_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
}

/// The advice for a failed handshake that another attempt would not fix.
fn tls_advice(failure: &TlsError) -> Option<&'static str> {
    use CertificateError as Of;
    Some(match failure {
        TlsError::InvalidCertificate(Of::UnknownIssuer) => {
            "this machine does not trust the authority that signed the certificate; if it is your company's, set ssl_ca_cert to \
             its PEM file, or add it to the system's store"
        }
        TlsError::InvalidCertificate(Of::NotValidForName | Of::NotValidForNameContext { .. }) => {
            "the certificate names another host: check the host in base_url"
        }
        TlsError::InvalidCertificate(Of::Expired | Of::ExpiredContext { .. }) => {
            "the certificate has expired, or the clock of this machine is fast"
        }
        TlsError::InvalidCertificate(Of::NotValidYet | Of::NotValidYetContext { .. }) => {
            "the certificate is not valid yet, or the clock of this machine is slow"
        }
        TlsError::InvalidMessage(_) => {
            "the server does not use TLS on this port: check the port, or write http:// instead of https://"
        }
        TlsError::AlertReceived(AlertDescription::CertificateRequired) => {
            "the server requires a certificate of the client: set cert_file and key_file"
        }
        _ => return None,
    })
}
