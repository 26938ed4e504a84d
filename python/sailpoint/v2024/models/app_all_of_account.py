# Written by `make stubs` from schema/; change it there.
"""App all of account."""

from sailpoint._core import model

__all__ = ["AppAllOfAccount"]

AppAllOfAccount = model("v2024", "AppAllOfAccount")
