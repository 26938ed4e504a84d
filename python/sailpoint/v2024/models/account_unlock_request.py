# Written by `make stubs` from schema/; change it there.
"""Account unlock request."""

from sailpoint._core import model

__all__ = ["AccountUnlockRequest"]

AccountUnlockRequest = model("v2024", "AccountUnlockRequest")
