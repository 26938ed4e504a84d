# Generated from schema/.
"""Source item ref."""

from sailpoint.v2025.models import SourceItemRef

__all__ = ["SourceItemRef"]
