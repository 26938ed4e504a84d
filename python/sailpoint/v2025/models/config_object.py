# Generated from schema/.
"""Config object."""

from sailpoint.v2025.models import ConfigObject

__all__ = ["ConfigObject"]
