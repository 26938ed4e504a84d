# Generated from schema/.
"""Config object."""

from sailpoint.v2024.models import ConfigObject

__all__ = ["ConfigObject"]
