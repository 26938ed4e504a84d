"""An HTTP server of the standard library on loopback, in a thread."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class HttpServer(ThreadingHTTPServer):
    """The running server. A handler that needs its address may be set after the start, before any request."""

    @property
    def url(self) -> str:
        """The address."""
        return f"http://127.0.0.1:{self.server_port}"


@contextmanager
def serving(handler: type[BaseHTTPRequestHandler] = BaseHTTPRequestHandler) -> Iterator[HttpServer]:
    """A running server whose requests are handled by instances of the class."""
    with HttpServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
