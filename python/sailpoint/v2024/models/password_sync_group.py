# Generated from schema/.
"""Password sync group."""

from sailpoint.v2024.models import PasswordSyncGroup

__all__ = ["PasswordSyncGroup"]
