# Generated from schema/.
"""Config type."""

from sailpoint.v2025.models import ConfigType

__all__ = ["ConfigType"]
