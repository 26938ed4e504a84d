# Written by `make stubs` from schema/; change it there.
"""Account all of owner identity."""

from sailpoint._core import model

__all__ = ["AccountAllOfOwnerIdentity"]

AccountAllOfOwnerIdentity = model("v2024", "AccountAllOfOwnerIdentity")
