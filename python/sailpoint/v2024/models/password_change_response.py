# Generated from schema/.
"""Password change response."""

from sailpoint.v2024.models import PasswordChangeResponse

__all__ = ["PasswordChangeResponse"]
