# Written by `make stubs` from schema/; change it there.
"""Options of enabling or disabling an account."""

from sailpoint._core import model

__all__ = ["AccountToggleRequest"]

AccountToggleRequest = model("v2024", "AccountToggleRequest")
