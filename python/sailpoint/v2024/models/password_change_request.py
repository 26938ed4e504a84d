# Generated from schema/.
"""Password change request."""

from sailpoint.v2024.models import PasswordChangeRequest

__all__ = ["PasswordChangeRequest"]
