# Written by `make stubs` from schema/; change it there.
"""Access requested account."""

from sailpoint._core import model

__all__ = ["AccessRequestedAccount"]

AccessRequestedAccount = model("v2024", "AccessRequestedAccount")
