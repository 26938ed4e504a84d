# Generated from schema/.
"""Http config."""

from sailpoint.v2025.models import HttpConfig

__all__ = ["HttpConfig"]
