# Written by `make stubs` from schema/; change it there.
"""Account correlated."""

from sailpoint._core import model

__all__ = ["AccountCorrelated"]

AccountCorrelated = model("v2024", "AccountCorrelated")
