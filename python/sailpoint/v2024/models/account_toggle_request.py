# Written by `make stubs` from schema/; change it there.
"""Account toggle request."""

from sailpoint._core import model

__all__ = ["AccountToggleRequest"]

AccountToggleRequest = model("v2024", "AccountToggleRequest")
