# Generated from schema/.
"""Options of unlocking an account."""

from sailpoint.v2025.models import AccountUnlockRequest

__all__ = ["AccountUnlockRequest"]
