# Generated from schema/.
"""Multi policy request."""

from sailpoint.v2024.models import MultiPolicyRequest

__all__ = ["MultiPolicyRequest"]
