# Generated from schema/.
"""Password sync group."""

from sailpoint.v2025.models import PasswordSyncGroup

__all__ = ["PasswordSyncGroup"]
