# Generated from schema/.
"""Owner reference segments."""

from sailpoint.v3.models import OwnerReferenceSegments

__all__ = ["OwnerReferenceSegments"]
