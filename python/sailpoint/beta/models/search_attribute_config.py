# Generated from schema/.
"""Search attribute config."""

from sailpoint.beta.models import SearchAttributeConfig

__all__ = ["SearchAttributeConfig"]
