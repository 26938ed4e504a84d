# Generated from schema/.
"""Password info query DTO."""

from sailpoint.v2024.models import PasswordInfoQueryDTO

__all__ = ["PasswordInfoQueryDTO"]
