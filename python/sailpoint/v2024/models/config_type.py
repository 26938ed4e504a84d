# Generated from schema/.
"""Config type."""

from sailpoint.v2024.models import ConfigType

__all__ = ["ConfigType"]
