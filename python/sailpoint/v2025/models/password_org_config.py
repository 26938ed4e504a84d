# Generated from schema/.
"""Password org config."""

from sailpoint.v2025.models import PasswordOrgConfig

__all__ = ["PasswordOrgConfig"]
