# Written by `make stubs` from schema/; change it there.
"""A change of accounts when an identity enters a lifecycle state."""

from sailpoint._core import model

__all__ = ["AccountAction"]

AccountAction = model("v2024", "AccountAction")
