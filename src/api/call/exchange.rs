//! The exchange of a request for a response. If the service rejects a token that the caller's function returned, the request is
//! sent once more, with a new token. Blocking and awaited calls share this rule.

use super::log::Log;
use super::sender::Sender;
use super::token_source::TokenSource;
use crate::api::client::api_client::ApiClient;
use crate::api::response::error;
use crate::client::{Request, Response, check_target};
use pyo3::prelude::*;
use secrecy::SecretString;

/// The status of a response to a request whose token is no longer valid.
const UNAUTHORIZED: u16 = 401;

/// A request that is ready to be sent, and its sender.
pub(in crate::api) struct CallExchange {
    pub(in crate::api) sender: Sender,
    request: Request,
    /// The number of attempts with a token that was rejected.
    rejected: Option<u32>,
}

/// An exchange whose request is in flight.
pub(in crate::api) struct InFlight {
    pub(in crate::api) sender: Sender,
    /// The request to send again if the token is rejected.
    again: Option<Request>,
    rejected: Option<u32>,
}

/// The result of an exchange.
pub(in crate::api) enum Received {
    /// The response of the call.
    Response(Sender, Response),
    /// The token was rejected: another exchange, for a new token, follows.
    Rejected(CallExchange),
}

impl CallExchange {
    /// Prepares the exchange of a request through a client, with the client's current configuration.
    ///
    /// # Errors
    /// `ConfigurationException` for a client that cannot send, exceptions of the caller's logger, and `OSError` for a path to
    /// which no response can be written.
    pub(super) fn prepare(client: &Bound<'_, ApiClient>, request: Request) -> PyResult<Self> {
        let py = client.py();
        if let Some(path) = &request.save_to {
            let checked = py.detach(|| check_target(path));
            checked.map_err(|error| error::to_python(py, error))?;
        }
        let client_layer = ApiClient::client(client)?;
        let configuration = ApiClient::configured(client)?;
        let (debug, policy, function) = configuration.get().read(py, |values| {
            let function = values.token_function().map(|function| function.clone_ref(py));
            (values.debug, values.policy(), function)
        });
        let sender = Sender {
            client: client_layer,
            log: Log::wanted(py, debug)?,
            source: function.filter(|_| !is_authenticated(&request)).map(TokenSource::new),
            policy,
            save_to: request.save_to.clone(),
        };
        Ok(Self {
            sender,
            request,
            rejected: None,
        })
    }

    /// Sets the `Authorization` header.
    pub(in crate::api) fn authorize(&mut self, authorization: SecretString) {
        self.request.authorization = Some(authorization);
    }

    /// The request to send, and the exchange while it is in flight.
    pub(in crate::api) fn start(self) -> (Request, InFlight) {
        let repeats = self.sender.source.is_some() && self.rejected.is_none();
        let in_flight = InFlight {
            sender: self.sender,
            again: repeats.then(|| self.request.clone()),
            rejected: self.rejected,
        };
        (self.request, in_flight)
    }
}

impl InFlight {
    /// Ends the exchange with a response.
    pub(in crate::api) fn receive(self, mut response: Response) -> Received {
        if let Some(request) = self.again
            && response.status == UNAUTHORIZED
        {
            return Received::Rejected(CallExchange {
                sender: self.sender,
                request,
                rejected: Some(response.attempts),
            });
        }
        response.attempts += self.rejected.unwrap_or_default();
        Received::Response(self.sender, response)
    }
}

/// True for a request that carries its own credential.
fn is_authenticated(request: &Request) -> bool {
    let mut names = request.headers.iter().map(|(name, _)| name);
    request.authorization.is_some() || names.any(|name| name.eq_ignore_ascii_case("authorization"))
}
