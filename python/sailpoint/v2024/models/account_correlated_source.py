# Written by `make stubs` from schema/; change it there.
"""Account correlated source."""

from sailpoint._core import model

__all__ = ["AccountCorrelatedSource"]

AccountCorrelatedSource = model("v2024", "AccountCorrelatedSource")
