# Generated from schema/.
"""Options of unlocking an account."""

from sailpoint.beta.models import AccountUnlockRequest

__all__ = ["AccountUnlockRequest"]
