# Generated from schema/.
"""Access profile approval scheme."""

from sailpoint.v2025.models import AccessProfileApprovalScheme

__all__ = ["AccessProfileApprovalScheme"]
