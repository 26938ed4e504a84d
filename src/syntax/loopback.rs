//! Names and addresses of this machine.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use url::{Host, Url};

/// The addresses of this machine's names, with any port.
pub(crate) const THIS_MACHINE: [SocketAddr; 2] = [
    SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
    SocketAddr::new(IpAddr::V6(Ipv6Addr::LOCALHOST), 0),
];

/// Whether a URL stays on this machine, where no proxy of the environment is meant to lead.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        // Of schemes that are not the web's, such as socks5, an address is a name to the parser.
        Some(Host::Domain(name)) => {
            is_this_machine(name) || name.parse().is_ok_and(|address: IpAddr| address.is_loopback())
        }
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Whether a name is one of this machine, wherever the system's resolver would lead (RFC 6761, 6.3).
pub(crate) fn is_this_machine(name: &str) -> bool {
    name == "localhost" || name.ends_with(".localhost")
}
