# Written by `make stubs` from schema/; change it there.
"""Account activity."""

from sailpoint._core import model

__all__ = ["AccountActivity"]

AccountActivity = model("v2024", "AccountActivity")
