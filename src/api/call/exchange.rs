//! The exchange of a request for an answer. If the service refuses a token that the caller's function returned, the request is
//! sent once more, with a new token. Blocking and awaited calls share this rule.

use super::sender::Sender;
use crate::client::{Request, Response};
use secrecy::SecretString;

/// The status of an answer to a request whose token is no longer valid.
const UNAUTHORIZED: u16 = 401;

/// A request that is ready to be sent, and its sender.
pub(in crate::api) struct CallExchange {
    pub(in crate::api) sender: Sender,
    request: Request,
    /// The number of attempts with a token that was refused.
    refused: Option<u32>,
}

/// An exchange whose request is in flight.
pub(in crate::api) struct InFlight {
    pub(in crate::api) sender: Sender,
    /// The request to send again if the token is refused.
    again: Option<Request>,
    refused: Option<u32>,
}

/// The end of an exchange.
pub(in crate::api) enum Received {
    /// The answer of the call.
    Answer(Sender, Response),
    /// The token was refused: another exchange, for a new token, follows.
    Refused(CallExchange),
}

impl CallExchange {
    pub(super) fn new(sender: Sender, request: Request) -> Self {
        Self {
            sender,
            request,
            refused: None,
        }
    }

    /// Sets the `Authorization` header.
    pub(in crate::api) fn authorize(&mut self, authorization: SecretString) {
        self.request.authorization = Some(authorization);
    }

    /// The request to send, and the exchange while it is in flight.
    pub(in crate::api) fn start(self) -> (Request, InFlight) {
        let repeats = self.sender.source.is_some() && self.refused.is_none();
        let in_flight = InFlight {
            sender: self.sender,
            again: repeats.then(|| self.request.clone()),
            refused: self.refused,
        };
        (self.request, in_flight)
    }
}

impl InFlight {
    /// Ends the exchange with an answer.
    pub(in crate::api) fn receive(self, mut response: Response) -> Received {
        if let Some(request) = self.again
            && response.status == UNAUTHORIZED
        {
            return Received::Refused(CallExchange {
                sender: self.sender,
                request,
                refused: Some(response.attempts),
            });
        }
        response.attempts += self.refused.unwrap_or_default();
        Received::Answer(self.sender, response)
    }
}
