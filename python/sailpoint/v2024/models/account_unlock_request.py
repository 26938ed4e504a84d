# Generated from schema/.
"""Options of unlocking an account."""

from sailpoint.v2024.models import AccountUnlockRequest

__all__ = ["AccountUnlockRequest"]
