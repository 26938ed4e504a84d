# Generated from schema/.
"""Original request."""

from sailpoint.v2024.models import OriginalRequest

__all__ = ["OriginalRequest"]
