# Written by `make stubs` from schema/; change it there.
"""Account uncorrelated identity."""

from sailpoint._core import model

__all__ = ["AccountUncorrelatedIdentity"]

AccountUncorrelatedIdentity = model("v2024", "AccountUncorrelatedIdentity")
