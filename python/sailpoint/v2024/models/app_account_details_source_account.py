# Written by `make stubs` from schema/; change it there.
"""App account details source account."""

from sailpoint._core import model

__all__ = ["AppAccountDetailsSourceAccount"]

AppAccountDetailsSourceAccount = model("v2024", "AppAccountDetailsSourceAccount")
