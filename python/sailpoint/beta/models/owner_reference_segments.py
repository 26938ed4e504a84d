# Generated from schema/.
"""Owner reference segments."""

from sailpoint.beta.models import OwnerReferenceSegments

__all__ = ["OwnerReferenceSegments"]
