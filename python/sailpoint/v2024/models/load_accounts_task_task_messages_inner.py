# Written by `make stubs` from schema/; change it there.
"""Load accounts task task messages inner."""

from sailpoint._core import model

__all__ = ["LoadAccountsTaskTaskMessagesInner"]

LoadAccountsTaskTaskMessagesInner = model("v2024", "LoadAccountsTaskTaskMessagesInner")
