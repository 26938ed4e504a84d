//! Sends requests to the service: token, retries, transport, errors. Knows no Python.
