# Generated from schema/.
"""Http config."""

from sailpoint.beta.models import HttpConfig

__all__ = ["HttpConfig"]
