# Generated from schema/.
"""Original request."""

from sailpoint.v3.models import OriginalRequest

__all__ = ["OriginalRequest"]
