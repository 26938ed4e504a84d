"""A keyring in a JSON file, named by the variable TEST_KEYRING."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """Entries by service and account, as in the system backends."""

    priority = 1

    def __init__(self) -> None:
        """Take no settings from the environment."""

    def get_password(self, service: str, username: str) -> str | None:
        """An entry."""
        entries = json.loads(Path(os.environ["TEST_KEYRING"]).read_text(encoding="utf-8"))
        entry: str | None = entries.get(service, {}).get(username)
        return entry

    def set_password(self, service: str, username: str, password: str) -> None:
        """Reject every change of the keyring."""
        raise AssertionError((service, username, password))
