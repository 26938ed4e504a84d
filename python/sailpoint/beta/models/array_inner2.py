# Generated from schema/.
"""Array inner2."""

from sailpoint.beta.models import ArrayInner2

__all__ = ["ArrayInner2"]
