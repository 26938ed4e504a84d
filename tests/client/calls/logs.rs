//! The log of the client.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::server::{Reply, Server};
use crate::{client, request, send};

/// Keeps every event of every library, down to the finest level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Line(&mut self.0.lock().unwrap()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Line(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut log = self.0.lock().unwrap();
        log.push_str(event.metadata().target());
        event.record(&mut Line(&mut log));
        log.push('\n');
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[test]
fn each_attempt_is_logged_and_no_secret_with_it() {
    let server = Server::start(|seen| match seen.is_login() {
        true => Reply::token("hidden-token"),
        false => Reply::with(503, "Retry-After", "0"),
    });
    let client = client(&server.url);
    let log = Log::default();
    // With a single subscriber, `tracing` would drop an event that first happens in the thread of another test.
    let _second = tracing::Dispatch::new(Log::default());
    tracing::subscriber::with_default(log.clone(), || {
        let mut own = request("GET");
        own.path.push_str("?filters=hidden");
        assert_eq!(send(&client, own).unwrap().attempts, 4);
    });
    let log = log.0.lock().unwrap();
    let attempts = log.lines().filter(|line| line.contains("/v2024/things")).count();
    assert_eq!(attempts, 4, "{log}");
    assert!(!log.contains("hidden") && !log.contains("s3c"), "{log}");
}
