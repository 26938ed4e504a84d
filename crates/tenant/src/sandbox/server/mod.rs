//! Starts and stops a tenant.

mod assembly;
mod error;
mod options;
mod router;
mod sandbox;
mod server_thread;

pub use error::StartError;
pub use options::SandboxOptions;
pub use sandbox::Sandbox;
