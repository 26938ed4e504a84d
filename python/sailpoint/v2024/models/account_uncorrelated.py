# Written by `make stubs` from schema/; change it there.
"""Account uncorrelated."""

from sailpoint._core import model

__all__ = ["AccountUncorrelated"]

AccountUncorrelated = model("v2024", "AccountUncorrelated")
