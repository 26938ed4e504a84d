# Generated from schema/.
"""Password info query DTO."""

from sailpoint.beta.models import PasswordInfoQueryDTO

__all__ = ["PasswordInfoQueryDTO"]
