//! Runs a tenant: a listener and a runtime on its own threads.

use super::assembly::{build_state, check_options, default_client};
use super::error::StartError;
use super::options::SandboxOptions;
use super::server_thread::ServerThread;
use crate::sandbox::admin;
use crate::sandbox::http::TenantState;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::ids::new_secret;
use crate::syntax::deep;
use std::fmt;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};

/// A running tenant. Dropping it stops it.
pub struct Sandbox {
    url: String,
    client_id: String,
    client_secret: String,
    admin_token: String,
    tenant: Arc<TenantState>,
    running: Mutex<Option<ServerThread>>,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Starts a tenant. When this returns, the tenant accepts connections.
    ///
    /// # Errors
    /// If the address is not available, or an option or the seed is not valid.
    pub fn start(options: SandboxOptions) -> Result<Self, StartError> {
        let default = default_client(&options);
        check_options(&options, &default).map_err(StartError::Option)?;
        let (listener, address) = bind(&options)?;
        let (client_id, client_secret) = (default.client_id.clone(), default.client_secret.clone());
        let admin_token = options.admin_token.clone().unwrap_or_else(new_secret);
        let state = build_state(options, default, address.ip().is_loopback(), admin_token.clone())?;
        let tenant = Arc::new(state);
        let server = ServerThread::start(listener, Arc::clone(&tenant)).map_err(StartError::Thread)?;
        Ok(Self {
            url: format!("http://{address}"),
            client_id,
            client_secret,
            admin_token,
            tenant,
            running: Mutex::new(Some(server)),
        })
    }

    /// Base URL, for example `http://127.0.0.1:4040`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Client id of the default client.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Client secret of the default client.
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// Token that other machines need for the admin API.
    pub fn admin_token(&self) -> &str {
        &self.admin_token
    }

    /// Runs the command of a path below `/_sandbox` without HTTP. Returns status and body.
    pub fn control(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        let respond = || admin::run_command(&self.tenant, method, path, body.as_bytes());
        match deep::with_room(respond).unwrap_or_else(|_| Err(Rejection::internal_error())) {
            Ok(reply) => reply.into_parts(),
            Err(rejection) => rejection.into_parts(),
        }
    }

    /// Returns true if it was stopped.
    pub fn is_stopped(&self) -> bool {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    /// Stops it, and closes its connections and its state even while they are in use. Stopping again has no effect.
    pub fn stop(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(server) = running {
            server.stop(|| self.tenant.store.close());
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Listens on the address of the options. Returns the address with the actual port.
fn bind(options: &SandboxOptions) -> Result<(TcpListener, SocketAddr), StartError> {
    let failed = |source| StartError::Address {
        address: format!("{}:{}", options.host, options.port),
        source,
    };
    let listener = TcpListener::bind((options.host.as_str(), options.port)).map_err(failed)?;
    listener.set_nonblocking(true).map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}
