# Generated from schema/.
"""Source1."""

from sailpoint.v2024.models import Source1

__all__ = ["Source1"]
