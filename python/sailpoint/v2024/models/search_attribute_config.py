# Generated from schema/.
"""Search attribute config."""

from sailpoint.v2024.models import SearchAttributeConfig

__all__ = ["SearchAttributeConfig"]
