# Generated from schema/.
"""Owner reference segments."""

from sailpoint.v2025.models import OwnerReferenceSegments

__all__ = ["OwnerReferenceSegments"]
