# Generated from schema/.
"""Access item ref."""

from sailpoint.beta.models import AccessItemRef

__all__ = ["AccessItemRef"]
