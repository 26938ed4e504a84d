# Generated from schema/.
"""Access profile approval scheme."""

from sailpoint.beta.models import AccessProfileApprovalScheme

__all__ = ["AccessProfileApprovalScheme"]
