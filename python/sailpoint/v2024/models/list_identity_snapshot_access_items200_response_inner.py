# Written by `make stubs` from schema/; change it there.
"""List identity snapshot access items200 response inner."""

from sailpoint._core import model

__all__ = ["ListIdentitySnapshotAccessItems200ResponseInner"]

ListIdentitySnapshotAccessItems200ResponseInner = model("v2024", "ListIdentitySnapshotAccessItems200ResponseInner")
