# Written by `make stubs` from schema/; change it there.
"""Account status changed."""

from sailpoint._core import model

__all__ = ["AccountStatusChanged"]

AccountStatusChanged = model("v2024", "AccountStatusChanged")
