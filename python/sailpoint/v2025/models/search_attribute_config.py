# Generated from schema/.
"""Search attribute config."""

from sailpoint.v2025.models import SearchAttributeConfig

__all__ = ["SearchAttributeConfig"]
