# Written by `make stubs` from schema/; change it there.
"""Load accounts task task."""

from sailpoint._core import model

__all__ = ["LoadAccountsTaskTask"]

LoadAccountsTaskTask = model("v2024", "LoadAccountsTaskTask")
