# Generated from schema/.
"""Access item ref."""

from sailpoint.v2024.models import AccessItemRef

__all__ = ["AccessItemRef"]
