# Generated from schema/.
"""Search attribute config."""

from sailpoint.v3.models import SearchAttributeConfig

__all__ = ["SearchAttributeConfig"]
