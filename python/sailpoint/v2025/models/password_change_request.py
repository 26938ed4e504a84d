# Generated from schema/.
"""Password change request."""

from sailpoint.v2025.models import PasswordChangeRequest

__all__ = ["PasswordChangeRequest"]
