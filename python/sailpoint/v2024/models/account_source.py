# Written by `make stubs` from schema/; change it there.
"""Account source."""

from sailpoint._core import model

__all__ = ["AccountSource"]

AccountSource = model("v2024", "AccountSource")
