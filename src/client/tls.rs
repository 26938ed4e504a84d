//! What is trusted, and what the client shows of itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};

use super::{Error, Settings};

/// The TLS side of every connection of a client. Made once and shared, as reading the system's store takes longer than a
/// call, and so that a session can be resumed on another connection.
pub(super) fn config(settings: &Settings, needed: bool) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = verifier(settings, needed, &provider)?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| refused("TLS", &error))?
        .dangerous()
        .with_custom_certificate_verifier(verifier);
    let mut config = match &settings.cert_file {
        None => builder.with_no_client_auth(),
        Some(file) => {
            let key = settings.key_file.as_ref().unwrap_or(file);
            builder
                .with_client_auth_cert(certificates(file)?, private_key(key)?)
                .map_err(|error| refused("cert_file", &error))?
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn verifier(
    settings: &Settings,
    needed: bool,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, Error> {
    let algorithms = provider.signature_verification_algorithms;
    if !settings.verify_ssl {
        return Ok(Arc::new(Lenient::new(None, algorithms)));
    }
    let extra = settings.ssl_ca_cert.as_deref().map_or(Ok(Vec::new()), authorities)?;
    let named = settings.assert_hostname;
    let given = extra.clone();
    let or_given = |verifier: Arc<dyn ServerCertVerifier>| -> Arc<dyn ServerCertVerifier> {
        Arc::new(OrGiven { verifier, given, named })
    };
    // Where nothing is encrypted, a system without certificates is no reason to fail.
    if !needed {
        return Ok(Arc::new(Lenient::new(Some(RootCertStore::empty()), algorithms)));
    }
    if !named {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        roots.add_parsable_certificates(extra);
        return Ok(or_given(Arc::new(Lenient::new(Some(roots), algorithms))));
    }
    rustls_platform_verifier::Verifier::new_with_extra_roots(extra, Arc::clone(provider))
        .map(|verifier| or_given(Arc::new(verifier)))
        .map_err(|error| refused("certificates to trust (ssl_ca_cert and the system's)", &error))
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
        return Err(refused(&path.display().to_string(), &"holds no PEM certificate"));
    }
    Ok(found)
}

fn files(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(directory).map_err(|error| refused(&directory.display().to_string(), &error))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.is_file());
    files.sort();
    Ok(files)
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    let name = file.display().to_string();
    let pem = fs::read(file).map_err(|error| refused(&name, &error))?;
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    let found = found.map_err(|error| refused(&name, &error))?;
    if found.is_empty() {
        return Err(refused(&name, &"holds no PEM certificate"));
    }
    Ok(found)
}

fn private_key(file: &Path) -> Result<PrivateKeyDer<'static>, Error> {
    PrivateKeyDer::from_pem_file(file).map_err(|error| refused(&file.display().to_string(), &error))
}

fn refused(what: &str, why: &dyn std::fmt::Display) -> Error {
    Error::Configuration(format!("cannot use {what}: {why}"))
}

/// Lets a server show a certificate that was given as one to trust, also where it is an authority's: what `openssl req -x509`
/// makes signs itself, and a strict reading refuses it as a server's own.
#[derive(Debug)]
struct OrGiven {
    verifier: Arc<dyn ServerCertVerifier>,
    given: Vec<CertificateDer<'static>>,
    named: bool,
}

impl OrGiven {
    /// Only this refusal is overruled, which comes after the check of the certificate's dates and before that of its name.
    fn overrules(&self, certificate: &CertificateDer<'_>, refusal: &rustls::Error) -> bool {
        let rustls::Error::InvalidCertificate(CertificateError::Other(other)) = refusal else {
            return false;
        };
        let an_authority = matches!(other.0.downcast_ref(), Some(webpki::Error::CaUsedAsEndEntity));
        an_authority && self.given.iter().any(|given| given == certificate)
    }
}

impl ServerCertVerifier for OrGiven {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let verified = self
            .verifier
            .verify_server_cert(certificate, intermediates, name, ocsp, now);
        match verified {
            Err(refusal) if self.overrules(certificate, &refusal) => {
                if self.named {
                    verify_server_name(&ParsedCertificate::try_from(certificate)?, name)?;
                }
                Ok(ServerCertVerified::assertion())
            }
            verified => verified,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier.verify_tls12_signature(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier.verify_tls13_signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}

/// Checks less than it should, because the settings say so: the chain up to a root but not the name, or nothing at all.
#[derive(Debug)]
struct Lenient {
    roots: Option<RootCertStore>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl Lenient {
    fn new(roots: Option<RootCertStore>, algorithms: WebPkiSupportedAlgorithms) -> Self {
        Self { roots, algorithms }
    }
}

impl ServerCertVerifier for Lenient {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if let Some(roots) = &self.roots {
            let certificate = ParsedCertificate::try_from(certificate)?;
            let algorithms = self.algorithms.all;
            verify_server_cert_signed_by_trust_anchor(&certificate, roots, intermediates, now, algorithms)?;
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        if self.roots.is_none() {
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
        if self.roots.is_none() {
            return Ok(HandshakeSignatureValid::assertion());
        }
        verify_tls13_signature(message, certificate, signed, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
