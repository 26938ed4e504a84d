# Generated from schema/.
"""Source1."""

from sailpoint.v2025.models import Source1

__all__ = ["Source1"]
