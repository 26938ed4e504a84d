"""A blocking call succeeds, and fails, on a thread with a small stack as on any other."""

from __future__ import annotations

import ssl
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
import trustme

from wire import Reply, behind_login

if TYPE_CHECKING:
    from pathlib import Path

    from wire import Seen

HANGS = 120  # seconds
PROGRAM = """
import logging, sys, threading
import sailpoint.v2024 as sdk

URL, ROOT, STACK = sys.argv[1], sys.argv[2], int(sys.argv[3])
lines = []

class Handler(logging.Handler):
    def emit(self, record):
        lines.append((threading.current_thread(), record.getMessage()))

class RaisingHandler(logging.Handler):
    def emit(self, record):
        raise LookupError("of the handler")

logger = logging.getLogger("sailpoint")
logger.setLevel(logging.DEBUG)

def ended(path, **more):
    settings = {"base_url": URL, "client_id": "a", "client_secret": "b", "retries": 0, "ssl_ca_cert": ROOT or None}
    try:
        with sdk.ApiClient(sdk.Configuration(**{**settings, **more})) as client:
            return str(client.request("GET", path).data)
    except Exception as error:
        return type(error).__name__

def run():
    logger.handlers = [Handler()]
    results = [
        ended("/v2024/ok"),
        ended("/v2024/ok", access_token=lambda: "T"),
        ended("/v2024/absent"),
        ended("/v2024/late", timeout=0.2),
        ended("/v2024/ok", base_url="http://127.0.0.1:1"),
    ]
    results.append({thread for thread, _ in lines} == {threading.current_thread()})
    logger.handlers = [RaisingHandler()]
    results.append(ended("/v2024/ok"))
    print(*results)
    lines.clear()

run()  # imports everything: the import system needs more stack than the smallest threads have
threading.stack_size(STACK)
thread = threading.Thread(target=run)
thread.start()
thread.join()
"""


def chosen(seen: Seen) -> Reply:
    """The response to one of the program's calls."""
    if seen.target.endswith("/late"):
        time.sleep(2)
    return Reply(404 if seen.target.endswith("/absent") else 200, headers={"Content-Type": "application/json"})


@pytest.mark.parametrize("stack", [1 << 17, 1 << 18, 1 << 19])
@pytest.mark.parametrize("secure", [False, True])
def test_a_blocking_call_on_a_small_stack_ends_as_on_a_large_one(stack: int, secure: bool, tmp_path: Path) -> None:
    tls, root = context(tmp_path) if secure else (None, "")
    with behind_login(chosen, tls, "localhost" if secure else "127.0.0.1") as served:
        command = [sys.executable, "-X", "faulthandler", "-c", PROGRAM, served.url, str(root), str(stack)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=HANGS)

    assert ended.returncode == 0, ended.stderr
    large, small = ended.stdout.splitlines()
    assert small == large
    assert large.split()[0] == "[]"
    assert large.split()[5:] == ["True", "LookupError"]


def context(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """The TLS settings of a server, and the certificate of its authority."""
    authority, root = trustme.CA(), folder / "root.pem"
    authority.cert_pem.write_to_path(str(root))
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(made)
    return made, root
