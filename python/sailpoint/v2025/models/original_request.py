# Generated from schema/.
"""Original request."""

from sailpoint.v2025.models import OriginalRequest

__all__ = ["OriginalRequest"]
