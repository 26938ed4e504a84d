# Generated from schema/.
"""Password change response."""

from sailpoint.beta.models import PasswordChangeResponse

__all__ = ["PasswordChangeResponse"]
