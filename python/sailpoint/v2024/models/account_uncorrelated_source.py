# Written by `make stubs` from schema/; change it there.
"""Account uncorrelated source."""

from sailpoint._core import model

__all__ = ["AccountUncorrelatedSource"]

AccountUncorrelatedSource = model("v2024", "AccountUncorrelatedSource")
