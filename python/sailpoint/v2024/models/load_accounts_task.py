# Written by `make stubs` from schema/; change it there.
"""Load accounts task."""

from sailpoint._core import model

__all__ = ["LoadAccountsTask"]

LoadAccountsTask = model("v2024", "LoadAccountsTask")
