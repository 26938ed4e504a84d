# Generated from schema/.
"""Password sync group."""

from sailpoint.v3.models import PasswordSyncGroup

__all__ = ["PasswordSyncGroup"]
