# Generated from schema/.
"""Source item ref."""

from sailpoint.v2024.models import SourceItemRef

__all__ = ["SourceItemRef"]
