# Generated from schema/.
"""Password info query DTO."""

from sailpoint.v3.models import PasswordInfoQueryDTO

__all__ = ["PasswordInfoQueryDTO"]
