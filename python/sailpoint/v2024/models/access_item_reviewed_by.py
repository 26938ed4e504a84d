# Generated from schema/.
"""Access item reviewed by."""

from sailpoint.v2024.models import AccessItemReviewedBy

__all__ = ["AccessItemReviewedBy"]
