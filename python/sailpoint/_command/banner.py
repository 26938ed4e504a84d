"""The lines that `sailpoint sandbox` prints when the tenant runs."""

from __future__ import annotations

import shlex
from ipaddress import ip_address
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.sandbox import Sandbox

__all__ = ["EXPOSED", "banner", "is_exposed"]

EXPOSED = (
    "warning: other machines can reach this tenant, and plain HTTP does not protect secrets in transit; "
    "use it only in a network that you trust, or without --host"
)


def banner(sandbox: Sandbox) -> str:
    """The address of the tenant and of its page, and the login for a client in another terminal."""
    return "\n".join(_lines(sandbox))


def is_exposed(sandbox: Sandbox) -> bool:
    """True if other machines can connect."""
    return not ip_address(sandbox.url.rpartition("//")[2].rpartition(":")[0].strip("[]")).is_loopback


def _lines(sandbox: Sandbox) -> Iterator[str]:
    url = _reachable(sandbox.url)
    settings = {name: _reachable(value) for name, value in sandbox.environment().items()}
    if url == sandbox.url and is_exposed(sandbox):
        settings["SAIL_ALLOW_HTTP"] = "1"  # a client does not send secrets to another address in plain text
    yield f"Sandbox tenant at {url}, with a page at {url}/_sandbox/, until Ctrl-C. For another terminal, in sh:"
    for name, value in settings.items():
        yield f"export {name}={shlex.quote(value)}"
    if is_exposed(sandbox):
        yield f"The admin token for {url}/_sandbox/ is {sandbox.admin_token}"
    yield "In PowerShell:"
    for name, value in settings.items():
        yield f"$env:{name} = {_in_powershell(value)}"
    yield "In a file .env:"
    for name, value in settings.items():
        yield f"{name}={_in_dotenv(value)}"


def _in_powershell(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _in_dotenv(text: str) -> str:
    """The text, in quotation marks if it has characters that a reader of such files may interpret."""
    if shlex.quote(text) == text:
        return text
    return "'" + text.replace("\\", r"\\").replace("'", r"\'") + "'"


def _reachable(url: str) -> str:
    """A URL that is reachable from this machine if the tenant listens on all addresses."""
    return url.replace("http://0.0.0.0:", "http://127.0.0.1:").replace("http://[::]:", "http://[::1]:")
