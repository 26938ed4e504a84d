//! Signs tokens with HMAC-SHA-256. `jsonwebtoken` needs a provider for the computation; this one uses `ring`, which TLS
//! already depends on.

use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{ErrorKind, Result};
use jsonwebtoken::signature::{Error, Signer, Verifier};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};
use ring::hmac;

static PROVIDER: CryptoProvider = CryptoProvider {
    signer_factory: |algorithm, key| {
        check(*algorithm)?;
        Ok(Box::new(Hmac(hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes()))))
    },
    verifier_factory: |algorithm, key| {
        check(*algorithm)?;
        Ok(Box::new(Hmac(hmac::Key::new(
            hmac::HMAC_SHA256,
            key.try_get_as_bytes()?,
        ))))
    },
    key_utils: KeyUtils::new_unimplemented(),
};

/// A new random key, for signing and for verifying.
pub(super) fn keys() -> (EncodingKey, DecodingKey) {
    // It fails if another tenant of this process has installed the provider.
    let _ = PROVIDER.install_default();
    let secret: [u8; 32] = rand::random();
    (EncodingKey::from_secret(&secret), DecodingKey::from_secret(&secret))
}

fn check(algorithm: Algorithm) -> Result<()> {
    match algorithm {
        Algorithm::HS256 => Ok(()),
        _ => Err(ErrorKind::InvalidAlgorithm.into()),
    }
}

struct Hmac(hmac::Key);

impl Signer<Vec<u8>> for Hmac {
    fn try_sign(&self, message: &[u8]) -> std::result::Result<Vec<u8>, Error> {
        Ok(hmac::sign(&self.0, message).as_ref().to_vec())
    }
}

impl Verifier<Vec<u8>> for Hmac {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> std::result::Result<(), Error> {
        hmac::verify(&self.0, message, signature).map_err(|_| Error::new())
    }
}

impl JwtSigner for Hmac {
    fn algorithm(&self) -> Algorithm {
        Algorithm::HS256
    }
}

impl JwtVerifier for Hmac {
    fn algorithm(&self) -> Algorithm {
        Algorithm::HS256
    }
}
