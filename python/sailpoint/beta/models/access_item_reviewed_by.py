# Generated from schema/.
"""Access item reviewed by."""

from sailpoint.beta.models import AccessItemReviewedBy

__all__ = ["AccessItemReviewedBy"]
