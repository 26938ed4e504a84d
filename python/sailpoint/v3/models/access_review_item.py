# Generated from schema/.
"""Access of an identity that a reviewer decides on."""

from sailpoint.v3.models import AccessReviewItem

__all__ = ["AccessReviewItem"]
