# Generated from schema/.
"""Display reference."""

from sailpoint.v3.models import DisplayReference

__all__ = ["DisplayReference"]
