# Generated from schema/.
"""Display reference."""

from sailpoint.v2025.models import DisplayReference

__all__ = ["DisplayReference"]
