# Generated from schema/.
"""Options of unlocking an account."""

from sailpoint.v3.models import AccountUnlockRequest

__all__ = ["AccountUnlockRequest"]
