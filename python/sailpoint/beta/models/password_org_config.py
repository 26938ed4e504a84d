# Generated from schema/.
"""Password org config."""

from sailpoint.beta.models import PasswordOrgConfig

__all__ = ["PasswordOrgConfig"]
