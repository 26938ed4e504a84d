# Generated from schema/.
"""Password change request."""

from sailpoint.beta.models import PasswordChangeRequest

__all__ = ["PasswordChangeRequest"]
