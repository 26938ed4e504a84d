# Generated from schema/.
"""Multi policy request."""

from sailpoint.v2025.models import MultiPolicyRequest

__all__ = ["MultiPolicyRequest"]
