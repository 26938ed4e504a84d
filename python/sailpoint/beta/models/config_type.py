# Generated from schema/.
"""Config type."""

from sailpoint.beta.models import ConfigType

__all__ = ["ConfigType"]
