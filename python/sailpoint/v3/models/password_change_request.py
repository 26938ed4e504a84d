# Generated from schema/.
"""Password change request."""

from sailpoint.v3.models import PasswordChangeRequest

__all__ = ["PasswordChangeRequest"]
