//! Clients, access tokens and rate limits.

mod caller;
mod issuer;
mod oauth_client;
mod rate_limiter;
mod signature;
mod token_form;

pub(crate) use caller::Caller;
pub(crate) use issuer::{DEFAULT_LIFETIME, TokenIssuer};
pub use oauth_client::OAuthClient;
pub(crate) use rate_limiter::RateLimiter;
