# Generated from schema/.
"""Access item ref."""

from sailpoint.v2025.models import AccessItemRef

__all__ = ["AccessItemRef"]
