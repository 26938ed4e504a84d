//! The three methods of an operation.

/// One of an operation's three methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    /// Returns the decoded body.
    Plain,
    /// Returns an `ApiResponse`.
    HttpInfo,
    /// Returns a `RawResponse`, even for an error.
    Raw,
}

impl Variant {
    /// The suffix of the method's name.
    pub(crate) const fn suffix(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::HttpInfo => "_with_http_info",
            Self::Raw => "_without_preload_content",
        }
    }
}
