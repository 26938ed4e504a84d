# Generated from schema/.
"""Access item reviewed by."""

from sailpoint.v3.models import AccessItemReviewedBy

__all__ = ["AccessItemReviewedBy"]
