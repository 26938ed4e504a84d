//! Random ids and secrets.

/// An id in the service's format: 32 hexadecimal digits.
pub(crate) fn new_id() -> String {
    format!("{:032x}", rand::random::<u128>())
}

/// A secret of 256 random bits.
pub(crate) fn new_secret() -> String {
    format!("{:032x}{:032x}", rand::random::<u128>(), rand::random::<u128>())
}
