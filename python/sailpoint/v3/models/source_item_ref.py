# Generated from schema/.
"""Source item ref."""

from sailpoint.v3.models import SourceItemRef

__all__ = ["SourceItemRef"]
