# Generated from schema/.
"""Http config."""

from sailpoint.v2024.models import HttpConfig

__all__ = ["HttpConfig"]
