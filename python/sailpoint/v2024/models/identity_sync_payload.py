# Written by `make stubs` from schema/; change it there.
"""Identity sync payload."""

from sailpoint._core import model

__all__ = ["IdentitySyncPayload"]

IdentitySyncPayload = model("v2024", "IdentitySyncPayload")
