# Written by `make stubs` from schema/; change it there.
"""Account all of identity."""

from sailpoint._core import model

__all__ = ["AccountAllOfIdentity"]

AccountAllOfIdentity = model("v2024", "AccountAllOfIdentity")
