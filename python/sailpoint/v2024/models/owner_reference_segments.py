# Generated from schema/.
"""Owner reference segments."""

from sailpoint.v2024.models import OwnerReferenceSegments

__all__ = ["OwnerReferenceSegments"]
