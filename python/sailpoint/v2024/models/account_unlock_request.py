# Written by `make stubs` from schema/; change it there.
"""Options of unlocking an account."""

from sailpoint._core import model

__all__ = ["AccountUnlockRequest"]

AccountUnlockRequest = model("v2024", "AccountUnlockRequest")
