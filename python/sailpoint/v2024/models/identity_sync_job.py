# Written by `make stubs` from schema/; change it there.
"""Identity sync job."""

from sailpoint._core import model

__all__ = ["IdentitySyncJob"]

IdentitySyncJob = model("v2024", "IdentitySyncJob")
