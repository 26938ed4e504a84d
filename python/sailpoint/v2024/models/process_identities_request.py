# Written by `make stubs` from schema/; change it there.
"""Process identities request."""

from sailpoint._core import model

__all__ = ["ProcessIdentitiesRequest"]

ProcessIdentitiesRequest = model("v2024", "ProcessIdentitiesRequest")
