# Written by `make stubs` from schema/; change it there.
"""Account action."""

from sailpoint._core import model

__all__ = ["AccountAction"]

AccountAction = model("v2024", "AccountAction")
