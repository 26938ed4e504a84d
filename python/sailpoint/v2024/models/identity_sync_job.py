# Written by `make stubs` from schema/; change it there.
"""A job that synchronizes attributes."""

from sailpoint._core import model

__all__ = ["IdentitySyncJob"]

IdentitySyncJob = model("v2024", "IdentitySyncJob")
