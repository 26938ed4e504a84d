# Written by `make stubs` from schema/; change it there.
"""The identities to process."""

from sailpoint._core import model

__all__ = ["ProcessIdentitiesRequest"]

ProcessIdentitiesRequest = model("v2024", "ProcessIdentitiesRequest")
