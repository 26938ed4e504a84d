//! Names and addresses of this machine.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use url::{Host, Url};

/// The addresses of this machine's names, with any port.
pub const THIS_MACHINE: [SocketAddr; 2] = [
    SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
    SocketAddr::new(IpAddr::V6(Ipv6Addr::LOCALHOST), 0),
];

/// True if a URL is on this machine. The proxies of the environment do not apply to those.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        // For schemes other than http and https, such as socks5, the parser takes an address for a name.
        Some(Host::Domain(name)) => {
            is_this_machine(name) || name.parse().is_ok_and(|address: IpAddr| address.is_loopback())
        }
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// True if a name belongs to this machine, whatever the system's resolver says (RFC 6761, 6.3).
pub fn is_this_machine(name: &str) -> bool {
    name == "localhost" || name.ends_with(".localhost")
}
