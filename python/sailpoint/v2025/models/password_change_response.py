# Generated from schema/.
"""Password change response."""

from sailpoint.v2025.models import PasswordChangeResponse

__all__ = ["PasswordChangeResponse"]
