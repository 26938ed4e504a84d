# Generated from schema/.
"""Array inner1."""

from sailpoint.beta.models import ArrayInner1

__all__ = ["ArrayInner1"]
