# Generated from schema/.
"""Password org config."""

from sailpoint.v3.models import PasswordOrgConfig

__all__ = ["PasswordOrgConfig"]
