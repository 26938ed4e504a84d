# Generated from schema/.
"""Password sync group."""

from sailpoint.beta.models import PasswordSyncGroup

__all__ = ["PasswordSyncGroup"]
