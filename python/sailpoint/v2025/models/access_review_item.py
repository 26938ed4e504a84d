# Generated from schema/.
"""Access of an identity that a reviewer decides on."""

from sailpoint.v2025.models import AccessReviewItem

__all__ = ["AccessReviewItem"]
