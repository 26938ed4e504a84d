# Generated from schema/.
"""Multi policy request."""

from sailpoint.beta.models import MultiPolicyRequest

__all__ = ["MultiPolicyRequest"]
