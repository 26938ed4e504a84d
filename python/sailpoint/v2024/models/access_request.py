# Written by `make stubs` from schema/; change it there.
"""A request of access, or of its revocation, for identities."""

from sailpoint._core import model

__all__ = ["AccessRequest"]

AccessRequest = model("v2024", "AccessRequest")
