# Generated from schema/.
"""Password configuration api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PasswordConfigurationApi"]

PasswordConfigurationApi = api("v2024", "PasswordConfigurationApi")
