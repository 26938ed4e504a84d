"""A tenant in its own process with limited memory, for tests that attack it."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import inputs

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 1 << 30
PROFILES = "/v2024/identity-profiles"
SOURCE = {"type": "SOURCE", "id": inputs.SOURCE}
_LIMITED = "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]),) * 2); "
_RUN = "sys.argv = ['sailpoint', *sys.argv[2:]]; runpy.run_module('sailpoint', run_name='__main__')"


class Besieged:
    """The tenant: its process, and requests to it."""

    def __init__(self, *options: str, limit: int = LIMIT) -> None:
        limited = [sys.executable, "-c", _LIMITED + _RUN, str(limit)] if sys.platform == "linux" else None
        command = limited or [sys.executable, "-m", "sailpoint"]
        own = ["sandbox", "--port", "0", "--client-id", "a", "--client-secret", "b", *options]
        environment = {**os.environ, "MALLOC_ARENA_MAX": "2"}
        self.process = subprocess.Popen([*command, *own], stdout=subprocess.PIPE, text=True, env=environment)
        assert self.process.stdout is not None
        self.process.stdout.readline()
        self.address = self.process.stdout.readline().strip().rpartition("/")[2].strip("'")
        self.token = self.login()

    def login(self) -> str:
        """A token with every scope."""
        form = {"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}
        _, granted = self.send("POST", "/oauth/token", urlencode(form), token="")
        return str(json.loads(granted)["access_token"])

    def send(self, method: str, path: str, body: Any = None, token: str | None = None) -> tuple[int, bytes]:
        """Status and body; a body that is not text or bytes is sent as JSON."""
        kind = "application/json-patch+json" if method == "PATCH" else "application/json"
        headers = {"Content-Type": kind, "Authorization": f"Bearer {self.token if token is None else token}"}
        if body is not None and not isinstance(body, (str, bytes)):
            body = json.dumps(body)
        connection = http.client.HTTPConnection(self.address, timeout=120)
        with contextlib.closing(connection):
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            return response.status, response.read()

    def connect(self) -> socket.socket:
        """A bare connection."""
        host, _, port = self.address.rpartition(":")
        return socket.create_connection((host, int(port)), timeout=120)

    def head(self, method: str, path: str, length: int, token: str | None = None) -> bytes:
        """The head of a request that announces a body."""
        lines = [
            f"{method} {path} HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            f"Content-Length: {length}",
            *([f"Authorization: Bearer {token}"] if token else []),
        ]
        return "\r\n".join([*lines, "", ""]).encode()

    @property
    def peak(self) -> int:
        """Peak memory of the process in bytes; 0 if the system does not report it."""
        status = Path(f"/proc/{self.process.pid}/status")
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
        return int(found[1]) * 1024 if found else 0

    @property
    def is_well(self) -> bool:
        """True if the process runs and responds."""
        return self.process.poll() is None and self.send("GET", "/health")[0] == 200

    def close(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.communicate()


@contextlib.contextmanager
def besieged(*options: str, limit: int = LIMIT) -> Iterator[Besieged]:
    """A tenant with these options of the command line."""
    tenant = Besieged(*options, limit=limit)
    try:
        yield tenant
    finally:
        tenant.close()
