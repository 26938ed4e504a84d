# Written by `make stubs` from schema/; change it there.
"""The task that an operation on accounts has started."""

from sailpoint._core import model

__all__ = ["AccountsAsyncResult"]

AccountsAsyncResult = model("v2024", "AccountsAsyncResult")
