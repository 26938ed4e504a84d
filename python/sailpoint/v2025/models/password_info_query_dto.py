# Generated from schema/.
"""Password info query DTO."""

from sailpoint.v2025.models import PasswordInfoQueryDTO

__all__ = ["PasswordInfoQueryDTO"]
