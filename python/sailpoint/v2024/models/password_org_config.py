# Generated from schema/.
"""Password org config."""

from sailpoint.v2024.models import PasswordOrgConfig

__all__ = ["PasswordOrgConfig"]
