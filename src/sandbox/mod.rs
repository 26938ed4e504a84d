//! The embedded tenant: an HTTP server that behaves like the service, for trying and testing without a tenant.
