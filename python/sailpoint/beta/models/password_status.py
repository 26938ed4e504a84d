# Generated from schema/.
"""Password status."""

from sailpoint.beta.models import PasswordStatus

__all__ = ["PasswordStatus"]
