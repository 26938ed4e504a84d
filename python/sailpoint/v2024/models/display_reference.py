# Generated from schema/.
"""Display reference."""

from sailpoint.v2024.models import DisplayReference

__all__ = ["DisplayReference"]
