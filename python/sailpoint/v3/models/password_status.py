# Generated from schema/.
"""Password status."""

from sailpoint.v3.models import PasswordStatus

__all__ = ["PasswordStatus"]
