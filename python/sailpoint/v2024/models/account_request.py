# Written by `make stubs` from schema/; change it there.
"""Account request."""

from sailpoint._core import model

__all__ = ["AccountRequest"]

AccountRequest = model("v2024", "AccountRequest")
