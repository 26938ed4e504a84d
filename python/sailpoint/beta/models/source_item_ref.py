# Generated from schema/.
"""Source item ref."""

from sailpoint.beta.models import SourceItemRef

__all__ = ["SourceItemRef"]
