"""The configuration of a client that calls a recorder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.v2024 import Configuration

if TYPE_CHECKING:
    from recorder import Recorder


def configured(server: Recorder, **settings: Any) -> Configuration:
    """A configuration that logs in to the recorder."""
    given = {"base_url": server.url, "client_id": "id", "client_secret": "secret", "experimental": True}
    return Configuration(**{**given, **settings})
