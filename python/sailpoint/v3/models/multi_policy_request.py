# Generated from schema/.
"""Multi policy request."""

from sailpoint.v3.models import MultiPolicyRequest

__all__ = ["MultiPolicyRequest"]
