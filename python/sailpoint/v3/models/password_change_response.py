# Generated from schema/.
"""Password change response."""

from sailpoint.v3.models import PasswordChangeResponse

__all__ = ["PasswordChangeResponse"]
