//! Trusted and untrusted certificates.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedKey, IsCa, KeyPair, generate_simple_self_signed};
use rustls::pki_types::PrivateKeyDer;
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use sailpoint::client::{Client, Error, Phase, Settings};
use tempfile::TempDir;

use crate::server::{Reply, Seen, Server};
use crate::{get, settings};

/// A server with a certificate for this name, and the certificate as a PEM file.
pub(crate) struct Secure {
    pub(crate) server: Server,
    directory: TempDir,
    authority: PathBuf,
}

fn certificate(name: &str) -> CertifiedKey<KeyPair> {
    generate_simple_self_signed(vec![name.to_owned()]).unwrap()
}

/// A server that grants logins and responds to every call with an empty list.
pub(crate) fn secure(name: &str, client: Option<&CertifiedKey<KeyPair>>) -> Secure {
    secured(name, client, |seen| {
        if seen.is_login() {
            Reply::token("T")
        } else {
            Reply::text(200, "[]")
        }
    })
}

/// A server whose responses the test chooses.
pub(crate) fn secured(
    name: &str,
    client: Option<&CertifiedKey<KeyPair>>,
    choose: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
) -> Secure {
    let own = certificate(name);
    let config = server_config(&own, client);
    let server = Server::start_tls(Arc::new(config), choose);
    let (directory, authority) = written(&own);
    Secure {
        server,
        directory,
        authority,
    }
}

/// The configuration of a TLS server of this name, and its certificate as a file of the directory.
pub(crate) fn configured(name: &str) -> (ServerConfig, PathBuf, TempDir) {
    let own = certificate(name);
    let (directory, authority) = written(&own);
    (server_config(&own, None), authority, directory)
}

fn written(own: &CertifiedKey<KeyPair>) -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let authority = directory.path().join("authority.pem");
    fs::write(&authority, own.cert.pem()).unwrap();
    (directory, authority)
}

fn server_config(own: &CertifiedKey<KeyPair>, client: Option<&CertifiedKey<KeyPair>>) -> ServerConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .unwrap();
    let builder = match client {
        None => builder.with_no_client_auth(),
        Some(client) => {
            let mut roots = RootCertStore::empty();
            roots.add(client.cert.der().clone()).unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            builder.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    let key = PrivateKeyDer::try_from(own.signing_key.serialize_der()).unwrap();
    builder.with_single_cert(vec![own.cert.der().clone()], key).unwrap()
}

impl Secure {
    /// Settings that trust this server's certificate.
    pub(crate) fn trusted(&self) -> Settings {
        Settings {
            ssl_ca_cert: Some(self.authority.clone()),
            ..settings(&self.server.url)
        }
    }
}

fn status(settings: Settings) -> Result<u16, Error> {
    get(&Client::new(Settings { retries: 0, ..settings })).map(|response| response.status)
}

fn is_distrust(outcome: &Result<u16, Error>) -> bool {
    matches!(outcome, Err(Error::Connect { phase: Phase::Tls, .. }))
}

#[test]
fn a_certificate_is_trusted_from_a_file_or_a_directory_but_not_by_itself() {
    let secure = secure("localhost", None);
    assert_eq!(status(secure.trusted()).unwrap(), 200);
    fs::write(secure.directory.path().join("README"), "no certificate").unwrap();
    let directory = Settings {
        ssl_ca_cert: Some(secure.directory.path().to_owned()),
        ..secure.trusted()
    };
    assert_eq!(status(directory).unwrap(), 200);
    let other = self::secure("localhost", None);
    let outcome = status(Settings {
        ssl_ca_cert: Some(other.authority),
        ..secure.trusted()
    });
    assert!(is_distrust(&outcome), "{outcome:?}");
}

/// A certificate that signs itself and may sign others, as `openssl req -x509` makes it.
fn authority_of_its_own(name: &str) -> CertifiedKey<KeyPair> {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let signing_key = KeyPair::generate().unwrap();
    let cert = params.self_signed(&signing_key).unwrap();
    CertifiedKey { cert, signing_key }
}

#[test]
fn an_authority_that_shows_its_own_certificate_is_trusted_when_that_was_given_and_names_the_host() {
    let trusting = |name: &str, given: Option<&CertifiedKey<KeyPair>>, assert_hostname: bool| {
        let own = authority_of_its_own(name);
        let server = Server::start_tls(Arc::new(server_config(&own, None)), |seen| match seen.is_login() {
            true => Reply::token("T"),
            false => Reply::text(200, "[]"),
        });
        let (_directory, authority) = written(given.unwrap_or(&own));
        status(Settings {
            ssl_ca_cert: Some(authority),
            assert_hostname,
            ..settings(&server.url)
        })
    };
    assert_eq!(trusting("localhost", None, true).unwrap(), 200);
    let other_name = trusting("other.example", None, true);
    assert!(is_distrust(&other_name), "{other_name:?}");
    assert_eq!(trusting("other.example", None, false).unwrap(), 200);
    let other = authority_of_its_own("localhost");
    for assert_hostname in [true, false] {
        let not_given = trusting("localhost", Some(&other), assert_hostname);
        assert!(is_distrust(&not_given), "{not_given:?}");
    }
}

#[test]
fn a_certificate_that_was_given_is_rejected_outside_of_its_dates() {
    let dated = |is_ca: bool, from: i32, until: i32, assert_hostname: bool| {
        let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        if is_ca {
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        }
        params.not_before = rcgen::date_time_ymd(from, 1, 1);
        params.not_after = rcgen::date_time_ymd(until, 1, 1);
        let signing_key = KeyPair::generate().unwrap();
        let cert = params.self_signed(&signing_key).unwrap();
        let own = CertifiedKey { cert, signing_key };
        let server = Server::start_tls(Arc::new(server_config(&own, None)), |seen| match seen.is_login() {
            true => Reply::token("T"),
            false => Reply::text(200, "[]"),
        });
        let (_directory, authority) = written(&own);
        status(Settings {
            ssl_ca_cert: Some(authority),
            assert_hostname,
            ..settings(&server.url)
        })
    };
    for (is_ca, assert_hostname) in [(true, true), (true, false), (false, true), (false, false)] {
        assert_eq!(dated(is_ca, 2000, 4000, assert_hostname).unwrap(), 200);
        for (from, until) in [(2000, 2001), (3999, 4000)] {
            let outcome = dated(is_ca, from, until, assert_hostname);
            assert!(is_distrust(&outcome), "{outcome:?}");
        }
    }
}

#[test]
fn no_certificate_is_checked_when_the_settings_say_so() {
    let secure = secure("other.example", None);
    let lax = Settings {
        verify_ssl: false,
        ..settings(&secure.server.url)
    };
    assert_eq!(status(lax).unwrap(), 200);
}

#[test]
fn a_certificate_for_another_name_is_rejected_unless_names_are_not_checked() {
    let secure = secure("other.example", None);
    let outcome = status(secure.trusted());
    assert!(is_distrust(&outcome), "{outcome:?}");
    let nameless = Settings {
        assert_hostname: false,
        ..secure.trusted()
    };
    assert_eq!(status(nameless).unwrap(), 200);
    let other = self::secure("localhost", None);
    let outcome = status(Settings {
        assert_hostname: false,
        ssl_ca_cert: Some(other.authority),
        ..settings(&secure.server.url)
    });
    assert!(is_distrust(&outcome), "its issuer is still checked: {outcome:?}");
}

#[test]
fn a_client_shows_its_certificate_from_one_file_or_two() {
    let client = certificate("client.example");
    let secure = secure("localhost", Some(&client));
    assert!(status(secure.trusted()).is_err());
    let cert_file = secure.directory.path().join("client.pem");
    let key_file = secure.directory.path().join("client.key");
    fs::write(&cert_file, client.cert.pem()).unwrap();
    fs::write(&key_file, client.signing_key.serialize_pem()).unwrap();
    let two = Settings {
        cert_file: Some(cert_file.clone()),
        key_file: Some(key_file),
        ..secure.trusted()
    };
    assert_eq!(status(two).unwrap(), 200);
    fs::write(&cert_file, client.cert.pem() + &client.signing_key.serialize_pem()).unwrap();
    let one = Settings {
        cert_file: Some(cert_file),
        ..secure.trusted()
    };
    assert_eq!(status(one).unwrap(), 200);
}

#[test]
fn a_missing_file_is_named() {
    let outcome = status(Settings {
        ssl_ca_cert: Some(PathBuf::from("/nowhere/authority.pem")),
        ..settings("https://localhost")
    });
    let Err(Error::Configuration(text)) = outcome else {
        panic!("{outcome:?}");
    };
    assert!(text.contains("/nowhere/authority.pem"), "{text}");
}
