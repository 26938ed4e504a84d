# Generated from schema/.
"""Array inner1."""

from sailpoint.v2024.models import ArrayInner1

__all__ = ["ArrayInner1"]
