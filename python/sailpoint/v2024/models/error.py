# Generated from schema/.
"""Error."""

from sailpoint.v2024.models import Error

__all__ = ["Error"]
