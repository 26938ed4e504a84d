//! TLS: trusted certificates, and the client's own.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::der::Decode as _;

use super::{Error, Settings, limits};

/// The TLS configuration of all connections of a client. Made once, because reading the system's store takes longer than a
/// call, and shared, so that a session can be resumed on another connection.
pub(super) fn config(settings: &Settings, needed: bool) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = verifier(settings, needed, &provider)?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| rejected("TLS", &error))?
        .dangerous()
        .with_custom_certificate_verifier(verifier);
    let mut config = match &settings.cert_file {
        None => builder.with_no_client_auth(),
        Some(file) => {
            let key = settings.key_file.as_ref().unwrap_or(file);
            builder
                .with_client_auth_cert(certificates(file)?, private_key(key)?)
                .map_err(|error| rejected("cert_file", &error))?
        }
    };
    // reqwest does not set this in a configuration that it is given.
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn verifier(settings: &Settings, needed: bool, provider: &Arc<CryptoProvider>) -> Result<Arc<Verifier>, Error> {
    let given = settings.ssl_ca_cert.as_deref().map_or(Ok(Vec::new()), authorities)?;
    let trust = match settings.verify_ssl {
        false => Trust::Anything,
        // Without encryption, a system that has no certificates is fine.
        true if !needed => Trust::Roots(RootCertStore::empty()),
        true if settings.assert_hostname => Trust::System(
            rustls_platform_verifier::Verifier::new_with_extra_roots(given.clone(), Arc::clone(provider))
                .map_err(|error| rejected("certificates to trust (ssl_ca_cert and the system's)", &error))?,
        ),
        true => {
            let mut roots = RootCertStore::empty();
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            roots.add_parsable_certificates(given.clone());
            Trust::Roots(roots)
        }
    };
    Ok(Arc::new(Verifier {
        trust,
        given,
        named: settings.assert_hostname,
        algorithms: provider.signature_verification_algorithms,
    }))
}

fn authorities(path: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    if !path.is_dir() {
        return certificates(path);
    }
    let mut found = Vec::new();
    for file in files(path)? {
        // A directory of certificates holds other files too, such as lists of revoked ones.
        found.extend(certificates(&file).unwrap_or_default());
    }
    if found.is_empty() {
        return Err(rejected(&path.display().to_string(), &"contains no PEM certificate"));
    }
    Ok(found)
}

fn files(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(directory).map_err(|error| rejected(&directory.display().to_string(), &error))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.is_file());
    files.sort();
    Ok(files)
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    let name = file.display().to_string();
    let pem = pem(file).map_err(|error| rejected(&name, &error))?;
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    let found = found.map_err(|error| rejected(&name, &error))?;
    if found.is_empty() {
        return Err(rejected(&name, &"contains no PEM certificate"));
    }
    Ok(found)
}

fn private_key(file: &Path) -> Result<PrivateKeyDer<'static>, Error> {
    let name = file.display().to_string();
    let pem = pem(file).map_err(|error| rejected(&name, &error))?;
    PrivateKeyDer::from_pem_slice(&pem).map_err(|error| rejected(&name, &error))
}

/// The bytes of a file of certificates or keys. Opening a pipe may wait for its writer forever, and a device may have no end.
fn pem(file: &Path) -> io::Result<Vec<u8>> {
    let found = fs::metadata(file)?;
    if found.is_file() && found.len() > limits::PEM_FILE {
        let text = format!("is longer than {} MB", limits::PEM_FILE / 1_000_000);
        return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
    }
    if !found.is_file() && !found.is_dir() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "is not a regular file"));
    }
    fs::read(file)
}

fn rejected(what: &str, why: &dyn std::fmt::Display) -> Error {
    Error::Configuration(format!("cannot use {what}: {why}"))
}

/// Checks a server's certificate as the settings say. The system's verifier does it, except in three cases that it does not
/// support: a given certificate that signs itself, host names that are not checked, and no check at all.
#[derive(Debug)]
struct Verifier {
    trust: Trust,
    given: Vec<CertificateDer<'static>>,
    named: bool,
    algorithms: WebPkiSupportedAlgorithms,
}

/// The certificates that are accepted.
#[derive(Debug)]
enum Trust {
    /// Those of the host, signed by an authority of the system or a given one.
    System(rustls_platform_verifier::Verifier),
    /// Those signed by one of these, for any host.
    Roots(RootCertStore),
    /// All.
    Anything,
}

impl Verifier {
    /// Checks a certificate that was itself given as trusted. `openssl req -x509` creates that of an authority, which strict
    /// rules reject as a server's own.
    fn check_given(
        &self,
        shown: &CertificateDer<'_>,
        name: &ServerName<'_>,
        now: UnixTime,
    ) -> Result<(), rustls::Error> {
        let read = CertificateInner::<Raw>::from_der(shown).map_err(|_| CertificateError::BadEncoding)?;
        let validity = read.tbs_certificate().validity();
        if now.as_secs() < validity.not_before.to_unix_duration().as_secs() {
            return Err(CertificateError::NotValidYet.into());
        }
        if now.as_secs() > validity.not_after.to_unix_duration().as_secs() {
            return Err(CertificateError::Expired.into());
        }
        if self.named {
            verify_server_name(&ParsedCertificate::try_from(shown)?, name)?;
        }
        Ok(())
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        shown: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        match &self.trust {
            Trust::Anything => {}
            _ if self.given.iter().any(|given| given == shown) => self.check_given(shown, name, now)?,
            Trust::System(system) => return system.verify_server_cert(shown, intermediates, name, ocsp, now),
            Trust::Roots(roots) => {
                let shown = ParsedCertificate::try_from(shown)?;
                verify_server_cert_signed_by_trust_anchor(&shown, roots, intermediates, now, self.algorithms.all)?;
            }
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        if matches!(self.trust, Trust::Anything) {
            return Ok(HandshakeSignatureValid::assertion());
        }
        verify_tls12_signature(message, certificate, signed, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        if matches!(self.trust, Trust::Anything) {
            return Ok(HandshakeSignatureValid::assertion());
        }
        verify_tls13_signature(message, certificate, signed, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
