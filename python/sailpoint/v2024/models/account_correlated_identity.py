# Written by `make stubs` from schema/; change it there.
"""Account correlated identity."""

from sailpoint._core import model

__all__ = ["AccountCorrelatedIdentity"]

AccountCorrelatedIdentity = model("v2024", "AccountCorrelatedIdentity")
