# Generated from schema/.
"""Access item reviewed by."""

from sailpoint.v2025.models import AccessItemReviewedBy

__all__ = ["AccessItemReviewedBy"]
