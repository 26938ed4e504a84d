# Generated from schema/.
"""Error."""

from sailpoint.v2025.models import Error

__all__ = ["Error"]
