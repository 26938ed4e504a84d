# Written by `make stubs` from schema/; change it there.
"""Email status dto."""

from sailpoint._core import model

__all__ = ["EmailStatusDto"]

EmailStatusDto = model("v2024", "EmailStatusDto")
