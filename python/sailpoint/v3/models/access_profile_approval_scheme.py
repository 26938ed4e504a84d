# Generated from schema/.
"""Access profile approval scheme."""

from sailpoint.v3.models import AccessProfileApprovalScheme

__all__ = ["AccessProfileApprovalScheme"]
